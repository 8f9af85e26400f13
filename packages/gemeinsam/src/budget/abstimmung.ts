import { an, positionen, summe } from "../liste.ts";
import { losfolge } from "../los.ts";

/** Something people can vote for; `kosten` in whole currency units, at least 1. */
export type Projekt = { readonly id: string; readonly kosten: number; readonly name?: string | undefined };

/**
 * What one person voted for; an empty ballot counts and keeps its share. `gewicht` (a whole number, default 1) makes a
 * ballot count like that many equal ballots, for example to give a district with few online ballots its full weight.
 * `herkunft` and `bezirk` say where a ballot comes from; they change nothing in the count.
 */
export type Stimmzettel = {
  readonly projekte: readonly string[];
  readonly gewicht?: number | undefined;
  readonly herkunft?: "online" | "papier" | undefined;
  readonly bezirk?: string | undefined;
};

/** One vote on a budget in whole currency units. `los` is the published seed of the lot. */
export type Abstimmung = {
  readonly budget: number;
  readonly projekte: readonly Projekt[];
  readonly stimmen: readonly Stimmzettel[];
  readonly los?: string | undefined;
};

/** Equal ballots counted together: positions of the projects, how many heads, and which ballots these are. */
export type Gruppe = { readonly projekte: readonly number[]; koepfe: number; readonly zettel: number[] };

/** A vote prepared for counting; projects and groups are named by their position. */
export type Wahl = {
  readonly budget: number;
  readonly koepfe: number;
  readonly kosten: readonly number[];
  /** Votes of each project. */
  readonly stimmen: readonly number[];
  readonly gruppen: readonly Gruppe[];
  /** For each project the groups that voted for it. */
  readonly waehler: readonly (readonly number[])[];
  /** Place of each project in the order that breaks ties: lower cost, more votes, then the lot. */
  readonly rang: readonly number[];
};

function gruppiere(ballots: readonly (readonly number[])[], gewichte: readonly number[]): Gruppe[] {
  const gruppen = new Map<string, Gruppe>();
  ballots.forEach((projekte, zettel) => {
    const schluessel = projekte.join();
    const gruppe = gruppen.get(schluessel) ?? { projekte, koepfe: 0, zettel: [] };
    gruppe.koepfe += an(gewichte, zettel);
    gruppe.zettel.push(zettel);
    gruppen.set(schluessel, gruppe);
  });
  return [...gruppen.values()];
}

function rangfolge(projekte: readonly Projekt[], stimmen: readonly number[], saat: string): number[] {
  const lose = losfolge(saat, projekte.map((p) => p.id));
  const los = projekte.map((p) => lose.indexOf(p.id));
  const folge = positionen(projekte).sort((a, b) =>
    an(projekte, a).kosten - an(projekte, b).kosten || an(stimmen, b) - an(stimmen, a) || an(los, a) - an(los, b));
  return positionen(projekte).map((j) => folge.indexOf(j));
}

function alsPositionen(zettel: Stimmzettel, position: ReadonlyMap<string, number>): number[] {
  return zettel.projekte.map((id) => {
    const j = position.get(id);
    if (j === undefined) throw new RangeError(`Unknown project: ${id}`);
    return j;
  }).sort((a, b) => a - b);
}

/**
 * Counts the votes, joins equal ballots and draws the lot once.
 * Expects ballots that name each project at most once; an unknown project is a RangeError.
 */
export function bereiteVor({ budget, projekte, stimmen: zettel, los = "" }: Abstimmung): Wahl {
  const position = new Map(projekte.map((p, j) => [p.id, j]));
  const gruppen = gruppiere(zettel.map((z) => alsPositionen(z, position)), zettel.map((z) => z.gewicht ?? 1));
  const waehler: number[][] = projekte.map(() => []);
  gruppen.forEach((gruppe, g) => gruppe.projekte.forEach((j) => an(waehler, j).push(g)));
  const stimmen = waehler.map((nummern) => summe(nummern, (g) => an(gruppen, g).koepfe));
  return {
    budget, gruppen, stimmen, waehler,
    koepfe: summe(gruppen, (g) => g.koepfe),
    kosten: projekte.map((p) => p.kosten),
    rang: rangfolge(projekte, stimmen, los),
  };
}
