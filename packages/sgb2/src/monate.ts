import { berechne, idVon } from "./berechne.ts";
import type { Fall, Unterkunft } from "./eingabe.ts";
import type { Antwort, Monatsantwort } from "./ergebnis.ts";
import { alsMonat, monatsIndex } from "./kern/kalender.ts";
import { pruefeMonate } from "./pruefe.ts";

/**
 * The answer to any JSON value: of a case with `monat` that of `berechne`, of one with `monate` one answer a month in the
 * order given. It never throws.
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
 * months a new Bewilligungszeitraum begins (§ 41 Abs. 3 Satz 1 SGB II). Whoever is born later is not there yet; income
 * counts in the months in which it is received.
 */
export function rechne(fall: Fall, monate: readonly string[]): Antwort[] {
  const beginn = [...monate, fall.monat].toSorted()[0] ?? fall.monat;
  return monate.map((monat) =>
    berechne({
      ...fall,
      monat,
      bewilligungszeitraumBeginn: fall.bewilligungszeitraumBeginn ?? `${zeitraumBeginn(beginn, monat)}-01`,
      unterkunft: imMonat(fall.unterkunft, monat, beginn),
      personen: fall.personen.filter(({ geburtsdatum }) => geburtsdatum.slice(0, 7) <= monat),
    }),
  );
}

const JAHR = 12;

/** First month of the Bewilligungszeitraum that a month belongs to, where each takes a year and the first begins here. */
function zeitraumBeginn(erster: string, monat: string): string {
  const seither = monatsIndex(monat) - monatsIndex(erster);
  return alsMonat(monatsIndex(erster) + seither - (seither % JAHR));
}

/** The dwelling with the times of benefits that had begun by then. */
const imMonat = (unterkunft: Unterkunft, monat: string, beginn: string): Unterkunft =>
  unterkunft.leistungszeiten === undefined
    ? { ...unterkunft, leistungsbezugSeit: unterkunft.leistungsbezugSeit ?? beginn }
    : { ...unterkunft, leistungszeiten: unterkunft.leistungszeiten.filter(({ von }) => von <= monat) };
