import type { Fall, Person } from "../eingabe.ts";
import type { Einkommen, Einkommensart } from "../eingabe-einkommen.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { fliesstZu, istEinmalig } from "../kern/zufluss.ts";
import type { Recht } from "../recht/recht.ts";
import type { HinweisSchluessel } from "./hinweise.ts";

/** Kinds of income whose treatment rests on an assumption. */
const NACH_ART: Partial<Record<Einkommensart, HinweisSchluessel>> = {
  rente: "rente", elterngeld: "elterngeld", mutterschaftsgeld: "mutterschaftsgeld", kapital: "kapital",
  aufwandsentschaedigung: "aufwandsentschaedigung", wohngeld: "wohngeld",
};

/** What has to be said about a person's income: assumptions, and what the month of receipt means. */
export function gibEinkommenshinweise(h: Haushalt, fall: Fall, recht: Recht, person: Person, i: number): void {
  for (const einkommen of person.einkommen ?? []) {
    if (istEinmalig(einkommen)) zumEinmaligen(h, fall, recht, einkommen, i);
    if (fliesstZu(einkommen, recht.monat)) zurArt(h, recht, person, einkommen, i);
  }
}

function zumEinmaligen(h: Haushalt, fall: Fall, recht: Recht, { zufluss = recht.monat, zahlung }: Einkommen, i: number): void {
  if (zufluss < (fall.unterkunft.leistungsbezugSeit ?? fall.monat)) h.protokoll?.hinweis("zuflussVorBezug", i);
  else if (zufluss === recht.monat && zahlung === "einmalig" && recht.werte.einmaligVerteilt === 0) h.protokoll?.hinweis("restIstVermoegen", i);
}

function zurArt(h: Haushalt, recht: Recht, person: Person, einkommen: Einkommen, i: number): void {
  const p = h.protokoll;
  if (p === null) return;
  if (einkommen.fuer !== undefined && einkommen.fuer !== recht.monat) p.hinweis("fuerAnderenMonat", i);
  if ("brutto" in einkommen && recht.monat >= "2011-07" && h.bewilligungAb < monatsIndex("2011-07")) p.hinweis("freibetraegeVorJuli2011", i);
  if (einkommen.art === "selbstaendigkeit") p.hinweis("selbstaendigkeit", i);
  else if (einkommen.art === "erwerbstaetigkeit") {
    if (person.ausbildung === "schule") p.hinweis("ferienjob", i);
  } else {
    const schluessel = NACH_ART[einkommen.art];
    if (schluessel) p.hinweis(schluessel, i);
  }
}
