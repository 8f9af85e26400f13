import { losfolge } from "../los.ts";

/** Fewest answers that may be shown, if an office sets no other number. */
export const SCHWELLE = 7;

/**
 * Free texts in an order that says nothing about when they came or who wrote them; none if there are fewer than `ab`.
 * The seed should not be public while answers still come in. Texts that came later stand out between the old ones, so
 * ask `darfFolgen` before they are shown again with new ones.
 */
export function zeigeFreitexte(texte: readonly string[], saat: string, ab = SCHWELLE): string[] {
  if (texte.length < ab) return [];
  const nummeriert = new Map(texte.map((text, i) => [`${text}\n${texte.slice(0, i).filter((t) => t === text).length}`, text]));
  return losfolge(saat, [...nummeriert.keys()]).map((name) => nummeriert.get(name) ?? "");
}

/** One look at a table: how many answered in each group, the withheld ones too, and as a whole. */
export type Blick = Readonly<Record<string, number>>;

/**
 * Whether a new look may follow one that was shown: every group has either not changed or grown by at least `ab`, in
 * the table and as a whole, so that nobody can subtract one look from another. Until then the old look stays.
 */
export function darfFolgen(vorher: Blick, jetzt: Blick, ab = SCHWELLE): boolean {
  const namen = [...new Set([...Object.keys(vorher), ...Object.keys(jetzt)])];
  return namen.every((name) => {
    const neue = (jetzt[name] ?? 0) - (vorher[name] ?? 0);
    return neue === 0 || neue >= ab;
  });
}
