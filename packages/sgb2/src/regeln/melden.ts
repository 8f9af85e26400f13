import { AUSSERHALB, type Haushalt } from "../kern/haushalt.ts";
import { pfadZu, type Werte } from "../kern/protokoll.ts";
import type { Ablehnungsgrund } from "./ablehnung.ts";
import type { Regel } from "./katalog.ts";

export const pfadEinkommen = (i: number): string[] => [pfadZu(i, "einkommen")];

/** Notes a step that is only its amount, if there is one. */
export function melde(h: Haushalt, i: number, regel: Regel, betrag: number): void {
  if (betrag > 0) h.protokoll?.notiere(regel, i, betrag, { betrag }, pfadEinkommen(i));
}

/** Notes a step of someone who belongs to the Bedarfsgemeinschaft or stands beside it, not of those outside. */
export function meldeSchritt(h: Haushalt, i: number, regel: Regel, betrag: number, werte: Werte): void {
  if (h.stellung[i] !== AUSSERHALB) h.protokoll?.notiere(regel, i, betrag, werte, pfadEinkommen(i));
}

/** Refuses the case because of a person in the Bedarfsgemeinschaft. */
export function lehneAb(h: Haushalt, i: number, grund: Ablehnungsgrund): void {
  if (h.stellung[i] === AUSSERHALB) return;
  h.ablehnung = grund;
  h.ablehnungPerson = i;
}
