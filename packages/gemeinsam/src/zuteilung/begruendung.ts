import { positionen, summe } from "../liste.ts";
import type { Person, Tagung } from "./tagung.ts";
import type { Zuteilung } from "./zuteilung.ts";

/** What a plan is worth, in figures a renderer makes sentences of. */
export type Planbegruendung =
  /** Places given out of those that all people could take. */
  | { readonly art: "plaetze"; readonly zugeteilt: number; readonly gewuenscht: number }
  /** How many places are the n-th wish (from 1), and how many that would be if every station had room for all. */
  | { readonly art: "wunsch"; readonly rang: number; readonly anzahl: number; readonly beiVielPlatz: number }
  /** Places at stations that the person had not wished for. */
  | { readonly art: "ohneWunsch"; readonly anzahl: number }
  /** A station that more people wished for first than it has room for over all rounds. */
  | { readonly art: "begehrt"; readonly station: string; readonly plaetze: number; readonly ersteWuensche: number }
  /** Places that people keep because they were fixed. */
  | { readonly art: "fest"; readonly anzahl: number }
  /** Pairs who wished to be together and are, once a round. */
  | { readonly art: "zusammen"; readonly anzahl: number };

/** Ranks of the wishes that come true for a person if every station has room for all: the first of those that are not fixed anyway. */
function raengeBeiVielPlatz({ wuensche, fest = [] }: Person, runden: number): number[] {
  const frei = runden - fest.filter((s) => s !== null).length;
  return positionen(wuensche).filter((rang) => !fest.includes(wuensche[rang] ?? null)).slice(0, frei);
}

/** Explains a plan: what it gives, what a world with room for all would give, and where it is crowded. */
export function begruende({ runden, stationen, personen }: Tagung, { zugeteilt, profil, zusammen }: Zuteilung): Planbegruendung[] {
  const fest = summe(personen, (p) => p.fest?.filter((s) => s !== null).length ?? 0);
  const erfuellbar = personen.map((p) => raengeBeiVielPlatz(p, runden));
  const ersteWuensche = (id: string): number => personen.filter((p) => p.wuensche[0] === id).length;
  return [
    { art: "plaetze", zugeteilt, gewuenscht: personen.length * runden - fest },
    ...positionen(profil).slice(0, -1).map((i): Planbegruendung => ({ art: "wunsch", rang: i + 1, anzahl: profil[i] ?? 0, beiVielPlatz: erfuellbar.filter((raenge) => raenge.includes(i)).length })),
    { art: "ohneWunsch", anzahl: profil.at(-1) ?? 0 },
    ...stationen.map((s): Planbegruendung & { art: "begehrt" } => ({ art: "begehrt", station: s.id, plaetze: s.plaetze * runden, ersteWuensche: ersteWuensche(s.id) }))
      .filter((b) => b.ersteWuensche > b.plaetze),
    ...(fest > 0 ? [{ art: "fest", anzahl: fest } as const] : []),
    ...(personen.some((p) => (p.zusammen ?? []).length > 0) ? [{ art: "zusammen", anzahl: zusammen } as const] : []),
  ];
}
