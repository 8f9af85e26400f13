import { createHash } from "node:crypto";
import type { Akteur } from "./schema.ts";

/** What the chain protects of an entry. `zeit` is an ISO instant with milliseconds. */
export type Glied = {
  officeId: string;
  fallId: string;
  nr: number;
  zeit: string;
  art: string;
  werte: Record<string, unknown>;
  akteur: Akteur;
  sichtbarFuer: readonly string[];
};

/**
 * The salted hash (SHA-256) that ties an entry to the one before it. The salt keeps a deleted entry's
 * content from being guessed out of its hash.
 * @param vorher the hash of the entry before, empty for the first
 */
export function hashGlied(vorher: Uint8Array, salz: Uint8Array, glied: Glied): Uint8Array {
  return createHash("sha256").update(vorher).update(salz).update(kanonisch(glied)).digest();
}

// JSON with sorted keys: the same content gives the same text, whatever order the database returns.
function kanonisch(wert: unknown): string {
  if (Array.isArray(wert)) return `[${wert.map(kanonisch).join(",")}]`;
  if (wert === null || typeof wert !== "object") return JSON.stringify(wert);
  const paare = Object.entries(wert).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${paare.map(([k, v]) => `${JSON.stringify(k)}:${kanonisch(v)}`).join(",")}}`;
}
