import { AUFENTHALT_UNBELEGT, type Haushalt } from "../kern/haushalt.ts";
import type { Ablehnungsgrund } from "./ablehnung.ts";

/** Refuses a situation that is not computed. */
export const lehneNichtRechenbaresAb = (h: Haushalt, i: number): void =>
  lehneAb(h, h.nichtRechenbar[i] === AUFENTHALT_UNBELEGT ? "aufenthaltUnbelegt" : "einrichtungMitPartner", i);

/** The first refusal stays. */
export function lehneAb(h: Haushalt, grund: Ablehnungsgrund, person: number): void {
  if (h.ablehnung !== null) return;
  h.ablehnung = grund;
  h.ablehnungPerson = person;
}
