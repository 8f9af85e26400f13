import type { Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { DOPPELMIETE, HEIZKOSTEN, INSTANDHALTUNG, NEBENKOSTEN, UMZUGSKOSTEN } from "../kern/wohnen.ts";
import type { Recht } from "../recht/recht.ts";
import { istEigenheimZuGross } from "./eigenheim.ts";
import type { Regel } from "./katalog.ts";
import { ABGELAUFEN, fruehestensFuerUnterkunft, giltAlsAngemessen, inKarenzzeitUnterkunft, standDerSenkung } from "./kostensenkung.ts";
import { zaehltNurBisZurGrenze } from "./umzug.ts";

const MONATE_IM_JAHR = 12;

/** Costs that are due in this month alone are a need of this month (§ 22 Abs. 1 Satz 1; repairs Abs. 2, moving Abs. 6). */
export function rechneEinmaligeHinzu(h: Haushalt, r: Recht): void {
  const w = h.wohnen;
  for (let i = 0; i < w.einmalige; i++) {
    if (w.einmaligIm[i] !== r.monatsIndex) continue;
    const art = w.einmaligArt[i] as number;
    const betrag = w.einmaligBetrag[i] as number;
    if (art === HEIZKOSTEN) h.heizungAnerkannt += notiere(h, i, "heizung.einmalig", betrag, raumHeizung(h, r, i));
    else if (art === NEBENKOSTEN) h.unterkunftAnerkannt += notiere(h, i, "unterkunft.nebenkosten", betrag, raumUnterkunft(h, r, i));
    else if (art === INSTANDHALTUNG) h.unterkunftAnerkannt += instandhaltung(h, r, i, betrag);
    else if (art === DOPPELMIETE) h.unterkunftAnerkannt += notiereGanz(h, i, "unterkunft.doppelmiete", betrag);
    else if (art === UMZUGSKOSTEN) h.unterkunftAnerkannt += umzugskosten(h, i, betrag);
  }
}

/** Where only the limit counts, a bill for some months counts as far as the limit left room in them. */
const raum = (grenze: number, laufend: number, monate: number): number => Math.max(0, grenze - laufend) * monate;

function raumUnterkunft(h: Haushalt, r: Recht, i: number): number {
  if (h.grenzeUnterkunft < 0 || giltAlsAngemessen(h, r)) return Infinity;
  const frei = raum(h.grenzeUnterkunft, h.bruttokalt, h.wohnen.einmaligMonate[i] as number);
  if (frei >= (h.wohnen.einmaligBetrag[i] as number) || zaehltNurBisZurGrenze(h, r)) return frei;
  if (inKarenzzeitUnterkunft(h, r)) return Infinity;
  return standDerSenkung(h, r, fruehestensFuerUnterkunft(h, r)) === ABGELAUFEN ? frei : Infinity;
}

function raumHeizung(h: Haushalt, r: Recht, i: number): number {
  if (h.grenzeHeizung < 0 || giltAlsAngemessen(h, r)) return Infinity;
  const frei = raum(h.grenzeHeizung, h.heizkosten, h.wohnen.einmaligMonate[i] as number);
  if (frei >= (h.wohnen.einmaligBetrag[i] as number)) return frei;
  return standDerSenkung(h, r, 0) === ABGELAUFEN ? frei : Infinity;
}

/** Abs. 2: as far as the costs of this and the next eleven months are appropriate together; without Karenzzeit or six months. The rest can be a loan. */
function instandhaltung(h: Haushalt, r: Recht, i: number, betrag: number): number {
  if (istEigenheimZuGross(h, r)) {
    h.protokoll?.hinweis("eigenheimZuGross", HAUSHALT);
    return 0;
  }
  const frei = h.grenzeUnterkunft < 0 ? Infinity : raum(h.grenzeUnterkunft, h.bruttokalt, MONATE_IM_JAHR);
  const anerkannt = notiere(h, i, "unterkunft.instandhaltung", betrag, frei);
  if (betrag > anerkannt) {
    h.protokoll?.notiere("darlehen.instandhaltung", HAUSHALT, betrag - anerkannt, { betrag, anerkannt }, [`unterkunft.einmaligeKosten[${i}]`]);
    h.protokoll?.hinweis("darlehenErmessen", HAUSHALT);
  }
  return anerkannt;
}

function umzugskosten(h: Haushalt, i: number, betrag: number): number {
  if (h.wohnen.einmaligZugesichert[i] === 1) return notiereGanz(h, i, "unterkunft.umzugskosten", betrag);
  h.protokoll?.hinweis("kostenOhneZusicherung", HAUSHALT);
  return 0;
}

function notiereGanz(h: Haushalt, i: number, regel: Regel, betrag: number): number {
  h.protokoll?.notiere(regel, HAUSHALT, betrag, { betrag }, [`unterkunft.einmaligeKosten[${i}]`]);
  return betrag;
}

function notiere(h: Haushalt, i: number, regel: Regel, betrag: number, frei: number): number {
  const anerkannt = Math.min(betrag, frei);
  h.protokoll?.notiere(regel, HAUSHALT, anerkannt, frei < betrag ? { betrag, frei } : { betrag, frei: betrag }, [`unterkunft.einmaligeKosten[${i}]`]);
  return anerkannt;
}
