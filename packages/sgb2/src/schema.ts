import * as z from "zod";
import type { Fall, Monatsfall } from "./eingabe.ts";
import { absetzung, einkommen } from "./schema-einkommen.ts";
import { betrag, datum, kennung, monat } from "./schema-grundformen.ts";
import { aufrechnung, bildungsbedarf, einmalbedarf, minderung } from "./schema-leistung.ts";
import { lage } from "./schema-lage.ts";
import { unterkunft } from "./schema-unterkunft.ts";
import { vermoegensgegenstand } from "./schema-vermoegen.ts";

const mehrbedarf = z.discriminatedUnion("art", [
  z.strictObject({ art: z.literal("behinderung"), uebergang: z.boolean().optional().describe("Nach Ende der Leistungen zur Teilhabe, § 21 Abs. 4 Satz 2, § 23 Nr. 3 SGB II") }),
  z.strictObject({ art: z.literal("merkzeichenG") }),
  z.strictObject({ art: z.enum(["ernaehrung", "unabweisbar", "schulbuecher"]), betrag }),
]);

const person = z.strictObject({
  id: kennung,
  geburtsdatum: datum,
  partner: kennung.optional(),
  eltern: z.array(kennung).max(2).optional(),
  erwerbsfaehig: z.boolean().optional(),
  schwangerSeitWoche13: datum.optional(),
  mehrbedarfe: z.array(mehrbedarf).max(100).optional(),
  ausbildung: z.enum(["keine", "schule", "berufsausbildung", "studium", "freiwilligendienst"]).optional(),
  einkommen: z.array(einkommen).max(1000).optional(),
  absetzungen: z.array(absetzung).max(100).optional().describe("§ 11b Abs. 1 Satz 1 Nr. 3 bis 5, 7 und 8 SGB II, Posten für Posten"),
  schulende: datum.optional().describe("Ende des Besuchs einer allgemeinbildenden Schule, § 11b Abs. 2b Satz 1 Nr. 4 SGB II"),
  vermoegen: betrag.optional(),
  vermoegensgegenstaende: z.array(vermoegensgegenstand).max(100).optional().describe("Neben vermoegen: einzeln, damit hier entschieden wird, was zählt"),
  ohneZusicherungAusgezogen: z.boolean().optional().describe("Vor dem 25. Geburtstag ohne Zusicherung ausgezogen, § 22 Abs. 5, § 20 Abs. 3 SGB II"),
  wohnanteil: betrag.max(100).optional().describe("Verbindlich vereinbarter Anteil an den Wohnkosten in Prozent, statt nach Köpfen"),
  eigeneVersicherung: z.boolean().optional().describe("Minderjährige mit eigener Versicherung, § 6 Abs. 1 Nr. 2 der Verordnung"),
  minderungen: z.array(minderung).max(100).optional(),
  aufrechnungen: z.array(aufrechnung).max(100).optional(),
  bildungUndTeilhabe: z.array(bildungsbedarf).max(100).optional(),
  einmalbedarfe: z.array(einmalbedarf).max(100).optional(),
  lage: lage.optional().describe("Was sonst entscheidet, wer dazugehört, ab welchem Tag, und wer Anspruch hat"),
});

const antragAm = datum.optional().describe("Tag des Antrags; er wirkt auf den Ersten seines Monats zurück, § 37 Abs. 2 SGB II");
const nurFuerEinenMonat = z.boolean().optional().describe("Leistungen nur für diesen einen Monat, § 12 Abs. 6 Satz 1 SGB II in der bis 30.6.2026 geltenden Fassung");
const gemeinsam = { id: z.string().max(1000).optional(), bewilligungszeitraumBeginn: datum.optional(), antragAm, nurFuerEinenMonat, unterkunft, personen: z.array(person).min(1).max(1000) };
const monate = z.array(monat).min(1).max(200).describe("Mehrere Monate in einem Aufruf, anstelle von monat");

/** What a case looks like; `packages/sgb2/rechne.schema.json` is made from it. */
export const fallSchema: z.ZodType<Fall> = z.compile(z.strictObject({ ...gemeinsam, monat }));

/** A case for several months. */
export const monateSchema: z.ZodType<Monatsfall> = z.compile(z.strictObject({ ...gemeinsam, monate }));

/** The published JSON Schema (draft 2020-12) of a case, for one month or several. */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(z.strictObject({ ...gemeinsam, monat: monat.optional(), monate: monate.optional() }), { target: "draft-2020-12" });
  return { $id: "https://handschlag.example/rechne.schema.json", title: "Fall für handschlag rechne", ...schema, oneOf: [{ required: ["monat"] }, { required: ["monate"] }] };
}
