import type { Lage } from "./eingabe-lage.ts";
import type { Person } from "./eingabe.ts";
import type { Melde } from "./zusammenhang.ts";

/** Days that exclude each other, and facts that need another person. */
export function pruefeLage(person: Person, lage: Lage, pfad: string, melde: Melde): void {
  const { einzug, auszug, todestag, umgang } = lage;
  if (einzug && auszug && auszug < einzug) melde(`${pfad}.auszug`, "auszugVorEinzug");
  if (todestag && todestag < person.geburtsdatum) melde(`${pfad}.todestag`, "vorGeburt");
  if (umgang && !person.eltern?.length) melde(`${pfad}.umgang`, "umgangOhneElternteil");
}
