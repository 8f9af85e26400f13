import type { Ergebnis, Knoten, PersonErgebnis } from "./ergebnis.ts";
import type { Regel } from "./regeln/katalog.ts";

/** Why a step differs: it is new or gone, its norm or value of the law changed, the facts did, or it follows from other steps. */
export type Grund = "neu" | "entfallen" | "recht" | "angaben" | "folge";

/** Values of a step that are results of other steps. */
const AUS_ANDEREN_SCHRITTEN = new Set([
  "regelbedarf", "mehrbedarfe", "unterkunft", "heizung", "anerkannt", "bedarf", "absetzbetraege", "freigestellt", "uebertrag", "mittel",
  "offen", "ungedeckt", "gesamtbedarf", "angerechnet", "anspruch", "summe", "minderung", "aufrechnung", "bedarfe", "gedeckt",
]);

/** One step of the explanation that differs. Amounts in euros; 0 where the step is missing. */
export type Unterschied = {
  schluessel: Regel;
  person?: string;
  vorher: number;
  nachher: number;
  differenz: number;
  grund: Grund;
  norm: string;
  /** Formulas with values before and after, empty where the step is missing. */
  formeln: { vorher: string; nachher: string };
};

/** A line of the result of one person (or of all) that differs, in euros. */
export type Zeilenunterschied = { zeile: Zeile; person?: string; vorher: number; nachher: number; differenz: number };

const ZEILEN = ["regelbedarf", "mehrbedarfe", "unterkunft", "heizung", "bedarf", "einkommen", "absetzbetraege", "anrechenbar", "angerechnet", "anspruch", "sofortzuschlag"] as const;
type Zeile = (typeof ZEILEN)[number];

/** What comes after and beside the claim, in euros; without debts the whole claim is paid out. */
export type Nebenunterschied = { zeile: Nebenzeile; person?: string; vorher: number; nachher: number; differenz: number };

const NEBENZEILEN = ["minderung", "aufrechnung", "auszahlung", "bildungUndTeilhabe", "einmalbedarf", "darlehen"] as const;
type Nebenzeile = (typeof NEBENZEILEN)[number];

/** What changes from one result to another and why: lines of the result, what stands beside them, then the steps behind. */
export function vergleiche(vorher: Ergebnis, nachher: Ergebnis): { zeilen: Zeilenunterschied[]; daneben: Nebenunterschied[]; gruende: Unterschied[] } {
  return { zeilen: vergleicheZeilen(vorher, nachher), daneben: vergleicheDaneben(vorher, nachher), gruende: vergleicheSchritte(vorher, nachher) };
}

function vergleicheDaneben(vorher: Ergebnis, nachher: Ergebnis): Nebenunterschied[] {
  const ids = new Set([...vorher.personen, ...nachher.personen].map(({ id }) => id));
  const alle = [[vorher, nachher] as const, ...[...ids].map((id) => [finde(vorher, id), finde(nachher, id)] as const)];
  return alle
    .flatMap(([a, b], stelle) => NEBENZEILEN.map((zeile) => ({ ...differenz(zeile, nebenbetrag(a, zeile), nebenbetrag(b, zeile)), ...(stelle === 0 ? {} : { person: [...ids][stelle - 1] ?? "" }) })))
    .filter((unterschied) => unterschied.differenz !== 0);
}

function nebenbetrag(ergebnis: Ergebnis | PersonErgebnis | undefined, zeile: Nebenzeile): number {
  if (ergebnis === undefined) return 0;
  if (zeile === "auszahlung") return ergebnis.auszahlung ?? ergebnis.anspruch;
  if (zeile === "minderung") return "minderung" in ergebnis ? ergebnis.minderung : ergebnis.personen.reduce((summe, { minderung }) => summe + minderung, 0);
  return ergebnis[zeile] ?? 0;
}

function vergleicheZeilen(vorher: Ergebnis, nachher: Ergebnis): Zeilenunterschied[] {
  const ids = new Set([...vorher.personen, ...nachher.personen].map(({ id }) => id));
  const gesamt: Zeilenunterschied[] = (["anspruch", "sofortzuschlag"] as const).map((zeile) => differenz(zeile, vorher[zeile], nachher[zeile]));
  const jePerson = [...ids].flatMap((id) => {
    const a = finde(vorher, id);
    const b = finde(nachher, id);
    return ZEILEN.map((zeile) => ({ ...differenz(zeile, a?.[zeile] ?? 0, b?.[zeile] ?? 0), person: id }));
  });
  return [...gesamt, ...jePerson].filter((zeile) => zeile.differenz !== 0);
}

const finde = (ergebnis: Ergebnis, id: string): PersonErgebnis | undefined => ergebnis.personen.find((person) => person.id === id);

const runde = (wert: number): number => Math.round(wert * 100) / 100;

const differenz = <Z extends string>(zeile: Z, vorher: number, nachher: number): { zeile: Z; vorher: number; nachher: number; differenz: number } => ({ zeile, vorher, nachher, differenz: runde(nachher - vorher) });

function vergleicheSchritte(vorher: Ergebnis, nachher: Ergebnis): Unterschied[] {
  const alte = nachSchluessel(vorher.erklaerung);
  const neue = nachSchluessel(nachher.erklaerung);
  return [...new Set([...alte.keys(), ...neue.keys()])].flatMap((schluessel) => unterschied(alte.get(schluessel), neue.get(schluessel)) ?? []);
}

/** Steps by rule and person; a rule that applies several times in a month is numbered. */
function nachSchluessel(knoten: readonly Knoten[], gefunden = new Map<string, Knoten>()): Map<string, Knoten> {
  for (const schritt of knoten) {
    let nummer = 0;
    const name = (): string => `${schritt.person ?? ""}/${schritt.schluessel}/${nummer}`;
    while (gefunden.has(name())) nummer++;
    gefunden.set(name(), schritt);
    nachSchluessel(schritt.kinder, gefunden);
  }
  return gefunden;
}

function unterschied(alt: Knoten | undefined, neu: Knoten | undefined): Unterschied | undefined {
  const einer = neu ?? alt;
  if (!einer || (alt && neu && alt.betrag === neu.betrag && alt.norm === neu.norm)) return undefined;
  return {
    schluessel: einer.schluessel,
    ...(einer.person === undefined ? {} : { person: einer.person }),
    vorher: alt?.betrag ?? 0,
    nachher: neu?.betrag ?? 0,
    differenz: runde((neu?.betrag ?? 0) - (alt?.betrag ?? 0)),
    grund: grund(alt, neu),
    norm: einer.norm,
    formeln: { vorher: alt?.formel ?? "", nachher: neu?.formel ?? "" },
  };
}

function grund(alt: Knoten | undefined, neu: Knoten | undefined): Grund {
  if (!alt) return "neu";
  if (!neu) return "entfallen";
  if (alt.norm !== neu.norm || alt.quelle !== neu.quelle) return "recht";
  return geaendert(alt, neu).every((name) => AUS_ANDEREN_SCHRITTEN.has(name)) ? "folge" : "angaben";
}

const geaendert = (alt: Knoten, neu: Knoten): string[] => Object.keys({ ...alt.werte, ...neu.werte }).filter((name) => alt.werte[name] !== neu.werte[name]);
