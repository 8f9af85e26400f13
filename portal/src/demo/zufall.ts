import { createHash } from "node:crypto";

/** A source of chance that gives the same for the same seed, on every machine. */
export type Zufall = {
  /** At least 0, below 1. */
  zahl: () => number;
  /** A whole number, both ends included. */
  von: (kleinste: number, groesste: number) => number;
  /** True in this share of cases. */
  mit: (anteil: number) => boolean;
  /** One of several. */
  aus: <E>(auswahl: readonly [E, ...E[]]) => E;
};

/** Mulberry32: small, fast and good enough to make up people. */
export function zufall(saat: number): Zufall {
  let stand = saat >>> 0;
  const zahl = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    zahl,
    von: (kleinste, groesste) => kleinste + Math.floor(zahl() * (groesste - kleinste + 1)),
    mit: (anteil) => zahl() < anteil,
    aus: (auswahl) => auswahl[Math.floor(zahl() * auswahl.length)] ?? auswahl[0],
  };
}

/** A UUID made of a name (RFC 9562, version 8): the demo's rows have the same keys on every machine. */
export function kennung(name: string): string {
  const h = createHash("sha256").update(`handschlag demo ${name}`).digest("hex");
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
