import type { VNode } from "preact";
import type { z } from "zod";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import type { Schluessel } from "../haushalt.ts";
import type { Felder } from "./eingabe.ts";
import type { Einkommensart } from "./einkommensarten.ts";

/** The parts of the application, in order. */
export const abschnitte = ["personen", "wohnen", "einkommen", "vermoegen"] as const;
export type Abschnitt = (typeof abschnitte)[number];

/** Somebody of the household as far as they were named. */
export type Mitglied = { schluessel: Schluessel; vorname: string; nachname: string; geburtsdatum: string; eltern: Schluessel[] };

/** What the answers so far say: it decides which questions follow. */
export type Lage = {
  mitglieder: Mitglied[];
  partner: boolean;
  kinder: number;
  form: "miete" | "eigentum" | "keine" | undefined;
  schwanger: ReadonlySet<Schluessel>;
  arten: Readonly<Record<Schluessel, readonly Einkommensart[]>>;
};

/** About whom a question asks, in which language, and what is known by then. */
export type Kontext = { sprache: Sprache; heute: string; schluessel: Schluessel; lage: Lage };

/** What stands in the fields, and what is wrong with it. */
export type Eingabe = {
  wert: (name: string) => string | undefined;
  werte: (name: string) => string[];
  fehler: (name: string) => string | undefined;
};

/** One question of the application: one page, its form, and how its answer reads on the page that shows all answers. */
export type Frage<A = unknown> = {
  /** Part of the address: `/antrag/wohnen`, `/antrag/einkommen-kind1`. */
  id: string;
  abschnitt: Abschnitt;
  /** The inputs that belong to it; nothing else is kept. */
  namen: (k: Kontext) => readonly string[];
  schema: (k: Kontext) => z.ZodType<A>;
  titel: (k: Kontext) => string;
  felder: (k: Kontext, eingabe: Eingabe) => VNode;
  // A method, so that questions with different answers fit into one list.
  zeilen(k: Kontext, antwort: A): { name: string; wert: string }[];
  /** Why we ask, with the norm (§ 60 SGB I: only what matters for the benefit). */
  warum: (k: Kontext) => { text: string; norm: string };
};

/** Keeps the types of a question's schema and of its answer together. */
export const frage = <A>(f: Frage<A>): Frage<A> => f;

/** What was typed, out of everything that was sent. */
export const nurFelder = (frage: Pick<Frage, "namen">, k: Kontext, gesendet: Felder): Felder =>
  Object.fromEntries(frage.namen(k).flatMap((name) => (gesendet[name] === undefined ? [] : [[name, gesendet[name]]])));

/** The first name of the person a question is about; undefined where it is the reader. */
export const wer = ({ schluessel, lage }: Kontext): string | undefined =>
  schluessel === "ich" ? undefined : lage.mitglieder.find((m) => m.schluessel === schluessel)?.vorname ?? "";
