import * as z from "zod";
import type { Vermoegensgegenstand } from "./eingabe-vermoegen.ts";
import { betrag } from "./schema-grundformen.ts";

const gegenstand = {
  wert: betrag.describe("Verkehrswert bei Antrag oder späterem Erwerb"),
  belastung: betrag.optional().describe("Auf dem Gegenstand selbst gesicherte Schulden"),
  verwertbar: z.boolean().optional(),
  sofortVerwertbar: z.boolean().optional().describe("Bei false sind Leistungen ein Darlehen, § 9 Abs. 4, § 24 Abs. 5 SGB II"),
  haerte: z.boolean().optional().describe("Die Verwertung wäre eine besondere Härte"),
  unwirtschaftlich: z.boolean().optional().describe("Die Verwertung wäre offensichtlich unwirtschaftlich; ein Grund nur bis 2022"),
};

/** One thing of value, with what § 12 SGB II asks about it. */
export const vermoegensgegenstand: z.ZodType<Vermoegensgegenstand> = z.discriminatedUnion("art", [
  z.strictObject({ art: z.enum(["bargeld", "konto", "wertpapiere", "lebensversicherung", "grundstueck", "sonstiges"]), ...gegenstand }),
  z.strictObject({ art: z.literal("hausrat"), ...gegenstand, angemessen: z.boolean().optional().describe("Ohne Angabe true") }),
  z.strictObject({ art: z.literal("kfz"), ...gegenstand, angemessen: z.boolean().optional().describe("Als angemessen festgestellt oder seit 2023 im Antrag erklärt") }),
  z.strictObject({
    art: z.literal("eigenheim"),
    ...gegenstand,
    bauart: z.enum(["haus", "wohnung"]),
    wohnflaeche: z.number().positive().max(100_000),
    bewohner: z.int().min(1).max(1000).optional().describe("Ohne Angabe die Köpfe im Haushalt"),
  }),
  z.strictObject({ art: z.literal("altersvorsorge"), ...gegenstand, form: z.enum(["gefoerdert", "versicherung"]), unwiderruflich: z.boolean().optional() }),
  z.strictObject({ art: z.literal("altersvorsorgeSelbstaendig"), ...gegenstand, jahre: z.int().min(0).max(80).describe("Angefangene Jahre hauptberuflicher Selbstständigkeit ohne Pflichtvorsorge"), angemessen: z.boolean().optional().describe("Bis 2022: in angemessenem Umfang; ohne Angabe true") }),
  z.strictObject({ art: z.enum(["wohnenMitBehinderung", "berufsausuebung"]), ...gegenstand }),
]);
