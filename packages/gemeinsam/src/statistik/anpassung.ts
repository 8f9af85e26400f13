import { an, positionen, summe } from "../liste.ts";

/** For each variable the known totals of its categories. */
export type Raender = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Margins that no weights can meet, and where they stand. */
export class Anpassungsfehler extends Error {
  readonly pfad: string;

  constructor(pfad: string, text: string) {
    super(text);
    this.pfad = pfad;
  }
}

/** Margins off by less than this part of the total count as met once rounding lets them come no closer. */
const NAH = 1e-10;
const NICHT_BESSER = 0.999;
const MEISTE_RUNDEN = 100_000;

/** People with the same answers to all variables, weighted together. `kategorien`: one for each variable. */
type Zelle = { readonly kategorien: readonly number[]; basis: number; faktor: number };
type Rand = { readonly name: string; readonly kategorien: readonly string[]; readonly soll: readonly number[] };

function alsRaender(raender: Raender): Rand[] {
  return Object.entries(raender).map(([name, soll]) => ({ name, kategorien: Object.keys(soll), soll: Object.values(soll) }));
}

function kategorie(zeile: Readonly<Record<string, string>>, i: number, rand: Rand): number {
  const nummer = rand.kategorien.indexOf(zeile[rand.name] ?? "");
  if (nummer === -1) throw new Anpassungsfehler(`zeilen[${i}].${rand.name}`, zeile[rand.name] === undefined ? "Diese Angabe fehlt." : `Für „${zeile[rand.name]}“ gibt es keinen Rand.`);
  return nummer;
}

function pruefeSummen(raender: readonly Rand[]): number {
  const [erster, ...andere] = raender.map((r) => ({ name: r.name, gesamt: summe(r.soll, (s) => s) }));
  if (erster === undefined) throw new Anpassungsfehler("raender", "Es braucht mindestens einen Rand.");
  for (const { name, gesamt } of andere) {
    if (Math.abs(gesamt - erster.gesamt) > erster.gesamt * 1e-9) throw new Anpassungsfehler(`raender.${name}`, `Die Summe ist ${gesamt}, bei „${erster.name}“ aber ${erster.gesamt}.`);
  }
  return erster.gesamt;
}

function istwerte(zellen: readonly Zelle[], v: number, laenge: number): number[] {
  const ist = Array.from({ length: laenge }, () => 0);
  for (const { kategorien, basis, faktor } of zellen) ist[an(kategorien, v)] = an(ist, an(kategorien, v)) + basis * faktor;
  return ist;
}

/** Fits the weights to one variable and says how far they were off before. */
function passeAn(zellen: readonly Zelle[], rand: Rand, v: number): number {
  const ist = istwerte(zellen, v, rand.soll.length);
  rand.soll.forEach((soll, k) => {
    if (soll > 0 && ist[k] === 0) throw new Anpassungsfehler(`raender.${rand.name}.${rand.kategorien[k]}`, "Dafür gibt es keine Zeile, deren Gewicht sich anpassen ließe.");
  });
  for (const zelle of zellen) {
    const k = an(zelle.kategorien, v);
    if (an(ist, k) > 0) zelle.faktor *= an(rand.soll, k) / an(ist, k);
  }
  return Math.max(...rand.soll.map((soll, k) => Math.abs(soll - an(ist, k))));
}

/**
 * Raking (iterative proportional fitting, Deming and Stephan 1940): scales the weights to one variable's totals after
 * the other until all are met; no trimming. People with the same answers are fitted together, so that the work of a
 * round does not grow with their number. Throws `Anpassungsfehler` if no weights can meet the margins.
 */
export function passeGewichteAn(zeilen: readonly Readonly<Record<string, string>>[], basisgewichte: readonly number[], raender: Raender): { gewichte: number[]; runden: number } {
  const liste = alsRaender(raender);
  const gesamt = pruefeSummen(liste);
  const zellen = new Map<string, Zelle>();
  const zelleVon = zeilen.map((zeile, i) => {
    const kategorien = liste.map((rand) => kategorie(zeile, i, rand));
    const zelle = zellen.get(kategorien.join()) ?? { kategorien, basis: 0, faktor: 1 };
    zelle.basis += an(basisgewichte, i);
    zellen.set(kategorien.join(), zelle);
    return zelle;
  });
  const alle = [...zellen.values()];
  let vorher = Infinity;
  for (let runden = 1; runden <= MEISTE_RUNDEN; runden++) {
    const abweichung = Math.max(...liste.map((rand, v) => passeAn(alle, rand, v)));
    const amEnde = abweichung <= gesamt * NAH && abweichung >= vorher * NICHT_BESSER;
    if (abweichung === 0 || amEnde) return { gewichte: positionen(zeilen).map((i) => an(basisgewichte, i) * an(zelleVon, i).faktor), runden };
    vorher = abweichung;
  }
  throw new Anpassungsfehler("raender", "Diese Ränder lassen sich mit diesen Zeilen nicht gemeinsam erfüllen.");
}

/** Post-stratification: weights that meet the totals of one variable, in one step. */
export function schichteNach(schichten: readonly string[], basisgewichte: readonly number[], soll: Readonly<Record<string, number>>): number[] {
  return passeGewichteAn(schichten.map((schicht) => ({ schicht })), basisgewichte, { schicht: soll }).gewichte;
}
