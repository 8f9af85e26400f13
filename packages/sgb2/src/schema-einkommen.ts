import * as z from "zod";
import { EINKOMMENSARTEN } from "./eingabe-einkommen.ts";
import { betrag, betragMitVorzeichen, monat } from "./schema-grundformen.ts";

const zufluss = {
  zufluss: monat.optional().describe("Monat, in dem die Einnahme zufließt; ohne Angabe in jedem berechneten Monat"),
  zuflussVon: monat.optional(),
  zuflussBis: monat.optional(),
  fuer: monat.optional().describe("Monat, für den die Einnahme erbracht wird"),
  zahlung: z.enum(["laufend", "einmalig", "nachzahlung"]).optional(),
  bereitsGeleistet: z.boolean().optional().describe("Für den Monat des Zuflusses waren schon Leistungen ohne diese Einnahme erbracht, § 11 Abs. 3 Satz 3 SGB II in der bis 30.6.2023 geltenden Fassung"),
};

const erwerbstaetigkeit = z.strictObject({
  ...zufluss,
  art: z.literal("erwerbstaetigkeit"),
  brutto: betrag,
  steuern: betrag.optional(),
  sozialversicherung: betrag.optional(),
  absetzbar: betrag.optional().describe("Nachgewiesene Summe nach § 11b Abs. 1 Satz 1 Nr. 3 bis 5 SGB II, die Versicherungspauschale eingeschlossen"),
});

const selbstaendigkeit = z.strictObject({
  ...zufluss,
  art: z.literal("selbstaendigkeit"),
  gewinn: betragMitVorzeichen.describe("Monatlicher Anteil am Gewinn im Bewilligungszeitraum, § 3 Abs. 4 der Verordnung; ein Verlust zählt als 0"),
  steuern: betrag.optional(),
  sozialversicherung: betrag.optional(),
  absetzbar: betrag.optional(),
});

const einkommenMitJahresbetrag = z.strictObject({
  ...zufluss,
  art: z.enum(["kapital", "aufwandsentschaedigung"]),
  betrag,
  bisherImJahr: betrag.optional().describe("Schon vorher im selben Kalenderjahr zugeflossen"),
});

const anderesEinkommen = z.strictObject({
  ...zufluss,
  art: z.enum(EINKOMMENSARTEN).exclude(["kapital", "aufwandsentschaedigung"]),
  betrag,
});

export const einkommen = z.discriminatedUnion("art", [erwerbstaetigkeit, selbstaendigkeit, einkommenMitJahresbetrag, anderesEinkommen]);
