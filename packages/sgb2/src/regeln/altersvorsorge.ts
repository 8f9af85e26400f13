import { VORSORGE_GEFOERDERT, VORSORGE_SELBSTAENDIG, VORSORGE_UNWIDERRUFLICH } from "../kern/besitz.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import { alsMonat, monatVon } from "../kern/kalender.ts";
import { rechtFuer, type Recht } from "../recht/recht.ts";

/** What of a provision for old age does not count, in the version of § 12; limits hold for all such things of a person together. */
export function freieVorsorge(h: Haushalt, r: Recht, k: number): number {
  const { art, person } = h.besitz.gegenstaende;
  const bis2022 = r.werte.grundfreibetragJeJahr > 0;
  if (art[k] === VORSORGE_SELBSTAENDIG) return bis2022 ? befreit(h, k) : freibleibend(h, k, selbstaendig(h, r, k));
  if (art[k] === VORSORGE_GEFOERDERT || !bis2022) return h.besitz.gegenstaende.wert[k] as number;
  const i = person[k] as number;
  return art[k] === VORSORGE_UNWIDERRUFLICH && istErwerbsfaehigOderPartner(h, i) ? freibleibend(h, k, unwiderruflich(h, r, i)) : 0;
}

/** Since 2023, Nr. 4: an amount for each year begun, by the values of the day of the application. */
function selbstaendig(h: Haushalt, r: Recht, k: number): number {
  h.protokoll?.hinweis("vorsorgeSelbstaendiger", h.besitz.gegenstaende.person[k] as number);
  const beiAntrag = rechtFuer(alsMonat(h.bewilligungAb)) ?? r;
  return (h.besitz.gegenstaende.anzahl[k] as number) * (beiAntrag.werte.vorsorgeSelbstaendigJeJahr || r.werte.vorsorgeSelbstaendigJeJahr);
}

/** Until 2022, Abs. 3 Satz 1 Nr. 3: to an appropriate extent, of those who need no pension insurance. The law names no amount. */
function befreit(h: Haushalt, k: number): number {
  const { person, wert, angemessen } = h.besitz.gegenstaende;
  if (angemessen[k] === 0 || !istErwerbsfaehigOderPartner(h, person[k] as number)) return 0;
  h.protokoll?.hinweis("vorsorgeAngemessen", person[k] as number);
  return wert[k] as number;
}

/** Until 2022, Abs. 2 Satz 1 Nr. 3, Satz 2: 750 euros for each year of life, at most by year of birth. */
function unwiderruflich(h: Haushalt, r: Recht, i: number): number {
  const jahrgang = Math.floor(monatVon(h.geburt[i] as number) / 12);
  const hoechstens = jahrgang < 1958 ? r.werte.vorsorgeHoechstensVor1958 : jahrgang < 1964 ? r.werte.vorsorgeHoechstensVor1964 : r.werte.vorsorgeHoechstens;
  return Math.min((h.alterEnde[i] as number) * r.werte.vorsorgeJeJahr, hoechstens);
}

function istErwerbsfaehigOderPartner(h: Haushalt, i: number): boolean {
  const partner = h.partner[i] as number;
  return h.erwerbsfaehig[i] === 1 || (partner >= 0 && h.erwerbsfaehig[partner] === 1);
}

function freibleibend(h: Haushalt, k: number, grenze: number): number {
  const { person, wert } = h.besitz.gegenstaende;
  const i = person[k] as number;
  const frei = Math.min(wert[k] as number, Math.max(0, grenze - (h.besitz.ausgeschoepft[i] as number)));
  h.besitz.ausgeschoepft[i] = (h.besitz.ausgeschoepft[i] as number) + frei;
  return frei;
}
