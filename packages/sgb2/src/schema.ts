import * as z from "zod";
import { EINKOMMENSARTEN, type Fall } from "./eingabe.ts";
import { betrag, betragMitVorzeichen, datum, kennung, monat } from "./schema-grundformen.ts";

const erwerbstaetigkeit = z.strictObject({
  art: z.literal("erwerbstaetigkeit"),
  brutto: betrag,
  steuern: betrag.optional(),
  sozialversicherung: betrag.optional(),
  absetzbar: betrag.optional().describe("Nachgewiesene Summe nach § 11b Abs. 1 Satz 1 Nr. 3 bis 5 SGB II, die Versicherungspauschale eingeschlossen"),
});

const selbstaendigkeit = z.strictObject({
  art: z.literal("selbstaendigkeit"),
  gewinn: betragMitVorzeichen.describe("Monatlicher Anteil am Gewinn im Bewilligungszeitraum, § 3 Abs. 4 der Verordnung; ein Verlust zählt als 0"),
  steuern: betrag.optional(),
  sozialversicherung: betrag.optional(),
  absetzbar: betrag.optional(),
});

const einkommenMitJahresbetrag = z.strictObject({
  art: z.enum(["kapital", "aufwandsentschaedigung"]),
  betrag,
  bisherImJahr: betrag.optional().describe("Schon vorher im selben Kalenderjahr zugeflossen"),
});

const anderesEinkommen = z.strictObject({
  art: z.enum(EINKOMMENSARTEN).exclude(["kapital", "aufwandsentschaedigung"]),
  betrag,
});

const mehrbedarf = z.discriminatedUnion("art", [
  z.strictObject({ art: z.enum(["behinderung", "merkzeichenG"]) }),
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
  einkommen: z.array(z.discriminatedUnion("art", [erwerbstaetigkeit, selbstaendigkeit, einkommenMitJahresbetrag, anderesEinkommen])).max(1000).optional(),
  vermoegen: betrag.optional(),
  eigeneVersicherung: z.boolean().optional().describe("Minderjährige mit eigener Versicherung, § 6 Abs. 1 Nr. 2 der Verordnung"),
});

const unterkunft = z.strictObject({
  art: z.enum(["miete", "eigentum", "keine"]),
  bruttokaltmiete: betrag.optional(),
  heizung: betrag.optional(),
  wohnflaeche: z.number().positive().max(100_000).optional(),
  personenImHaushalt: z.int().min(1).max(1000).optional(),
  warmwasser: z.enum(["zentral", "dezentral"]).optional(),
  angemessen: z.strictObject({ bruttokaltmiete: betrag.optional(), heizung: betrag.optional(), quelle: z.string().max(1000).optional() }).optional(),
  leistungsbezugSeit: monat.optional(),
  kostensenkungSeit: monat.optional(),
});

/** What a case looks like; `packages/sgb2/rechne.schema.json` is made from it. */
export const fallSchema: z.ZodType<Fall> = z.strictObject({
  id: z.string().max(1000).optional(),
  monat,
  bewilligungszeitraumBeginn: datum.optional(),
  unterkunft,
  personen: z.array(person).min(1).max(1000),
});

/** The published JSON Schema (draft 2020-12) of a case. */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(fallSchema, { target: "draft-2020-12" });
  return { $id: "https://handschlag.example/rechne.schema.json", title: "Fall für handschlag rechne", ...schema };
}
