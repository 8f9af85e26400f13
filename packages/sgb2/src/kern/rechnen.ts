const SICHER = Number.MAX_SAFE_INTEGER / 2;

/** a × b ÷ c in whole cents, half a cent up (§ 41 Abs. 2 SGB II). Takes non-negative integers, c > 0; exact at any size. */
export function anteil(a: number, b: number, c: number): number {
  const produkt = a * b;
  if (produkt <= SICHER) {
    const rest = produkt % c;
    const ganz = (produkt - rest) / c;
    return rest * 2 >= c ? ganz + 1 : ganz;
  }
  const teiler = BigInt(c);
  return Number((BigInt(a) * BigInt(b) * 2n + teiler) / (2n * teiler));
}

/** A rate in per mille of an amount, rounded to the cent. */
export const promilleVon = (betrag: number, satz: number): number => anteil(betrag, satz, 1000);

/** Thirtieths of a monthly amount (§ 41 Abs. 1 SGB II). */
export const dreissigstel = (betrag: number, tage: number): number => (tage === 30 ? betrag : anteil(betrag, tage, 30));
