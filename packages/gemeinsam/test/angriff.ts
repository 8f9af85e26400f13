// An attack without mathematics: writes down every table that fits what was published and looks what they share.
import type { Angabe } from "../src/schutz/unterdrueckung.ts";

/** For each withheld figure the set of values it can have. Cells are counts, so never negative. */
export function moeglicheWerte(veroeffentlicht: readonly Angabe[], geheim: readonly Angabe[], zellen: number, hoechstens: number): Set<number>[] {
  const tabelle = Array.from({ length: zellen }, () => 0);
  const werte = geheim.map(() => new Set<number>());
  const summe = (a: Angabe): number => a.zellen.reduce((s, z) => s + (tabelle[z] ?? 0), 0);
  const setze = (z: number): void => {
    if (z === zellen) {
      geheim.forEach((a, i) => werte[i]?.add(summe(a)));
      return;
    }
    for (let n = 0; n <= hoechstens; n++) {
      tabelle[z] = n;
      const passt = veroeffentlicht.every((a) => (a.zellen.every((k) => k <= z) ? summe(a) === a.wert : summe(a) <= a.wert));
      if (passt) setze(z + 1);
    }
    tabelle[z] = 0;
  };
  setze(0);
  return werte;
}
