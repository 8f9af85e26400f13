import type { VNode } from "preact";
import type { Ereignis } from "../chronik/ereignis.ts";
import type { Tx } from "../database/transaction.ts";
import type { Sprache } from "../i18n/sprache.ts";
import type { Zugang } from "../identity/wer.ts";
import type { Job } from "../jobs/job.ts";
import type { Ctx } from "./ctx.ts";
import type { Seite } from "./seite.ts";

/** Something somebody has to do. Overdue ones stand first, then by day. */
export type Aufgabe = { titel: string; wozu: string; link: string; bis: string | null; ueberfaellig: boolean };

/** What a module adds to a case's page, for staff and for the people of the case alike. */
export type Fallabschnitt = { titel: string; inhalt: VNode; rang: number };

/**
 * A figure for the office: groups with a number of people behind each. It is read under the role `statistik`,
 * without person or employee, and shown only from the threshold on.
 */
export type Kennzahl = { schluessel: string; lese: (tx: Tx) => Promise<{ gruppe: string; anzahl: number; wert: number }[]> };

/** What a module holds about a person, for the copy that people can ask for (Art. 15 DSGVO). */
export type Auskunft = { titel: string; daten: unknown };

/** After how many months since which event rows of a table go (DIN 66398), and why. */
export type Loeschregel = { tabelle: string; frist: { monate: number; ab: string }; norm: string; loesche: (tx: Tx, stichtag: string) => Promise<number> };

/** The place of an employee in a case passes to another, such as when somebody leaves the office. Ids of employees. */
export type Uebergabe = { platz: "leistungssachbearbeitung" | "integrationsfachkraft"; von: string; an: string };

/** What a capability contributes to the shared places. Modules know nothing of each other; `app.tsx` puts them together. */
export type Modul = {
  name: string;
  seiten: Seite[];
  /** Entries of the main menu, for those who may enter the page. */
  menue: { pfad: string; zugang: Zugang; titel: (sprache: Sprache) => string }[];
  jobs: Job[];
  ereignisse: Ereignis[];
  fallansicht: (ctx: Ctx, fallId: string) => Promise<Fallabschnitt[]>;
  aufgaben: (ctx: Ctx) => Promise<Aufgabe[]>;
  /** What a module does when a case gets another tandem, such as to pass on what is open. */
  tandemwechsel?: (ctx: Ctx, fallId: string, uebergaben: readonly Uebergabe[]) => Promise<void>;
  kennzahlen: Kennzahl[];
  auskunft: (ctx: Ctx, personId: string) => Promise<Auskunft[]>;
  loeschregeln: Loeschregel[];
};
