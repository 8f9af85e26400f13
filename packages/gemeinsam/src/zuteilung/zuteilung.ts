import { losfolge, losnummer } from "../los.ts";
import { an, positionen, summe } from "../liste.ts";
import { alsBloecke, gebundenerWeg, type Block } from "./plaetze.ts";
import { verteileAufRunden } from "./runden.ts";
import { besteAuswahl, type Grenze } from "./stufen.ts";
import type { Tagung, Weg } from "./tagung.ts";
import { gemeinsamkeiten, zaehleZusammen, type Moeglichkeit } from "./zusammen.ts";

/** `profil`: how many places are first wishes, second wishes, …, and last the unranked ones; fixed places are not in it. */
export type Zuteilung = {
  readonly zugeteilt: number;
  readonly profil: readonly number[];
  readonly plan: Readonly<Record<string, Weg>>;
  /** Pairs who wished to be together and are, counted once a round. */
  readonly zusammen: number;
};

/** Random weights below this number make the best plan of the last level almost surely unique, so that no solver decides. */
const LOSWEITE = 2 ** 24;

function moeglichkeiten(tagung: Tagung, bloecke: readonly Block[]): Moeglichkeit[] {
  return bloecke.flatMap((block, b) => block.personen.flatMap((person) => {
    const { wuensche, ...rest } = an(tagung.personen, person);
    const schonDort = new Set(gebundenerWeg({ wuensche, ...rest }, tagung.runden));
    return positionen(tagung.stationen)
      .filter((s) => an(block.frei, s) > 0 && !schonDort.has(an(tagung.stationen, s).id))
      .map((station) => ({ person, station, block: b, rang: wuensche.indexOf(an(tagung.stationen, station).id) }));
  }));
}

/** One row for each value of `schluessel`, with the choices that share it. */
function grenzenJe(moeglich: readonly Moeglichkeit[], schluessel: (m: Moeglichkeit) => string, hoechstens: (m: Moeglichkeit) => number): Grenze[] {
  const grenzen = new Map<string, { hoechstens: number; posten: [number, number][] }>();
  moeglich.forEach((m, j) => {
    const grenze = grenzen.get(schluessel(m)) ?? { hoechstens: hoechstens(m), posten: [] };
    grenze.posten.push([j, 1]);
    grenzen.set(schluessel(m), grenze);
  });
  return [...grenzen.values()];
}

function grenzen(moeglich: readonly Moeglichkeit[], bloecke: readonly Block[]): Grenze[] {
  return [
    ...grenzenJe(moeglich, (m) => `${m.person} ${m.block}`, (m) => an(bloecke, m.block).runden.length),
    ...grenzenJe(moeglich, (m) => `${m.station} ${m.block}`, (m) => an(bloecke, m.block).runden.length * an(an(bloecke, m.block).frei, m.station)),
    ...(bloecke.length > 1 ? grenzenJe(moeglich, (m) => `${m.person} ${m.station}`, () => 1) : []),
  ];
}

function stufe(laenge: number, eintraege: readonly number[]): Float64Array {
  const gewichte = new Float64Array(laenge);
  for (const j of eintraege) gewichte[j] = 1;
  return gewichte;
}

function losgewichte({ personen, stationen, los = "" }: Tagung, moeglich: readonly Moeglichkeit[], bloecke: readonly Block[], laenge: number): Float64Array {
  const gewichte = new Float64Array(laenge);
  moeglich.forEach((m, j) => {
    const nummer = losnummer(los, `${an(personen, m.person).id}\n${an(stationen, m.station).id}\n${an(bloecke, m.block).runden.join()}`);
    gewichte[j] = Number.parseInt(nummer.slice(0, 12), 16) % LOSWEITE;
  });
  return gewichte;
}

function plane(tagung: Tagung, bloecke: readonly Block[], gewaehlt: readonly Moeglichkeit[]): Map<number, (string | null)[]> {
  const plan = new Map(tagung.personen.map((person, p) => [p, [...gebundenerWeg(person, tagung.runden)]]));
  bloecke.forEach((block, b) => {
    const paare = gewaehlt.filter((m) => m.block === b);
    verteileAufRunden(paare, block.runden.length).forEach((farbe, i) => {
      const { person, station } = an(paare, i);
      const weg = plan.get(person);
      if (weg) weg[an(block.runden, farbe)] = an(tagung.stationen, station).id;
    });
  });
  return plan;
}

function zaehle(tagung: Tagung, plan: ReadonlyMap<number, Weg>): number[] {
  const laengste = Math.max(0, ...tagung.personen.map((p) => p.wuensche.length));
  const profil = Array.from({ length: laengste + 1 }, () => 0);
  tagung.personen.forEach(({ wuensche, fest }, p) => plan.get(p)?.forEach((station, runde) => {
    if (station === null || (fest?.[runde] ?? null) !== null) return;
    const rang = wuensche.indexOf(station);
    const stelle = rang === -1 ? laengste : rang;
    profil[stelle] = an(profil, stelle) + 1;
  }));
  return profil;
}

/** The same people and stations in the order in which the lot draws them, so that the order of the input decides nothing. */
function gelost(tagung: Tagung): Tagung {
  const { los = "" } = tagung;
  const sortiert = <T extends { id: string }>(liste: readonly T[]): T[] => {
    const nachId = new Map(liste.map((e) => [e.id, e]));
    return losfolge(los, liste.map((e) => e.id)).flatMap((id) => nachId.get(id) ?? []);
  };
  return { ...tagung, personen: sortiert(tagung.personen), stationen: sortiert(tagung.stationen) };
}

/**
 * The rank-maximal assignment over all rounds together (Irving et al. 2006), exact: as many places as possible, as few
 * unranked as possible, then most first wishes, second wishes, and so on; then as many wishes to be together as that
 * allows; among the plans that are left the seed draws one, with the same chances for everyone.
 */
export async function teileZu(eingang: Tagung): Promise<Zuteilung> {
  const tagung = gelost(eingang);
  const bloecke = alsBloecke(tagung);
  const moeglich = moeglichkeiten(tagung, bloecke);
  const gemeinsam = gemeinsamkeiten(tagung, moeglich, bloecke);
  const laenge = moeglich.length + gemeinsam.length;
  const raenge = Math.max(0, ...tagung.personen.map((p) => p.wuensche.length));
  const wo = (passt: (m: Moeglichkeit) => boolean): number[] => positionen(moeglich).filter((j) => passt(an(moeglich, j)));
  const haupt = [
    stufe(laenge, wo(() => true)),
    stufe(laenge, wo((m) => m.rang >= 0)),
    ...positionen({ length: raenge }).map((rang) => stufe(laenge, wo((m) => m.rang === rang))),
  ];
  const neben = [
    ...(gemeinsam.length > 0 ? [stufe(laenge, positionen(gemeinsam).map((k) => moeglich.length + k))] : []),
    losgewichte(tagung, moeglich, bloecke, laenge),
  ];
  const nurZusammen = gemeinsam.flatMap((wahlen, k) => wahlen.map((j): Grenze => ({ hoechstens: 0, posten: [[moeglich.length + k, 1], [j, -1]] })));
  const wahl = await besteAuswahl({ anzahl: laenge, grenzen: [...grenzen(moeglich, bloecke), ...nurZusammen] }, haupt, neben);
  const plan = plane(tagung, bloecke, moeglich.filter((_, j) => wahl[j]));
  const profil = zaehle(tagung, plan);
  const wege = new Map(tagung.personen.map((p, i) => [p.id, plan.get(i) ?? []]));
  return {
    zugeteilt: summe(profil, (n) => n),
    profil,
    plan: Object.fromEntries(eingang.personen.map((p) => [p.id, wege.get(p.id) ?? []])),
    zusammen: zaehleZusammen(tagung, plan),
  };
}
