import { berechne } from "./berechne.ts";
import type { Fall, Person } from "./eingabe.ts";
import type { Ergebnis } from "./ergebnis.ts";
import { alsMonat, monatsIndex } from "./kern/kalender.ts";

/** Something near the case that would change its claim. Amounts in euros; a negative distance is already behind. */
export type Schwelle =
  /** A birthday within a year: from this month on, by today's law, the claim of all would be this. */
  | { art: "geburtstag"; person: string; alter: number; ab: string; anspruch: number; differenz: number }
  /** How far the costs lie below the local limit. */
  | { art: "miete" | "heizung"; abstand: number }
  /** How much more wealth stays free. */
  | { art: "vermoegen"; abstand: number }
  /** With so much more countable income nobody here has a claim. */
  | { art: "einkommen"; abstand: number };

/** Ages at which needs and membership change (§§ 7, 20, 21, 23, 28 SGB II). */
const ALTER = [6, 7, 14, 15, 16, 18, 25] as const;

/** What would change this result, from its nearest thresholds: the next birthdays, the limits of housing, the allowance for wealth, the end of the claim. */
export function schwellen(fall: Fall, ergebnis: Ergebnis): Schwelle[] {
  const { angemessen, bruttokaltmiete, heizung } = fall.unterkunft;
  const { freibetrag, vorhanden } = ergebnis.vermoegen;
  return [
    ...fall.personen.flatMap((person) => geburtstag(fall, ergebnis, person)),
    ...abstand("miete", angemessen?.bruttokaltmiete, bruttokaltmiete),
    ...abstand("heizung", angemessen?.heizung, heizung),
    ...(ergebnis.anspruch > 0 ? ([...abstand("vermoegen", freibetrag, vorhanden), { art: "einkommen", abstand: ergebnis.anspruch }] as const) : []),
  ];
}

const runde = (euro: number): number => Math.round(euro * 100) / 100;

function abstand(art: "miete" | "heizung" | "vermoegen", grenze: number | undefined, wert: number | undefined): Schwelle[] {
  return grenze === undefined || wert === undefined ? [] : [{ art, abstand: runde(grenze - wert) }];
}

/** The same month with the person as old as on the birthday: the difference is the age alone. */
function geburtstag(fall: Fall, { anspruch: heute }: Ergebnis, person: Person): Schwelle[] {
  const jetzt = monatsIndex(fall.monat);
  const geboren = monatsIndex(person.geburtsdatum);
  const alter = ALTER.find((jahre) => geboren + 12 * jahre > jetzt);
  if (alter === undefined || geboren + 12 * alter > jetzt + 12) return [];
  const aelter = { ...person, geburtsdatum: `${alsMonat(jetzt - 12 * alter)}-01` };
  const danach = berechne({ ...fall, personen: fall.personen.map((andere) => (andere.id === person.id ? aelter : andere)) });
  if (!("anspruch" in danach) || danach.anspruch === heute) return [];
  return [{ art: "geburtstag", person: person.id, alter, ab: alsMonat(geboren + 12 * alter), anspruch: danach.anspruch, differenz: runde(danach.anspruch - heute) }];
}
