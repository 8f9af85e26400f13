import type * as z from "zod";
import type { Fall, Monatsfall } from "./eingabe.ts";
import type { Fehler } from "./ergebnis.ts";
import { fallSchema, monateSchema } from "./schema.ts";
import { alsFehler } from "./fehler.ts";
import { fallIm, fremdeBuecher, istGeboren } from "./monatsfall.ts";
import { pruefeZusammenhang } from "./zusammenhang.ts";

type Geprueft = { fall: Fall } | { fehler: Fehler[] };

/** Checks any JSON value against the form of a case and its inner consistency. Never throws; errors are German sentences. */
export function pruefe(eingabe: unknown): Geprueft {
  const form = fallSchema.safeParse(eingabe);
  if (!form.success) return { fehler: form.error.issues.flatMap((problem) => uebersetze(problem, eingabe)) };
  const fehler = pruefeZusammenhang(form.data);
  return fehler.length > 0 ? { fehler } : { fall: form.data };
}

/** Checks a case for several months: its form, and its consistency in each of them. What is wrong is said once, for the first month. */
export function pruefeMonate(eingabe: unknown): { fall: Monatsfall } | { fehler: Fehler[] } {
  const form = monateSchema.safeParse(eingabe);
  if (!form.success) return { fehler: form.error.issues.flatMap((problem) => uebersetze(problem, eingabe)) };
  const fehler = new Map<string, Fehler>();
  const fremde = fremdeBuecher(form.data).map(({ pfad, monat }) => alsFehler(pfad, "ausserhalbZeitraum", { monat }));
  for (const einer of [...form.data.monate.flatMap((_, i) => pruefeMonat(form.data, i)), ...fremde]) {
    const stelle = `${einer.pfad}/${einer.schluessel}`;
    if (!fehler.has(stelle)) fehler.set(stelle, einer);
  }
  return fehler.size > 0 ? { fehler: [...fehler.values()] } : { fall: form.data };
}

/** Whoever is born later is only missing in an earlier month, unless nobody is there at all. */
function pruefeMonat({ monate, ...fall }: Monatsfall, i: number): Fehler[] {
  const reihe = monate.toSorted();
  const [monat = "", erster = "", letzter] = [monate[i], reihe[0], reihe.at(-1)];
  const niemand = !fall.personen.some((person) => istGeboren(person, monat));
  const fehler = pruefeZusammenhang(fallIm(fall, monat, erster)).filter(({ schluessel }) => monat === letzter || schluessel !== "nichtGeboren");
  return niemand && monat !== letzter ? [...fehler, alsFehler(`monate[${i}]`, "niemandGeboren", { monat })] : fehler;
}

/** `personen[0].einkommen[1].betrag` for a path of keys. */
export const alsPfad = (teile: readonly PropertyKey[]): string =>
  teile.map((teil, i) => (typeof teil === "number" ? `[${teil}]` : i === 0 ? String(teil) : `.${String(teil)}`)).join("");

function uebersetze(problem: z.core.$ZodIssue, eingabe: unknown): Fehler[] {
  if (problem.code === "unrecognized_keys") return problem.keys.map((feld) => alsFehler(alsPfad([...problem.path, feld]), "unbekanntesFeld"));
  return [fehler(problem, alsPfad(problem.path), wertBei(eingabe, problem.path))];
}

function wertBei(wert: unknown, pfad: readonly PropertyKey[]): unknown {
  return pfad.reduce<unknown>((teil, feld) => (typeof teil === "object" && teil !== null ? (teil as Record<PropertyKey, unknown>)[feld] : undefined), wert);
}

function fehler(problem: z.core.$ZodIssue, pfad: string, wert: unknown): Fehler {
  if (wert === undefined) return alsFehler(pfad, "fehlt");
  if (problem.code === "invalid_type") return alsFehler(pfad, "falscheArt", { art: problem.expected });
  if (problem.code === "too_small") return zuKlein(problem, pfad);
  if (problem.code === "too_big") return zuGross(problem, pfad);
  if (problem.code === "invalid_value") return alsFehler(pfad, "auswahl", { werte: problem.values.map(String).join(", ") });
  if (problem.code === "invalid_format") return alsFehler(pfad, "monat");
  if (problem.code === "custom") return alsFehler(pfad, problem.params?.["schluessel"] === "datum" ? "datum" : "zweiStellen");
  return alsFehler(pfad, "nichtMoeglich");
}

function zuKlein({ origin, minimum }: z.core.$ZodIssueTooSmall, pfad: string): Fehler {
  if (origin === "array" || origin === "string") return alsFehler(pfad, "leer");
  return minimum === 0 ? alsFehler(pfad, "negativ") : alsFehler(pfad, "mindestens", { grenze: String(minimum) });
}

function zuGross({ origin, maximum }: z.core.$ZodIssueTooBig, pfad: string): Fehler {
  return alsFehler(pfad, origin === "array" ? "zuViele" : origin === "string" ? "zuLang" : "hoechstens", { grenze: String(maximum) });
}
