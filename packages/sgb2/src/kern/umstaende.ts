import type { Fall, Person } from "../eingabe.ts";
import type { Aufrechnungsart, Bildungsart, Bildungsbedarf, Einmalbedarfsart, Minderungsart } from "../eingabe-leistung.ts";
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

/** A need of § 28 on the desk: the amount asked for and what was to be borne of it, in cents. */
export type Bildungsumstand = { person: number; art: Bildungsart; betrag: number; selbst: number; aufnahme: boolean };

export type Einmalumstand = { person: number; art: Einmalbedarfsart; betrag: number };

/** What stands around the claim of a household. Few households have any of it, so these are lists, empty for most. */
export type Umstaende = {
  readonly minderungen: readonly Minderungsumstand[];
  readonly aufrechnungen: readonly Aufrechnungsumstand[];
  readonly bildung: readonly Bildungsumstand[];
  readonly einmalbedarfe: readonly Einmalumstand[];
};

export const KEINE_UMSTAENDE: Umstaende = { minderungen: [], aufrechnungen: [], bildung: [], einmalbedarfe: [] };

/** What a meal at home would have cost (§ 5a Nr. 3 Alg II-V, § 9 RBEG 2011 and 2017). */
const EURO_JE_MAHLZEIT = 100;

/** Puts what stands around the claim on the desk, in the place of what was there for the household before. */
export function setzeUmstaende(h: Haushalt, umstaende: Umstaende): void {
  if (h.umstaende !== KEINE_UMSTAENDE) leereFolgen(h);
  h.umstaende = umstaende;
}

function leereFolgen(h: Haushalt): void {
  for (const spalte of [h.minderung, h.aufrechnung, h.bildung, h.einmalbedarf, h.darlehen]) spalte.fill(0);
  h.aufrechnungGesamt = h.bildungGesamt = h.einmalbedarfGesamt = h.bedarfsdarlehenGesamt = 0;
}

const hatUmstaende = ({ minderungen, aufrechnungen, bildungUndTeilhabe, einmalbedarfe }: Person): boolean =>
  minderungen !== undefined || aufrechnungen !== undefined || bildungUndTeilhabe !== undefined || einmalbedarfe !== undefined;

export function ladeUmstaende(h: Haushalt, { personen }: Fall): void {
  setzeUmstaende(h, personen.some(hatUmstaende) ? sammle(personen) : KEINE_UMSTAENDE);
}

const sammle = (personen: readonly Person[]): Umstaende => ({
  minderungen: personen.flatMap(ladeMinderungen),
  aufrechnungen: personen.flatMap(ladeAufrechnungen),
  bildung: personen.flatMap(({ bildungUndTeilhabe }, person) => (bildungUndTeilhabe ?? []).map((bedarf) => ({ person, ...alsBildungsumstand(bedarf) }))),
  einmalbedarfe: personen.flatMap(({ einmalbedarfe }, person) => (einmalbedarfe ?? []).map(({ art, betrag }) => ({ person, art, betrag: inCent(betrag) }))),
});

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

function alsBildungsumstand(b: Bildungsbedarf): Omit<Bildungsumstand, "person"> {
  const grund = { art: b.art, betrag: "betrag" in b ? inCent(b.betrag) : 0, selbst: 0, aufnahme: false };
  if (b.art === "schulbedarf") return { ...grund, aufnahme: b.aufnahme === true };
  if (b.art === "schuelerbefoerderung") return { ...grund, selbst: inCent(b.eigenanteil) };
  return b.art === "mittagessen" ? { ...grund, selbst: (b.tage ?? 0) * EURO_JE_MAHLZEIT } : grund;
}
