import { AUSSERHALB, HAUPT, type Haushalt } from "../kern/haushalt.ts";
import type { Recht } from "../recht/recht.ts";
import { bereinige } from "./einkommen.ts";
import { ueberschuss } from "./verteilung.ts";

/** § 72 SGB II: for children and young people with levels 3 to 6 who are entitled, or are not only because of child benefit. */
export function gewaehreSofortzuschlag(h: Haushalt, r: Recht): void {
  h.sofortzuschlagGesamt = 0;
  for (let i = 0; i < h.n; i++) {
    const betrag = hatAnspruch(h, i) || nurWegenKindergeldOhneAnspruch(h, r, i) ? r.werte.sofortzuschlag : 0;
    h.sofortzuschlag[i] = betrag;
    h.sofortzuschlagGesamt += betrag;
    if (betrag > 0 && h.protokoll !== null) {
      const regel = hatAnspruch(h, i) ? "sofortzuschlag" : "sofortzuschlag.kindergeld";
      h.protokoll.notiere(regel, i, betrag, { betrag }, [`personen[${i}].geburtsdatum`]);
    }
  }
}

const hatAnspruch = (h: Haushalt, i: number): boolean => h.jungeStufe[i] === 1 && (h.anspruch[i] as number) > 0;

/** Abs. 1 Satz 2 Nr. 2: the same household without any child benefit would leave this child with a claim. */
function nurWegenKindergeldOhneAnspruch(h: Haushalt, r: Recht, i: number): boolean {
  if (h.jungeStufe[i] === 0 || (h.kindergeld[i] as number) === 0 || h.stellung[i] === AUSSERHALB) return false;
  if (h.stellung[i] === HAUPT) return false;
  const offen = offenOhneKindergeld(h, r, i);
  if (offen <= 0) return false;
  if (h.schwanger[i] === 1) return true;
  let ungedeckt = 0;
  for (let j = 0; j < h.n; j++) {
    if (h.stellung[j] === HAUPT) ungedeckt += fehltOhneKindergeld(h, r, j);
    else if (h.stellung[j] !== AUSSERHALB && h.schwanger[j] === 0) ungedeckt += Math.max(0, offenOhneKindergeld(h, r, j));
  }
  return ungedeckt > 0;
}

function fehltOhneKindergeld(h: Haushalt, r: Recht, i: number): number {
  const mittel = bereinige(h, r, i, h.kindergeld[i] as number, false) + (h.einsatz[i] as number);
  return h.ausgeschlossen[i] === 1 ? -ueberschuss(h, i, mittel) : (h.bedarf[i] as number) - mittel;
}

function offenOhneKindergeld(h: Haushalt, r: Recht, i: number): number {
  if (h.stellung[i] === HAUPT || h.stellung[i] === AUSSERHALB) return 0;
  return (h.bedarf[i] as number) - bereinige(h, r, i, 0, false) - (h.einsatz[i] as number);
}

