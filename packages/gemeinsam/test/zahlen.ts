// Numbers as bytes and back, and powers modulo n, for checking RSA without any RSA library.
export function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (paar) => Number.parseInt(paar, 16));
}

export function alsZahl(b: Uint8Array): bigint {
  return BigInt(`0x${Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("")}`);
}

export function alsBytes(zahl: bigint, laenge: number): Uint8Array<ArrayBuffer> {
  return bytes(zahl.toString(16).padStart(laenge * 2, "0"));
}

export function potenz(basis: bigint, exponent: bigint, n: bigint): bigint {
  let [ergebnis, b, e] = [1n, basis % n, exponent];
  for (; e > 0n; e >>= 1n) {
    if (e % 2n === 1n) ergebnis = (ergebnis * b) % n;
    b = (b * b) % n;
  }
  return ergebnis;
}

export function kehrwert(a: bigint, n: bigint): bigint {
  let [alt, r, s, t] = [a % n, n, 1n, 0n];
  while (r !== 0n) [alt, r, s, t] = [r, alt % r, t, s - (alt / r) * t];
  return ((s % n) + n) % n;
}

const base64url = (zahl: bigint): string => {
  const hex = zahl.toString(16);
  return btoa(String.fromCharCode(...bytes(hex.length % 2 === 0 ? hex : `0${hex}`))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

/** An RSA key from its two primes as JSON Web Key. */
export function alsJwk(p: bigint, q: bigint, e = 65537n): Record<"kty" | "n" | "e" | "d" | "p" | "q" | "dp" | "dq" | "qi", string> {
  const d = kehrwert(e, (p - 1n) * (q - 1n));
  return { kty: "RSA", n: base64url(p * q), e: base64url(e), d: base64url(d), p: base64url(p), q: base64url(q), dp: base64url(d % (p - 1n)), dq: base64url(d % (q - 1n)), qi: base64url(kehrwert(q, p)) };
}
