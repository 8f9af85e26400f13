import * as fc from "fast-check";
import type { Fall, Unterkunft } from "../src/eingabe.ts";
import { euro, zufallsfall } from "./zufallsfall.ts";

const manchmal = <T>(wert: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(wert, { nil: undefined, freq: 2 });

/** What few dwellings have, in the month of the case or shortly before. */
const besonderes = (monat: string): fc.Arbitrary<Partial<Unterkunft>> => {
  const jahr = Number(monat.slice(0, 4));
  const frueher = fc.integer({ min: 1, max: 24 }).map((monate) => {
    const index = jahr * 12 + Number(monat.slice(5)) - 1 - monate;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  });
  const irgendwann = fc.oneof(fc.constant(monat), frueher);
  return fc.record({
    nurAngemessenAb: manchmal(irgendwann),
    ausnahme: manchmal(fc.record({ art: fc.constantFrom("unabweisbar" as const, "kinder" as const, "unzumutbar" as const, "unwirtschaftlich" as const) })),
    todesfallIm: manchmal(irgendwann),
    kleinerSeit: manchmal(irgendwann),
    zulaessigeMiete: manchmal(fc.record({ bruttokaltmiete: euro(700) })),
    umzug: manchmal(fc.record({ am: fc.tuple(irgendwann, fc.integer({ min: 10, max: 28 })).map(([m, tag]) => `${m}-${tag}`), erforderlich: fc.boolean(), zugesichert: fc.boolean(), bisher: fc.record({ bruttokaltmiete: euro(700), heizung: euro(150) }) })),
    einmaligeKosten: manchmal(fc.array(fc.record({ art: fc.constantFrom("nebenkosten" as const, "heizung" as const), im: irgendwann, betrag: euro(500) }), { maxLength: 3 })),
    guthaben: manchmal(fc.array(fc.record({ art: fc.constantFrom("unterkunft" as const, "heizung" as const), im: irgendwann, betrag: euro(900) }), { maxLength: 2 })),
  }).map((angaben) => Object.fromEntries(Object.entries(angaben).filter(([, wert]) => wert !== undefined)));
};

/** A random valid case with what few dwellings have. */
export const zufallswohnen: fc.Arbitrary<Fall> = zufallsfall.chain((fall) =>
  fc.tuple(besonderes(fall.monat), fc.boolean(), fc.option(euro(60), { nil: undefined })).map(([angaben, ausgezogen, wohnanteil]) => ({
    ...fall,
    unterkunft: { ...fall.unterkunft, ...angaben },
    personen: fall.personen.map((person, i) => (i === 0 ? { ...person, ohneZusicherungAusgezogen: ausgezogen, ...(wohnanteil === undefined ? {} : { wohnanteil }) } : person)),
  })),
);
