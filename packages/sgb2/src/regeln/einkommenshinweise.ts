import type { Fall, Person } from "../eingabe.ts";
import type { Absetzung, Einkommen } from "../eingabe-einkommen.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { bezugBeginn } from "../kern/rechne-fall.ts";
import { fliesstZu, istEinmalig } from "../kern/zufluss.ts";
import type { Recht } from "../recht/recht.ts";
import type { HinweisSchluessel } from "./hinweise.ts";

/** Kinds of income whose treatment rests on an assumption or on discretion. */
const NACH_ART: Partial<Record<Einkommen["art"], HinweisSchluessel>> = {
  elterngeld: "elterngeld", wohngeld: "wohngeld", selbstaendigkeit: "selbstaendigkeit", betrieb: "vorlaeufig", zweckbestimmt: "nachErmessen",
  freieWohlfahrtspflege: "nachErmessen", zuwendung: "nachErmessen",
};

/** What has to be said about a person's income: assumptions, and what the month of receipt means. */
export function gibEinkommenshinweise(h: Haushalt, fall: Fall, recht: Recht, person: Person, i: number): void {
  for (const einkommen of person.einkommen ?? []) {
    if (istEinmalig(einkommen)) zumEinmaligen(h, fall, recht, einkommen, i);
    if (fliesstZu(einkommen, recht.monat)) zurArt(h, recht, person, einkommen, i);
  }
  for (const absetzung of person.absetzungen ?? []) zurAbsetzung(h, absetzung, i);
}

function zumEinmaligen(h: Haushalt, fall: Fall, recht: Recht, { zufluss = recht.monat, zahlung }: Einkommen, i: number): void {
  if (monatsIndex(zufluss) < bezugBeginn(fall)) h.protokoll?.hinweis("zuflussVorBezug", i);
  else if (zufluss === recht.monat && zahlung === "einmalig" && recht.werte.einmaligVerteilt === 0) h.protokoll?.hinweis("restIstVermoegen", i);
}

function zurArt(h: Haushalt, recht: Recht, person: Person, einkommen: Einkommen, i: number): void {
  const p = h.protokoll;
  if (p === null) return;
  if (einkommen.fuer !== undefined && einkommen.fuer !== recht.monat) p.hinweis("fuerAnderenMonat", i);
  if ("brutto" in einkommen && recht.monat >= "2011-07" && h.bewilligungAb < monatsIndex("2011-07")) p.hinweis("freibetraegeVorJuli2011", i);
  if (istVerdienst(einkommen) && h.erwerbsfaehig[i] === 0 && (h.alterEnde[i] as number) >= 15) p.hinweis("verdienstOhneFreibetrag", i);
  if (einkommen.art === "kinderzuschlag" && h.kinderzuschlag[i] === 0 && !person.eltern?.length) p.hinweis("kinderzuschlagDerKinder", i);
  const nachArt = NACH_ART[einkommen.art] ?? nachRecht(einkommen, recht, person);
  if (nachArt) p.hinweis(nachArt, i);
  if (einkommen.art !== "erwerbstaetigkeit") return;
  if (person.ausbildung === "schule" && einkommen.ferienjob === undefined) p.hinweis("ferienjob", i);
  if (einkommen.ferienjob === true && recht.monat < "2021-01") p.hinweis("ferienjobVierWochen", i);
  if (einkommen.geschaetzt === true) p.hinweis("vorlaeufig", i);
}

const istVerdienst = ({ art }: Einkommen): boolean => art === "erwerbstaetigkeit" || art === "selbstaendigkeit" || art === "betrieb";

/** What is assumed only where the law of the month asks for it. */
function nachRecht(einkommen: Einkommen, { werte }: Recht, person: Person): HinweisSchluessel | undefined {
  switch (einkommen.art) {
    case "mutterschaftsgeld": return werte.mutterschaftsgeldFrei === 1 ? "mutterschaftsgeld" : undefined;
    case "kapital": return werte.kapitalFrei > 0 ? "kapital" : undefined;
    case "aufwandsentschaedigung": return werte.aufwandFrei > 0 ? "aufwandsentschaedigung" : "aufwandSteuerfrei";
    case "rente": return zurRente(person, werte.grundrenteSockel > 0, einkommen.grundrentenmonate);
    default: return undefined;
  }
}

/** The allowance for Grundrentenzeiten exists since 2021. */
function zurRente({ lage }: Person, mitFreibetrag: boolean, grundrentenmonate?: number): HinweisSchluessel | undefined {
  const istAltersrente = lage?.altersrenteSeit !== undefined;
  if (!mitFreibetrag) return istAltersrente ? undefined : "renteVor2021";
  if (grundrentenmonate !== undefined) return "grundrentenzeiten";
  return istAltersrente ? "altersrente" : "rente";
}

function zurAbsetzung(h: Haushalt, absetzung: Absetzung, i: number): void {
  if (absetzung.art === "vorsorge") h.protokoll?.hinweis("vorsorge", i);
  if (absetzung.art === "fahrt" && absetzung.oeffentlicherVerkehr === undefined) h.protokoll?.hinweis("fahrtkosten", i);
}
