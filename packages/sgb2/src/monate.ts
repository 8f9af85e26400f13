import { berechne, idVon } from "./berechne.ts";
import type { Fall } from "./eingabe.ts";
import type { Antwort, Monatsantwort } from "./ergebnis.ts";
import { fallIm, istGeboren } from "./monatsfall.ts";
import { pruefeMonate } from "./pruefe.ts";

/**
 * The answer to any JSON value: of a case with `monat` that of `berechne`, of one with `monate` one answer a month in the
 * order given. What does not fit one of the months is wrong for the whole call; a month whose law is not known is refused
 * in its place. It never throws.
 */
export function antworte(eingabe: unknown): Antwort | Monatsantwort {
  if (typeof eingabe !== "object" || eingabe === null || !("monate" in eingabe)) return berechne(eingabe);
  const geprueft = pruefeMonate(eingabe);
  if ("fehler" in geprueft) return { ...idVon(eingabe), fehler: geprueft.fehler };
  const { monate, ...fall } = geprueft.fall;
  return { ...idVon(eingabe), monate: rechne({ ...fall, monat: monate.toSorted()[0] ?? "" }, monate) };
}

/**
 * The same facts in several months, one answer a month in the order given. Months are `YYYY-MM`. Where the case does not
 * say, benefits and Bewilligungszeitraum begin with the first of these months, so that a Karenzzeit runs on; every twelve
 * months a new Bewilligungszeitraum begins. Whoever is born later is not there yet; income counts in the months in which
 * it is received. A month before a `bewilligungszeitraumBeginn` that the case names gets an error in its place.
 */
export function rechne(fall: Fall, monate: readonly string[]): Antwort[] {
  const erster = [...monate, fall.monat].toSorted()[0] ?? fall.monat;
  return monate.map((monat) => {
    const imMonat = fallIm(fall, monat, erster);
    return berechne({ ...imMonat, personen: imMonat.personen.filter((person) => istGeboren(person, monat)) });
  });
}
