import type { ComponentChildren } from "preact";
import { Beschriftung, beschreibung, Feldfehler, Feldhinweis, type FeldProps } from "./feld.tsx";

/** Several controls that answer one question: legend, hint, error, then the controls. */
export function Gruppe({ feld, horizontal, children }: { feld: FeldProps; horizontal?: boolean; children: ComponentChildren }) {
  const fehler = feld.fehler === undefined ? "" : " kern-fieldset--error";
  return (
    <fieldset class={`kern-fieldset${fehler}`} aria-describedby={beschreibung(feld)}>
      <legend class="kern-label">
        <Beschriftung {...feld} />
      </legend>
      <Feldhinweis {...feld} />
      <Feldfehler {...feld} />
      <div class={`kern-fieldset__body${horizontal === true ? " kern-fieldset__body--horizontal" : ""}`}>{children}</div>
    </fieldset>
  );
}
