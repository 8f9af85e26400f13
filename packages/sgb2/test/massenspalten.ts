import type { Fall, PersonErgebnis } from "../src/berechne.ts";
import { alsBestand } from "../src/bestand.ts";
import { BETRAGSSPALTEN, leeresErgebnis, rechneBestand, type Betragsspalte } from "../src/masse.ts";
import { rechtFuer } from "../src/recht/recht.ts";

const ANDERER_NAME: Partial<Record<Betragsspalte, keyof PersonErgebnis>> = { uebertrag: "kindergeldUebertrag", bildung: "bildungUndTeilhabe" };

/** All amounts of every person in cents, as mass calculation finds them; null where the case is refused. */
export function ohneErklaerung(fall: Fall): Record<string, number>[] | null {
  const recht = rechtFuer(fall.monat);
  if (!recht) return null;
  const bestand = alsBestand([fall], recht);
  const { abgelehnt, person } = rechneBestand(bestand, recht, leeresErgebnis(bestand, BETRAGSSPALTEN));
  if (abgelehnt[0] === 1) return null;
  return fall.personen.map((_, i) => Object.fromEntries(BETRAGSSPALTEN.map((name) => [name, person[name]?.[i] ?? NaN])));
}

/** The same amounts as they stand in an explained result. */
export function mitErklaerung(personen: readonly PersonErgebnis[]): Record<string, number>[] {
  return personen.map((person) => Object.fromEntries(BETRAGSSPALTEN.map((name) => [name, Math.round(Number(person[ANDERER_NAME[name] ?? (name as keyof PersonErgebnis)] ?? 0) * 100)])));
}
