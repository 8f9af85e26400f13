import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { useSprache } from "./sprach-kontext.ts";

/** What every form field takes; `name` is also the `id` to which the error summary links. */
export interface FeldProps {
  name: string;
  label: string;
  hint?: ComponentChildren;
  value?: string | undefined;
  /** One sentence that says how to put it right. */
  fehler?: string | undefined;
  /** Fields that are not required are marked as voluntary. */
  required?: boolean;
  autocomplete?: string;
}

/** `id`s of hint and error, for `aria-describedby`. */
export function beschreibung({ name, hint, fehler }: Pick<FeldProps, "name" | "hint" | "fehler">): string | undefined {
  const ids = [hint !== undefined && `${name}-hinweis`, fehler !== undefined && `${name}-fehler`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Attributes that a control shares with its hint and error. */
export function feldAttribute(feld: FeldProps) {
  return {
    id: feld.name,
    name: feld.name,
    autocomplete: feld.autocomplete,
    "aria-required": feld.required === true ? ("true" as const) : undefined,
    "aria-invalid": feld.fehler === undefined ? undefined : ("true" as const),
    "aria-describedby": beschreibung(feld),
  };
}

/** The sentence at the field. */
export function Feldfehler({ name, fehler }: Pick<FeldProps, "name" | "fehler">) {
  const { t } = useSprache();
  if (fehler === undefined) return null;
  return (
    <p class="kern-error" id={`${name}-fehler`}>
      <Icon name="danger" />
      <span class="kern-body">
        <span class="kern-sr-only">{t("fehler")} </span>
        {fehler}
      </span>
    </p>
  );
}

/** The hint under a label or legend. */
export function Feldhinweis({ name, hint }: Pick<FeldProps, "name" | "hint">) {
  return hint === undefined ? null : <div class="kern-hint" id={`${name}-hinweis`}>{hint}</div>;
}

/** Label text, with a mark on what is voluntary. */
export function Beschriftung({ label, required }: Pick<FeldProps, "label" | "required">) {
  const { t } = useSprache();
  return (
    <>
      {label}
      {required === true ? null : <span class="kern-label__optional"> ({t("freiwillig")})</span>}
    </>
  );
}

/** Label, hint, control and error of one field. */
export function Feld({ feld, children }: { feld: FeldProps; children: ComponentChildren }) {
  return (
    <div class={`kern-form-input${feld.fehler === undefined ? "" : " kern-form-input--error"}`}>
      <label class="kern-label" for={feld.name}>
        <Beschriftung {...feld} />
      </label>
      <Feldhinweis {...feld} />
      <Feldfehler {...feld} />
      {children}
    </div>
  );
}

/** Class of a KERN control, marked when it has an error. */
export function eingabeKlasse(feld: FeldProps): string {
  return `kern-form-input__input${feld.fehler === undefined ? "" : " kern-form-input__input--error"}`;
}
