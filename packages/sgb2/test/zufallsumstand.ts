import * as fc from "fast-check";
import { monatsIndex, alsMonat } from "../src/kern/kalender.ts";
import type { Fall } from "../src/eingabe.ts";
import { AUFRECHNUNGSARTEN, EINMALBEDARFSARTEN, MINDERUNGSARTEN, type Aufrechnung, type Bildungsbedarf, type Einmalbedarf, type Minderung } from "../src/eingabe-leistung.ts";
import { euro } from "./zufallsfall.ts";

const tag = (monat: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: 28 }).map((t) => `${alsMonat(monat)}-${String(t).padStart(2, "0")}`);

/** A reduction found in one of the six months before the month of the case, so that many are still in force. */
export const zufallsminderung = ({ monat }: Fall): fc.Arbitrary<Minderung> =>
  fc.integer({ min: 1, max: 6 }).chain((zurueck) => {
    const festgestellt = monatsIndex(monat) - zurueck;
    return fc
      .record(
        {
          art: fc.constantFrom(...MINDERUNGSARTEN),
          tag: tag(festgestellt - 1),
          festgestelltAm: tag(festgestellt),
          stufe: fc.integer({ min: 1, max: 3 }),
          erfuelltAb: tag(festgestellt + 1),
          arbeitEntfallenAb: tag(festgestellt + 2),
          haerte: fc.constantFrom(false, false, true),
          verkuerzt: fc.boolean(),
        },
        { requiredKeys: ["art", "tag", "festgestelltAm"] },
      )
      .map((minderung) => (minderung.art === "nichtErreichbar" && minderung.tag < "2026-07-01" ? { ...minderung, art: "meldeversaeumnis" as const } : minderung));
  });

/** A debt whose set-off was declared within the last years. */
export const zufallsaufrechnung = ({ monat }: Fall): fc.Arbitrary<Aufrechnung> =>
  fc.integer({ min: 0, max: 40 }).chain((zurueck) =>
    fc.record(
      { art: fc.constantFrom(...AUFRECHNUNGSARTEN), offen: euro(1500), erklaertAm: tag(monatsIndex(monat) - zurueck), bestandskraftAm: tag(monatsIndex(monat) - zurueck) },
      { requiredKeys: ["art", "offen", "erklaertAm"] },
    ),
  );

export const zufallsbildung: fc.Arbitrary<Bildungsbedarf> = fc.oneof(
  fc.record({ art: fc.constantFrom("schulausflug" as const, "klassenfahrt" as const, "lernfoerderung" as const), betrag: euro(400) }),
  fc.record({ art: fc.constant("schulbedarf" as const), aufnahme: fc.boolean() }),
  fc.record({ art: fc.constant("schuelerbefoerderung" as const), betrag: euro(80), eigenanteil: euro(10) }),
  fc.record({ art: fc.constant("mittagessen" as const), betrag: euro(120), tage: fc.integer({ min: 0, max: 22 }) }),
  fc.constant({ art: "teilhabe" as const }),
);

export const zufallseinmalbedarf: fc.Arbitrary<Einmalbedarf> = fc.record({ art: fc.constantFrom(...EINMALBEDARFSARTEN), betrag: euro(1500) });
