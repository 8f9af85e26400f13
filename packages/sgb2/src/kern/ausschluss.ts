import type { Aufenthalt, Ausbildungsfoerderung, Lage } from "../eingabe-lage.ts";
import { SCHULE, STUDIUM, type Haushalt } from "./haushalt.ts";
import { alsTag, monatsIndex, monatVon, tagAus, tagImMonat } from "./kalender.ts";
import { ALLE_TAGE, tageAusser, tageVonBis } from "./tage.ts";

/** Why someone who belongs has no claim (0: has one). */
export const AUSBILDUNG = 1;
export const ALTERSGRENZE = 2;
export const AUFENTHALT = 3;
export const ALTERSRENTE = 4;
export const GRUNDSICHERUNG = 5;
export const ENTSCHAEDIGUNG = 6;
export const NICHT_ERREICHBAR = 7;
export const EINRICHTUNG = 8;

/** Reasons that follow from the situation, the strongest first, and where their days stand on the desk. */
export const LAGEN = [
  { grund: AUFENTHALT, spalte: "tageOhneAufenthaltsrecht" },
  { grund: EINRICHTUNG, spalte: "tageInEinrichtung" },
  { grund: ALTERSRENTE, spalte: "tageMitAltersrente" },
  { grund: GRUNDSICHERUNG, spalte: "tageMitGrundsicherung" },
  { grund: ENTSCHAEDIGUNG, spalte: "tageMitEntschaedigung" },
  { grund: NICHT_ERREICHBAR, spalte: "tageNichtErreichbar" },
] as const satisfies readonly { grund: number; spalte: keyof Haushalt }[];

/** Of whom training says something else than the rule: shut out, or not. */
export const NICHT_AUSGESCHLOSSEN = 1;
export const IST_AUSGESCHLOSSEN = 2;

const ENTSCHAEDIGUNG_SEIT = monatsIndex("2024-04");
const FUENF_JAHRE_SEIT = monatsIndex("2013-02");
const SUCHE_SEIT = monatsIndex("2024-05");
const TEXT_VON_2021 = monatsIndex("2021-01");
const TEXT_VON_2025 = monatsIndex("2025-01");
const JAHR = 12;
const ERSTE_MONATE = 3;

/** Days of the month on which a reason holds, as thirtieths. Those in an institution `ladeEinrichtung` has counted. */
export function tageDesAusschlusses(grund: Exclude<(typeof LAGEN)[number]["grund"], typeof EINRICHTUNG>, lage: Lage, geburt: number, monat: number): number {
  switch (grund) {
    case AUFENTHALT: return lage.aufenthalt ? ALLE_TAGE & ~tageMitAufenthaltsrecht(lage.aufenthalt, monat) : 0;
    case ALTERSRENTE: return lage.altersrenteSeit ? ab(tagAus(lage.altersrenteSeit), monat) : 0;
    case GRUNDSICHERUNG: return lage.erwerbsminderung === "dauerhaft" ? ab(spaeter(geburt, 18 * JAHR), monat) : 0;
    case ENTSCHAEDIGUNG: return lage.sozialeEntschaedigung === true && monat >= ENTSCHAEDIGUNG_SEIT ? ALLE_TAGE : 0;
    case NICHT_ERREICHBAR: return (lage.nichtErreichbar ?? []).reduce((tage, { ab: von, bis }) => tage | (ALLE_TAGE & ~tageAusser(monat, tagAus(von), bis ? tagAus(bis) : -1)), 0);
  }
}

const ab = (tag: number, monat: number): number => ALLE_TAGE & ~tageAusser(monat, tag, -1);
const spaeter = (tag: number, monate: number): number => alsTag(monatVon(tag) + monate, tagImMonat(tag));

/** § 7 Abs. 1 Satz 2 to 5: three months, a right to stay for something else than looking for work or training, or five years. */
function tageMitAufenthaltsrecht({ recht, seit, verlustFestgestellt }: Aufenthalt, monat: number): number {
  if (recht === "arbeitnehmer" || recht === "humanitaer") return ALLE_TAGE;
  if (recht === "asylbewerberleistungen") return 0;
  const beginn = seit === undefined ? -1 : tagAus(seit);
  if (recht === "anderes" || (recht === "ausbildungssuche" && monat < SUCHE_SEIT)) return beginn < 0 ? ALLE_TAGE : tageVonBis(monat, spaeter(beginn, ERSTE_MONATE), -1);
  return beginn < 0 || verlustFestgestellt === true || monat < FUENF_JAHRE_SEIT ? 0 : tageVonBis(monat, spaeter(beginn, 5 * JAHR), -1);
}

/** Whether no text at hand shows what held in this month: from when a missing right, five years and looking for training counted. */
export function istAufenthaltUnbelegt({ recht, seit }: Aufenthalt, monat: number): boolean {
  if (recht === "ausbildungssuche") return monat >= SUCHE_SEIT && monat < TEXT_VON_2025;
  if (monat >= TEXT_VON_2021) return false;
  return recht === "ohne" || (recht === "arbeitsuche" && seit !== undefined && monat >= FUENF_JAHRE_SEIT);
}

/** § 7 Abs. 5 and 6 as far as more is known than the kind of training; 0 leaves it to the rule. */
export function ausschlussDerAusbildung(h: Haushalt, i: number, f: Ausbildungsfoerderung, monat: number): number {
  const ausbildung = h.ausbildung[i];
  if (f.internat === true) return IST_AUSGESCHLOSSEN;
  if (f.foerderungsfaehig === false || (ausbildung === SCHULE && f.foerderungsfaehig !== true)) return NICHT_AUSGESCHLOSSEN;
  if (ausbildung !== SCHULE && ausbildung !== STUDIUM) return NICHT_AUSGESCHLOSSEN;
  if (f.ohneBafoegNachAbsatz1a === true || f.abendschuleUeberAltersgrenze === true) return NICHT_AUSGESCHLOSSEN;
  const nachAbsatz6 = ausbildung === SCHULE || f.kolleg === true || (h.eltern1[i] as number) >= 0;
  if (f.bafoeg === undefined) return 0;
  return nachAbsatz6 && bekommtBafoeg(f, monat) ? NICHT_AUSGESCHLOSSEN : IST_AUSGESCHLOSSEN;
}

/** Abs. 6 Nr. 2: gets it, does not only because of income or wealth, or nobody has decided yet; a refusal counts from the next month. */
function bekommtBafoeg({ bafoeg, abgelehntAm }: Ausbildungsfoerderung, monat: number): boolean {
  if (bafoeg === "abgelehnt") return abgelehntAm !== undefined && monat <= monatsIndex(abgelehntAm);
  return bafoeg !== "keines";
}
