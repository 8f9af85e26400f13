import { Feldfehler, type FeldProps } from "./feld.tsx";

/** One box to agree to one thing; sends `ja` when ticked. `hint` stands under the label. */
export function Checkbox({ name, label, hint, fehler, checked = false }: Omit<FeldProps, "value"> & { checked?: boolean }) {
  const beschrieben = [hint !== undefined && `${name}-hinweis`, fehler !== undefined && `${name}-fehler`].filter(Boolean);
  return (
    <div class={`kern-form-check${fehler === undefined ? "" : " kern-form-check--error"}`}>
      <input
        class={`kern-form-check__checkbox${fehler === undefined ? "" : " kern-form-check__checkbox--error"}`}
        type="checkbox"
        id={name}
        name={name}
        value="ja"
        checked={checked}
        aria-invalid={fehler === undefined ? undefined : "true"}
        aria-describedby={beschrieben.length > 0 ? beschrieben.join(" ") : undefined}
      />
      <label class="kern-label" for={name}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div class="kern-hint hs-erklaerung" id={`${name}-hinweis`}>
          {hint}
        </div>
      )}
      <Feldfehler name={name} fehler={fehler} />
    </div>
  );
}
