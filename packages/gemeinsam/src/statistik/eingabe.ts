import * as z from "zod";
import { kennung, lies, type Gelesen } from "../eingabe.ts";
import { summe } from "../liste.ts";

const zahl = z.number();
const gewicht = zahl.min(0, "Ein Gewicht darf nicht negativ sein.");
const werte = z.array(zahl).min(1, "Es braucht mindestens einen Wert.");
const gewichte = z.array(gewicht).refine((liste) => summe(liste, (w) => w) > 0, "Mindestens ein Gewicht muss größer als 0 sein.").optional();
const sicherheit = zahl.gt(0, "Die Sicherheit muss größer als 0 sein.").lt(1, "Die Sicherheit muss kleiner als 1 sein.").optional();
const anzahl = z.int("Das muss eine ganze Zahl sein.").min(0, "Eine Anzahl darf nicht negativ sein.");

const mittelwert = z.strictObject({ id: kennung, art: z.literal("mittelwert"), werte, gewichte, sicherheit }).superRefine(gleichViele);
const anteil = z.strictObject({
  id: kennung, art: z.literal("anteil"), gewichte,
  werte: z.array(z.union([z.literal(0), z.literal(1)], "Hier sind nur 0 und 1 möglich.")).min(1, "Es braucht mindestens einen Wert."),
}).superRefine(gleichViele);
const wilson = z.strictObject({ id: kennung, art: z.literal("wilson"), treffer: anzahl, von: anzahl.min(1, "Es braucht mindestens eine Antwort."), sicherheit })
  .refine(({ treffer, von }) => treffer <= von, { path: ["treffer"], message: "Es kann nicht mehr Treffer als Antworten geben." });
const alpha = z.strictObject({
  id: kennung, art: z.literal("alpha"),
  zeilen: z.array(z.array(zahl).min(2, "Es braucht mindestens zwei Fragen.")).min(2, "Es braucht mindestens zwei Zeilen."),
  umgepolt: z.array(anzahl).optional(),
  skala: z.tuple([zahl, zahl]).optional(),
}).superRefine(({ zeilen, umgepolt, skala }, ctx) => {
  zeilen.forEach((zeile, i) => {
    if (zeile.length !== zeilen[0]?.length) ctx.addIssue({ code: "custom", path: ["zeilen", i], message: `Hier stehen ${zeile.length} Antworten, in der ersten Zeile ${zeilen[0]?.length}.` });
  });
  umgepolt?.forEach((spalte, i) => {
    if (spalte >= (zeilen[0]?.length ?? 0)) ctx.addIssue({ code: "custom", path: ["umgepolt", i], message: `Es gibt keine Spalte ${spalte}. Die erste hat die Nummer 0.` });
  });
  if (umgepolt && !skala) ctx.addIssue({ code: "custom", path: ["skala"], message: "Zum Umpolen braucht es die Grenzen der Skala, zum Beispiel [1, 5]." });
});
const anpassung = z.strictObject({
  id: kennung, art: z.literal("anpassung"),
  zeilen: z.array(z.record(z.string(), z.string())).min(1, "Es braucht mindestens eine Zeile."),
  basisgewichte: z.array(zahl.gt(0, "Ein Gewicht muss größer als 0 sein.")).optional(),
  raender: z.record(z.string(), z.record(z.string(), zahl.min(0, "Ein Rand darf nicht negativ sein."))),
}).refine(({ zeilen, basisgewichte }) => basisgewichte === undefined || basisgewichte.length === zeilen.length, { path: ["basisgewichte"], message: "Es braucht für jede Zeile genau ein Gewicht." });
const tabelle = z.strictObject({
  id: kennung, art: z.literal("tabelle"), sicherheit,
  fragen: z.array(z.strictObject({ text: z.string(), anzahl: z.array(anzahl).min(1, "Es braucht mindestens eine Stufe.") })),
});

function gleichViele({ werte, gewichte }: { werte: readonly number[]; gewichte?: readonly number[] | undefined }, ctx: z.RefinementCtx): void {
  if (gewichte && gewichte.length !== werte.length) ctx.addIssue({ code: "custom", path: ["gewichte"], message: `Es gibt ${werte.length} Werte, aber ${gewichte.length} Gewichte.` });
}

const arten = { mittelwert, anteil, wilson, alpha, anpassung, tabelle };
export type Auswertungsfall = { [A in keyof typeof arten]: z.infer<(typeof arten)[A]> }[keyof typeof arten];
const art = z.looseObject({ art: z.enum(Object.keys(arten) as (keyof typeof arten)[], `Die Art muss eine von diesen sein: ${Object.keys(arten).join(", ")}.`) });

/** Reads a case for `werteAus` as JSON gives it. */
export function liesAuswertungsfall(wert: unknown): Gelesen<Auswertungsfall> {
  const gelesen = lies(art, wert);
  return gelesen.ok ? lies<Auswertungsfall>(arten[gelesen.wert.art], wert) : gelesen;
}
