import { berechne } from "./berechne.ts";
import type { Fall } from "./eingabe.ts";
import type { Antwort } from "./ergebnis.ts";

/**
 * The same facts in several months, one answer a month in the order given. Months are `YYYY-MM`. Where the case does not
 * say, benefits and Bewilligungszeitraum begin with the first of these months, so that a Karenzzeit runs on.
 */
export function rechne(fall: Fall, monate: readonly string[]): Antwort[] {
  const beginn = [...monate, fall.monat].toSorted()[0] ?? fall.monat;
  return monate.map((monat) =>
    berechne({
      ...fall,
      monat,
      bewilligungszeitraumBeginn: fall.bewilligungszeitraumBeginn ?? `${beginn}-01`,
      unterkunft: { ...fall.unterkunft, leistungsbezugSeit: fall.unterkunft.leistungsbezugSeit ?? beginn },
    }),
  );
}
