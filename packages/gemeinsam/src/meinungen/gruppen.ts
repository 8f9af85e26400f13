import { kmeans } from "ml-kmeans";
import { PCA } from "ml-pca";
import { an, positionen, summe } from "../liste.ts";

/** Agree, disagree, pass, or not seen. */
export type Meinung = 1 | -1 | 0 | null;

export type Punkt = readonly [x: number, y: number];

/** How people's opinions lie: where each person stands, in which group, and how clearly groups are apart (silhouette, −1 to 1). */
export type Meinungsbild = { readonly punkte: readonly Punkt[]; readonly gruppen: readonly number[]; readonly trennung: number };

const MEISTE_GRUPPEN = 5;
/** Weights that differ by less than this are equal but for rounding. */
const GLEICH = 1e-9;

/** What nobody answered counts as the mean of those who did. */
export function fuelleAuf(stimmen: readonly (readonly Meinung[])[]): number[][] {
  const mittel = positionen(stimmen[0] ?? []).map((j) => {
    const da = stimmen.map((zeile) => an(zeile, j)).filter((m) => m !== null);
    return summe(da, (m) => m) / Math.max(1, da.length);
  });
  return stimmen.map((zeile) => zeile.map((m, j) => m ?? an(mittel, j)));
}

/** Where people stand on the two main lines of difference; those who answered little are moved outwards as in Polis (Small et al. 2021). */
export function projiziere(stimmen: readonly (readonly Meinung[])[]): Punkt[] {
  const voll = fuelleAuf(stimmen);
  const pca = new PCA(voll, { method: "covarianceMatrix" });
  const achsen = pca.getEigenvectors().transpose().to2DArray().slice(0, 2);
  // An axis may come out either way round; the statement that counts most points to the right and up.
  const [x, y] = achsen.map((achse) => Math.sign(achse.reduce((a, b) => (Math.abs(b) > Math.abs(a) + GLEICH ? b : a))));
  return pca.predict(voll).to2DArray().map((p, i) => {
    const gesehen = an(stimmen, i).filter((m) => m !== null).length;
    const weit = Math.sqrt(an(stimmen, i).length / Math.max(1, gesehen));
    return [an(p, 0) * (x ?? 1) * weit, an(p, 1) * (y ?? 1) * weit];
  });
}

function abstand(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(an(a, 0) - an(b, 0), an(a, 1) - an(b, 1));
}

/** The first centres: the outermost point, then always the point furthest from all centres, so that no chance is needed. */
export function startpunkte(punkte: readonly Punkt[], k: number): number[][] {
  const folge = [...punkte].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const zentren: Punkt[] = [an(folge, 0)];
  while (zentren.length < k) {
    const naechster = (p: Punkt): number => Math.min(...zentren.map((z) => abstand(p, z)));
    zentren.push(folge.reduce((bisher, p) => (naechster(p) > naechster(bisher) ? p : bisher)));
  }
  return zentren.map((z) => [...z]);
}

/** Mean silhouette (Rousseeuw 1987): how much closer everyone is to their own group than to the next. */
export function silhouette(punkte: readonly Punkt[], gruppen: readonly number[], k: number): number {
  const werte = punkte.map((p, i) => {
    const mittel = positionen({ length: k }).map((g) => {
      const andere = punkte.filter((_, j) => gruppen[j] === g && j !== i);
      return andere.length === 0 ? 0 : summe(andere, (q) => abstand(p, q)) / andere.length;
    });
    const eigene = an(mittel, an(gruppen, i));
    const naechste = Math.min(...mittel.filter((_, g) => g !== gruppen[i]));
    return Math.max(eigene, naechste) === 0 ? 0 : (naechste - eigene) / Math.max(eigene, naechste);
  });
  return summe(werte, (w) => w) / werte.length;
}

/** Group numbers by size, the largest first. */
export function ordne(gruppen: readonly number[]): number[] {
  const anzahl = (g: number): number => gruppen.filter((h) => h === g).length;
  const folge = [...new Set(gruppen)].sort((a, b) => anzahl(b) - anzahl(a) || a - b);
  return gruppen.map((g) => folge.indexOf(g));
}

/**
 * Finds groups of people who vote alike (principal components and k-means, as Polis does): two to five groups,
 * whichever are furthest apart; a single group where none with at least `ab` people each can be told apart.
 * Rows are people, columns statements. The order of the rows does not matter, nothing is random.
 */
export function findeGruppen(stimmen: readonly (readonly Meinung[])[], ab = 7): Meinungsbild {
  if (stimmen.length < 2 || (stimmen[0] ?? []).length < 2) return { punkte: stimmen.map(() => [0, 0]), gruppen: stimmen.map(() => 0), trennung: 0 };
  const punkte = projiziere(stimmen);
  const verschieden = new Set(punkte.map((p) => p.map((x) => x.toFixed(9)).join())).size;
  const eine: Meinungsbild = { punkte, gruppen: punkte.map(() => 0), trennung: 0 };
  return positionen({ length: MEISTE_GRUPPEN + 1 }).filter((k) => k >= 2 && k <= verschieden).reduce((bisher, k) => {
    const { clusters } = kmeans(punkte.map((p) => [...p]), k, { initialization: startpunkte(punkte, k) });
    const klein = positionen({ length: k }).some((g) => clusters.filter((c) => c === g).length < ab);
    const trennung = klein ? 0 : silhouette(punkte, clusters, k);
    return trennung > bisher.trennung ? { punkte, gruppen: ordne(clusters), trennung } : bisher;
  }, eine);
}
