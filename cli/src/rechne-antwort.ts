import { KEIN_JSON, type Antwort, type Monatsantwort } from "@handschlag/sgb2";
import { antworte } from "@handschlag/sgb2/monate";

/** Whether there is an amount, in every month asked for. */
export const istBerechnet = (antwort: Antwort | Monatsantwort): boolean => ("monate" in antwort ? antwort.monate.every(istBerechnet) : "anspruch" in antwort);

/** Answers the JSON text of one case; text that is no JSON is wrong input. */
export function beantworte(text: string): Antwort | Monatsantwort {
  let fall: unknown;
  try {
    fall = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return KEIN_JSON;
  }
  return antworte(fall);
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
