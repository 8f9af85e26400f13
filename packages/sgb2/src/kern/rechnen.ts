const SICHER = Number.MAX_SAFE_INTEGER / 2;

/** How further decimals are treated: set for the month that is computed. */
let abrunden = false;

/** Until the end of 2011 further decimals were cut off (§ 77 Abs. 14 SGB II), since then half a cent goes up (§ 41 Abs. 2). */
export function rundeWie(schalter: number): void {
  abrunden = schalter === 1;
}

/** Euros with two decimals as whole cents. */
export const inCent = (euro = 0): number => Math.round(euro * 100);

/** Adds an amount in euros to a column in cents. */
export function addiere(spalte: Float64Array, i: number, euro: number | undefined): void {
  spalte[i] = (spalte[i] as number) + inCent(euro);
}

/**
 * a × b ÷ c in whole cents, rounded as the month demands. Takes non-negative integers, c > 0; exact at any size: below
 * half the safe integers a quotient in floating point never reaches the next whole number. (`%` on them costs a call.)
 */
export function anteil(a: number, b: number, c: number): number {
  const produkt = a * b;
  if (produkt > SICHER) return grosserAnteil(a, b, c);
  const ganz = Math.floor(produkt / c);
  return !abrunden && (produkt - ganz * c) * 2 >= c ? ganz + 1 : ganz;
}

function grosserAnteil(a: number, b: number, c: number): number {
  const teiler = BigInt(c);
  const halber = abrunden ? 0n : teiler;
  return Number((BigInt(a) * BigInt(b) * 2n + halber) / (2n * teiler));
}

/** Whole euros, half a euro up: Mehrbedarfe until the end of 2011 (§ 77 Abs. 5 SGB II). */
export const inVollenEuro = (cent: number): number => Math.floor((cent + 50) / 100) * 100;

/** A rate in per mille of an amount, rounded to the cent. */
export const promilleVon = (betrag: number, satz: number): number => anteil(betrag, satz, 1000);

/** Thirtieths of a monthly amount (§ 41 Abs. 1 SGB II). */
export const dreissigstel = (betrag: number, tage: number): number => (tage === 30 ? betrag : anteil(betrag, tage, 30));
