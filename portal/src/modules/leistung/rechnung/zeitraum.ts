import { type Antwort, berechne, type Ergebnis, type Fall as Rechenfall } from "@handschlag/sgb2";
import { type Haushalt, rechenfall } from "../../../fall/rechenfall.ts";
import { monateVon, monatVon } from "./monate.ts";

/** One month: what the file says, and what the law makes of it. */
export type Monatsrechnung = { monat: string; eingabe: Rechenfall; antwort: Antwort };

/**
 * What a household is entitled to, month by month. Never throws: a month the engine cannot do carries its refusal.
 * Where the file does not say since when there are benefits, they begin with the Bewilligungszeitraum.
 * @param von first month, YYYY-MM
 * @param bis last month, YYYY-MM
 */
export function berechneZeitraum(haushalt: Haushalt, von: string, bis: string): Monatsrechnung[] {
  return monateVon(von, bis).map((monat) => {
    const fall = rechenfall(haushalt, monat);
    const leistungsbezugSeit = fall.unterkunft.leistungsbezugSeit ?? monatVon(haushalt.bewilligungszeitraumBeginn);
    const eingabe = { ...fall, unterkunft: { ...fall.unterkunft, leistungsbezugSeit } };
    return { monat, eingabe, antwort: berechne(eingabe) };
  });
}

export const istErgebnis = (antwort: Antwort): antwort is Ergebnis => "personen" in antwort;

/** Cents that are paid for a person in a month, Sofortzuschlag included. */
export const auszahlung = ({ personen }: Ergebnis, personId: string): number => {
  const person = personen.find((p) => p.id === personId);
  return person ? cents(person.anspruch) + cents(person.sofortzuschlag) : 0;
};

/** Cents that are paid in a month, Sofortzuschlag and one-off payments included. */
export const auszahlungGesamt = (e: Ergebnis): number => cents(e.anspruch) + cents(e.sofortzuschlag) + cents(e.einmalzahlung);

/** Euros of the engine as integer cents. */
export const cents = (euro: number): number => Math.round(euro * 100);
