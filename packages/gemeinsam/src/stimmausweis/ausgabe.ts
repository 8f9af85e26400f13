// The office's side: hand out once, redeem once.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { beantrage, deckeAuf, istEcht, type Stimmausweis } from "./ausweis.ts";

/** Signs what it cannot read (RFC 9474: BlindSign). Throws where the request is no number below the modulus. */
export type Signierer = (verdeckt: Uint8Array) => Promise<Uint8Array>;

/**
 * Where it is noted who asked with which request. `vermerke` must decide in one step, also for requests at the same
 * time: "neu" the first time, "gleich" for the same request again, "anders" for any other.
 */
export type Ausgabebuch = { readonly vermerke: (person: string, antrag: string) => Promise<"neu" | "gleich" | "anders"> };

/** Where redeemed tokens are noted. `vermerke` must decide in one step whether the token is new. */
export type Einloesungsbuch = { readonly vermerke: (ausweis: string) => Promise<boolean> };

export type Ausstellung =
  | { readonly ok: true; readonly antwort: Uint8Array }
  | { readonly ok: false; readonly grund: "nichtBerechtigt" | "schonAusgegeben" | "ungueltig" };

/** A short name of a request or token, fit for a unique key in a database. */
export function fingerabdruck(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * Signs the request of an entitled person, once. The same request again gets the same answer, so that a lost connection
 * costs nobody their vote; another request of the same person is refused.
 */
export async function stelleAus(person: string, berechtigt: boolean, verdeckt: Uint8Array, buch: Ausgabebuch, signiere: Signierer): Promise<Ausstellung> {
  if (!berechtigt) return { ok: false, grund: "nichtBerechtigt" };
  let antwort: Uint8Array;
  try {
    antwort = await signiere(verdeckt);
  } catch {
    return { ok: false, grund: "ungueltig" };
  }
  const vermerk = await buch.vermerke(person, fingerabdruck(verdeckt));
  return vermerk === "anders" ? { ok: false, grund: "schonAusgegeben" } : { ok: true, antwort };
}

/** Accepts a token with a vote: once, and only if it is genuine. Takes no person: there is none to take. */
export async function loeseEin(schluessel: CryptoKey, ausweis: Stimmausweis, buch: Einloesungsbuch): Promise<"gezaehlt" | "schonEingeloest" | "ungueltig"> {
  if (!await istEcht(schluessel, ausweis)) return "ungueltig";
  return await buch.vermerke(fingerabdruck(ausweis.nachricht)) ? "gezaehlt" : "schonEingeloest";
}

/**
 * The whole way on the server, for a browser without JavaScript. The office's own program then sees person and token
 * together for a moment: show `stimmausweisTexte.serverHilft` before and ask.
 */
export async function stelleMitServerhilfeAus(schluessel: CryptoKey, person: string, berechtigt: boolean, buch: Ausgabebuch, signiere: Signierer): Promise<{ ok: true; ausweis: Stimmausweis } | Extract<Ausstellung, { ok: false }>> {
  const { verdeckt, geheim } = await beantrage(schluessel);
  const ausstellung = await stelleAus(person, berechtigt, verdeckt, buch, signiere);
  return ausstellung.ok ? { ok: true, ausweis: await deckeAuf(schluessel, geheim, ausstellung.antwort) } : ausstellung;
}
