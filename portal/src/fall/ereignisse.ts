import { z } from "zod";
import { type Ereignis, ereignis } from "../foundation/chronik/ereignis.ts";
import { liste } from "../foundation/i18n/formate.ts";

/** Somebody asked who by name has looked at the case. */
export const namenVerlangt = ereignis({
  art: "fall.namenVerlangt",
  schema: z.strictObject({}),
  satz: (_, sprache) => (sprache === "en" ? "Names of everyone who opened the case were requested" : "Die Namen aller, die den Fall geöffnet haben, wurden verlangt"),
});

/** Access to data is itself on the timeline: somebody took a copy of their data with them. */
export const auskunftGeholt = ereignis({
  art: "fall.auskunftGeholt",
  schema: z.strictObject({}),
  satz: (_, sprache) => (sprache === "en" ? "A copy of all stored data was taken" : "Eine Kopie aller gespeicherten Daten wurde mitgenommen"),
});

/** The tandem has hidden the case from everybody else, or opened it again. */
export const schutzGeaendert = ereignis({
  art: "fall.schutzGeaendert",
  schema: z.strictObject({ geschuetzt: z.boolean() }),
  satz: ({ geschuetzt }, sprache) => sprache === "en"
    ? (geschuetzt ? "From now on only the tandem sees the case" : "The case is open to colleagues again")
    : (geschuetzt ? "Ab jetzt sieht nur noch das Tandem den Fall" : "Der Fall ist wieder für Kolleginnen und Kollegen offen"),
});

const dienst = { leistungssachbearbeitung: { de: "Geld und Bescheide", en: "money and decisions" }, integrationsfachkraft: { de: "Arbeit und Beratung", en: "work and counselling" } } as const;

/** Somebody else of the office has a place in the case's tandem from this day on. */
export const tandemGewechselt = ereignis({
  art: "fall.tandemGewechselt",
  schema: z.strictObject({ plaetze: z.array(z.enum(["leistungssachbearbeitung", "integrationsfachkraft"])).min(1) }),
  satz: ({ plaetze }, sprache) => {
    if (plaetze.length > 1) return sprache === "en" ? "Both places of the tandem have passed on" : "Beide Plätze im Tandem sind neu besetzt";
    const wofuer = liste(plaetze.map((platz) => dienst[platz][sprache === "en" ? "en" : "de"]), sprache);
    return sprache === "en" ? `Somebody new is there for ${wofuer}` : `Für ${wofuer} ist jetzt jemand anderes da`;
  },
});

/** What the shared pages themselves enter. */
export const fallereignisse: Ereignis[] = [namenVerlangt, auskunftGeholt, schutzGeaendert, tandemGewechselt];
