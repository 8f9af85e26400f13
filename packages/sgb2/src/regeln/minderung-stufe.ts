import { alsMonat, ersterDesFolgemonats, monateNachher, monatVon } from "../kern/kalender.ts";
import type { Minderungsumstand } from "../kern/umstaende.ts";
import { rechtFuer, type Recht } from "../recht/recht.ts";

type Liste = readonly Minderungsumstand[];

/** First day of a reduction: the month after the decision, or the Sperrzeit (§ 31b Abs. 1 Satz 1 and 2). */
export const beginn = (m: Minderungsumstand): number => (m.sperrzeitAb >= 0 ? m.sperrzeitAb : ersterDesFolgemonats(m.festgestelltAm));

export const rechtVomTag = (tag: number): Recht | undefined => rechtFuer(alsMonat(monatVon(tag)));

/** The moratorium of § 84: no reductions after § 31a. */
export const gilt84 = (r: Recht): boolean => r.werte.minderungStufe1 === 0 && r.werte.meldeversaeumnis > 0;

/** A reduction may be found within six months of the breach (§ 31b Abs. 1, last sentence). */
export const istZuSpaet = (m: Minderungsumstand): boolean => m.festgestelltAm > monateNachher(m.tag, 6);

/** Whether this law, of the month in which the reduction takes effect, knows an exception for hardship (§ 31a Abs. 3 since 2023; BVerfG). */
export const kenntHaerte = (r: Recht): boolean => r.werte.minderungHoechstens > 0;

export const istPflichtverletzung = ({ art }: Minderungsumstand): boolean => art === "pflichtverletzung" || art === "arbeitsverweigerung";

/** Whether a reduction came of it: not found too late, not left off for hardship, not in the moratorium. */
export function kamZurMinderung(m: Minderungsumstand): boolean {
  const anfangs = rechtVomTag(beginn(m));
  if (istZuSpaet(m) || (m.haerte && (anfangs === undefined || kenntHaerte(anfangs)))) return false;
  return [rechtVomTag(m.tag), anfangs].every((recht) => recht === undefined || !gilt84(recht));
}

/**
 * The breach before this one after which a reduction was found, begun no longer than a year before (§ 31a Abs. 1
 * Satz 4 and 5 until June 2026: only then a breach is a further one).
 */
const vorige = (alle: Liste, m: Minderungsumstand): Minderungsumstand | undefined =>
  alle.findLast((v) => v !== m && v.person === m.person && istPflichtverletzung(v) && v.festgestelltAm < m.tag && monateNachher(beginn(v), 12) >= m.tag && kamZurMinderung(v));

/** How-manieth breach of duty: as given, else one more than the one before; 3 stands for every further one. */
export function stufe(alle: Liste, m: Minderungsumstand): number {
  if (m.stufe > 0) return m.stufe;
  const davor = vorige(alle, m);
  return davor === undefined ? 1 : Math.min(3, stufe(alle, davor) + 1);
}

/** Months of a reduction after a breach of duty of the how-manieth kind, by the law of its day (§ 31b). */
export const monateDerStufe = ({ werte }: Recht, grad: number): number => (grad === 1 ? werte.minderungMonate1 : grad === 2 ? werte.minderungMonate2 : werte.minderungMonate3);

/** § 31b Abs. 2: lifted when the duty is fulfilled, but not before a month is over. */
export const nachErfuellung = (m: Minderungsumstand, ab: number, bis: number): number => (m.erfuelltAb < 0 ? bis : Math.min(bis, Math.max(m.erfuelltAb, monateNachher(ab, 1))));

/** The last appointment missed before this one; whoever missed three in a row has missed one too. */
export const vorigesVersaeumnis = (alle: Liste, m: Minderungsumstand): Minderungsumstand | undefined =>
  alle.findLast((v) => v.person === m.person && !istPflichtverletzung(v) && v.tag < m.tag);

/**
 * Whether an appointment was missed again: in the moratorium less than a year after the one before (§ 84 Abs. 2 Satz 2).
 * § 32 Abs. 1 Satz 1 since July 2026 names no time.
 */
export function istWiederholtVersaeumt(alle: Liste, m: Minderungsumstand, binnenEinesJahres: boolean): boolean {
  if (m.stufe > 0) return m.stufe > 1;
  const davor = vorigesVersaeumnis(alle, m);
  return davor !== undefined && (!binnenEinesJahres || monateNachher(davor.tag, 12) > m.tag);
}
