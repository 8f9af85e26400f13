import * as z from "zod";
import type { Lage } from "./eingabe-lage.ts";
import { datum, kennung } from "./schema-grundformen.ts";

const umgang = z.strictObject({
  lebensmittelpunkt: z.enum(["hier", "anderswo", "beide"]).describe("Wo das Kind getrennter Eltern überwiegend lebt; beide: etwa gleich viel"),
  tage: z.array(datum).max(366).describe("Kalendertage, an denen das Kind mehr als zwölf Stunden hier ist"),
  andererElternteilHilfebeduerftig: z.boolean().optional().describe("Dann zählen die Tage beim anderen Elternteil hier nicht; ohne Angabe nein"),
});

const einrichtung = z.strictObject({
  art: z.enum(["krankenhaus", "stationaer", "haft"]),
  ab: datum,
  bis: datum.optional(),
  sechsMonate: z.boolean().optional().describe("Voraussichtlich sechs Monate oder länger, § 7 Abs. 4 Satz 3 Nr. 1 SGB II"),
  arbeitet15Stunden: z.boolean().optional().describe("Mindestens 15 Stunden in der Woche, § 7 Abs. 4 Satz 3 Nr. 2 SGB II"),
});

const aufenthalt = z.strictObject({
  recht: z.enum(["arbeitnehmer", "humanitaer", "anderes", "arbeitsuche", "ausbildungssuche", "ohne", "asylbewerberleistungen"])
    .describe("arbeitnehmer: auch Selbständige und § 2 Abs. 3 FreizügG/EU; humanitaer: Kapitel 2 Abschnitt 5 AufenthG; ausbildungssuche: auch § 20a AufenthG"),
  seit: datum.optional().describe("Seit wann angemeldet in Deutschland, ohne Zeiten einer Ausreisepflicht"),
  verlustFestgestellt: z.boolean().optional().describe("Verlust des Rechts nach § 2 Abs. 1 FreizügG/EU festgestellt"),
});

const ausbildungsfoerderung = z.strictObject({
  foerderungsfaehig: z.boolean().optional().describe("Dem Grunde nach mit BAföG förderungsfähig, § 7 Abs. 5 Satz 1 SGB II"),
  bafoeg: z.enum(["bezogen", "nurWegenEinkommenNicht", "beantragt", "abgelehnt", "keines"]).optional(),
  abgelehntAm: datum.optional(),
  internat: z.boolean().optional().describe("Wohnheim oder Internat, § 7 Abs. 5 Satz 2 SGB II"),
  kolleg: z.boolean().optional().describe("Fachschule mit Berufsausbildung, Abendgymnasium oder Kolleg, § 13 Abs. 1 Nr. 1 BAföG"),
  abendschuleUeberAltersgrenze: z.boolean().optional().describe("§ 7 Abs. 6 Nr. 3 SGB II"),
  ohneBafoegNachAbsatz1a: z.boolean().optional().describe("§ 2 Abs. 1a BAföG, § 7 Abs. 6 Nr. 1 SGB II"),
});

/** What else decides who belongs, from which day, and who is entitled. */
export const lage: z.ZodType<Lage> = z.strictObject({
  einzug: datum.optional().describe("Erster Tag im Haushalt"),
  auszug: datum.optional().describe("Letzter Tag im Haushalt; danach gehört die Person nicht mehr dazu"),
  todestag: datum.optional().describe("Letzter Tag mit Anspruch"),
  umgang: umgang.optional(),
  einrichtung: einrichtung.optional(),
  nichtErreichbar: z.array(z.strictObject({ ab: datum, bis: datum.optional() })).max(100).optional().describe("Ohne Zustimmung nicht erreichbar, § 7b SGB II"),
  aufenthalt: aufenthalt.optional().describe("Nur bei Ausländerinnen und Ausländern; Familienangehörige bitte ebenso angeben"),
  arbeitserlaubnis: z.boolean().optional().describe("Beschäftigung erlaubt oder erlaubbar, § 8 Abs. 2 SGB II"),
  stundenTaeglich: z.number().min(0).max(24).optional().describe("Stunden täglich, die unter üblichen Bedingungen möglich sind, § 8 Abs. 1 SGB II"),
  erwerbsminderung: z.enum(["befristet", "dauerhaft"]).optional().describe("Volle Erwerbsminderung"),
  altersrenteSeit: datum.optional().describe("Auch Knappschaftsausgleichsleistung und Ähnliches, § 7 Abs. 4 Satz 1 SGB II"),
  sozialeEntschaedigung: z.boolean().optional().describe("Leistungen zum Lebensunterhalt nach § 93 SGB XIV"),
  ausbildungsfoerderung: ausbildungsfoerderung.optional(),
  entbindung: datum.optional().describe("Tag der Entbindung, § 21 Abs. 2 SGB II"),
  getrenntVon: kennung.optional().describe("Anderer Elternteil im Haushalt, mit dem keine Einstandsgemeinschaft besteht, § 7 Abs. 3 und 3a SGB II; bei beiden anzugeben"),
  haushaltsgemeinschaft: z.boolean().optional().describe("Verwandt oder verschwägert und gemeinsam wirtschaftend, § 9 Abs. 5 SGB II"),
});
