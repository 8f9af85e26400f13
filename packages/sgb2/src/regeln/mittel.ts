import { AUSSERHALB, GEDECKT, HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { dreissigstel } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { bereinige, einnahmen, zuletzt } from "./einkommen.ts";
import { berechneVermoegen } from "./vermoegen.ts";

/**
 * Income and wealth of everyone, children first: who covers the own need leaves (§ 7 Abs. 3 Nr. 4), and child
 * benefit not needed there goes to a parent (§ 11 Abs. 1 Satz 5 SGB II).
 */
export function berechneMittel(h: Haushalt, r: Recht): void {
  for (let i = 0; i < h.n; i++) beginne(h, i);
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === KIND) berechneKind(h, r, i);
  berechneVermoegen(h, r);
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === KIND && eigeneMittel(h, i) >= (h.bedarf[i] as number)) h.stellung[i] = GEDECKT;
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === GEDECKT) gibKindergeldAb(h, i);
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === HAUPT) berechneHaupt(h, r, i);
  if (h.protokoll !== null) for (let i = 0; i < h.n; i++) notiereEinkommen(h, i);
}

/** Own income and wealth of a person. */
export const eigeneMittel = (h: Haushalt, i: number): number => (h.anrechenbar[i] as number) + (h.einsatz[i] as number);

function beginne(h: Haushalt, i: number): void {
  h.einkommen[i] = einnahmen(h, i, h.kindergeld[i] as number);
  h.freigestellt[i] = 0;
  h.absetzbetraege[i] = 0;
  h.uebertrag[i] = 0;
  h.anrechenbar[i] = 0;
  h.einsatz[i] = 0;
}

function berechneKind(h: Haushalt, r: Recht, i: number): void {
  const monatlich = bereinige(h, r, i, h.kindergeld[i] as number, true);
  const anrechenbar = dreissigstel(monatlich, h.tageInBg[i] as number);
  h.freigestellt[i] = zuletzt.freigestellt + monatlich - anrechenbar;
  h.absetzbetraege[i] = zuletzt.absetzbetraege;
  h.anrechenbar[i] = anrechenbar;
  if ((h.tageInBg[i] as number) < 30) meldeAusscheiden(h, i, monatlich, anrechenbar);
  if (anrechenbar >= (h.bedarf[i] as number)) h.stellung[i] = GEDECKT;
}

function meldeAusscheiden(h: Haushalt, i: number, monatlich: number, anrechenbar: number): void {
  h.protokoll?.hinweis("kindWird25", i);
  const werte = { monatlich, tage: h.tageInBg[i] as number };
  if (monatlich > 0) h.protokoll?.notiere("frei.nachAusscheiden", i, monatlich - anrechenbar, werte, [`personen[${i}].geburtsdatum`]);
}

/** Child benefit that is not needed counts for the parent named first: a child's parents both belong, or the case is refused. */
function gibKindergeldAb(h: Haushalt, i: number): void {
  h.protokoll?.hinweis("kindDecktBedarf", i);
  const elternteil = h.eltern1[i] as number;
  const uebrig = Math.min(h.kindergeld[i] as number, eigeneMittel(h, i) - (h.bedarf[i] as number), h.anrechenbar[i] as number);
  if (uebrig <= 0) return;
  h.uebertrag[i] = -uebrig;
  h.anrechenbar[i] = (h.anrechenbar[i] as number) - uebrig;
  h.uebertrag[elternteil] = (h.uebertrag[elternteil] as number) + uebrig;
  if (h.protokoll === null) return;
  const mittel = eigeneMittel(h, i) + uebrig;
  h.protokoll.notiere("kindergeld.abgabe", i, -uebrig, { kindergeld: h.kindergeld[i] as number, mittel, bedarf: h.bedarf[i] as number }, [`personen[${i}].einkommen`]);
  h.protokoll.notiere("kindergeld.uebernahme", elternteil, uebrig, { betrag: uebrig }, [`personen[${i}].einkommen`]);
  if (h.partner[elternteil] !== -1) h.protokoll.hinweis("kindergeldberechtigt", elternteil);
}

function berechneHaupt(h: Haushalt, r: Recht, i: number): void {
  h.anrechenbar[i] = bereinige(h, r, i, (h.kindergeld[i] as number) + (h.uebertrag[i] as number), true);
  h.freigestellt[i] = zuletzt.freigestellt;
  h.absetzbetraege[i] = zuletzt.absetzbetraege;
}

/** Whether a person belongs to the Bedarfsgemeinschaft in the end. */
export const istInBedarfsgemeinschaft = (h: Haushalt, i: number): boolean => h.stellung[i] !== AUSSERHALB && h.stellung[i] !== GEDECKT;

function notiereEinkommen(h: Haushalt, i: number): void {
  const einkommen = h.einkommen[i] as number;
  const uebertrag = h.uebertrag[i] as number;
  if (h.stellung[i] === AUSSERHALB || (einkommen === 0 && uebertrag === 0)) return;
  const werte = { einkommen, freigestellt: h.freigestellt[i] as number, uebertrag, absetzbetraege: h.absetzbetraege[i] as number };
  h.protokoll?.notiere("einkommen.anrechenbar", i, h.anrechenbar[i] as number, werte, [`personen[${i}].einkommen`]);
}
