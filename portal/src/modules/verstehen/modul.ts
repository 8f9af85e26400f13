import type { Modul } from "../../foundation/http/modul.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { glossar } from "./glossar.tsx";
import { glossarBegriff } from "./glossar-begriff.tsx";
import { messages } from "./messages.ts";
import { verstehen } from "./verstehen.tsx";

/** Understanding official language: a letter explained, words looked up. It stores nothing. */
export const verstehenModul: Modul = {
  name: "verstehen",
  seiten: [verstehen, glossar, glossarBegriff],
  menue: [{ pfad: "/verstehen", zugang: "person", titel: (sprache) => createT(sprache, messages)("menue") }],
  jobs: [],
  ereignisse: [],
  fallansicht: () => Promise.resolve([]),
  aufgaben: () => Promise.resolve([]),
  kennzahlen: [],
  auskunft: () => Promise.resolve([]),
  loeschregeln: [],
};
