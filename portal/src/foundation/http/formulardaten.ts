import type { Formular } from "./seite.ts";

/** No form of ours comes near this size; a longer body is refused before it is read. */
export const HOECHSTE_LAENGE = 256 * 1024;

/** Nor has one so many fields. */
const MEISTE_FELDER = 1000;

/** Thrown for a body that is longer, or has more fields, than a form can have. */
export class ZuGross extends Error {
  override readonly name = "ZuGross";
}

/**
 * Reads a posted form once. A field sent several times keeps its last value in `werte` and all in `mehrfach`.
 * Anything that is not a form reads as an empty one: its schema then says what is missing.
 * @throws ZuGross as soon as it is known, whatever the sender said about the length
 */
export async function leseFormular(anfrage: Request): Promise<Formular> {
  if (Number(anfrage.headers.get("content-length")) > HOECHSTE_LAENGE) throw new ZuGross();
  const parameter = new URLSearchParams(new TextDecoder().decode(await leseHoechstens(anfrage, HOECHSTE_LAENGE)));
  if (parameter.size > MEISTE_FELDER) throw new ZuGross();
  return ausParametern(parameter);
}

async function leseHoechstens({ body }: Request, laenge: number): Promise<Uint8Array> {
  const stuecke: Uint8Array[] = [];
  let gelesen = 0;
  for await (const stueck of body ?? []) {
    gelesen += stueck.length;
    // Leaving the loop ends the stream: the rest is not taken in.
    if (gelesen > laenge) throw new ZuGross();
    stuecke.push(stueck);
  }
  return Buffer.concat(stuecke);
}

// PostgreSQL cannot take the character NUL, and nothing that people write needs it.
const ohneNul = (text: string): string => text.replaceAll("\u0000", "");

/** The values of an address, without what the database cannot take. */
export const ohneNulZeichen = (werte: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(werte).map(([name, wert]) => [name, ohneNul(wert)]));

/** A form out of its parameters. */
export function ausParametern(parameter: URLSearchParams): Formular {
  const mehrfach: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  const werte: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, roh] of parameter) {
    const wert = ohneNul(roh);
    (mehrfach[name] ??= []).push(wert);
    werte[name] = wert;
  }
  return { werte, mehrfach, fehler: [] };
}

/** The form of a page that is opened for the first time. */
export const leeresFormular = (): Formular => ({ werte: {}, mehrfach: {}, fehler: [] });
