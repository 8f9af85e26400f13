import * as fc from "fast-check";
import type { Feld } from "./formulare.ts";

/** What is sent: a form, or bytes that are none. */
export type Koerper = { art: "formular"; felder: [name: string, wert: string][] } | { art: "roh"; bytes: Uint8Array<ArrayBuffer> };

/** What a browser that went wild does with a form: which one of the page, and what with each of its inputs. */
export type Rezept = { formular: number; griffe: Griff[]; roh: Uint8Array | null };

type Griff = { art: "bleibt" } | { art: "gewaehlt"; n: number } | { art: "text"; text: string } | { art: "fehlt" } | { art: "mehrfach"; texte: string[] } | { art: "fremd"; name: string; text: string };

// What breaks programs: numbers at their ends, dates that do not exist, markup, other scripts, long lines.
const bekannteFallen = [
  "", " ", "\t\r\n", "\u0000", "0", "-1", "00", "1e309", "NaN", "Infinity", "99999999999999999999", "1.234,56", "0,001", "12,5 €", "1/2", "٣٤", "31", "29", "13", "2024", "0000", "9999", "31.2.2024",
  "2026-11-23", "true", "null", "undefined", "[object Object]", "__proto__", "constructor", "nichts", "ja", "nein", "ich", "miete", "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</textarea><b>",
  "'; drop table person; --", "${7*7}", "{{7*7}}", "%00", "%E0%A4", "../../etc/passwd", "https://boese.example/", "//boese.example", "\uD800", "\u202Eabc", "👩‍👩‍👧‍👦", "Zoë Müller-O’Neil", "أهلاً", "name@example.org",
  "12345678-1234-4234-8234-123456789012", "x".repeat(300), "ä".repeat(3000), "9".repeat(500),
];

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...bekannteFallen) }, fc.string({ unit: "binary", maxLength: 40 }), fc.integer({ min: -10, max: 100_000 }).map(String));

const griff: fc.Arbitrary<Griff> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Griff>({ art: "bleibt" }) },
  { weight: 4, arbitrary: fc.nat(20).map((n): Griff => ({ art: "gewaehlt", n })) },
  { weight: 5, arbitrary: text.map((t): Griff => ({ art: "text", text: t })) },
  { weight: 1, arbitrary: fc.constant<Griff>({ art: "fehlt" }) },
  { weight: 1, arbitrary: fc.array(text, { minLength: 2, maxLength: 4 }).map((texte): Griff => ({ art: "mehrfach", texte })) },
  { weight: 1, arbitrary: fc.record({ art: fc.constant<"fremd">("fremd"), name: text, text }) },
);

/** Random recipes; one in twenty sends no form at all. */
export const rezepte: fc.Arbitrary<Rezept> = fc.record({
  formular: fc.nat(9),
  griffe: fc.array(griff, { minLength: 1, maxLength: 9 }),
  roh: fc.option(fc.uint8Array({ maxLength: 300 }), { freq: 19 }),
});

/** Follows a recipe on the forms of a page. */
export function koche({ formular, griffe, roh }: Rezept, seite: readonly Feld[][]): Koerper {
  if (roh) return { art: "roh", bytes: new Uint8Array(roh) };
  const form = seite[formular % Math.max(1, seite.length)] ?? [];
  return { art: "formular", felder: form.flatMap((feld, i) => greife(griffe[i % griffe.length] ?? { art: "bleibt" }, feld)) };
}

function greife(g: Griff, { name, wert, angebot, art }: Feld): [string, string][] {
  const waehlbar = angebot.length > 0 ? angebot : wert;
  switch (g.art) {
    case "bleibt": return wert.map((w) => [name, w]);
    case "gewaehlt": return art === "auswahl" ? waehlbar.slice(g.n % waehlbar.length, (g.n % waehlbar.length) + 1).map((w) => [name, w]) : [[name, String(g.n)]];
    case "text": return [[name, g.text]];
    case "fehlt": return [];
    case "mehrfach": return g.texte.map((t) => [name, t]);
    case "fremd": return [...wert.map((w): [string, string] => [name, w]), [g.name, g.text]];
  }
}
