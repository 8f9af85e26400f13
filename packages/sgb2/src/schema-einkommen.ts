import * as z from "zod";
import { EINKOMMENSARTEN, FREIE_ARTEN } from "./eingabe-einkommen.ts";
import { betrag, betragMitVorzeichen, monat } from "./schema-grundformen.ts";

const zufluss = {
  zufluss: monat.optional().describe("Monat, in dem die Einnahme zufließt; ohne Angabe in jedem berechneten Monat"),
  zuflussVon: monat.optional(),
  zuflussBis: monat.optional(),
  fuer: monat.optional().describe("Monat, für den die Einnahme erbracht wird"),
  zahlung: z.enum(["laufend", "einmalig", "nachzahlung"]).optional(),
  bereitsGeleistet: z.boolean().optional().describe("Für den Monat des Zuflusses waren schon Leistungen ohne diese Einnahme erbracht, § 11 Abs. 3 Satz 3 SGB II in der bis 30.6.2023 geltenden Fassung"),
};

const tage = z.int().min(0).max(31);
const kilometer = z.int().min(0).max(100_000);

const inGeldeswert = {
  verpflegung: z.strictObject({ fruehstueck: tage.optional(), mittagessen: tage.optional(), abendessen: tage.optional() }).optional().describe("Tage im Monat mit Verpflegung durch den Arbeitgeber, § 2 Abs. 5 der Verordnung"),
  sachbezuege: betrag.optional().describe("Verkehrswert sonstiger Einnahmen in Geldeswert, § 2 Abs. 6 der Verordnung"),
};

const abgaben = {
  steuern: betrag.optional(),
  sozialversicherung: betrag.optional(),
  absetzbar: betrag.optional().describe("Nachgewiesene Summe nach § 11b Abs. 1 Satz 1 Nr. 3 bis 5 SGB II, die Versicherungspauschale eingeschlossen"),
};

const bisherImJahr = betrag.optional().describe("Schon vorher im selben Kalenderjahr zugeflossen, soweit es nicht selbst als Einnahme früherer Monate angegeben ist");
const ausgaben = betrag.optional().describe("Notwendige Ausgaben für diese Einnahme, § 11b Abs. 1 Satz 1 Nr. 5 SGB II");

const erwerbstaetigkeit = z.strictObject({
  ...zufluss,
  art: z.literal("erwerbstaetigkeit"),
  brutto: betrag,
  ...abgaben,
  ...inGeldeswert,
  ferienjob: z.boolean().optional().describe("In den Schulferien ausgeübt, § 11a Abs. 7 SGB II"),
  bisherImJahr,
  geschaetzt: z.boolean().optional(),
});

const selbstaendigkeit = z.strictObject({
  ...zufluss,
  art: z.literal("selbstaendigkeit"),
  gewinn: betragMitVorzeichen.describe("Monatlicher Anteil am Gewinn im Bewilligungszeitraum, § 3 Abs. 4 der Verordnung; ein Verlust zählt als 0"),
  ...abgaben,
});

const betriebsmonat = z.strictObject({ monat, einnahmen: betrag, ausgaben: betrag, betriebsfahrten: kilometer.optional(), privatfahrten: kilometer.optional() });

const betrieb = z.strictObject({
  art: z.literal("betrieb"),
  monate: z.array(betriebsmonat).min(1).max(120).describe("Alle Monate des Bewilligungszeitraums, in denen die Tätigkeit ausgeübt wird, § 3 der Verordnung; bei mehreren Monaten auf einmal die Monate aller ihrer Zeiträume"),
  ...abgaben,
});

const rente = z.strictObject({ ...zufluss, art: z.literal("rente"), betrag, ausgaben, grundrentenmonate: z.int().min(0).max(1000).optional() });

const taschengeld = z.strictObject({ ...zufluss, art: z.literal("taschengeldFreiwilligendienst"), betrag, ...inGeldeswert });

const einkommenMitJahresbetrag = z.strictObject({ ...zufluss, art: z.enum(["kapital", "aufwandsentschaedigung"]), betrag, bisherImJahr, ausgaben });

const anderesEinkommen = z.strictObject({
  ...zufluss,
  art: z.enum(EINKOMMENSARTEN).exclude(["kapital", "aufwandsentschaedigung", "rente", "taschengeldFreiwilligendienst"]),
  betrag,
  ausgaben,
});

const freies = z.enum(FREIE_ARTEN);
const MIT_VERGLEICH = ["entschaedigungBeg", "verletztenrenteNva"] as const;
const MIT_ANRECHNUNG = ["zweckbestimmt", "freieWohlfahrtspflege", "zuwendung"] as const;

const freiesEinkommen = [
  z.strictObject({ ...zufluss, art: freies.exclude([...MIT_VERGLEICH, ...MIT_ANRECHNUNG, "betreuerpauschale", "pflegegeldErziehung"]), betrag }),
  z.strictObject({ ...zufluss, art: freies.extract(MIT_VERGLEICH), betrag, vergleichsbetrag: betrag }),
  z.strictObject({ ...zufluss, art: freies.extract(MIT_ANRECHNUNG), betrag, anzurechnen: betrag.optional() }),
  z.strictObject({ ...zufluss, art: z.literal("betreuerpauschale"), betrag, bisherImJahr }),
  z.strictObject({ ...zufluss, art: z.literal("pflegegeldErziehung"), betrag, pflegekind: z.int().min(1).max(100) }),
] as const;

export const einkommen = z.discriminatedUnion("art", [
  erwerbstaetigkeit, selbstaendigkeit, betrieb, rente, taschengeld, einkommenMitJahresbetrag, anderesEinkommen, ...freiesEinkommen,
]);

/** What is deducted item by item. */
export const absetzung = z.discriminatedUnion("art", [
  z.strictObject({ art: z.literal("pflichtversicherung"), jahresbeitrag: betrag }),
  z.strictObject({ art: z.enum(["vorsorge", "erwerbsausgaben", "ausbildungsfoerderung"]), betrag }),
  z.strictObject({ art: z.literal("riester"), zulageberechtigteKinder: z.int().min(0).max(100).optional() }),
  z.strictObject({ art: z.literal("fahrt"), kilometer: kilometer.describe("Kürzeste Straßenverbindung, einfache Strecke"), tage, oeffentlicherVerkehr: betrag.optional(), nachgewiesen: betrag.optional() }),
  z.strictObject({ art: z.literal("verpflegungsmehraufwand"), tage }),
  z.strictObject({ art: z.literal("unterhalt"), betrag, titel: betrag.describe("Betrag nach Unterhaltstitel oder notarieller Vereinbarung") }),
]);
