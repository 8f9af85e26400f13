import * as z from "zod";

/** What is wrong with an input, and where: "stimmen[3][0]". */
export type Fehler = { readonly pfad: string; readonly text: string };

/** An input that was read: what it means, or everything that is wrong with it. */
export type Gelesen<T> = { readonly ok: true; readonly wert: T } | { readonly ok: false; readonly fehler: readonly Fehler[] };

const deutsch = z.locales.de().localeError;

function pfad(teile: readonly PropertyKey[]): string {
  return teile.map((teil) => (typeof teil === "number" ? `[${teil}]` : `.${String(teil)}`)).join("").replace(/^\./, "");
}

const ERWARTET: Readonly<Record<string, string>> = {
  array: "eine Liste in eckigen Klammern", object: "eine Angabe in geschweiften Klammern", record: "eine Angabe in geschweiften Klammern",
  string: "ein Text in Anführungszeichen", number: "eine Zahl", tuple: "eine Liste in eckigen Klammern",
};

/** What a fault is called where the schema has no words of its own for it. */
function satz(fund: z.core.$ZodRawIssue): ReturnType<z.core.$ZodErrorMap> {
  if (fund.code === "unrecognized_keys") return `Diese Angabe ist hier nicht vorgesehen: ${fund.keys.join(", ")}.`;
  const erwartet = fund.code === "invalid_type" ? ERWARTET[fund.expected] : undefined;
  return erwartet === undefined ? deutsch(fund) : `Hier gehört ${erwartet} hin.`;
}

function fehlt(fund: z.core.$ZodIssue): boolean {
  return fund.code.startsWith("invalid_") && fund.input === undefined;
}

/** Reads an unknown value by a schema; messages that the schema does not word itself come in German. */
export function lies<T>(schema: z.ZodType<T>, wert: unknown): Gelesen<T> {
  const gelesen = schema.safeParse(wert, { error: satz, reportInput: true });
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
