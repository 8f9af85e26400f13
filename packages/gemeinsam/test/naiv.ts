// Equal Shares straight from its definition, with plain fractions and no shortcuts: what the fast version is held against.
import { bruch, type Bruch } from "../src/bruch.ts";
import { losfolge } from "../src/los.ts";
import type { Abstimmung } from "../src/budget/abstimmung.ts";

const plus = (a: Bruch, b: Bruch): Bruch => bruch(a.zaehler * b.nenner + b.zaehler * a.nenner, a.nenner * b.nenner);
const minus = (a: Bruch, b: Bruch): Bruch => bruch(a.zaehler * b.nenner - b.zaehler * a.nenner, a.nenner * b.nenner);
const durch = (a: Bruch, n: number): Bruch => bruch(a.zaehler, a.nenner * BigInt(n));
const kleiner = (a: Bruch, b: Bruch): boolean => a.zaehler * b.nenner < b.zaehler * a.nenner;
const ganz = (n: number): Bruch => bruch(BigInt(n), 1n);
export const null_ = ganz(0);

/** Smallest p with Σ min(money, p) = cost, found by trying every number of poor voters. */
function kleinsterPreis(geld: readonly Bruch[], kosten: number): Bruch | undefined {
  const sortiert = [...geld].sort((a, b) => (kleiner(a, b) ? -1 : 1));
  let arm = null_;
  for (const [k, betrag] of sortiert.entries()) {
    const p = durch(minus(ganz(kosten), arm), sortiert.length - k);
    if (!kleiner(betrag, p)) return p;
    arm = plus(arm, betrag);
  }
  return undefined;
}

const stimmenFuer = (a: Abstimmung, id: string): number => a.stimmen.filter((z) => z.projekte.includes(id)).length;

export function naivVorrang(a: Abstimmung): (x: string, y: string) => number {
  const lose = losfolge(a.los ?? "", a.projekte.map((p) => p.id));
  const kosten = new Map(a.projekte.map((p) => [p.id, p.kosten]));
  return (x, y) => (kosten.get(x) ?? 0) - (kosten.get(y) ?? 0) || stimmenFuer(a, y) - stimmenFuer(a, x) || lose.indexOf(x) - lose.indexOf(y);
}

/** Winners in the order of purchase. Ballots all weigh 1. */
export function naivGleicheAnteile(a: Abstimmung, anteil: Bruch): string[] {
  const geld = a.stimmen.map(() => anteil);
  const gewaehlt: string[] = [];
  for (;;) {
    const angebote = a.projekte.filter((p) => !gewaehlt.includes(p.id)).flatMap((p) => {
      const preis = kleinsterPreis(geld.filter((_, i) => a.stimmen[i]?.projekte.includes(p.id)), p.kosten);
      return preis ? [{ p, preis, wirksam: bruch(BigInt(p.kosten) * preis.nenner, preis.zaehler) }] : [];
    });
    const [bestes] = angebote.sort((x, y) => (kleiner(x.wirksam, y.wirksam) ? 1 : kleiner(y.wirksam, x.wirksam) ? -1 : naivVorrang(a)(x.p.id, y.p.id)));
    if (!bestes) return gewaehlt;
    gewaehlt.push(bestes.p.id);
    geld.forEach((betrag, i) => {
      if (a.stimmen[i]?.projekte.includes(bestes.p.id)) geld[i] = kleiner(betrag, bestes.preis) ? null_ : minus(betrag, bestes.preis);
    });
  }
}

export const kostenVon = (a: Abstimmung, ids: readonly string[]): number => a.projekte.filter((p) => ids.includes(p.id)).reduce((s, p) => s + p.kosten, 0);

export function naivNachStimmen(a: Abstimmung, schon: readonly string[] = []): string[] {
  const gewaehlt = [...schon];
  for (const p of [...a.projekte].sort((x, y) => stimmenFuer(a, y.id) - stimmenFuer(a, x.id) || naivVorrang(a)(x.id, y.id))) {
    if (!gewaehlt.includes(p.id) && kostenVon(a, gewaehlt) + p.kosten <= a.budget) gewaehlt.push(p.id);
  }
  return gewaehlt;
}

/** Add1U unit by unit, ended by force once shares are so large that everything anyone voted for is bought. */
export function naivAufgefuellt(a: Abstimmung): string[] {
  const gesamt = kostenVon(a, a.projekte.map((p) => p.id));
  if (gesamt <= a.budget) return a.projekte.map((p) => p.id);
  if (a.stimmen.length === 0) return naivNachStimmen(a);
  let anteil = Math.floor(a.budget / a.stimmen.length);
  let gewaehlt = naivGleicheAnteile(a, ganz(anteil));
  const passtNoch = (): boolean => a.projekte.some((p) => !gewaehlt.includes(p.id) && kostenVon(a, gewaehlt) + p.kosten <= a.budget);
  while (passtNoch() && anteil <= gesamt) {
    const naechste = naivGleicheAnteile(a, ganz(++anteil));
    if (kostenVon(a, naechste) > a.budget) break;
    gewaehlt = naechste;
  }
  return naivNachStimmen(a, gewaehlt);
}
