import * as z from "zod";
import { kennung, lies, meldeDoppelte, meldeUnbekannte, type Gelesen } from "../eingabe.ts";
import { positionen } from "../liste.ts";
import { frei } from "./plaetze.ts";
import type { Tagung } from "./tagung.ts";

/** An assignment case as it comes in, with its name. */
export type Zuteilungsfall = { readonly id?: string | number | undefined; readonly tagung: Tagung };

const MEISTE_RUNDEN = 10;

const weg = z.array(z.string().nullable());
const person = z.strictObject({
  id: z.string().min(1, "Der Name darf nicht leer sein."),
  wuensche: z.array(z.string()),
  fest: weg.optional(),
  bisher: weg.optional(),
  zusammen: z.array(z.string()).optional(),
});
const fall = z.strictObject({
  id: kennung,
  runden: z.int("Das muss eine ganze Zahl sein.").min(1, "Es braucht mindestens eine Runde.").max(MEISTE_RUNDEN, `Mehr als ${MEISTE_RUNDEN} Runden gehen nicht.`),
  los: z.string().optional(),
  stationen: z.array(z.strictObject({
    id: z.string().min(1, "Der Name darf nicht leer sein."),
    plaetze: z.int("Das muss eine ganze Zahl sein.").min(0, "Die Zahl der Plätze darf nicht negativ sein."),
    name: z.string().optional(),
  })),
  personen: z.array(person),
}).superRefine((tagung, ctx) => {
  const stationen = new Set(tagung.stationen.map((s) => s.id));
  const personen = new Set(tagung.personen.map((p) => p.id));
  meldeDoppelte(ctx, tagung.stationen.map((s) => s.id), (i) => ["stationen", i, "id"]);
  meldeDoppelte(ctx, tagung.personen.map((p) => p.id), (i) => ["personen", i, "id"]);
  tagung.personen.forEach((p, i) => {
    meldeDoppelte(ctx, p.wuensche, (j) => ["personen", i, "wuensche", j]);
    meldeUnbekannte(ctx, p.wuensche, stationen, (j) => ["personen", i, "wuensche", j]);
    meldeUnbekannte(ctx, p.zusammen ?? [], personen, (j) => ["personen", i, "zusammen", j]);
    pruefeWege(ctx, tagung.runden, p, i, stationen);
  });
  if (ctx.issues.length === 0) pruefePlaetze(ctx, tagung);
});

function pruefeWege(ctx: z.RefinementCtx, runden: number, p: z.infer<typeof person>, i: number, stationen: ReadonlySet<string>): void {
  for (const name of ["fest", "bisher"] as const) {
    const wege = p[name];
    if (wege === undefined) continue;
    if (wege.length !== runden) ctx.addIssue({ code: "custom", path: ["personen", i, name], message: `Hier braucht es für jede der ${runden} Runden einen Eintrag.` });
    wege.forEach((station, runde) => {
      if (station !== null) meldeUnbekannte(ctx, [station], stationen, () => ["personen", i, name, runde]);
    });
  }
}

function pruefePlaetze(ctx: z.RefinementCtx, tagung: Tagung): void {
  for (const runde of positionen({ length: tagung.runden })) {
    frei(tagung, runde).forEach((rest, s) => {
      if (rest < 0) ctx.addIssue({ code: "custom", path: ["stationen", s, "plaetze"], message: `In Runde ${runde + 1} ${rest === -1 ? "ist eine Person" : `sind ${-rest} Personen`} mehr fest eingeteilt, als es Plätze gibt.` });
    });
  }
}

/** Reads an assignment case as JSON gives it. */
export function liesZuteilungsfall(wert: unknown): Gelesen<Zuteilungsfall> {
  const gelesen = lies(fall, wert);
  if (!gelesen.ok) return gelesen;
  const { id, ...tagung } = gelesen.wert;
  return { ok: true, wert: { id, tagung } };
}
