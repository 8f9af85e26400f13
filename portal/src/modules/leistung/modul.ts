import type { Modul } from "../../foundation/http/modul.ts";

/** Benefits: calculated, decided, explained and talked about. */
export const leistung: Modul = {
  name: "leistung",
  seiten: [],
  menue: [],
  jobs: [],
  ereignisse: [],
  fallansicht: () => Promise.resolve([]),
  aufgaben: () => Promise.resolve([]),
  kennzahlen: [],
  auskunft: () => Promise.resolve([]),
  loeschregeln: [],
};
