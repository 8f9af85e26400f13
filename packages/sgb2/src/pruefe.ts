import type * as z from "zod";
import type { Fall } from "./eingabe.ts";
import type { Fehler } from "./ergebnis.ts";
import { fallSchema } from "./schema.ts";
import { pruefeZusammenhang } from "./zusammenhang.ts";

type Geprueft = { fall: Fall } | { fehler: Fehler[] };

/** Checks any JSON value against the form of a case and its inner consistency. Never throws; errors are German sentences. */
export function pruefe(eingabe: unknown): Geprueft {
  const form = fallSchema.safeParse(eingabe);
  if (!form.success) return { fehler: form.error.issues.flatMap((problem) => alsFehler(problem, eingabe)) };
  const fehler = pruefeZusammenhang(form.data);
  return fehler.length > 0 ? { fehler } : { fall: form.data };
}

/** `personen[0].einkommen[1].betrag` for a path of keys. */
export const alsPfad = (teile: readonly PropertyKey[]): string =>
  teile.map((teil, i) => (typeof teil === "number" ? `[${teil}]` : i === 0 ? String(teil) : `.${String(teil)}`)).join("");

function alsFehler(problem: z.core.$ZodIssue, eingabe: unknown): Fehler[] {
  if (problem.code === "unrecognized_keys") {
    return problem.keys.map((feld) => ({ pfad: alsPfad([...problem.path, feld]), text: "Dieses Feld gibt es hier nicht." }));
  }
  return [{ pfad: alsPfad(problem.path), text: text(problem, wertBei(eingabe, problem.path)) }];
}

function wertBei(wert: unknown, pfad: readonly PropertyKey[]): unknown {
  return pfad.reduce<unknown>((teil, feld) => (typeof teil === "object" && teil !== null ? (teil as Record<PropertyKey, unknown>)[feld] : undefined), wert);
}

const ARTEN: Record<string, string> = {
  string: "einen Text", number: "eine Zahl", boolean: "true oder false", array: "eine Liste", object: "ein Objekt", int: "eine ganze Zahl",
};

function text(problem: z.core.$ZodIssue, wert: unknown): string {
  if (wert === undefined) return "Diese Angabe fehlt.";
  if (problem.code === "invalid_type") return `Hier erwarten wir ${ARTEN[problem.expected] ?? "einen anderen Wert"}.`;
  if (problem.code === "too_small") return zuKlein(problem);
  if (problem.code === "too_big") return zuGross(problem);
  if (problem.code === "invalid_value") return `Möglich sind: ${problem.values.map(String).join(", ")}.`;
  if (problem.code === "invalid_union") return "Diese Art gibt es nicht.";
  if (problem.code === "invalid_format") return "Hier erwarten wir einen Monat wie 2026-08.";
  if (problem.code === "custom") return EIGENE[String(problem.params?.["schluessel"])] ?? "Dieser Wert ist nicht möglich.";
  return "Dieser Wert ist nicht möglich.";
}

const EIGENE: Record<string, string> = {
  datum: "Hier erwarten wir ein mögliches Datum wie 2026-08-31.",
  zweiStellen: "Beträge haben höchstens zwei Nachkommastellen.",
};

function zuGross(problem: z.core.$ZodIssueTooBig): string {
  if (problem.origin === "array") return `Hier sind höchstens ${problem.maximum} Einträge möglich.`;
  return problem.origin === "string" ? `Der Text darf höchstens ${problem.maximum} Zeichen haben.` : `Der Wert darf höchstens ${problem.maximum} sein.`;
}

function zuKlein(problem: z.core.$ZodIssueTooSmall): string {
  if (problem.origin === "array") return "Hier fehlt mindestens ein Eintrag.";
  if (problem.origin === "string") return "Der Text darf nicht leer sein.";
  return problem.minimum === 0 ? "Ein negativer Betrag ist hier nicht möglich." : `Der Wert muss mindestens ${problem.minimum} sein.`;
}
