import { type Antwort, berechne, type Ergebnis } from "@handschlag/sgb2";
import { kurve, type Kurvenpunkt } from "@handschlag/sgb2/kurve";
import { schwellen, type Schwelle } from "@handschlag/sgb2/schwellen";
import { rechenfall, type Richtwert } from "../../../fall/rechenfall.ts";
import { alsAkte, type Haushalt } from "../haushalt.ts";
import { schaetzeAbgaben } from "./schaetzung.ts";

/** Gross earnings of which the chart tells what they would change, in cents. */
const BEREICH = { von: 0, bis: 2000_00, schritt: 100_00 };

/** What the calculator finds: the law's answer, what is near and would change it, and what earning more would change where that can be told. */
export type Rechnung = { antwort: Antwort; schwellen: Schwelle[]; kurve: Kurvenpunkt[] | undefined };

/**
 * Calculates a household that was never stored, on the same path as a case: answers, facts, the law's engine.
 * @param monat YYYY-MM
 */
export function rechne(haushalt: Haushalt, richtwerte: readonly Richtwert[], monat: string): Rechnung {
  const beginn = `${monat}-01`;
  const { personen, fakten } = alsAkte(haushalt, (schluessel) => schluessel, beginn);
  const datiert = fakten.map(({ personId, inhalt, von }, i) => ({ id: String(i), personId, inhalt, von, bis: null, ersetzt: null }));
  const fall = rechenfall({ personen, fakten: datiert, richtwerte, bewilligungszeitraumBeginn: beginn }, monat);
  const antwort = berechne(fall);
  const abgaben = schaetzeAbgaben(monat);
  const nahe = istErgebnis(antwort) ? schwellen(fall, antwort) : [];
  if (!istErgebnis(antwort) || !abgaben) return { antwort, schwellen: nahe, kurve: undefined };
  const punkte = kurve(fall, "ich", BEREICH, abgaben);
  return { antwort, schwellen: nahe, kurve: Array.isArray(punkte) ? punkte : undefined };
}

/** Whether the law gave an amount. */
export const istErgebnis = (antwort: Antwort): antwort is Ergebnis => "anspruch" in antwort;
