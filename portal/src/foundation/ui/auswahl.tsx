import type { FeldProps } from "./feld.tsx";
import type { Option } from "./option.ts";

interface Props {
  art: "radio" | "checkbox";
  feld: FeldProps;
  optionen: readonly Option[];
  gewaehlt: readonly string[];
}

/** The single answers of `Radios` and `Checkboxes`; the first one carries the field's name as `id`, without the `[]` of a list: an error leads there. */
export function Auswahl({ art, feld, optionen, gewaehlt }: Props) {
  const feldId = feld.name.replace(/\[\]$/, "");
  const fehler = feld.fehler === undefined ? "" : ` kern-form-check__${art}--error`;
  return optionen.map(({ value, text, hint }, i) => {
    const id = i === 0 ? feldId : `${feldId}-${value}`;
    return (
      <div class="kern-form-check" key={value}>
        <input
          class={`kern-form-check__${art}${fehler}`}
          type={art}
          id={id}
          name={feld.name}
          value={value}
          checked={gewaehlt.includes(value)}
          aria-describedby={hint === undefined ? undefined : `${id}-erklaerung`}
        />
        <label class="kern-label" for={id}>
          {text}
        </label>
        {hint === undefined ? null : (
          <div class="kern-hint hs-erklaerung" id={`${id}-erklaerung`}>
            {hint}
          </div>
        )}
      </div>
    );
  });
}
