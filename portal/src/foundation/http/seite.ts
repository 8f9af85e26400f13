import type { VNode } from "preact";
import type { z } from "zod";
import type { Zugang } from "../identity/wer.ts";
import type { Krume } from "../ui/breadcrumb.tsx";
import type { Ctx } from "./ctx.ts";

/** What a page answers. Everything but `seite` ends the request without a view. */
export type Antwort =
  | { art: "seite"; titel: string; inhalt: VNode; breit?: boolean; brotkrumen?: readonly Krume[]; zurueck?: string }
  | { art: "weiter"; nach: string; cookies?: string[] }
  | { art: "datei"; name: string; typ: string; bytes: Uint8Array; anzeigen?: boolean }
  | { art: "nichtGefunden" }
  /** `grund`: a sentence in the reader's language that says why, instead of the general one. */
  | { art: "verboten"; grund?: string };

/** What is wrong with an answer, at which field. The text is already in the reader's language. */
export type Feldfehler = { feld: string; text: string };

/** What was sent and what is wrong with it. Empty when a page is opened for the first time. */
export type Formular = {
  werte: Record<string, string>;
  mehrfach: Record<string, string[]>;
  fehler: Feldfehler[];
  /** Sent after the session had ended, kept, and now offered again. */
  geparkt?: true;
};

/** The outcome of a form: on to a page, or errors with which the same page is shown again with all answers. */
export type Ergebnis = { weiter: string; cookies?: string[] } | { fehler: Feldfehler[] } | { antwort: Antwort };

/** A case that this page opens: the framework records the access with its purpose. */
export type Fallzugriff = { fallId: (ctx: Ctx) => Promise<string | undefined>; zweck: Zweck };

/** Why an employee opens a case. */
export const zwecke = ["antragBearbeiten", "frageBeantworten", "auskunft", "uebersicht", "leistungBerechnen"] as const;
export type Zweck = (typeof zwecke)[number];

/**
 * One page = one path = one file. `zeige` answers GET; `sende` answers POST with the parsed form.
 * When the schema refuses, the page is shown again (422) with the answers and the errors.
 */
export type Seite = {
  pfad: string;
  zugang: Zugang;
  zeige: (ctx: Ctx) => Promise<Antwort>;
  formular?: { schema: (ctx: Ctx) => z.ZodType; sende: (ctx: Ctx, eingabe: unknown) => Promise<Ergebnis> };
  fallzugriff?: Fallzugriff;
};

/** Binds a form's schema to its handler, so that `sende` gets what the schema made. */
export function formular<S extends z.ZodType>(schema: S | ((ctx: Ctx) => S), sende: (ctx: Ctx, eingabe: z.infer<S>) => Promise<Ergebnis>): NonNullable<Seite["formular"]> {
  return {
    schema: typeof schema === "function" ? schema : () => schema,
    sende: (ctx, eingabe) => sende(ctx, eingabe as z.infer<S>),
  };
}
