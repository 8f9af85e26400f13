// Votes, conferences and surveys of any size, the same in every run.
import type { Abstimmung } from "@handschlag/gemeinsam/budget/abstimmung";
import type { Tagung } from "@handschlag/gemeinsam/zuteilung/tagung";

/** Numbers between 0 and 1 that look random and are always the same (mulberry32). */
export function zufall(saat: number): () => number {
  let stand = saat;
  return () => {
    stand = Math.trunc(stand + 0x6D2B79F5);
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A city's budget: some projects are popular, most are not; about a tenth of all projects on each ballot. */
export function stadtbudget(personen: number, projekte: number): Abstimmung {
  const r = zufall(personen + projekte);
  const liste = Array.from({ length: projekte }, (_, j) => ({ id: `p${j}`, kosten: 5000 + Math.floor(r() * 60000), beliebt: r() ** 2 * 0.3 }));
  return {
    budget: projekte * 10000, los: "bench", projekte: liste.map(({ id, kosten }) => ({ id, kosten })),
    stimmen: Array.from({ length: personen }, () => ({ projekte: liste.filter((p) => r() < p.beliebt).map((p) => p.id) })),
  };
}

/** A barcamp with wishes that crowd at some stations. */
export function barcamp(personen: number, stationen: number, runden: number, wuensche: number): Tagung {
  const r = zufall(personen * stationen);
  const liste = Array.from({ length: stationen }, (_, s) => ({ id: `s${s}`, plaetze: Math.ceil(personen / stationen), beliebt: r() ** 2 }));
  return {
    runden, los: "bench", stationen: liste.map(({ id, plaetze }) => ({ id, plaetze })),
    personen: Array.from({ length: personen }, (_, p) => ({
      id: `t${p}`, wuensche: liste.map((s) => ({ id: s.id, wert: r() * s.beliebt })).sort((a, b) => b.wert - a.wert).slice(0, wuensche).map((s) => s.id),
    })),
  };
}

/** A survey with four variables and known totals for each. */
export function umfrage(zeilen: number): { zeilen: Record<string, string>[]; raender: Record<string, Record<string, number>> } {
  const r = zufall(zeilen);
  const kategorien = { alter: 5, geschlecht: 2, bezirk: 8, dauer: 4 };
  return {
    zeilen: Array.from({ length: zeilen }, () => Object.fromEntries(Object.entries(kategorien).map(([name, k]) => [name, `k${Math.floor(r() ** 1.3 * k)}`]))),
    raender: Object.fromEntries(Object.entries(kategorien).map(([name, k]) => {
      const roh = Array.from({ length: k }, () => 0.3 + r());
      const summe = roh.reduce((a, b) => a + b, 0);
      return [name, Object.fromEntries(roh.map((wert, i) => [`k${i}`, (zeilen * wert) / summe]))];
    })),
  };
}
