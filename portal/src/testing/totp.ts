import { createHmac } from "node:crypto";

/** The code of an authenticator app (RFC 6238: SHA-1, 30 s, 6 digits) for a key in base 32. */
export function totp(schluessel: string, zeit = Date.now()): string {
  const bits = Array.from(schluessel.replaceAll(/[\s=]/g, ""), (z) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(z).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const zaehler = Buffer.alloc(8);
  zaehler.writeBigUInt64BE(BigInt(Math.floor(zeit / 30_000)));
  const hash = createHmac("sha1", key).update(zaehler).digest();
  const stelle = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(stelle) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
