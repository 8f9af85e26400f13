import { KIND, type Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { KINDER, UNABWEISBAR, UNWIRTSCHAFTLICH, UNZUMUTBAR } from "../kern/wohnen.ts";
import type { Recht } from "../recht/recht.ts";
import { coronaregelEndeAb, coronaregelGilt } from "./corona.ts";
import { KARENZZEIT_FRUEHESTENS, karenzzeitEnde } from "./karenzzeit.ts";

/** Costs above the limit count: the six months have not passed or have not begun. */
export const FRIST = 0;
/** Only the limit counts. */
export const ABGELAUFEN = 1;
/** Costs above the limit count because lowering them cannot be expected or would not pay. */
export const AUSNAHME = 2;
/** Costs above the limit count for twelve months after a death in the household. */
export const TODESFALL = 3;

const MONATE_NACH_TODESFALL = 12;

/**
 * First month for which only the limit is recognised, whatever the Karenzzeit: by the office's word, or six months after the
 * request, which run anew after those of § 67 Abs. 3 (Satz 2); −1 without either.
 */
export function gekuerztAb(h: Haushalt, r: Recht): number {
  if (h.wohnen.nurAngemessenAb >= 0) return h.wohnen.nurAngemessenAb;
  if (h.senkungSeit < 0) return -1;
  const frist = r.werte.kostensenkungsfrist;
  const ab = Math.max(h.senkungSeit + frist, coronaregelEndeAb(bezugVorDerAufforderung(h)) + frist);
  return h.bewilligungAb > ab ? ab : Math.max(ab, coronaregelEndeAb(h.bewilligungAb) + frist);
}

/** First month of the benefits during which the request came, where it is said: then their first period began; −1 otherwise. */
function bezugVorDerAufforderung(h: Haushalt): number {
  const { zeiten, zeitVon, zeitBis } = h.wohnen;
  if (zeiten === 0) return h.bezugSeit <= h.senkungSeit ? h.bezugSeit : -1;
  for (let i = 0; i < zeiten; i++) if ((zeitVon[i] as number) <= h.senkungSeit && h.senkungSeit <= (zeitBis[i] as number)) return zeitVon[i] as number;
  return -1;
}

/** § 65 Abs. 6 (since July 2026 Abs. 4): no Karenzzeit where only the limit was recognised before 2023. */
export function warVor2023Gekuerzt(h: Haushalt, r: Recht): boolean {
  const ab = gekuerztAb(h, r);
  return ab >= 0 && ab < KARENZZEIT_FRUEHESTENS;
}

/** Whether the dwelling's Karenzzeit (§ 22 Abs. 1 Satz 2 to 5) runs. */
export const inKarenzzeitUnterkunft = (h: Haushalt, r: Recht): boolean => r.monatsIndex < karenzzeitEnde(h, r) && !warVor2023Gekuerzt(h, r);

/** End of the Karenzzeit from which the six months run for the dwelling (Satz 10, until June 2026 Satz 8). */
export const fruehestensFuerUnterkunft = (h: Haushalt, r: Recht): number => (warVor2023Gekuerzt(h, r) ? 0 : karenzzeitEnde(h, r));

/** § 67 Abs. 3 Satz 1 and 3: six months, unless only the limit was recognised when the period began. */
export function giltAlsAngemessen(h: Haushalt, r: Recht): boolean {
  if (!coronaregelGilt(h, r)) return false;
  const ab = gekuerztAb(h, r);
  return ab < 0 || h.bewilligungAb <= ab;
}

/** How costs above the limit stand: FRIST, ABGELAUFEN, AUSNAHME or TODESFALL (§ 22 Abs. 1 Satz 9 to 12, before July 2026 Satz 7 to 10, before 2023 Satz 3, 4). */
export function standDerSenkung(h: Haushalt, r: Recht, fruehestens: number): number {
  const ab = gekuerztAb(h, r);
  if (ab < 0) h.protokoll?.hinweis("keineAufforderung", HAUSHALT);
  if (ab < 0 || r.monatsIndex < fristEnde(h, r, ab, fruehestens)) return FRIST;
  if (imJahrNachTodesfall(h, r)) return TODESFALL;
  return ausnahmeGilt(h, r, UNZUMUTBAR) || ausnahmeGilt(h, r, UNWIRTSCHAFTLICH) ? AUSNAHME : ABGELAUFEN;
}

function fristEnde(h: Haushalt, r: Recht, ab: number, fruehestens: number): number {
  return Math.max(ab, h.wohnen.nurAngemessenAb >= 0 ? fruehestens : fruehestens + r.werte.kostensenkungsfrist);
}

/** Satz 11, until June 2026 Satz 9: since 2023 nothing has to be lowered for twelve months after the month of death. */
export function imJahrNachTodesfall(h: Haushalt, r: Recht): boolean {
  const { todesfall, todesfallAbgeleitet } = h.wohnen;
  const gilt = r.werte.karenzzeit > 0 && r.monatsIndex >= todesfall && r.monatsIndex <= todesfall + MONATE_NACH_TODESFALL;
  if (gilt && todesfallAbgeleitet) h.protokoll?.hinweis("todesfallAngemessen", HAUSHALT);
  return gilt;
}

export const ausnahmeGilt = (h: Haushalt, r: Recht, art: number): boolean => h.wohnen.ausnahme === art && r.monatsIndex <= h.wohnen.ausnahmeBis;

/** Satz 7: in the Karenzzeit more than one and a half times the limit, if unavoidable or with children in the Bedarfsgemeinschaft. */
export function istHoeheresAnerkannt(h: Haushalt, r: Recht): boolean {
  if (ausnahmeGilt(h, r, UNABWEISBAR)) return true;
  if (!ausnahmeGilt(h, r, KINDER)) return false;
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === KIND) return true;
  h.protokoll?.hinweis("ausnahmeOhneKinder", HAUSHALT);
  return false;
}

/** Satz 6: the cap does not hold after a death, nor, until six months after a request, where the Bedarfsgemeinschaft has become smaller. */
export function giltOhneDeckel(h: Haushalt, r: Recht): boolean {
  if (imJahrNachTodesfall(h, r)) return true;
  const { kleinerSeit } = h.wohnen;
  if (kleinerSeit < 0 || r.monatsIndex < kleinerSeit) return false;
  const ab = gekuerztAb(h, r);
  return ab < kleinerSeit || r.monatsIndex < ab;
}
