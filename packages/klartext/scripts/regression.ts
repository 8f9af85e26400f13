/** Rows of numbers with the value each should give. */
export type Daten = { readonly x: readonly (readonly number[])[]; readonly y: readonly number[] };

/** A fitted line: weights per column, in the columns' own units, and the constant. */
export type Gerade = { readonly konstante: number; readonly gewichte: readonly number[] };

/**
 * Ridge regression in which each weight may only have the sign that plain sense gives it: a longer sentence is never easier.
 * That keeps the model sane on texts unlike those it learnt from. Coordinate descent on standardised columns.
 * @param vorzeichen 1 or −1 per column
 * @param strafe weight of the ridge penalty
 */
export function ridgeMitVorzeichen({ x, y }: Daten, vorzeichen: readonly number[], strafe: number): Gerade {
  const spalten = vorzeichen.map((_, j) => x.map((zeile) => zeile[j] ?? 0));
  const mitte = spalten.map(mittel);
  const streuung = spalten.map((spalte, j) => Math.sqrt(mittel(spalte.map((wert) => (wert - (mitte[j] ?? 0)) ** 2))) || 1);
  const z = spalten.map((spalte, j) => spalte.map((wert) => ((wert - (mitte[j] ?? 0)) / (streuung[j] ?? 1)) * (vorzeichen[j] ?? 1)));
  const yMitte = mittel(y);
  const gram = z.map((a) => z.map((b) => punkt(a, b)));
  const zug = z.map((spalte) => punkt(spalte, y.map((wert) => wert - yMitte)));
  const w = abstieg(gram, zug, strafe);
  const gewichte = w.map((wert, j) => (wert * (vorzeichen[j] ?? 1)) / (streuung[j] ?? 1));
  return { gewichte, konstante: yMitte - gewichte.reduce((summe, wert, j) => summe + wert * (mitte[j] ?? 0), 0) };
}

/** Minimises the penalised squares over weights that are not negative, one weight at a time. */
function abstieg(gram: readonly (readonly number[])[], zug: readonly number[], strafe: number): number[] {
  const w = zug.map(() => 0);
  for (let runde = 0, bewegt = 1; runde < 2000 && bewegt > 1e-7; runde++) {
    bewegt = 0;
    for (const [j, zeile] of gram.entries()) {
      const alt = w[j] ?? 0;
      const eigen = zeile[j] ?? 0;
      const neu = Math.max(0, ((zug[j] ?? 0) - punkt(zeile, w) + eigen * alt) / (eigen + strafe));
      bewegt = Math.max(bewegt, Math.abs(neu - alt));
      w[j] = neu;
    }
  }
  return w;
}

function punkt(a: readonly number[], b: readonly number[]): number {
  return a.reduce((summe, wert, i) => summe + wert * (b[i] ?? 0), 0);
}

export function mittel(zahlen: readonly number[]): number {
  return zahlen.reduce((summe, zahl) => summe + zahl, 0) / Math.max(1, zahlen.length);
}

/** Pearson's correlation. */
export function korrelation(a: readonly number[], b: readonly number[]): number {
  const ma = mittel(a);
  const mb = mittel(b);
  const oben = a.reduce((summe, wert, i) => summe + (wert - ma) * ((b[i] ?? 0) - mb), 0);
  return oben / Math.sqrt(a.reduce((s, wert) => s + (wert - ma) ** 2, 0) * b.reduce((s, wert) => s + (wert - mb) ** 2, 0));
}

/** Root of the mean squared difference. */
export function rmse(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(mittel(a.map((wert, i) => (wert - (b[i] ?? 0)) ** 2)));
}
