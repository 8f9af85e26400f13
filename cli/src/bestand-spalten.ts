import type { Haushaltsspalte, Personenspalte } from "@handschlag/sgb2/bestand";
import { monatsIndex, tagAus, tageImMonat } from "@handschlag/sgb2/kalender";

/** How the text of a cell becomes a number; undefined for text that is none of its kind, which `erwartet` then names. */
type Art = { lies: (text: string) => number | undefined; erwartet: string };

const BETRAG: Art = { lies: (text) => (/^\d{1,7}(\.\d{1,2}0*)?$/.test(text) ? Math.round(Number(text) * 100) : undefined), erwartet: "Hier erwarten wir einen Betrag wie 520.50, nicht negativ." };
const JA_NEIN: Art = { lies: (text) => ({ ja: 1, nein: 0, true: 1, false: 0 })[text], erwartet: "Möglich sind: ja, nein." };
const TAG: Art = { lies: (text) => (istTag(text) ? tagAus(text) : undefined), erwartet: "Hier erwarten wir ein mögliches Datum wie 1990-08-31." };
export const GEWICHT: Art = { lies: (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined), erwartet: "Hier erwarten wir eine Zahl wie 250.5." };

function istTag(text: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(text)) return false;
  const imMonat = Number(text.slice(8));
  return imMonat >= 1 && imMonat <= tageImMonat(monatsIndex(text));
}

/** Where a column goes on its way to the rules, and what an empty cell means; null where it must not be empty. */
type Spalte = Art & { leer: number | null } & ({ ziel: "person"; name: Personenspalte } | { ziel: "haushalt"; name: Haushaltsspalte });

const person = (name: Personenspalte, art: Art, leer: number | null = 0): Spalte => ({ ...art, ziel: "person", name, leer });
const haushalt = (name: Haushaltsspalte, art: Art, leer = 0): Spalte => ({ ...art, ziel: "haushalt", name, leer });

/** Columns of a population: one row a person, what belongs to the dwelling in the first row of a household. */
export const SPALTEN: ReadonlyMap<string, Spalte> = new Map<string, Spalte>([
  ["geburtsdatum", person("geburt", TAG, null)], ["erwerbsfaehig", person("erwerbsfaehigAngabe", JA_NEIN, 1)], ["vermoegen", person("vermoegen", BETRAG)],
  ["brutto", person("brutto", BETRAG)], ["steuern", person("bruttoSteuern", BETRAG)], ["sozialversicherung", person("bruttoBeitraege", BETRAG)],
  ["kindergeld", person("kindergeld", BETRAG)], ["einkommen", person("anderes", BETRAG)],
  ["bruttokaltmiete", haushalt("bruttokalt", BETRAG)], ["heizung", haushalt("heizkosten", BETRAG)],
  ["angemessen", haushalt("grenzeUnterkunft", BETRAG, -1)], ["dezentral", haushalt("dezentral", JA_NEIN)],
]);

/** All columns a table can have: who is who, how many households one stands for, and what is known of them. */
export const MOEGLICHE = ["haushalt", "rolle", "gewicht", ...SPALTEN.keys()];
export const NOETIGE = ["haushalt", "rolle", "geburtsdatum"];
