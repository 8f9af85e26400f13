import type { Sprache } from "../foundation/i18n/sprache.ts";
import { kennung } from "./zufall.ts";

/** Somebody of the demo whose story is worth seeing. */
export type Vorgestellt = { id: string; vorname: string; nachname: string; geburtsdatum: string; de: string; en: string };

/** The people one meets first in Jobcenter Musterstadt; their cases are told in `geschichten.ts`. */
export const menschen = {
  maria: { id: kennung("mensch maria"), vorname: "Maria", nachname: "Okafor", geburtsdatum: "1990-03-14", de: "Alleinerziehend mit einem Kind, arbeitet in Teilzeit. Hat einen Bescheid und eine Frage dazu.", en: "Single parent with one child, works part-time. Has a decision and a question about it." },
  jonas: { id: kennung("mensch jonas"), vorname: "Jonas", nachname: "Petersen", geburtsdatum: "1998-06-02", de: "Lebt allein. Sein Antrag ist gestellt, das Amt rechnet gerade.", en: "Lives alone. Has applied, the office is calculating." },
  olena: { id: kennung("mensch olena"), vorname: "Olena", nachname: "Tkachenko", geburtsdatum: "1986-11-20", de: "Familie mit drei Kindern. Im September kam ein Kind dazu, im Juli hat sich das Recht geändert.", en: "Family with three children. A child was born in September, the law changed in July." },
  rainer: { id: kennung("mensch rainer"), vorname: "Rainer", nachname: "Quandt", geburtsdatum: "1966-01-30", de: "Lebt allein, hat zu viel Erspartes. Sein Antrag wurde abgelehnt.", en: "Lives alone, has too much savings. His application was refused." },
  neu: { id: kennung("mensch neu"), vorname: "Leyla", nachname: "Demir", geburtsdatum: "1995-08-09", de: "Neu hier. Noch kein Antrag, noch nicht bestätigt.", en: "New here. No application yet, not verified yet." },
} satisfies Record<string, Vorgestellt>;

/** The same as the page of roles shows them. */
export function vorgestellte(kuerzel: string, sprache: Sprache): { id: string; name: string; beschreibung: string }[] {
  if (kuerzel !== "musterstadt") return [];
  return Object.values(menschen).map((m) => ({ id: m.id, name: `${m.vorname} ${m.nachname}`, beschreibung: sprache === "en" ? m.en : m.de }));
}
