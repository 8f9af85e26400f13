import * as z from "zod";
import { kennung, lies, meldeDoppelte, meldeUnbekannte, type Gelesen } from "../eingabe.ts";
import type { Abstimmung, Stimmzettel } from "./abstimmung.ts";
import { REGELN, type Regel } from "./entscheidung.ts";

/** A budget case as it comes in: the vote, the rule to decide it by, and its name. */
export type Budgetfall = { readonly id?: string | number | undefined; readonly regel: Regel; readonly abstimmung: Abstimmung };

const ganzzahl = z.int("Das muss eine ganze Zahl sein.");
const projekt = z.strictObject({
  id: z.string().min(1, "Der Name darf nicht leer sein."),
  kosten: ganzzahl.min(1, "Die Kosten müssen mindestens 1 sein."),
  name: z.string().optional(),
});
const zettel = z.strictObject({
  projekte: z.array(z.string()),
  gewicht: ganzzahl.min(1, "Das Gewicht muss mindestens 1 sein.").optional(),
  herkunft: z.enum(["online", "papier"]).optional(),
  bezirk: z.string().optional(),
});
const fall = z.strictObject({
  id: kennung,
  budget: ganzzahl.min(0, "Das Budget darf nicht negativ sein."),
  los: z.string().optional(),
  regel: z.enum(REGELN, `Die Regel muss eine von diesen sein: ${REGELN.join(", ")}.`),
  projekte: z.array(projekt),
  stimmen: z.array(z.union([z.array(z.string()), zettel], "Ein Stimmzettel ist eine Liste von Vorschlägen, zum Beispiel [\"p1\", \"p3\"].")),
}).superRefine(({ projekte, stimmen }, ctx) => {
  const bekannt = new Set(projekte.map((p) => p.id));
  meldeDoppelte(ctx, projekte.map((p) => p.id), (i) => ["projekte", i, "id"]);
  stimmen.forEach((stimme, s) => {
    const wo = (i: number): PropertyKey[] => (Array.isArray(stimme) ? ["stimmen", s, i] : ["stimmen", s, "projekte", i]);
    meldeDoppelte(ctx, alsZettel(stimme).projekte, wo);
    meldeUnbekannte(ctx, alsZettel(stimme).projekte, bekannt, wo);
  });
});

function alsZettel(stimme: readonly string[] | Stimmzettel): Stimmzettel {
  return "projekte" in stimme ? stimme : { projekte: stimme };
}

/** Reads a budget case as JSON gives it: ballots are lists of projects or `Stimmzettel`. */
export function liesBudgetfall(wert: unknown): Gelesen<Budgetfall> {
  const gelesen = lies(fall, wert);
  if (!gelesen.ok) return gelesen;
  const { id, regel, stimmen, ...abstimmung } = gelesen.wert;
  return { ok: true, wert: { id, regel, abstimmung: { ...abstimmung, stimmen: stimmen.map(alsZettel) } } };
}
