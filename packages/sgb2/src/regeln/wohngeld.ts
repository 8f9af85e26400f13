import { AUSSERHALB, GEDECKT, HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { FREIBETRAG_ALLEINERZIEHEND, FREIBETRAG_KINDERVERDIENST, HEIZKOSTENENTLASTUNG, KLIMAKOMPONENTE, WERBUNGSKOSTEN, WOHNGELDWERTE } from "../recht/wohngeld.ts";

/**
 * § 19 WoGG with annexes 2 and 3: Wohngeld of a household of up to twelve in cents, whole euros; from the rent that counts
 * and the monthly income, in cents. Whole numbers all the way, as the annex demands, exact for rents up to 9,000 euros: whatever
 * income leaves a Wohngeld then stays within the safe integers.
 */
export function wohngeld(personen: number, miete: number, einkommen: number): number {
  const werte = WOHNGELDWERTE[personen - 1];
  if (werte === undefined) return 0;
  const m = Math.max(miete, werte.m * 100);
  const y = Math.max(einkommen, werte.y * 100);
  const z1 = werte.a * 1e8 + werte.b * m * 10 + werte.c * y;
  const z3 = m * 1e8 - Math.trunc((z1 * y) / 100);
  const z4 = Math.trunc((z3 * 115) / 100);
  return z4 <= 0 ? 0 : Math.round(z4 / 1e10) * 100;
}

const jePersonen = ({ bis5, weitere }: { bis5: readonly number[]; weitere: number }, n: number): number => (bis5[Math.min(n, 5) - 1] ?? 0) + Math.max(0, n - 5) * weitere;

/** An estimate for those who live here as one household, in cents. Without the local limit (annex 1) the whole rent counts: then it is the most there can be. */
export function schaetzeWohngeld(h: Haushalt, hoechstbetrag: number | undefined): number {
  const mitglieder = personenMit(h, (i) => h.stellung[i] !== AUSSERHALB);
  const n = mitglieder.length;
  const anteil = Math.round((h.bruttokalt * n) / h.koepfe);
  const grenze = hoechstbetrag === undefined ? anteil : hoechstbetrag + jePersonen(KLIMAKOMPONENTE, n);
  const einkommen = mitglieder.reduce((summe, i) => summe + einkommenNachWoGG(h, i), 0);
  return wohngeld(n, Math.min(anteil, grenze) + jePersonen(HEIZKOSTENENTLASTUNG, n), Math.max(0, einkommen - freibetrag(h, mitglieder)));
}

/** The places of the persons for whom this holds. */
export function personenMit(h: Haushalt, gilt: (i: number) => boolean): number[] {
  const gefunden: number[] = [];
  for (let i = 0; i < h.n; i++) if (gilt(i)) gefunden.push(i);
  return gefunden;
}

/** §§ 14 to 16 WoGG, simplified: earnings less expenses and 10 percent each for taxes, health and pension insurance; child benefit does not count. */
function einkommenNachWoGG(h: Haushalt, i: number): number {
  const lohn = abzueglich(Math.max(0, (h.brutto[i] as number) - WERBUNGSKOSTEN), h.bruttoSteuern[i] as number, h.bruttoBeitraege[i] as number);
  const gewinn = abzueglich(h.gewinn[i] as number, h.gewinnSteuern[i] as number, h.gewinnBeitraege[i] as number);
  return lohn + gewinn + (h.anderes[i] as number) + (h.kapital[i] as number) + (h.foerderung[i] as number);
}

/** § 16 WoGG: contributions stand for both insurances. */
const abzueglich = (betrag: number, steuern: number, beitraege: number): number => Math.round((betrag * (10 - (steuern > 0 ? 1 : 0) - (beitraege > 0 ? 2 : 0))) / 10);

/** § 17 Nr. 3 and 4 WoGG. */
function freibetrag(h: Haushalt, mitglieder: readonly number[]): number {
  const kinder = mitglieder.filter((i) => h.stellung[i] !== HAUPT);
  const allein = mitglieder.length - kinder.length === 1 && kinder.some((i) => (h.alterAnfang[i] as number) < 18 && (h.kindergeld[i] as number) > 0);
  const verdienste = kinder.reduce((summe, i) => summe + Math.min(FREIBETRAG_KINDERVERDIENST, (h.brutto[i] as number) + (h.gewinn[i] as number)), 0);
  return (allein ? FREIBETRAG_ALLEINERZIEHEND : 0) + verdienste;
}

/** Whether someone is a child here, also one that covers its own need. */
export const istKindHier = (h: Haushalt, i: number): boolean => h.stellung[i] === KIND || h.stellung[i] === GEDECKT;
