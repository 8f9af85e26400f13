import type { Fall, Monatsfall, Unterkunft } from "./eingabe.ts";
import type { Einkommen } from "./eingabe-einkommen.ts";
import { mitVormonaten } from "./kern/jahresstand.ts";
import { alsMonat, monatsIndex } from "./kern/kalender.ts";

const JAHR = 12;

/**
 * The case as it stands in one of several months. Where it does not say, benefits and Bewilligungszeitraum begin with the
 * first of them; every twelve months a new Bewilligungszeitraum begins (§ 41 Abs. 3 Satz 1 SGB II), also after one that
 * the case names. Persons are all there, born or not.
 */
export function fallIm(fall: Omit<Monatsfall, "monate">, monat: string, erster: string): Fall {
  const bewilligungszeitraumBeginn = zeitraumBeginn(fall.bewilligungszeitraumBeginn ?? `${erster}-01`, monat);
  const einkommenIm = (alle: readonly Einkommen[]): Einkommen[] => mitVormonaten(alle, monat, erster).map((e) => mitBuechernDesZeitraums(e, bewilligungszeitraumBeginn));
  const personen = fall.personen.map((person) => (person.einkommen ? { ...person, einkommen: einkommenIm(person.einkommen) } : person));
  return { ...fall, monat, personen, bewilligungszeitraumBeginn, unterkunft: unterkunftIm(fall.unterkunft, monat, erster) };
}

/** Of the books of a business those of the Bewilligungszeitraum (§ 3 Abs. 4 of the ordinance); without any the check finds them missing. */
function mitBuechernDesZeitraums(einkommen: Einkommen, beginn: string): Einkommen {
  if (einkommen.art !== "betrieb") return einkommen;
  const monate = einkommen.monate.filter(({ monat }) => liegtImZeitraum(monat, beginn));
  return monate.length === 0 ? einkommen : { ...einkommen, monate };
}

/** Whether a month belongs to the year that begins on this day. */
export function liegtImZeitraum(monat: string, beginn: string): boolean {
  const seither = monatsIndex(monat) - monatsIndex(beginn);
  return seither >= 0 && seither < JAHR;
}

/** Months of a business' books that belong to no Bewilligungszeitraum of the months asked for, by their place in the case. */
export function fremdeBuecher({ monate, ...fall }: Monatsfall): { pfad: string; monat: string }[] {
  const reihe = monate.toSorted();
  const [erster = ""] = reihe;
  const beginne = reihe.map((monat) => zeitraumBeginn(fall.bewilligungszeitraumBeginn ?? `${erster}-01`, monat));
  return fall.personen.flatMap(({ einkommen = [] }, i) =>
    einkommen.flatMap((e, k) =>
      e.art !== "betrieb" ? [] : e.monate.flatMap(({ monat }, n) => (beginne.some((beginn) => liegtImZeitraum(monat, beginn)) ? [] : [{ pfad: `personen[${i}].einkommen[${k}].monate[${n}].monat`, monat: erster }])),
    ),
  );
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
