import type { Highs, Model, ModelData } from "highs";
import { an, positionen, summe } from "../liste.ts";
import { loeser } from "../loeser.ts";

/** A set of yes/no choices with upper limits: each row says how many of its choices may be taken at most. */
export type Auswahl = { readonly anzahl: number; readonly grenzen: readonly Grenze[] };
export type Grenze = { readonly hoechstens: number; readonly posten: readonly (readonly [wahl: number, faktor: number])[] };

/** Below this a value of the solver, whose tolerance is a tenth of it, counts as zero. */
const SPUR = 1e-6;

/** A model whose limits can be narrowed from level to level. */
type Grenzwert = "colLower" | "colUpper" | "rowLower" | "rowUpper";
type Stand = Omit<ModelData, Grenzwert> & Readonly<Record<Grenzwert, Float64Array>>;

function alsStand({ anzahl, grenzen }: Auswahl): Stand {
  const starts = [0];
  for (const { posten } of grenzen) starts.push(an(starts, starts.length - 1) + posten.length);
  return {
    numCols: anzahl,
    numRows: grenzen.length,
    colCost: new Float64Array(anzahl),
    colLower: new Float64Array(anzahl),
    colUpper: new Float64Array(anzahl).fill(1),
    rowLower: new Float64Array(grenzen.length).fill(-Infinity),
    rowUpper: Float64Array.from(grenzen, (g) => g.hoechstens),
    matrix: {
      format: "csr", numRows: grenzen.length, numCols: anzahl, starts,
      indices: grenzen.flatMap((g) => g.posten.map(([wahl]) => wahl)),
      values: grenzen.flatMap((g) => g.posten.map(([, faktor]) => faktor)),
    },
  };
}

/** The choices with the largest weight, or undefined where nothing is possible. */
function loese(modell: Model, { constants }: Highs, gewichte: Float64Array): Float64Array | undefined {
  modell.changeColsCost({ kind: "range", from: 0, to: gewichte.length - 1 }, gewichte);
  modell.changeObjectiveSense(constants.objectiveSense.maximize);
  modell.run();
  const status = modell.getModelStatus();
  if (status === constants.modelStatus.infeasible) return undefined;
  if (status !== constants.modelStatus.optimal) throw new Error(`HiGHS ended with status ${status}`);
  return modell.getSolution().colValue;
}

/**
 * Keeps what all optima of a level have in common: a choice with a reduced cost stays where it is, a row with a dual
 * value stays full (complementary slackness). No row is added, so the structure of the problem stays as it was.
 */
function engeEin(modell: Model, stand: Stand): void {
  const { colDual, rowDual, colValue, rowValue } = modell.getSolution();
  colDual.forEach((kosten, j) => {
    if (Math.abs(kosten) < SPUR || stand.colLower[j] === stand.colUpper[j]) return;
    stand.colLower[j] = stand.colUpper[j] = Math.round(an(colValue, j));
    modell.changeColBounds(j, an(stand.colLower, j), an(stand.colUpper, j));
  });
  rowDual.forEach((preis, i) => {
    if (Math.abs(preis) < SPUR || stand.rowLower[i] === stand.rowUpper[i]) return;
    stand.rowLower[i] = stand.rowUpper[i] = Math.round(an(rowValue, i));
    modell.changeRowBounds(i, an(stand.rowLower, i), an(stand.rowUpper, i));
  });
}

const ganz = (werte: Float64Array): boolean => werte.every((w) => Math.abs(w - Math.round(w)) < SPUR);

/** Linear programs level by level; narrows `stand` to the optima of all of them and gives the last one. */
function stufenLinear(highs: Highs, stand: Stand, stufen: readonly Float64Array[]): Float64Array | undefined {
  return highs.withModel(stand, (modell) => {
    let werte: Float64Array | undefined;
    for (const gewichte of stufen) {
      werte = loese(modell, highs, gewichte);
      engeEin(modell, stand);
    }
    return werte;
  });
}

/** Integer programs level by level; each one's value becomes a row for the next. Undefined where nothing is possible. */
function stufenGanzzahlig(highs: Highs, stand: Stand, stufen: readonly Float64Array[]): Float64Array | undefined {
  const integrality = Array.from(stand.colUpper, () => highs.constants.variableType.integer);
  return highs.withModel({ ...stand, integrality }, (modell) => {
    modell.options.set({ mip_rel_gap: 0, mip_abs_gap: 0.5 });
    let werte: Float64Array | undefined;
    for (const gewichte of stufen) {
      werte = loese(modell, highs, gewichte)?.map(Math.round);
      if (werte === undefined) return undefined;
      const indices = positionen(gewichte).filter((j) => an(gewichte, j) !== 0);
      const wert = summe(indices, (j) => an(gewichte, j) * an(werte ?? [], j));
      modell.addRow(wert, Infinity, { indices, values: indices.map((j) => an(gewichte, j)) });
    }
    return werte;
  });
}

/** Copies the limits, so that narrowing them leaves the first ones as they are. */
function kopie(stand: Stand): Stand {
  return { ...stand, colLower: stand.colLower.slice(), colUpper: stand.colUpper.slice(), rowLower: stand.rowLower.slice(), rowUpper: stand.rowUpper.slice() };
}

/**
 * The best selection, level by level: first the most of the first weights, among those the most of the second, and so
 * on; the levels of `haupt` before those of `neben`. Weights are whole numbers; no level is ever mixed with another, so
 * none can outweigh one before it. Linear programs come first: a selection in whole numbers that reaches their optimum
 * is the best there is. Only where none does, the integer programs are solved.
 */
export async function besteAuswahl(auswahl: Auswahl, haupt: readonly Float64Array[], neben: readonly Float64Array[]): Promise<boolean[]> {
  if (auswahl.anzahl === 0) return [];
  const highs = await loeser();
  const beginn = alsStand(auswahl);
  const eng = kopie(beginn);
  stufenLinear(highs, eng, haupt);
  const linear = stufenLinear(highs, kopie(eng), neben);
  const werte = linear && ganz(linear) ? linear : stufenGanzzahlig(highs, eng, neben) ?? stufenGanzzahlig(highs, beginn, [...haupt, ...neben]);
  if (werte === undefined) throw new Error("HiGHS found no selection at all");
  return Array.from(werte, (w) => w > 0.5);
}
