import type { ModelData } from "highs";
import { an, positionen, summe } from "../liste.ts";
import { loeser } from "../loeser.ts";
import { SCHWELLE } from "./schwelle.ts";

/**
 * A figure that could be published: the sum of some cells of the finest crossing. All figures of all tables over the
 * same people go into one list, so that what one table hides cannot be had from another.
 */
export type Angabe = { readonly name: string; readonly zellen: readonly number[]; readonly wert: number };

/**
 * Sums of cells that everyone knows to be equal, whatever is published: a whole and its parts, or two ways to split the
 * same people.
 */
export type Gleichung = { readonly links: readonly number[]; readonly rechts: readonly number[] };

/** What can be worked out about a withheld figure from the published ones. */
export type Spanne = { readonly unten: number; readonly oben: number };

/** A row of the model: the sum of cells, some of them with a minus, has this value. */
type Modellzeile = { readonly wert: number; readonly posten: readonly (readonly [zelle: number, faktor: number])[] };

function modell(zeilen: readonly Modellzeile[], zellen: number): ModelData {
  const starts = [0];
  for (const { posten } of zeilen) starts.push(an(starts, starts.length - 1) + posten.length);
  const werte = zeilen.map((z) => z.wert);
  return {
    numCols: zellen, numRows: zeilen.length,
    colCost: new Float64Array(zellen), colLower: new Float64Array(zellen), colUpper: new Float64Array(zellen).fill(Infinity),
    rowLower: werte, rowUpper: werte,
    matrix: {
      format: "csr", numRows: zeilen.length, numCols: zellen, starts,
      indices: zeilen.flatMap((z) => z.posten.map(([zelle]) => zelle)), values: zeilen.flatMap((z) => z.posten.map(([, faktor]) => faktor)),
    },
  };
}

/**
 * The attack: for each withheld figure the smallest and largest value that fits everything published, knowing only that
 * nobody is counted less than zero times, and which sums are equal (linear programs, solved by HiGHS).
 */
export async function greifeAn(veroeffentlicht: readonly Angabe[], zurueckgehalten: readonly Angabe[], gleichungen: readonly Gleichung[] = []): Promise<Spanne[]> {
  const highs = await loeser();
  const zeilen = [
    ...veroeffentlicht.map(({ wert, zellen }): Modellzeile => ({ wert, posten: zellen.map((z) => [z, 1]) })),
    ...gleichungen.map(({ links, rechts }): Modellzeile => ({ wert: 0, posten: [...links.map((z) => [z, 1] as const), ...rechts.map((z) => [z, -1] as const)] })),
  ];
  const zellen = Math.max(0, ...zeilen.flatMap((z) => z.posten.map(([zelle]) => zelle)), ...zurueckgehalten.flatMap((a) => a.zellen)) + 1;
  const { maximize, minimize } = highs.constants.objectiveSense;
  return highs.withModel(modell(zeilen, zellen), (m) => zurueckgehalten.map((a) => {
    const kosten = new Float64Array(zellen);
    for (const zelle of a.zellen) kosten[zelle] = 1;
    m.changeColsCost({ kind: "range", from: 0, to: zellen - 1 }, kosten);
    const [unten, oben] = [minimize, maximize].map((richtung) => {
      m.changeObjectiveSense(richtung);
      m.run();
      return m.getModelStatus() === highs.constants.modelStatus.optimal ? m.getObjectiveValue() : Infinity;
    });
    return { unten: unten ?? 0, oben: oben ?? Infinity };
  }));
}

/** Fewest cells first, then the smallest value: what is lost with it hurts least. */
function nachVerlust(a: Angabe, b: Angabe): number {
  return a.zellen.length - b.zellen.length || a.wert - b.wert || (a.name < b.name ? -1 : 1);
}

/** The cells and those that stand in an equation with one of them. */
function umkreis(zellen: readonly number[], gleichungen: readonly Gleichung[]): number[] {
  const beruehrt = gleichungen.map(({ links, rechts }) => [...links, ...rechts]).filter((alle) => alle.some((z) => zellen.includes(z)));
  return [...new Set([...zellen, ...beruehrt.flat()])];
}

/** What to withhold as well, so that the given cells can no longer be had: a part of the smallest sum they are in, or that sum. */
function opfer(offen: readonly Angabe[], zellen: readonly number[], gleichungen: readonly Gleichung[]): Angabe | undefined {
  const [summe_] = offen.filter((a) => a.zellen.some((z) => zellen.includes(z))).sort(nachVerlust);
  if (summe_ === undefined) {
    const weiter = umkreis(zellen, gleichungen);
    return weiter.length === zellen.length ? undefined : opfer(offen, weiter, gleichungen);
  }
  const teile = offen.filter((a) => a !== summe_ && a.zellen.every((z) => summe_.zellen.includes(z)));
  return teile.sort(nachVerlust)[0] ?? summe_;
}

/**
 * Names of the figures to withhold: all below `ab`, and as many more as it takes so that nobody can narrow a withheld
 * one down to a span smaller than `ab` by adding and subtracting what is published.
 */
export async function unterdruecke(angaben: readonly Angabe[], ab = SCHWELLE, gleichungen: readonly Gleichung[] = []): Promise<Set<string>> {
  const geheim = new Set(angaben.filter((a) => a.wert < ab).map((a) => a.name));
  for (;;) {
    const offen = angaben.filter((a) => !geheim.has(a.name));
    const verdeckt = angaben.filter((a) => geheim.has(a.name));
    const spannen = await greifeAn(offen, verdeckt, gleichungen);
    const verraten = verdeckt.find((_, i) => an(spannen, i).oben - an(spannen, i).unten < ab);
    const zusaetzlich = verraten && opfer(offen, verraten.zellen, gleichungen);
    if (zusaetzlich === undefined) return geheim;
    geheim.add(zusaetzlich.name);
  }
}

/**
 * The figures of a crossing of two variables with its margins: cells ("Nord × ja"), row sums ("Nord × gesamt"), column
 * sums ("gesamt × ja") and the total ("gesamt × gesamt").
 */
export function kreuztabelle(zeilen: readonly string[], spalten: readonly string[], anzahl: readonly (readonly number[])[]): Angabe[] {
  const zelle = (i: number, j: number): number => i * spalten.length + j;
  const wert = (i: number, j: number): number => an(an(anzahl, i), j);
  const [is, js] = [positionen(zeilen), positionen(spalten)];
  return [
    ...is.flatMap((i) => js.map((j): Angabe => ({ name: `${an(zeilen, i)} × ${an(spalten, j)}`, zellen: [zelle(i, j)], wert: wert(i, j) }))),
    ...is.map((i): Angabe => ({ name: `${an(zeilen, i)} × gesamt`, zellen: js.map((j) => zelle(i, j)), wert: summe(js, (j) => wert(i, j)) })),
    ...js.map((j): Angabe => ({ name: `gesamt × ${an(spalten, j)}`, zellen: is.map((i) => zelle(i, j)), wert: summe(is, (i) => wert(i, j)) })),
    { name: "gesamt × gesamt", zellen: is.flatMap((i) => js.map((j) => zelle(i, j))), wert: summe(is, (i) => summe(js, (j) => wert(i, j))) },
  ];
}
