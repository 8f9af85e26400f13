import { GEDECKT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { pfadZu } from "../kern/protokoll.ts";
import type { Recht } from "../recht/recht.ts";
import { berechneMittel } from "./mittel.ts";
import { verteile } from "./verteilung.ts";

/** § 72 SGB II: for children and young people with levels 3 to 6 who are entitled, or are not only because of child benefit. */
export function gewaehreSofortzuschlag(h: Haushalt, r: Recht): void {
  h.sofortzuschlagGesamt = 0;
  if (r.werte.sofortzuschlag > 0 && fehltJemandemEinAnspruch(h)) rechneOhneKindergeld(h, r);
  for (let i = 0; i < h.n; i++) {
    const betrag = h.zahlungAnderswo[i] === 0 && (hatAnspruch(h, i) || hatNurBildung(h, i) || nurWegenKindergeldOhneAnspruch(h, i)) ? r.werte.sofortzuschlag : 0;
    h.sofortzuschlag[i] = betrag;
    h.sofortzuschlagGesamt += betrag;
  }
}

export function notiereSofortzuschlag(h: Haushalt, i: number): void {
  const betrag = h.sofortzuschlag[i] as number;
  if (betrag === 0) return;
  const [regel, feld] = (h.anspruch[i] as number) > 0 ? (["sofortzuschlag", "geburtsdatum"] as const) : hatNurBildung(h, i) ? (["sofortzuschlag.bildung", "bildungUndTeilhabe"] as const) : (["sofortzuschlag.kindergeld", "einkommen"] as const);
  h.protokoll?.notiere(regel, i, betrag, { betrag }, [pfadZu(i, feld)]);
}

const hatAnspruch = (h: Haushalt, i: number): boolean => h.jungeStufe[i] === 1 && (h.anspruch[i] as number) > 0;

/** Abs. 1 Satz 2 Nr. 1. */
const hatNurBildung = (h: Haushalt, i: number): boolean => h.umstaende.bildung.length > 0 && (h.bildung[i] as number) > 0 && h.anspruch[i] === 0;

/** A child with child benefit and without a claim. */
const kommtInFrage = (h: Haushalt, i: number): boolean =>
  h.jungeStufe[i] === 1 && (h.kindergeld[i] as number) > 0 && (h.stellung[i] === KIND || h.stellung[i] === GEDECKT) && h.anspruch[i] === 0;

function fehltJemandemEinAnspruch(h: Haushalt): boolean {
  for (let i = 0; i < h.n; i++) if (kommtInFrage(h, i)) return true;
  return false;
}

/** Abs. 1 Satz 2 Nr. 2: the same household without any child benefit would leave this child with a claim. */
const nurWegenKindergeldOhneAnspruch = (h: Haushalt, i: number): boolean => kommtInFrage(h, i) && (h.anspruchOhneKindergeld[i] as number) > 0;

/** Computes means and claims without child benefit, who leaves and what wealth is free included, then as they are again. */
function rechneOhneKindergeld(h: Haushalt, r: Recht): void {
  const { protokoll } = h;
  h.protokoll = null;
  h.ohneKindergeld = true;
  berechneMittel(h, r);
  verteile(h, r);
  for (let i = 0; i < h.n; i++) h.anspruchOhneKindergeld[i] = h.anspruch[i] as number;
  h.ohneKindergeld = false;
  berechneMittel(h, r);
  verteile(h, r);
  h.protokoll = protokoll;
}
