import type { FeldProps } from "./feld.tsx";
import { Gruppe } from "./gruppe.tsx";
import { useSprache } from "./sprach-kontext.ts";

/** The three inputs of a date as they were typed. */
export interface Datumseingabe {
  tag: string;
  monat: string;
  jahr: string;
}

interface Props extends Omit<FeldProps, "value" | "autocomplete"> {
  value?: Datumseingabe | undefined;
  /** Lets the browser fill in the date of birth. */
  geburtstag?: boolean;
}

const TEILE = [
  { teil: "tag", laenge: 2, bday: "bday-day" },
  { teil: "monat", laenge: 2, bday: "bday-month" },
  { teil: "jahr", laenge: 4, bday: "bday-year" },
] as const;

/** A date in three inputs named `x-tag`, `x-monat`, `x-jahr`; the first has the `id` `x`. Read it with `parseDatum`. */
export function DateField({ value, geburtstag = false, ...feld }: Props) {
  const { t } = useSprache();
  const fehler = feld.fehler === undefined ? "" : " kern-form-input__input--error";
  return (
    <Gruppe feld={feld} horizontal>
      {TEILE.map(({ teil, laenge, bday }) => {
        const id = teil === "tag" ? feld.name : `${feld.name}-${teil}`;
        return (
          <div class="kern-form-input hs-datumsteil" key={teil}>
            <label class="kern-label" for={id}>
              {t(teil)}
            </label>
            <input
              class={`kern-form-input__input kern-form-input__input--width-${laenge}${fehler}`}
              id={id}
              name={`${feld.name}-${teil}`}
              type="text"
              inputmode="numeric"
              maxlength={laenge}
              autocomplete={geburtstag ? bday : undefined}
              aria-invalid={feld.fehler === undefined ? undefined : "true"}
              value={value?.[teil]}
            />
          </div>
        );
      })}
    </Gruppe>
  );
}
