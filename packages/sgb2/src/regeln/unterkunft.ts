import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { coronaregelEnde, coronaregelGilt } from "./corona.ts";
import type { Regel } from "./katalog.ts";

/** Months of benefits before do not count towards a Karenzzeit (§ 65 SGB II). */
const KARENZZEIT_FRUEHESTENS = monatsIndex("2023-01");

/** First month after the Karenzzeit of one year (§ 22 Abs. 1 Satz 2 SGB II; until June 2026 also § 12 Abs. 3); 0 where there is none. */
export const karenzzeitEnde = (h: Haushalt, r: Recht): number =>
  r.werte.karenzzeit === 0 ? 0 : Math.max(h.bezugSeit, KARENZZEIT_FRUEHESTENS) + r.werte.karenzzeit;

/** What is recognised for the whole dwelling (§ 22 Abs. 1 SGB II), in cents a month. */
export function erkenneUnterkunftAn(h: Haushalt, r: Recht): void {
  h.unterkunftAnerkannt = unterkunft(h, r);
  h.heizungAnerkannt = heizung(h, r);
  if (h.bruttokalt + h.heizkosten > 0 && h.grenzeUnterkunft < 0) h.protokoll?.hinweis("unterkunftOhneGrenze", HAUSHALT);
}

function unterkunft(h: Haushalt, r: Recht): number {
  const grenze = h.grenzeUnterkunft;
  if (grenze < 0 || h.bruttokalt <= grenze) return notiere(h, "unterkunft.anerkannt", h.bruttokalt, h.bruttokalt);
  if (giltAlsAngemessen(h, r)) return notiere(h, "unterkunft.corona", h.bruttokalt, h.bruttokalt);
  const inKarenzzeit = r.monatsIndex < karenzzeitEnde(h, r) && !warVor2023Gekuerzt(h, r);
  const gedeckelt = deckle(h, r);
  if (!inKarenzzeit && fristAbgelaufen(h, r, warVor2023Gekuerzt(h, r) ? 0 : karenzzeitEnde(h, r))) return notiere(h, "unterkunft.angemessen", grenze, h.bruttokalt, grenze);
  if (gedeckelt < h.bruttokalt) return notiereDeckel(h, r, gedeckelt, inKarenzzeit);
  return notiere(h, inKarenzzeit ? "unterkunft.karenzzeit" : "unterkunft.frist", h.bruttokalt, h.bruttokalt);
}

/** § 65 Abs. 6 (since July 2026 Abs. 4): no Karenzzeit where only the limit was recognised before 2023. */
const warVor2023Gekuerzt = (h: Haushalt, r: Recht): boolean =>
  h.senkungSeit >= 0 && h.senkungSeit + r.werte.kostensenkungsfrist < KARENZZEIT_FRUEHESTENS;

/** § 22 Abs. 1 Satz 6, since July 2026: never more than one and a half times the limit. */
function deckle(h: Haushalt, r: Recht): number {
  if (r.werte.unterkunftDeckel === 0) return h.bruttokalt;
  return Math.min(h.bruttokalt, anteil(h.grenzeUnterkunft, r.werte.unterkunftDeckel, 100));
}

/** § 67 Abs. 3 Satz 1 and 3: six months, unless only the limit was recognised when the period began. */
const giltAlsAngemessen = (h: Haushalt, r: Recht): boolean =>
  coronaregelGilt(h, r) && !(h.senkungSeit >= 0 && h.bewilligungAb >= h.senkungSeit + r.werte.kostensenkungsfrist);

function heizung(h: Haushalt, r: Recht): number {
  const grenze = h.grenzeHeizung;
  if (grenze < 0 || h.heizkosten <= grenze) return notiere(h, "heizung.anerkannt", h.heizkosten, h.heizkosten);
  if (giltAlsAngemessen(h, r)) return notiere(h, "heizung.corona", h.heizkosten, h.heizkosten);
  if (fristAbgelaufen(h, r, 0)) return notiere(h, "heizung.angemessen", grenze, h.heizkosten, grenze);
  return notiere(h, "heizung.frist", h.heizkosten, h.heizkosten);
}

/** Six months after the request to lower the costs, not counting the Karenzzeit or § 67 Abs. 3; without a request they do not begin. */
function fristAbgelaufen(h: Haushalt, r: Recht, fruehestens: number): boolean {
  if (h.senkungSeit >= 0) return r.monatsIndex >= fristBeginn(h, r, fruehestens) + r.werte.kostensenkungsfrist;
  h.protokoll?.hinweis("keineAufforderung", HAUSHALT);
  return false;
}

function fristBeginn(h: Haushalt, r: Recht, fruehestens: number): number {
  const schonVorherGesenkt = h.bewilligungAb >= h.senkungSeit + r.werte.kostensenkungsfrist;
  return Math.max(h.senkungSeit, fruehestens, schonVorherGesenkt ? 0 : coronaregelEnde(h));
}

function notiere(h: Haushalt, regel: Regel, betrag: number, tatsaechlich: number, grenze = -1): number {
  if (h.protokoll !== null) {
    const feld = regel.startsWith("heizung") ? "heizung" : "bruttokaltmiete";
    const eingaben = [`unterkunft.${feld}`, `unterkunft.angemessen.${feld}`];
    h.protokoll.notiere(regel, HAUSHALT, betrag, grenze < 0 ? { tatsaechlich } : { tatsaechlich, grenze }, grenze < 0 ? eingaben.slice(0, 1) : eingaben);
  }
  return betrag;
}

function notiereDeckel(h: Haushalt, r: Recht, betrag: number, inKarenzzeit: boolean): number {
  h.protokoll?.notiere("unterkunft.deckel", HAUSHALT, betrag, { tatsaechlich: h.bruttokalt, grenze: h.grenzeUnterkunft, prozent: r.werte.unterkunftDeckel }, ["unterkunft.bruttokaltmiete", "unterkunft.angemessen.bruttokaltmiete"]);
  if (inKarenzzeit) h.protokoll?.hinweis("karenzzeitAusnahme", HAUSHALT);
  return betrag;
}
