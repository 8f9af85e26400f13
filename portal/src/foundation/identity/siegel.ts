import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const KOPF = 12;
const MARKE = 16;

/** A key of 32 bytes for one purpose, out of the installation's secret. */
export const schluesselFuer = (secret: string, zweck: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", `handschlag ${zweck}`, 32));

/** Seals a text (AES-256-GCM). It opens only with the same key and the same `bezug`. */
export function versiegle(schluessel: Uint8Array, text: string, bezug: string): Buffer {
  const kopf = randomBytes(KOPF);
  const chiffre = createCipheriv("aes-256-gcm", schluessel, kopf).setAAD(Buffer.from(bezug));
  const inhalt = Buffer.concat([chiffre.update(text, "utf8"), chiffre.final()]);
  return Buffer.concat([kopf, chiffre.getAuthTag(), inhalt]);
}

/** Opens what `versiegle` made; undefined where key, `bezug` or a single bit differ. */
export function oeffne(schluessel: Uint8Array, siegel: Uint8Array, bezug: string): string | undefined {
  if (siegel.length < KOPF + MARKE || schluessel.length !== 32) return undefined;
  const chiffre = createDecipheriv("aes-256-gcm", schluessel, siegel.subarray(0, KOPF), { authTagLength: MARKE });
  chiffre.setAAD(Buffer.from(bezug)).setAuthTag(siegel.subarray(KOPF, KOPF + MARKE));
  try {
    return Buffer.concat([chiffre.update(siegel.subarray(KOPF + MARKE)), chiffre.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

/** A keyed fingerprint: the same text gives the same one, and without the secret nobody finds the text by trying. */
export const fingerabdruck = (schluessel: Uint8Array, text: string): Buffer => createHmac("sha256", schluessel).update(text).digest();
