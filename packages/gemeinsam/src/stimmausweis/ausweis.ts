// The voter's side: small enough for a page, no server code.
import { RSABSSA } from "@cloudflare/blindrsa-ts";

/** A token: whoever shows it may vote once. Nobody can tell to whom it was issued. */
export type Stimmausweis = { readonly nachricht: Uint8Array; readonly signatur: Uint8Array };

/** A request for a token: `verdeckt` goes to the office, `geheim` stays with the voter until the answer comes. */
export type Antrag = { readonly verdeckt: Uint8Array; readonly geheim: { readonly nachricht: Uint8Array; readonly kehrwert: Uint8Array } };

const verfahren = RSABSSA.SHA384.PSS.Randomized();
const ZUFALL = 32;

/** The public key of a vote from its SPKI form. Every vote has a key of its own, so that a token fits no other. */
export function liesSchluessel(spki: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("spki", spki, { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);
}

/** Draws a random token and hides it (RFC 9474: Prepare and Blind, RSABSSA-SHA384-PSS-Randomized). */
export async function beantrage(schluessel: CryptoKey): Promise<Antrag> {
  const nachricht = verfahren.prepare(crypto.getRandomValues(new Uint8Array(ZUFALL)));
  const { blindedMsg, inv } = await verfahren.blind(schluessel, nachricht);
  return { verdeckt: blindedMsg, geheim: { nachricht, kehrwert: inv } };
}

/** Uncovers the office's answer (RFC 9474: Finalize). Throws if the office did not sign this request. */
export async function deckeAuf(schluessel: CryptoKey, { nachricht, kehrwert }: Antrag["geheim"], antwort: Uint8Array): Promise<Stimmausweis> {
  return { nachricht, signatur: await verfahren.finalize(schluessel, nachricht, antwort, kehrwert) };
}

/** Whether a token was signed with the vote's key. */
export function istEcht(schluessel: CryptoKey, { nachricht, signatur }: Stimmausweis): Promise<boolean> {
  return verfahren.verify(schluessel, signatur, nachricht);
}
