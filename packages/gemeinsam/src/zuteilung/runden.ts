import { an, positionen } from "../liste.ts";

/** A place of a person at a station, not yet in a round. */
export type Paar = { readonly person: number; readonly station: number };

/**
 * Spreads places over rounds so that nobody is at two stations in one round and no station has more than its places in
 * a round: colouring the edges of a bipartite graph (Kőnig 1916; each step turns one alternating path around).
 * Expects at most `runden` places of each person and at most `runden` × places of each station; gives the round of each pair.
 */
export function verteileAufRunden(paare: readonly Paar[], runden: number): number[] {
  const raeume = alsRaeume(paare, runden);
  const farbe = paare.map(() => -1);
  const anPerson = new Belegung();
  const imRaum = new Belegung();
  const setze = (kante: number, f: number): void => {
    farbe[kante] = f;
    anPerson.setze(an(paare, kante).person, f, kante);
    imRaum.setze(an(raeume, kante), f, kante);
  };
  for (const kante of positionen(paare)) {
    const { person } = an(paare, kante);
    const a = anPerson.frei(person, runden);
    const b = imRaum.frei(an(raeume, kante), runden);
    const weg = a === b ? [] : wechselweg(an(raeume, kante), [a, b], imRaum, anPerson, paare, raeume);
    const neu = weg.map((k) => (an(farbe, k) === a ? b : a));
    weg.forEach((k) => { anPerson.loesche(an(paare, k).person, an(farbe, k)); imRaum.loesche(an(raeume, k), an(farbe, k)); });
    weg.forEach((k, i) => setze(k, an(neu, i)));
    setze(kante, a);
  }
  return farbe;
}

/** Which pair a node has in which round. */
class Belegung {
  readonly #kanten = new Map<string, number>();

  kante(knoten: number, farbe: number): number | undefined {
    return this.#kanten.get(`${knoten} ${farbe}`);
  }

  setze(knoten: number, farbe: number, kante: number): void {
    this.#kanten.set(`${knoten} ${farbe}`, kante);
  }

  loesche(knoten: number, farbe: number): void {
    this.#kanten.delete(`${knoten} ${farbe}`);
  }

  /** The first round in which the node is free. */
  frei(knoten: number, runden: number): number {
    const farbe = positionen({ length: runden }).find((f) => this.kante(knoten, f) === undefined);
    if (farbe === undefined) throw new RangeError("More places than rounds");
    return farbe;
  }
}

/** Cuts each station into rooms with one place a round: every `runden` of its pairs share one. */
function alsRaeume(paare: readonly Paar[], runden: number): number[] {
  const bisher = new Map<number, number>();
  const nummern = new Map<string, number>();
  return paare.map(({ station }) => {
    const nummer = bisher.get(station) ?? 0;
    bisher.set(station, nummer + 1);
    const raum = `${station} ${Math.floor(nummer / runden)}`;
    if (!nummern.has(raum)) nummern.set(raum, nummern.size);
    return nummern.get(raum) ?? 0;
  });
}

/** The path of pairs in rounds a, b, a, … that begins in a room in round a. */
function wechselweg(raum: number, [a, b]: readonly [number, number], imRaum: Belegung, anPerson: Belegung, paare: readonly Paar[], raeume: readonly number[]): number[] {
  const weg: number[] = [];
  for (let kante = imRaum.kante(raum, a); kante !== undefined;) {
    weg.push(kante);
    const vonRaum = weg.length % 2 === 1;
    kante = vonRaum ? anPerson.kante(an(paare, kante).person, b) : imRaum.kante(an(raeume, kante), a);
  }
  return weg;
}
