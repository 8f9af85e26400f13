import type { Person } from "../../fall/store.ts";

/** First and last names by id. */
export const personennamen = (mitglieder: readonly Person[]): ReadonlyMap<string, string> =>
  new Map(mitglieder.map((m) => [m.id, `${m.vorname} ${m.nachname}`]));
