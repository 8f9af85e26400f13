// The same tasks done with what npm offers, or plainly where it offers nothing.
import { Fraction } from "fraction.js";
import munkres from "munkres-js";
import { solve } from "yalps";
import type { Abstimmung } from "@handschlag/gemeinsam/budget/abstimmung";
import type { Tagung } from "@handschlag/gemeinsam/zuteilung/tagung";

/** Equal Shares from its definition with the fractions of fraction.js; the winners. */
export function gleicheAnteileMitFractionJs({ budget, projekte, stimmen }: Abstimmung): string[] {
  const geld = stimmen.map(() => new Fraction(budget).div(stimmen.length));
  const waehler = new Map(projekte.map((p) => [p.id, stimmen.flatMap((z, i) => (z.projekte.includes(p.id) ? [i] : []))]));
  const gewaehlt: string[] = [];
  for (;;) {
    let bestes: { id: string; preis: Fraction; wirksam: Fraction } | undefined;
    for (const { id, kosten } of projekte.filter((p) => !gewaehlt.includes(p.id))) {
      const reihe = (waehler.get(id) ?? []).map((i) => geld[i] ?? new Fraction(0)).sort((a, b) => a.compare(b));
      let rest = new Fraction(kosten);
      const k = reihe.findIndex((betrag, i) => {
        const reicht = betrag.mul(reihe.length - i).compare(rest) >= 0;
        if (!reicht) rest = rest.sub(betrag);
        return reicht;
      });
      if (k === -1) continue;
      const preis = rest.div(reihe.length - k);
      const wirksam = new Fraction(kosten).div(preis);
      if (!bestes || wirksam.compare(bestes.wirksam) > 0) bestes = { id, preis, wirksam };
    }
    if (!bestes) return gewaehlt;
    const { id, preis } = bestes;
    gewaehlt.push(id);
    for (const i of waehler.get(id) ?? []) geld[i] = (geld[i] ?? preis).compare(preis) > 0 ? (geld[i] ?? preis).sub(preis) : new Fraction(0);
  }
}

// One number for all levels: any place 1, any wish more than all places, a better wish more than all worse ones.
const gewicht = (rang: number, von: number): number => (rang === -1 ? 1 : 1000 ** (von + 1) + 1000 ** (von - rang));

/** One round with the Hungarian method of munkres-js: every place is a column; the profile. */
export function eineRundeMitMunkres({ stationen, personen }: Tagung): number[] {
  const laengste = Math.max(...personen.map((p) => p.wuensche.length));
  const plaetze = stationen.flatMap((s) => Array.from({ length: s.plaetze }, () => s.id));
  const kosten = personen.map((p) => plaetze.map((id) => -gewicht(p.wuensche.indexOf(id), laengste)));
  const profil = Array.from({ length: laengste + 1 }, () => 0);
  for (const [zeile = 0, spalte = 0] of munkres(kosten)) {
    const rang = personen[zeile]?.wuensche.indexOf(plaetze[spalte] ?? "") ?? -1;
    const stelle = rang === -1 ? laengste : rang;
    profil[stelle] = (profil[stelle] ?? 0) + 1;
  }
  return profil;
}

/** Both rounds as one linear program with one weighted sum, solved by yalps; the profile. */
export function mitYalps({ runden, stationen, personen }: Tagung): number[] {
  const laengste = Math.max(...personen.map((p) => p.wuensche.length));
  const variables = personen.flatMap((p) => stationen.map((s) => [`${p.id} ${s.id}`, { wert: gewicht(p.wuensche.indexOf(s.id), laengste), [p.id]: 1, [s.id]: 1, [`${p.id} ${s.id}`]: 1 }] as const));
  const constraints = [
    ...personen.map((p) => [p.id, { max: runden }] as const),
    ...stationen.map((s) => [s.id, { max: s.plaetze * runden }] as const),
    ...variables.map(([name]) => [name, { max: 1 }] as const),
  ];
  const profil = Array.from({ length: laengste + 1 }, () => 0);
  for (const [name, wert] of solve({ direction: "maximize", objective: "wert", constraints, variables }, { maxPivots: 100_000 }).variables) {
    const [person = "", station = ""] = name.split(" ");
    const rang = personen.find((p) => p.id === person)?.wuensche.indexOf(station) ?? -1;
    const stelle = rang === -1 ? laengste : rang;
    profil[stelle] = (profil[stelle] ?? 0) + Math.round(wert);
  }
  return profil;
}

/** Raking row by row, as it is usually written. */
export function anpassungZeileFuerZeile(zeilen: readonly Record<string, string>[], raender: Record<string, Record<string, number>>): number[] {
  const gewichte = zeilen.map(() => 1);
  for (let weit = Infinity; weit > 1e-10;) {
    weit = 0;
    for (const [name, soll] of Object.entries(raender)) {
      const ist: Record<string, number> = {};
      zeilen.forEach((z, i) => { ist[z[name] ?? ""] = (ist[z[name] ?? ""] ?? 0) + (gewichte[i] ?? 0); });
      for (const [k, wert] of Object.entries(soll)) weit = Math.max(weit, Math.abs(wert - (ist[k] ?? 0)) / zeilen.length);
      zeilen.forEach((z, i) => { gewichte[i] = ((gewichte[i] ?? 0) * (soll[z[name] ?? ""] ?? 0)) / (ist[z[name] ?? ""] ?? 1); });
    }
  }
  return gewichte;
}
