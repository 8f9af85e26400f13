import { BERUFSAUSBILDUNG, STUDIUM, type Haushalt } from "../kern/haushalt.ts";
import { alsMonat } from "../kern/kalender.ts";
import { anteil } from "../kern/rechnen.ts";
import type { Bildungsumstand } from "../kern/umstaende.ts";
import { wertImMonat, type Recht } from "../recht/recht.ts";

const FEBRUAR = 1;
const AUGUST = 7;
const AUFNAHME_SEIT = "2019-08";

/** What § 28 recognises of a need in the month, in cents; 0 where the person is not meant. */
export function anerkannt(h: Haushalt, r: Recht, b: Bildungsumstand): number {
  const alter = h.alterAnfang[b.person] as number;
  if (b.art === "teilhabe") return alter < 18 ? r.werte.teilhabe : 0;
  if (alter >= 25 || !istSchulbesuchMoeglich(h, b.person)) return 0;
  if (b.art === "schulbedarf") return schulbedarf(r, b.aufnahme);
  if (b.art === "mittagessen" && r.werte.mittagessenPauschale > 0) return r.werte.mittagessenPauschale;
  return Math.max(0, b.betrag - (r.werte.bildungMitEigenanteil === 1 ? b.selbst : 0));
}

/** Abs. 1 Satz 2: pupils without pay for their training. Children in day care come under Abs. 2 Satz 2 and Abs. 6. */
const istSchulbesuchMoeglich = (h: Haushalt, i: number): boolean =>
  h.ausbildung[i] !== STUDIUM && !(h.ausbildung[i] === BERUFSAUSBILDUNG && (h.brutto[i] as number) > 0);

/** Abs. 3: on 1 August and 1 February; who is first admitted in between gets what has passed of the school year (§ 34 Abs. 3 Satz 2 SGB XII). */
function schulbedarf(r: Recht, aufnahme: boolean): number {
  const monat = r.monatsIndex % 12;
  if (!aufnahme || r.monat < AUFNAHME_SEIT) return monat === AUGUST ? r.werte.schulbedarfErstes : monat === FEBRUAR ? r.werte.schulbedarfZweites : 0;
  const august = r.monatsIndex - ((monat - AUGUST + 12) % 12);
  const erstes = wertImMonat("schulbedarfErstes", alsMonat(august)).wert;
  return monat >= FEBRUAR && monat < AUGUST ? erstes + r.werte.schulbedarfZweites : erstes;
}

/** What counts of it when means above the other needs are set against it (§ 5a of the ordinance). */
export function pruefbetrag(r: Recht, b: Bildungsumstand, betrag: number): number {
  if (b.art === "schulausflug") return r.werte.schulausflugPruefbetrag;
  return b.art === "klassenfahrt" ? anteil(betrag, 1, r.werte.klassenfahrtPruefmonate) : betrag;
}
