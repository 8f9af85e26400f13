import type { Wer } from "../../foundation/identity/wer.ts";
import type { TestPortal } from "../../testing/portal.ts";

/** What a page answered: status, where it leads, and its text without tags, with ordinary spaces. */
export type Gelesen = { status: number; ort: string | null; html: string; text: string };

/** Opens a page of an office as somebody. */
export const oeffne = async (portal: TestPortal, wer: Wer, pfad: string, amt = "musterstadt"): Promise<Gelesen> => gelesen(await portal.oeffne(wer, `/${amt}${pfad}`));

/** Sends a form of a page as somebody. */
export const sende = async (portal: TestPortal, wer: Wer, pfad: string, felder: Record<string, string> | URLSearchParams, amt = "musterstadt"): Promise<Gelesen> =>
  gelesen(await portal.sende(wer, `/${amt}${pfad}`, felder));

async function gelesen(antwort: Response): Promise<Gelesen> {
  const html = await antwort.text();
  const text = html.replaceAll(/<[^>]+>/g, " ").replaceAll("\u00a0", " ").replaceAll("&quot;", "\"").replaceAll(/\s+/g, " ");
  return { status: antwort.status, ort: antwort.headers.get("location"), html, text };
}

/** The value of a hidden field. */
export const verborgen = ({ html }: Gelesen, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

/** A day as the three inputs of a date field. */
export function tagfelder(name: string, tag: string): Record<string, string> {
  const [jahr = "", monat = "", t = ""] = tag.split("-");
  return { [`${name}-tag`]: t, [`${name}-monat`]: monat, [`${name}-jahr`]: jahr };
}
