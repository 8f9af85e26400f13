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
export type Umstaende = { readonly minderungen: Minderungsumstand[]; readonly aufrechnungen: Aufrechnungsumstand[] };

export const keineUmstaende = (): Umstaende => ({ minderungen: [], aufrechnungen: [] });

/** Puts what happened on the desk, in the place of what was there for the household before. */
export function ladeUmstaende(h: Haushalt, fall: Fall): void {
  const { minderungen, aufrechnungen } = h.umstaende;
  if (minderungen.length > 0) h.minderung.fill(0);
  minderungen.length = 0;
  aufrechnungen.length = 0;
  fall.personen.forEach((person, i) => {
    if (person.minderungen !== undefined) ladeMinderungen(h.umstaende, person, i);
    if (person.aufrechnungen !== undefined) ladeAufrechnungen(h.umstaende, person, i);
  });
}

const tag = (datum: string | undefined): number => (datum === undefined ? -1 : tagAus(datum));

/** In order of the breaches, so that each finds those before it. */
function ladeMinderungen(u: Umstaende, person: Person, i: number): void {
  for (const m of (person.minderungen ?? []).toSorted((a, b) => (a.tag < b.tag ? -1 : 1))) {
    u.minderungen.push({
      person: i, art: m.art, tag: tagAus(m.tag), festgestelltAm: tagAus(m.festgestelltAm), stufe: m.stufe ?? 0,
      sperrzeitAb: tag(m.sperrzeitAb), erfuelltAb: tag(m.erfuelltAb), arbeitEntfallenAb: tag(m.arbeitEntfallenAb),
      haerte: m.haerte === true, verkuerzt: m.verkuerzt === true,
    });
  }
}

/** In order of their declarations. */
function ladeAufrechnungen(u: Umstaende, person: Person, i: number): void {
  for (const a of (person.aufrechnungen ?? []).toSorted((eine, andere) => (eine.erklaertAm < andere.erklaertAm ? -1 : 1))) {
    u.aufrechnungen.push({ person: i, art: a.art, offen: inCent(a.offen), erklaertAm: tagAus(a.erklaertAm), bestandskraftAm: tag(a.bestandskraftAm) });
  }
}
