import type { Fall, Person } from "../eingabe.ts";
import type { Aufrechnungsart, Minderungsart } from "../eingabe-leistung.ts";
import type { Haushalt } from "./haushalt.ts";
import { tagAus } from "./kalender.ts";
import { inCent } from "./rechnen.ts";

/** A reduction on the desk: days as `alsTag`, −1 for none; `stufe` 0 where it follows from the others. */
export type Minderungsumstand = {
  person: number;
  art: Minderungsart;
  tag: number;
  festgestelltAm: number;
  stufe: number;
  sperrzeitAb: number;
  erfuelltAb: number;
  arbeitEntfallenAb: number;
  haerte: boolean;
  verkuerzt: boolean;
};

/** A debt on the desk, in cents. */
export type Aufrechnungsumstand = { person: number; art: Aufrechnungsart; offen: number; erklaertAm: number; bestandskraftAm: number };

/** What has happened around the claim of a household. Few households have any of it, so these are lists, empty for most. */
export type Umstaende = { readonly minderungen: readonly Minderungsumstand[]; readonly aufrechnungen: readonly Aufrechnungsumstand[] };

export const KEINE_UMSTAENDE: Umstaende = { minderungen: [], aufrechnungen: [] };

/** Puts what happened on the desk, in the place of what was there for the household before. */
export function setzeUmstaende(h: Haushalt, umstaende: Umstaende): void {
  if (h.umstaende.minderungen.length > 0) h.minderung.fill(0);
  if (h.umstaende.aufrechnungen.length > 0) {
    h.aufrechnung.fill(0);
    h.aufrechnungGesamt = 0;
  }
  h.umstaende = umstaende;
}

export function ladeUmstaende(h: Haushalt, { personen }: Fall): void {
  const minderungen = personen.flatMap((person, i) => ladeMinderungen(person, i));
  const aufrechnungen = personen.flatMap((person, i) => ladeAufrechnungen(person, i));
  setzeUmstaende(h, minderungen.length + aufrechnungen.length === 0 ? KEINE_UMSTAENDE : { minderungen, aufrechnungen });
}

const tag = (datum: string | undefined): number => (datum === undefined ? -1 : tagAus(datum));

/** In order of the breaches, so that each finds those before it. */
const ladeMinderungen = (person: Person, i: number): Minderungsumstand[] =>
  (person.minderungen ?? []).toSorted((a, b) => (a.tag < b.tag ? -1 : 1)).map((m) => ({
    person: i, art: m.art, tag: tagAus(m.tag), festgestelltAm: tagAus(m.festgestelltAm), stufe: m.stufe ?? 0,
    sperrzeitAb: tag(m.sperrzeitAb), erfuelltAb: tag(m.erfuelltAb), arbeitEntfallenAb: tag(m.arbeitEntfallenAb),
    haerte: m.haerte === true, verkuerzt: m.verkuerzt === true,
  }));

/** In order of their declarations. */
const ladeAufrechnungen = (person: Person, i: number): Aufrechnungsumstand[] =>
  (person.aufrechnungen ?? []).toSorted((eine, andere) => (eine.erklaertAm < andere.erklaertAm ? -1 : 1)).map((a) => ({
    person: i, art: a.art, offen: inCent(a.offen), erklaertAm: tagAus(a.erklaertAm), bestandskraftAm: tag(a.bestandskraftAm),
  }));
