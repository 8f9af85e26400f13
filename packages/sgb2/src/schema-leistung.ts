import * as z from "zod";
import { AUFRECHNUNGSARTEN, EINMALBEDARFSARTEN, MINDERUNGSARTEN } from "./eingabe-leistung.ts";
import { betrag, datum } from "./schema-grundformen.ts";

export const minderung = z.strictObject({
  art: z.enum(MINDERUNGSARTEN),
  tag: datum.describe("Tag der Pflichtverletzung oder des versäumten Termins; sein Recht entscheidet"),
  festgestelltAm: datum.describe("Tag, an dem der Bescheid über die Minderung wirksam wurde, § 31b Abs. 1 SGB II"),
  stufe: z.int().min(1).max(3).optional().describe("Wievielte Pflichtverletzung; ohne Angabe zählen die hier genannten früheren"),
  sperrzeitAb: datum.optional().describe("Beginn der Sperrzeit in den Fällen des § 31 Abs. 2 Nr. 3 SGB II"),
  erfuelltAb: datum.optional().describe("Tag, an dem die Pflicht erfüllt, die Bereitschaft erklärt oder persönlich vorgesprochen wurde"),
  arbeitEntfallenAb: datum.optional().describe("Erster Tag, an dem die verweigerte Arbeit nicht mehr möglich war, § 31b Abs. 3 SGB II"),
  haerte: z.boolean().optional().describe("Das Jobcenter hat eine außergewöhnliche Härte festgestellt, § 31a Abs. 3 SGB II"),
  verkuerzt: z.boolean().optional().describe("Unter 25, bis 2022: vom Jobcenter auf sechs Wochen verkürzt, § 31b Abs. 1 Satz 4 SGB II a. F."),
});

export const aufrechnung = z.strictObject({
  art: z.enum(AUFRECHNUNGSARTEN),
  offen: betrag.describe("Was vor diesem Monat noch geschuldet ist"),
  erklaertAm: datum.describe("Tag der Erklärung; er entscheidet über die Reihenfolge, § 43 Abs. 2 SGB II"),
  bestandskraftAm: datum.optional().describe("Tag, an dem die Entscheidung über die Schuld bestandskräftig wurde, § 43 Abs. 4 SGB II"),
});

export const bildungsbedarf = z.discriminatedUnion("art", [
  z.strictObject({ art: z.enum(["schulausflug", "klassenfahrt", "lernfoerderung"]), betrag }),
  z.strictObject({ art: z.literal("schulbedarf"), aufnahme: z.boolean().optional().describe("In diesem Monat erstmals in eine Schule aufgenommen, § 34 Abs. 3 Satz 2 SGB XII") }),
  z.strictObject({ art: z.literal("schuelerbefoerderung"), betrag, eigenanteil: betrag.optional().describe("Bis Juli 2019: was aus dem Regelbedarf zumutbar war") }),
  z.strictObject({ art: z.literal("mittagessen"), betrag, tage: z.int().min(0).max(31).optional().describe("Tage mit Mittagessen; bis Juli 2019 nötig, weil je Tag ein Euro abging") }),
  z.strictObject({ art: z.literal("teilhabe") }),
]);

export const einmalbedarf = z.strictObject({
  art: z.enum(EINMALBEDARFSARTEN).describe("§ 24 Abs. 3 SGB II; „darlehen“: unabweisbarer Bedarf nach § 24 Abs. 1"),
  betrag: betrag.describe("Was das Jobcenter dafür anerkennt, auch als örtliche Pauschale"),
});
