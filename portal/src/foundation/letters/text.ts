import type { Text, Textstueck } from "./brief.ts";

/** Running text as pieces. */
export function stuecke(text: Text): readonly Textstueck[] {
  return typeof text === "string" ? [text] : text;
}

/** What a piece shows, without strength and target. */
export function wortlaut(stueck: Textstueck): string {
  if (typeof stueck === "string") return stueck;
  return "stark" in stueck ? stueck.stark : stueck.text;
}

/** A telephone number as a link target: "0441 / 12 34-5" becomes "tel:044112345". */
export function telefonziel(nummer: string): string {
  return `tel:${nummer.replaceAll(/[^+\d]/g, "")}`;
}
