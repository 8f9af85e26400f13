import type { Haushalt } from "../kern/haushalt.ts";
import { monatVon } from "../kern/kalender.ts";
import { pfadZu } from "../kern/protokoll.ts";
import { promilleVon } from "../kern/rechnen.ts";
import type { Aufrechnungsumstand } from "../kern/umstaende.ts";
import type { Recht } from "../recht/recht.ts";
import type { HinweisSchluessel } from "./hinweise.ts";
import type { Regel } from "./katalog.ts";

/** Months after the one that follows finality in which a set-off may run (§ 43 Abs. 4 Satz 2). */
const HOECHSTENS_MONATE = 36;

/** §§ 42a Abs. 2, 43: what is kept back of each claim to pay off debts. The claim itself stays as it is. */
export function rechneAuf(h: Haushalt, r: Recht): void {
  h.aufrechnung.fill(0, 0, h.n);
  h.aufrechnungGesamt = 0;
  for (let i = 0; i < h.n; i++) {
    const laufende = h.umstaende.aufrechnungen.filter((a) => a.person === i && monatVon(a.erklaertAm) <= r.monatsIndex && !istBeendet(h, r, a));
    if (laufende.length === 0 || (h.anspruch[i] as number) === 0) continue;
    if (r.werte.aufrechnungHoechstens === 0) return lehneAb(h, i);
    const konto = eroeffne(h, r, i);
    if (r.werte.aufrechnungSpaetereVerdraengt === 1) rechneBis2016(h, r, konto, laufende);
    else for (const a of laufende) buche(h, r, konto, a);
    h.aufrechnung[i] = konto.summe;
    h.aufrechnungGesamt += konto.summe;
    h.protokoll?.notiere("auszahlung", i, (h.anspruch[i] as number) - konto.summe, { anspruch: h.anspruch[i] as number, aufrechnung: konto.summe }, pfad(i));
  }
}

const pfad = (i: number): string[] => [pfadZu(i, "aufrechnungen")];
const istDarlehen = (a: Aufrechnungsumstand): boolean => a.art === "darlehen";

function lehneAb(h: Haushalt, person: number): void {
  h.ablehnung = "aufrechnungVorApril2011";
  h.ablehnungPerson = person;
}

function istBeendet(h: Haushalt, r: Recht, a: Aufrechnungsumstand): boolean {
  const beendet = !istDarlehen(a) && a.bestandskraftAm >= 0 && r.monatsIndex > monatVon(a.bestandskraftAm) + 1 + HOECHSTENS_MONATE;
  if (beendet) h.protokoll?.hinweis("aufrechnungBeendet", a.person);
  return beendet;
}

/** What may be kept back of one person's claim, and what has been booked. Cents. */
type Konto = { regelbedarf: number; anspruch: number; hoechstens: number; nachMinderung: number; fuerDarlehen: number; summe: number; ohneDarlehen: number };

function eroeffne(h: Haushalt, r: Recht, i: number): Konto {
  const regelbedarf = h.regelbedarf[i] as number;
  const hoechstens = promilleVon(regelbedarf, r.werte.aufrechnungHoechstens);
  const minderung = h.umstaende.minderungen.length > 0 && r.werte.aufrechnungSpaetereVerdraengt === 0 ? (h.minderung[i] as number) : 0;
  if (minderung > 0) h.protokoll?.hinweis("aufrechnungNebenMinderung", i);
  return {
    regelbedarf, hoechstens, anspruch: h.anspruch[i] as number, nachMinderung: Math.max(0, hoechstens - minderung),
    fuerDarlehen: promilleVon(regelbedarf, r.werte.aufrechnungDarlehen), summe: 0, ohneDarlehen: 0,
  };
}

/** Since August 2016: who was first stays, and what would go beyond 30 percent is not allowed at all (§ 43 Abs. 2 Satz 2). */
function buche(h: Haushalt, r: Recht, k: Konto, a: Aufrechnungsumstand): void {
  const rate = Math.min(a.offen, istDarlehen(a) ? k.fuerDarlehen : promilleVon(k.regelbedarf, satz(r, a)));
  const verdraengt = istDarlehen(a) && r.werte.darlehenNebenAufrechnung > 0 && k.ohneDarlehen > promilleVon(k.regelbedarf, r.werte.darlehenNebenAufrechnung);
  if (verdraengt || k.summe + rate > k.hoechstens) return melde(h, a, "aufrechnungUnzulaessig");
  halteEin(h, r, k, a, k.nachMinderung);
}

/** Until July 2016: the later displaced the earlier as far as 30 percent were exceeded, and all displaced loans (§ 43 Abs. 2 Satz 3, Abs. 3). */
function rechneBis2016(h: Haushalt, r: Recht, k: Konto, laufende: readonly Aufrechnungsumstand[]): void {
  for (const a of [...laufende.filter((b) => !istDarlehen(b)).toReversed(), ...laufende.filter(istDarlehen)]) {
    const rate = Math.min(a.offen, istDarlehen(a) ? k.fuerDarlehen : promilleVon(k.regelbedarf, satz(r, a)));
    if (k.summe + rate > k.hoechstens) melde(h, a, "aufrechnungVerdraengt");
    halteEin(h, r, k, a, k.hoechstens);
  }
}

const melde = (h: Haushalt, a: Aufrechnungsumstand, hinweis: HinweisSchluessel): void => h.protokoll?.hinweis(hinweis, a.person);

/** 10 percent where nobody did wrong: provisional payments, income that came later (§ 43 Abs. 2 Satz 1). */
const satz = (r: Recht, { art }: Aufrechnungsumstand): number => (art === "vorlaeufigeLeistung" || art === "spaeteresEinkommen" ? r.werte.aufrechnungKlein : r.werte.aufrechnungGross);

/** All loans of a person together are paid off at one rate, the first granted first (§ 42a Abs. 2 Satz 1, Abs. 6). */
function halteEin(h: Haushalt, r: Recht, k: Konto, a: Aufrechnungsumstand, grenze: number): void {
  const promille = istDarlehen(a) ? r.werte.aufrechnungDarlehen : satz(r, a);
  const spielraum = Math.min(grenze - k.summe, k.anspruch - k.summe, istDarlehen(a) ? k.fuerDarlehen : Infinity);
  const betrag = Math.min(a.offen, promilleVon(k.regelbedarf, promille), spielraum);
  if (betrag <= 0) return;
  k.summe += betrag;
  if (istDarlehen(a)) k.fuerDarlehen -= betrag;
  else k.ohneDarlehen += betrag;
  const regel: Regel = istDarlehen(a) ? "aufrechnung.darlehen" : satz(r, a) === r.werte.aufrechnungKlein ? "aufrechnung.klein" : "aufrechnung.gross";
  h.protokoll?.notiere(regel, a.person, betrag, { offen: a.offen, regelbedarf: k.regelbedarf, promille, spielraum }, pfad(a.person));
}
