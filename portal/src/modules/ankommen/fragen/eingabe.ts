import { z } from "zod";
import { parseDatum } from "../../../foundation/ui/parse-datum.ts";
import { parseEuro } from "../../../foundation/ui/parse-euro.ts";

/** What was typed, as the form sends it and as the draft keeps it: names without `[]`, several answers as a list. */
export type Felder = Record<string, string | string[]>;

/** A text that must be there. */
export const pflichttext = (fehlt: string, zuLang: string, max = 100) => z.string(fehlt).trim().min(1, fehlt).max(max, zuLang);

/** A text that may be missing; empty reads as undefined. */
export const freitext = (zuLang: string, max = 100) => z.string().trim().max(max, zuLang).optional().transform((s) => (s === "" ? undefined : s));

/** One of several answers. */
export const wahl = <const W extends readonly [string, ...string[]]>(werte: W, fehlt: string) => z.enum(werte, fehlt);

/** Any number of answers, at least one. */
export const auswahl = <const W extends readonly [string, ...string[]]>(werte: W, fehlt: string) =>
  z.preprocess((v) => (Array.isArray(v) ? v : v === undefined ? [] : [v]), z.array(z.enum(werte, fehlt), fehlt).min(1, fehlt));

/** Above this nobody's monthly amount lies; it keeps a slip of the finger out of the file. */
const HOECHSTENS = 1_000_000_00;

/** An amount in cents. */
export const betrag = (fehlt: string, falsch: string) =>
  z.string(fehlt).trim().min(1, fehlt).transform((text, c) => {
    const cents = parseEuro(text);
    if (cents !== undefined && cents <= HOECHSTENS) return cents;
    c.addIssue(falsch);
    return z.NEVER;
  });

/** An amount in cents that may be left out; empty reads as 0. */
export const betragOderNichts = (falsch: string) => z.string().trim().default("").transform((s) => (s === "" ? "0" : s)).pipe(betrag(falsch, falsch));

/** A whole number between two bounds. */
export const ganzzahl = (falsch: string, min: number, max: number) =>
  z.string(falsch).trim().regex(/^\d{1,4}$/, falsch).transform(Number).pipe(z.number().min(min, falsch).max(max, falsch));

/** The names of the three inputs of a date. */
export const datumsnamen = (name: string): string[] => ["tag", "monat", "jahr"].map((teil) => `${name}-${teil}`);

const text = (wert: unknown): string => (typeof wert === "string" ? wert : "");

/** Joins the three inputs of every named date, so that `x` is YYYY-MM-DD, empty, or `ungueltig`. */
export const mitDatum = <S extends z.ZodType>(namen: readonly string[], schema: S) =>
  z.preprocess((roh) => {
    const felder = (roh ?? {}) as Record<string, unknown>;
    const daten = namen.map((name) => {
      const [tag = "", monat = "", jahr = ""] = datumsnamen(name).map((n) => text(felder[n]).trim());
      return [name, tag + monat + jahr === "" ? "" : parseDatum(tag, monat, jahr) ?? "ungueltig"] as const;
    });
    return { ...felder, ...Object.fromEntries(daten) };
  }, schema);

/** A day that must be there, as `mitDatum` made it. */
export const tag = (fehlt: string, falsch: string) => z.string(fehlt).min(1, fehlt).refine((s) => s === "" || z.iso.date().safeParse(s).success, falsch);
