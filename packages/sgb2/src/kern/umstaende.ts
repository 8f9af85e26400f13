import type { Fall, Person } from "../eingabe.ts";
import type { Minderungsart } from "../eingabe-leistung.ts";
import { tagAus } from "./kalender.ts";

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

/** What has happened around the claim of a household. Few households have any of it, so these are lists, empty for most. */
export type Umstaende = { readonly minderungen: Minderungsumstand[] };

export const keineUmstaende = (): Umstaende => ({ minderungen: [] });

/** Puts reductions on the desk, in the place of those of the household before. */
export function ladeUmstaende(v: Umstaende, fall: Fall): void {
  v.minderungen.length = 0;
  fall.personen.forEach((person, i) => {
    if (person.minderungen !== undefined) ladeMinderungen(v, person, i);
  });
}

const tag = (datum: string | undefined): number => (datum === undefined ? -1 : tagAus(datum));

/** In order of the breaches, so that each finds those before it. */
function ladeMinderungen(v: Umstaende, person: Person, i: number): void {
  for (const m of (person.minderungen ?? []).toSorted((a, b) => (a.tag < b.tag ? -1 : 1))) {
    v.minderungen.push({
      person: i, art: m.art, tag: tagAus(m.tag), festgestelltAm: tagAus(m.festgestelltAm), stufe: m.stufe ?? 0,
      sperrzeitAb: tag(m.sperrzeitAb), erfuelltAb: tag(m.erfuelltAb), arbeitEntfallenAb: tag(m.arbeitEntfallenAb),
      haerte: m.haerte === true, verkuerzt: m.verkuerzt === true,
    });
  }
}
