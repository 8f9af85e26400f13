import { analysiere } from "../src/analyse.ts";
import type { Regel } from "../src/befund.ts";

/** What a rule marks in a text, as the marked words. */
export function stellen(regel: Regel, text: string): string[] {
  return regel.finde(analysiere(text)).map(({ start, ende }) => text.slice(start, ende));
}

/** What a rule proposes for a text, in German. */
export function vorschlaege(regel: Regel, text: string): string[] {
  return regel.finde(analysiere(text)).map(({ vorschlag }) => vorschlag.de);
}

/** The text after each replacement that a rule offers, each taken alone. */
export function ersetzt(regel: Regel, text: string): string[] {
  return regel.finde(analysiere(text)).flatMap(({ start, ende, ersatz }) => (ersatz === undefined ? [] : [text.slice(0, start) + ersatz + text.slice(ende)]));
}
