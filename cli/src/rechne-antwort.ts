import { KEIN_JSON, type Antwort, type Monatsantwort } from "@handschlag/sgb2";
import type { Fall } from "@handschlag/sgb2/eingabe";
import { antworte } from "@handschlag/sgb2/monate";
import { schwellen } from "@handschlag/sgb2/schwellen";
import { alsText } from "@handschlag/sgb2/text";

/** Whether there is an amount, in every month asked for. */
export const istBerechnet = (antwort: Antwort | Monatsantwort): boolean => ("monate" in antwort ? antwort.monate.every(istBerechnet) : "anspruch" in antwort);

/** Answers the JSON text of one case; text that is no JSON is wrong input. */
export function beantworte(text: string): Antwort | Monatsantwort {
  const eingabe = lies(text);
  return eingabe === undefined ? KEIN_JSON : antworte(eingabe.fall);
}

/** The answer to the JSON text of one case, as text to read; of a single month with what would change it. */
export function beantworteLesbar(text: string, sprache: "de" | "en"): { text: string; alleBerechnet: boolean } {
  const eingabe = lies(text);
  const antwort = eingabe === undefined ? KEIN_JSON : antworte(eingabe.fall);
  const alleBerechnet = istBerechnet(antwort);
  if ("monate" in antwort) return { text: antwort.monate.map((monat) => alsText(monat, sprache)).join("\n\n\n"), alleBerechnet };
  // What was computed is a case.
  return { text: alsText(antwort, sprache, "anspruch" in antwort ? schwellen(eingabe?.fall as Fall, antwort) : []), alleBerechnet };
}

function lies(text: string): { fall: unknown } | undefined {
  try {
    return { fall: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch {
    return undefined;
  }
}

/** The answers to several lines, one a line, as text or as UTF-8. */
export type Zeilenantwort = { text: string | Uint8Array; alleBerechnet: boolean };

export function beantworteZeilen(zeilen: readonly string[]): { text: string; alleBerechnet: boolean } {
  let alleBerechnet = true;
  let text = "";
  for (const zeile of zeilen) {
    const antwort = beantworte(zeile);
    alleBerechnet &&= istBerechnet(antwort);
    text += `${JSON.stringify(antwort)}\n`;
  }
  return { text, alleBerechnet };
}
