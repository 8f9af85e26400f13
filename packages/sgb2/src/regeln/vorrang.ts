import type { Fall } from "../eingabe.ts";
import type { Vorrang } from "../ergebnis.ts";
import { AUSBILDUNG } from "../kern/ausschluss.ts";
import { HAUPT, type Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { inCent } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { WOHNGELD_AB, WOHNGELDWERTE } from "../recht/wohngeld.ts";
import { hoechsterKinderzuschlag } from "./kinderzuschlag.ts";
import { schaetzeWohngeld } from "./wohngeld.ts";

/** § 6a Abs. 1a BKGG: up to this may be missing, if earnings carry deductions of as much. */
const ERWEITERT = 100_00;

/**
 * Whether Wohngeld and Kinderzuschlag together might end the need of all: then a comparison is worth it (§ 12a Satz 2 Nr. 2
 * SGB II: a duty only if it does for three months). Never changes an amount. Undefined where it cannot, or nothing is known.
 */
export function vergleicheVorrang(h: Haushalt, fall: Fall, r: Recht): Vorrang | undefined {
  if (r.monat < WOHNGELD_AB || h.anspruchGesamt === 0 || h.geteilt || fall.unterkunft.art !== "miete" || h.n > WOHNGELDWERTE.length) return undefined;
  if (istJemandInAusbildungAusgeschlossen(h)) return undefined;
  const hoechstbetrag = fall.unterkunft.wohngeldHoechstbetrag;
  const wohngeld = schaetzeWohngeld(h, hoechstbetrag === undefined ? undefined : inCent(hoechstbetrag));
  const kinderzuschlag = hoechsterKinderzuschlag(h, r);
  const fehlt = h.anspruchGesamt - wohngeld - kinderzuschlag;
  if (fehlt > (kinderzuschlag > 0 && hatAbsetzbetraege(h) ? ERWEITERT : 0)) return undefined;
  h.protokoll?.hinweis("vorrangVergleichen", HAUSHALT);
  h.protokoll?.hinweis("vorrangOhneText", HAUSHALT);
  if (hoechstbetrag === undefined) h.protokoll?.hinweis("vorrangOhneHoechstbetrag", HAUSHALT);
  return { wohngeldHoechstens: wohngeld / 100, kinderzuschlagHoechstens: kinderzuschlag / 100, anspruch: h.anspruchGesamt / 100 };
}

function istJemandInAusbildungAusgeschlossen(h: Haushalt): boolean {
  for (let i = 0; i < h.n; i++) if (h.ausgeschlossen[i] === AUSBILDUNG) return true;
  return false;
}

/** § 6a Abs. 1a Nr. 2 BKGG. */
function hatAbsetzbetraege(h: Haushalt): boolean {
  let summe = 0;
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === HAUPT && (h.brutto[i] as number) + (h.gewinn[i] as number) > 0) summe += h.absetzbetraege[i] as number;
  return summe >= ERWEITERT;
}
