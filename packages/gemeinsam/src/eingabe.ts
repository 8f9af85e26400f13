import * as z from "zod";

/** What is wrong with an input, and where: "stimmen[3][0]". */
export type Fehler = { readonly pfad: string; readonly text: string };

/** An input that was read: what it means, or everything that is wrong with it. */
export type Gelesen<T> = { readonly ok: true; readonly wert: T } | { readonly ok: false; readonly fehler: readonly Fehler[] };

const deutsch = z.locales.de().localeError;

function pfad(teile: readonly PropertyKey[]): string {
  return teile.map((teil) => (typeof teil === "number" ? `[${teil}]` : `.${String(teil)}`)).join("").replace(/^\./, "");
}

function fehlt(fund: z.core.$ZodIssue): boolean {
  return fund.code.startsWith("invalid_") && fund.input === undefined;
}

/** Reads an unknown value by a schema; messages that the schema does not word itself come in German. */
export function lies<T>(schema: z.ZodType<T>, wert: unknown): Gelesen<T> {
  const gelesen = schema.safeParse(wert, { error: deutsch, reportInput: true });
  if (gelesen.success) return { ok: true, wert: gelesen.data };
  return { ok: false, fehler: gelesen.error.issues.map((fund) => ({ pfad: pfad(fund.path), text: fehlt(fund) ? "Diese Angabe fehlt." : fund.message })) };
}

/** Reports every entry that stands in the list before; `pfade` says where each one stands. */
export function meldeDoppelte(ctx: z.RefinementCtx, werte: readonly string[], pfade: (i: number) => PropertyKey[]): void {
  const gesehen = new Set<string>();
  werte.forEach((wert, i) => {
    if (gesehen.has(wert)) ctx.addIssue({ code: "custom", path: pfade(i), message: `„${wert}“ steht hier doppelt.` });
    gesehen.add(wert);
  });
}

/** Reports every entry that is not among the known names. */
export function meldeUnbekannte(ctx: z.RefinementCtx, werte: readonly string[], bekannt: ReadonlySet<string>, pfade: (i: number) => PropertyKey[]): void {
  werte.forEach((wert, i) => {
    if (!bekannt.has(wert)) ctx.addIssue({ code: "custom", path: pfade(i), message: `„${wert}“ gibt es nicht.` });
  });
}

/** The name of a case, given back with its result. */
export const kennung = z.union([z.string(), z.number()]).optional();
