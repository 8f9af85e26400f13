import * as z from "zod";
import { AUFRECHNUNGSARTEN, MINDERUNGSARTEN } from "./eingabe-leistung.ts";
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
