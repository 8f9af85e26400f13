/** The entry at a position that must exist; a RangeError otherwise. */
export function an<T>(liste: ArrayLike<T>, position: number): T {
  const eintrag = liste[position];
  if (eintrag === undefined) throw new RangeError(`No entry at position ${position} of ${liste.length}`);
  return eintrag;
}

/** The sum of what `wert` gives for each entry. */
export function summe<T>(liste: readonly T[], wert: (eintrag: T) => number): number {
  return liste.reduce((bisher, eintrag) => bisher + wert(eintrag), 0);
}

/** The positions of a list: 0, 1, … */
export function positionen(liste: ArrayLike<unknown>): number[] {
  return Array.from(liste, (_, i) => i);
}
