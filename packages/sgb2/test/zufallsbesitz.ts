import * as fc from "fast-check";
import type { Fall, Vermoegensgegenstand } from "../src/berechne.ts";
import { euro, zufallsfall } from "./zufallsfall.ts";

const umstaende = {
  wert: euro(40_000),
  belastung: euro(5_000),
  verwertbar: fc.constantFrom(true, true, true, false),
  sofortVerwertbar: fc.constantFrom(true, true, false),
  haerte: fc.constantFrom(false, false, false, true),
  unwirtschaftlich: fc.constantFrom(false, false, false, true),
};

export const zufallsgegenstand: fc.Arbitrary<Vermoegensgegenstand> = fc.oneof(
  fc.record({ art: fc.constantFrom("bargeld" as const, "konto" as const, "grundstueck" as const, "lebensversicherung" as const), ...umstaende }),
  fc.record({ art: fc.constantFrom("hausrat" as const, "kfz" as const), ...umstaende, angemessen: fc.boolean() }),
  fc.record({ art: fc.constant("eigenheim" as const), ...umstaende, bauart: fc.constantFrom("haus" as const, "wohnung" as const), wohnflaeche: fc.integer({ min: 40, max: 250 }) }),
  fc.record({ art: fc.constant("altersvorsorge" as const), ...umstaende, form: fc.constantFrom("gefoerdert" as const, "versicherung" as const), unwiderruflich: fc.boolean() }),
  fc.record({ art: fc.constantFrom("wohnenMitBehinderung" as const, "berufsausuebung" as const), ...umstaende }),
);

/** A random valid case in which people own things. */
export const zufallsbesitz: fc.Arbitrary<Fall> = fc
  .tuple(zufallsfall, fc.array(fc.array(zufallsgegenstand, { maxLength: 4 }), { minLength: 6, maxLength: 6 }), fc.boolean())
  .map(([fall, dinge, nurFuerEinenMonat]) => ({
    ...fall,
    nurFuerEinenMonat,
    personen: fall.personen.map((person, i) => ({ ...person, vermoegensgegenstaende: dinge[i] ?? [] })),
  }));
