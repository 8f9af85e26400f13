import { monateNachher, tagAus } from "../kern/kalender.ts";
import type { Minderungsumstand } from "../kern/umstaende.ts";
import { beginn, istPflichtverletzung, kamZurMinderung, monateDerStufe, nachErfuellung, rechtVomTag, stufe } from "./minderung-stufe.ts";

type Liste = readonly Minderungsumstand[];

/** Refused work: § 31a Abs. 7 from the Second Haushaltsfinanzierungsgesetz until § 86 ended it, again as a list of values says, no text, and since July 2026. */
const AB = tagAus("2024-03-28");
const BIS = tagAus("2026-03-27");
const OHNE_TEXT_AB = tagAus("2026-04-23");
const NEUES_RECHT_AB = tagAus("2026-07-01");

/** § 31b Abs. 3: after two months at the latest. */
export const VERWEIGERUNG_MONATE = 2;

export const istVerweigerungOhneText = ({ tag }: Minderungsumstand): boolean => tag >= OHNE_TEXT_AB && tag < NEUES_RECHT_AB;

/** The whole Regelbedarf for one month at least, two at most, without a reduction before. */
export const istVerweigerungNeuenRechts = ({ tag }: Minderungsumstand): boolean => tag >= OHNE_TEXT_AB;

/** Whether refusing work cost the whole Regelbedarf: since 23 April 2026 always, before only after a reduction within a year. */
export const kostetRegelbedarf = (alle: Liste, m: Minderungsumstand): boolean =>
  m.art === "arbeitsverweigerung" && (istVerweigerungNeuenRechts(m) || (m.tag >= AB && m.tag <= BIS && (m.stufe > 1 || minderungImLetztenJahr(alle, m) !== undefined)));

/**
 * A reduction that was in force within the last year before work was refused (§ 31a Abs. 7 Satz 1 until March 2026),
 * rather one after refused work or a Sperrzeit: the law means only those, and of others the input does not say it.
 */
export function minderungImLetztenJahr(alle: Liste, m: Minderungsumstand): Minderungsumstand | undefined {
  const gemindert = alle.filter((v) => v !== m && v.person === m.person && istPflichtverletzung(v) && kamZurMinderung(v) && beginn(v) <= m.tag && monateNachher(ende(alle, v), 12) > m.tag);
  return gemindert.find(istVerweigertOderSperrzeit) ?? gemindert[0];
}

export const istVerweigertOderSperrzeit = ({ art, sperrzeitAb }: Minderungsumstand): boolean => art === "arbeitsverweigerung" || sperrzeitAb >= 0;

function ende(alle: Liste, v: Minderungsumstand): number {
  const recht = rechtVomTag(v.tag);
  const monate = kostetRegelbedarf(alle, v) ? VERWEIGERUNG_MONATE : recht === undefined ? 0 : monateDerStufe(recht, stufe(alle, v));
  return nachErfuellung(v, beginn(v), monateNachher(beginn(v), monate));
}
