import type { Formular } from "./seite.ts";

/** No form of ours comes near this size; a longer body is refused before it is read. */
export const HOECHSTE_LAENGE = 256 * 1024;

/** Thrown for a body that is longer than a form can be. */
export class ZuGross extends Error {
  override readonly name = "ZuGross";
}

/**
 * Reads a posted form once. A field sent several times keeps its last value in `werte` and all in `mehrfach`.
 * Anything that is not a form reads as an empty one: its schema then says what is missing.
 * @throws ZuGross
 */
export async function leseFormular(anfrage: Request): Promise<Formular> {
  const body = new Uint8Array(await anfrage.arrayBuffer());
  if (body.length > HOECHSTE_LAENGE) throw new ZuGross();
  return ausParametern(new URLSearchParams(new TextDecoder().decode(body)));
}

/** A form out of its parameters. PostgreSQL cannot store the character NUL, and no answer needs it. */
export function ausParametern(parameter: URLSearchParams): Formular {
  const mehrfach: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  const werte: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, roh] of parameter) {
    const wert = roh.replaceAll("\u0000", "");
    (mehrfach[name] ??= []).push(wert);
    werte[name] = wert;
  }
  return { werte, mehrfach, fehler: [] };
}

/** The form of a page that is opened for the first time. */
export const leeresFormular = (): Formular => ({ werte: {}, mehrfach: {}, fehler: [] });
