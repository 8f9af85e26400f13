/** An exact fraction in lowest terms; `nenner` is positive. */
export type Bruch = { readonly zaehler: bigint; readonly nenner: bigint };

/** Greatest common divisor of two numbers that are not both 0. */
export function ggt(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** zaehler ÷ nenner in lowest terms. Throws a RangeError if `nenner` is 0. */
export function bruch(zaehler: bigint, nenner: bigint): Bruch {
  if (nenner === 0n) throw new RangeError("Division by zero");
  const teiler = nenner < 0n ? -ggt(zaehler, nenner) : ggt(zaehler, nenner);
  return { zaehler: zaehler / teiler, nenner: nenner / teiler };
}

/** The nearest number with `stellen` decimals, halves away from zero; for showing only, never for deciding. */
export function runde({ zaehler, nenner }: Bruch, stellen = 2): number {
  const zehner = 10n ** BigInt(stellen);
  const betrag = zaehler < 0n ? -zaehler : zaehler;
  const gerundet = (betrag * zehner * 2n + nenner) / (nenner * 2n);
  return Number(zaehler < 0n ? -gerundet : gerundet) / Number(zehner);
}

/** "100/3", or "100" for a whole number. */
export function alsText({ zaehler, nenner }: Bruch): string {
  return nenner === 1n ? `${zaehler}` : `${zaehler}/${nenner}`;
}
