import { summe } from "../liste.ts";
import type { Abstimmung } from "./abstimmung.ts";
import { entscheide, REGELN, type Regel } from "./entscheidung.ts";

/** One rule beside the others; `mitTreffer` is the share of people (0–1) who get something they voted for, null without people. */
export type Vergleichszeile = {
  readonly regel: Regel;
  readonly gewaehlt: readonly string[];
  readonly ausgegeben: number;
  readonly mitTreffer: number | null;
};

/** Decides the same vote by every rule. */
export function vergleiche(abstimmung: Abstimmung): Vergleichszeile[] {
  const koepfe = summe(abstimmung.stimmen, (z) => z.gewicht ?? 1);
  return REGELN.map((regel) => {
    const { gewaehlt, ausgegeben } = entscheide(abstimmung, regel);
    const dabei = new Set(gewaehlt);
    const treffer = summe(abstimmung.stimmen.filter((z) => z.projekte.some((id) => dabei.has(id))), (z) => z.gewicht ?? 1);
    return { regel, gewaehlt, ausgegeben, mitTreffer: koepfe === 0 ? null : treffer / koepfe };
  });
}
