import { ersterDesFolgemonats, monateNachher } from "../kern/kalender.ts";
import type { Minderungsumstand } from "../kern/umstaende.ts";

type Liste = readonly Minderungsumstand[];

/** First day of a reduction: the month after the decision, or the Sperrzeit (§ 31b Abs. 1 Satz 1 and 2). */
export const beginn = (m: Minderungsumstand): number => (m.sperrzeitAb >= 0 ? m.sperrzeitAb : ersterDesFolgemonats(m.festgestelltAm));

const istPflichtverletzung = ({ art }: Minderungsumstand): boolean => art === "pflichtverletzung" || art === "arbeitsverweigerung";

/**
 * The breach found before this one whose reduction began no longer than a year before (§ 31a Abs. 1: only then a breach
 * is a further one).
 */
export const vorige = (alle: Liste, m: Minderungsumstand): Minderungsumstand | undefined =>
  alle.findLast((v) => v !== m && v.person === m.person && istPflichtverletzung(v) && v.festgestelltAm < m.tag && monateNachher(beginn(v), 12) >= m.tag);

/** How-manieth breach of duty: as given, else one more than the one before; 3 stands for every further one. */
export function stufe(alle: Liste, m: Minderungsumstand): number {
  if (m.stufe > 0) return m.stufe;
  const davor = vorige(alle, m);
  return davor === undefined ? 1 : Math.min(3, stufe(alle, davor) + 1);
}

/** Whether an earlier appointment was missed, in the moratorium less than a year before (§ 84 Abs. 2 Satz 2; § 32 Abs. 1 since July 2026). */
export const istWiederholtVersaeumt = (alle: Liste, m: Minderungsumstand, binnenEinesJahres: boolean): boolean =>
  m.stufe > 1 || (m.stufe === 0 && alle.some((v) => v.person === m.person && v.art === "meldeversaeumnis" && v.tag < m.tag && (!binnenEinesJahres || monateNachher(v.tag, 12) > m.tag)));
