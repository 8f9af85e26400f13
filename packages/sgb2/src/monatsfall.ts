import type { Fall, Monatsfall, Unterkunft } from "./eingabe.ts";
import { mitVormonaten } from "./kern/jahresstand.ts";
import { alsMonat, monatsIndex } from "./kern/kalender.ts";

const JAHR = 12;

/**
 * The case as it stands in one of several months. Where it does not say, benefits and Bewilligungszeitraum begin with the
 * first of them; every twelve months a new Bewilligungszeitraum begins (§ 41 Abs. 3 Satz 1 SGB II), also after one that
 * the case names. Persons are all there, born or not.
 */
export function fallIm(fall: Omit<Monatsfall, "monate">, monat: string, erster: string): Fall {
  const personen = fall.personen.map((person) => (person.einkommen ? { ...person, einkommen: person.einkommen.map((e) => mitVormonaten(e, monat, erster)) } : person));
  return { ...fall, monat, personen, bewilligungszeitraumBeginn: zeitraumBeginn(fall.bewilligungszeitraumBeginn ?? `${erster}-01`, monat), unterkunft: unterkunftIm(fall.unterkunft, monat, erster) };
}

/** First day of the Bewilligungszeitraum that a month belongs to, where each takes a year and the first begins on this day. */
function zeitraumBeginn(beginn: string, monat: string): string {
  const seither = monatsIndex(monat) - monatsIndex(beginn);
  return seither < JAHR ? beginn : `${alsMonat(monatsIndex(monat) - (seither % JAHR))}-01`;
}

/** The dwelling with the times of benefits that had begun by then. */
const unterkunftIm = (unterkunft: Unterkunft, monat: string, erster: string): Unterkunft =>
  unterkunft.leistungszeiten === undefined
    ? { ...unterkunft, leistungsbezugSeit: unterkunft.leistungsbezugSeit ?? erster }
    : { ...unterkunft, leistungszeiten: unterkunft.leistungszeiten.filter(({ von }) => von <= monat) };

export const istGeboren = ({ geburtsdatum }: { geburtsdatum: string }, monat: string): boolean => geburtsdatum.slice(0, 7) <= monat;
