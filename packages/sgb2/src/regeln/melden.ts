import type { Haushalt } from "../kern/haushalt.ts";
import type { Regel } from "./katalog.ts";

export const pfadEinkommen = (i: number): string[] => [`personen[${i}].einkommen`];

/** Notes a step that is only its amount, if there is one. */
export function melde(h: Haushalt, i: number, regel: Regel, betrag: number): void {
  if (betrag > 0) h.protokoll?.notiere(regel, i, betrag, { betrag }, pfadEinkommen(i));
}
