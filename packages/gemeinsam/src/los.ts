import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The lot number of a name: SHA-256 of the seed, a line feed and the name, as hexadecimal text. The smallest number is
 * drawn first. Anyone can check a draw: `printf '%s\n%s' "$seed" "$name" | sha256sum`.
 */
export function losnummer(saat: string, name: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${saat}\n${name}`)));
}

/** The names in the order in which the seed draws them; the order they come in does not matter. */
export function losfolge(saat: string, namen: readonly string[]): string[] {
  const gezogen = [...new Set(namen)].map((name) => ({ name, nummer: losnummer(saat, name) }));
  return gezogen.sort((a, b) => (a.nummer < b.nummer ? -1 : 1)).map((los) => los.name);
}
