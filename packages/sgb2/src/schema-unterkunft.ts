import * as z from "zod";
import type { Unterkunft } from "./eingabe-unterkunft.ts";
import { betrag, datum, monat } from "./schema-grundformen.ts";

/** As many as the desk has room for. */
export const LISTE_HOECHSTENS = 60;

const angemessen = z.strictObject({
  bruttokaltmiete: betrag.optional(),
  heizung: betrag.optional(),
  gesamt: betrag.optional().describe("Gesamtangemessenheitsgrenze für Unterkunft und Heizung, § 22 Abs. 10 SGB II"),
  jeQuadratmeter: betrag.optional().describe("Obergrenze je Quadratmeter ohne Heizung, § 22 Abs. 1 Satz 8 Nr. 1 SGB II"),
  quelle: z.string().max(1000).optional(),
});

const leistungszeit = z.strictObject({ von: monat, bis: monat.optional(), nach: z.enum(["SGB II", "SGB XII"]).optional() });

const ausnahme = z.strictObject({
  art: z.enum(["unabweisbar", "kinder", "unzumutbar", "unwirtschaftlich"]),
  bis: monat.optional().describe("Letzter Monat"),
});

const umzug = z.strictObject({
  am: datum,
  erforderlich: z.boolean().optional(),
  zugesichert: z.boolean().optional(),
  gleichesGebiet: z.boolean().optional().describe("Im selben Gebiet für die Prüfung der Angemessenheit; ohne Angabe true"),
  bisher: z.strictObject({ bruttokaltmiete: betrag, heizung: betrag }).describe("Zuvor anerkannter Bedarf, monatlich"),
});

const einmaligeKosten = z.discriminatedUnion("art", [
  z.strictObject({ art: z.enum(["nebenkosten", "heizung"]), im: monat, betrag, monate: z.int().min(1).max(36).optional().describe("Monate, für die gezahlt wird; ohne Angabe 12") }),
  z.strictObject({ art: z.literal("instandhaltung"), im: monat, betrag }),
  z.strictObject({ art: z.enum(["umzugskosten", "wohnungsbeschaffung", "doppelmiete"]), im: monat, betrag, zugesichert: z.boolean().optional() }),
  z.strictObject({ art: z.enum(["mietkaution", "genossenschaftsanteile", "schulden"]), im: monat, betrag, zugesichert: z.boolean().optional() }),
]);

const guthaben = z.strictObject({
  art: z.enum(["unterkunft", "heizung"]),
  im: monat,
  betrag,
  haushaltsenergie: betrag.optional().describe("Teil für Haushaltsenergie, § 22 Abs. 3 SGB II"),
  nichtAnerkannt: betrag.optional().describe("Teil für nicht anerkannte Aufwendungen, § 22 Abs. 3 SGB II"),
});

/** The dwelling, with everything § 22 SGB II asks about it. */
export const unterkunft: z.ZodType<Unterkunft> = z.strictObject({
  art: z.enum(["miete", "eigentum", "keine"]),
  bruttokaltmiete: betrag.optional(),
  heizung: betrag.optional(),
  wohnflaeche: z.number().positive().max(100_000).optional(),
  wohngeldHoechstbetrag: betrag.optional().describe("Höchstbetrag nach Anlage 1 zu § 12 Abs. 1 WoGG, für den Vergleich mit Wohngeld"),
  personenImHaushalt: z.int().min(1).max(1000).optional(),
  warmwasser: z.enum(["zentral", "dezentral"]).optional(),
  warmwasserGemessen: betrag.optional().describe("Nachgewiesen durch eine eigene Messeinrichtung, § 21 Abs. 7 Satz 3 SGB II"),
  angemessen: angemessen.optional(),
  leistungsbezugSeit: monat.optional(),
  leistungszeiten: z.array(leistungszeit).min(1).max(LISTE_HOECHSTENS).optional().describe("Zeiten mit Leistungen in ihrer Reihenfolge; statt leistungsbezugSeit"),
  kostensenkungSeit: monat.optional(),
  kostensenkungAm: datum.optional().describe("Tag, an dem die Aufforderung zuging; statt kostensenkungSeit"),
  nurAngemessenAb: monat.optional().describe("Erster Monat, für den nur noch angemessene Kosten anerkannt werden"),
  ausnahme: ausnahme.optional(),
  todesfallIm: monat.optional().describe("Sterbemonat; die Kosten waren davor angemessen"),
  kleinerSeit: monat.optional().describe("Erster Monat mit weniger Mitgliedern der Bedarfsgemeinschaft"),
  zulaessigeMiete: z.strictObject({ bruttokaltmiete: betrag, ruegeaufforderungSeit: monat.optional() }).optional().describe("Zulässige Miete nach §§ 556d bis 556g BGB"),
  umzug: umzug.optional(),
  einmaligeKosten: z.array(einmaligeKosten).max(LISTE_HOECHSTENS).optional(),
  guthaben: z.array(guthaben).max(LISTE_HOECHSTENS).optional(),
});
