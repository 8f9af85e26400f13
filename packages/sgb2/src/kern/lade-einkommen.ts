import type { Einkommen, Erwerbstaetigkeit, FreieArt, Selbstaendigkeit, Taschengeld } from "../eingabe-einkommen.ts";
import { besonderesVon } from "./besonderes.ts";
import type { Haushalt } from "./haushalt.ts";
import { addiere, inCent } from "./rechnen.ts";

/** Where the amount of each kind is added up; of what does not count, and how much of it, the rules decide. */
const SPALTEN = {
  kapital: "kapital", aufwandsentschaedigung: "aufwand", kindergeld: "kindergeld", kinderzuschlag: "kinderzuschlag",
  bafoeg: "foerderung", berufsausbildungsbeihilfe: "foerderung", ausbildungsgeld: "foerderung", unterhaltsbeitragAfbg: "foerderung",
  reisekostenTeilhabe: "foerderung", mutterschaftsgeld: "mutterschaftsgeld", unterhalt: "anderes", unterhaltsvorschuss: "anderes",
  arbeitslosengeld: "anderes", krankengeld: "anderes", elterngeld: "anderes", rente: "anderes", miete: "anderes", wohngeld: "anderes",
  sonstiges: "anderes",
} as const satisfies Record<Exclude<Einkommen["art"], FreieArt | "erwerbstaetigkeit" | "selbstaendigkeit" | "betrieb" | "taschengeldFreiwilligendienst">, keyof Haushalt>;

const istFrei = (art: string): art is FreieArt => !(art in SPALTEN);

/** Adds income to a person on the desk, whenever it was received. */
export function ladeEinkommen(h: Haushalt, i: number, einkommen: Einkommen): void {
  if (einkommen.art === "erwerbstaetigkeit") return ladeLohn(h, i, einkommen);
  if (einkommen.art === "selbstaendigkeit") return ladeGewinn(h, i, einkommen);
  if (einkommen.art === "betrieb") return merke(h, i, einkommen);
  if (einkommen.art === "taschengeldFreiwilligendienst") return ladeTaschengeld(h, i, einkommen);
  if (einkommen.art === "kapital") h.kapitalBisher[i] = Math.max(h.kapitalBisher[i] as number, inCent(einkommen.bisherImJahr));
  if (einkommen.art === "aufwandsentschaedigung") h.aufwandBisher[i] = Math.max(h.aufwandBisher[i] as number, inCent(einkommen.bisherImJahr));
  if (istFrei(einkommen.art)) {
    merke(h, i, einkommen);
    return addiere(h.anderes, i, einkommen.betrag);
  }
  if (("ausgaben" in einkommen && einkommen.ausgaben !== undefined) || ("grundrentenmonate" in einkommen && einkommen.grundrentenmonate !== undefined)) merke(h, i, einkommen);
  addiere(h[SPALTEN[einkommen.art]], i, einkommen.betrag);
}

/** A holiday job waits for the rule that says how much of it counts. */
function ladeLohn(h: Haushalt, i: number, lohn: Erwerbstaetigkeit): void {
  if (lohn.ferienjob === true || lohn.verpflegung !== undefined || lohn.sachbezuege !== undefined) merke(h, i, lohn);
  if (lohn.ferienjob === true) return;
  addiere(h.brutto, i, lohn.brutto);
  addiere(h.bruttoSteuern, i, lohn.steuern);
  addiere(h.bruttoBeitraege, i, lohn.sozialversicherung);
  addiere(h.nachgewiesen, i, lohn.absetzbar);
}

function ladeTaschengeld(h: Haushalt, i: number, taschengeld: Taschengeld): void {
  if (taschengeld.verpflegung !== undefined || taschengeld.sachbezuege !== undefined) merke(h, i, taschengeld);
  addiere(h.taschengeld, i, taschengeld.betrag);
}

function ladeGewinn(h: Haushalt, i: number, { gewinn, steuern, sozialversicherung, absetzbar }: Selbstaendigkeit): void {
  h.gewinn[i] = (h.gewinn[i] as number) + Math.max(0, inCent(gewinn));
  addiere(h.gewinnSteuern, i, steuern);
  addiere(h.gewinnBeitraege, i, sozialversicherung);
  addiere(h.nachgewiesen, i, absetzbar);
}

const merke = (h: Haushalt, person: number, einkommen: Einkommen): void => void besonderesVon(h).einkommen.push({ person, einkommen });
