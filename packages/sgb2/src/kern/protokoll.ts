import type { HinweisSchluessel } from "../regeln/hinweise.ts";
import type { Regel } from "../regeln/katalog.ts";

/** Money in cents, everything else as it is. */
export type Werte = Record<string, number>;

/** Index that stands for the whole household instead of one person. */
export const HAUSHALT = -1;

const pfade = new Map<string, string[]>();

/** `personen[2].einkommen`: each made once, as nearly every step names one. */
export function pfadZu(person: number, feld: string): string {
  const jePerson = pfade.get(feld) ?? [];
  if (jePerson.length === 0) pfade.set(feld, jePerson);
  return (jePerson[person] ??= `personen[${person}].${feld}`);
}

/** Takes down what the rules did. In mass calculation there is none, and the rules only compute. */
export type Protokoll = {
  /** One step: the rule, the person it concerns (or HAUSHALT), its amount in cents, its values, the input it used. Takes over both objects. */
  notiere(regel: Regel, person: number, betrag: number, werte: Werte, eingaben: string[]): void;
  /** From here on the steps belong to this part of the month; null for the whole month. */
  beginneZeitraum(nummer: number | null): void;
  hinweis(schluessel: HinweisSchluessel, person: number): void;
};
