import type { Haushalt } from "../kern/haushalt.ts";
import type { Recht } from "../recht/recht.ts";
import { melde } from "./melden.ts";

/** Whether what § 11b Abs. 1 Satz 1 Nr. 3 to 5 deducts is given item by item. */
export const istEinzeln = (h: Haushalt, i: number): boolean => h.mitBesonderem && h.posten.einzeln[i] === 1;

/** The flat rate for private insurance; minors only have it with a contract of their own (§ 6 Abs. 1 Nr. 1, 2 of the ordinance). */
export const versicherungspauschale = (h: Haushalt, r: Recht, i: number): number =>
  (h.alterEnde[i] as number) < 18 && h.eigeneVersicherung[i] === 0 ? 0 : r.werte.versicherungspauschale;

/** Insurance, old-age contracts and the expenses of income other than earnings, in cents (§ 11b Abs. 1 Satz 1 Nr. 3 to 5). */
export const abgesetztEinzeln = (h: Haushalt, r: Recht, i: number): number =>
  istEinzeln(h, i) ? versicherungspauschale(h, r, i) + (h.posten.vorsorge[i] as number) + (h.posten.andereAusgaben[i] as number) : 0;

/**
 * What someone with earnings proves in place of the 100 euros: the sum given, or all items together. Of those who are not
 * erwerbsfähig only the expenses of work come off earnings, the rest off all their income.
 */
export function nachgewiesen(h: Haushalt, r: Recht, i: number): number {
  if (!istEinzeln(h, i)) return h.nachgewiesen[i] as number;
  return h.erwerbsfaehig[i] === 0 ? ausgabenVomErwerb(h, r, i) : ausgabenVomErwerb(h, r, i) + abgesetztEinzeln(h, r, i);
}

/** Nr. 5 for earnings: until July 2016 at least a flat rate for wages (§ 6 Abs. 1 Nr. 3 of the ordinance), and the ways to work. */
export const ausgabenVomErwerb = (h: Haushalt, r: Recht, i: number): number =>
  Math.max((h.brutto[i] as number) > 0 ? r.werte.werbungskostenpauschale : 0, h.posten.erwerbsausgaben[i] as number) + (h.posten.wege[i] as number);

/** What comes off whatever income is left: § 11b Abs. 2a, then Abs. 1 Satz 1 Nr. 7 and 8 SGB II. */
export function besondereAbzuege(h: Haushalt, i: number, offen: number, laut: boolean): number {
  const b = h.posten;
  const grundrente = Math.min(offen, b.grundrente[i] as number);
  const unterhalt = Math.min(offen - grundrente, b.unterhalt[i] as number);
  const foerderung = Math.min(offen - grundrente - unterhalt, b.ausbildungsfoerderung[i] as number);
  if (laut) {
    melde(h, i, "abzug.grundrente", grundrente);
    melde(h, i, "abzug.unterhalt", unterhalt);
    melde(h, i, "abzug.ausbildungsfoerderung", foerderung);
  }
  return grundrente + unterhalt + foerderung;
}
