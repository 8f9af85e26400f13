import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betragsarten, type Einkommen, faktSchema } from "../../fall/fakt/fakt.ts";
import { alsAkte, alter, type Angaben, type Haushalt, woche13 } from "./haushalt.ts";

const uuid = (s: string): string => `00000000-0000-4000-8000-${Buffer.from(s).toString("hex").padStart(12, "0").slice(-12)}`;
const cents = fc.integer({ min: 0, max: 1_000_000 });
const einkommen: fc.Arbitrary<Einkommen> = fc.oneof(
  fc.record({ art: fc.constant("erwerbstaetigkeit" as const), brutto: cents, steuern: cents, sozialversicherung: cents, absetzbar: cents }),
  fc.record({ art: fc.constant("selbstaendigkeit" as const), gewinn: cents, steuern: cents, sozialversicherung: cents }),
  fc.record({ art: fc.constantFrom(...betragsarten), betrag: cents }),
);
const angaben = (schluessel: string): fc.Arbitrary<Angaben> => fc.record({
  schluessel: fc.constant(schluessel), vorname: fc.string(), nachname: fc.string(), geburtsdatum: fc.constant("1990-03-14"), eltern: fc.constant([]),
  ausbildung: fc.constantFrom("keine", "schule", "berufsausbildung", "studium", "freiwilligendienst"), mehrbedarfe: fc.subarray(["behinderung", "merkzeichenG"]),
  einkommen: fc.array(einkommen, { maxLength: 3 }), vermoegen: cents,
});
const haushalt: fc.Arbitrary<Haushalt> = fc.record({
  personen: fc.tuple(angaben("ich"), angaben("partner"), angaben("kind1")).map(([ich, partner, kind]) => [
    { ...ich, partner: "partner", seitWoche13: "2026-06-03" }, { ...partner, partner: "ich", erwerbsfaehig: false }, { ...kind, eltern: ["ich", "partner"] },
  ]),
  unterkunft: fc.record({
    art: fc.constant("unterkunft" as const), form: fc.constantFrom("miete", "eigentum", "keine"), bruttokaltmiete: cents, heizung: cents,
    personenImHaushalt: fc.integer({ min: 1, max: 20 }), warmwasser: fc.constantFrom("zentral", "dezentral"),
  }),
});

describe("answers as the file takes them", () => {
  it("make only facts that the file accepts", () => {
    fc.assert(fc.property(haushalt, (h) => {
      for (const { inhalt } of alsAkte(h, uuid, "2026-11-01").fakten) expect(faktSchema.safeParse(inhalt).error).toBeUndefined();
    }));
  });

  it("lose no income and no person", () => {
    fc.assert(fc.property(haushalt, (h) => {
      const { personen, fakten } = alsAkte(h, uuid, "2026-11-01");
      expect(personen.map((p) => p.id)).toEqual(["ich", "partner", "kind1"].map(uuid));
      expect(fakten.filter((f) => f.inhalt.art === "einkommen")).toHaveLength(h.personen.flatMap((p) => p.einkommen).length);
    }));
  });

  it("tie partners to each other and a child to its parents", () => {
    const [h] = fc.sample(haushalt, 1);
    const familie = h && alsAkte(h, uuid, "2026-11-01").fakten.filter((f) => f.inhalt.art === "familie").map((f) => f.inhalt);
    expect(familie).toEqual([
      { art: "familie", eltern: [], partner: uuid("partner") },
      { art: "familie", eltern: [], partner: uuid("ich") },
      { art: "familie", eltern: [uuid("ich"), uuid("partner")] },
    ]);
  });
});

describe("the thirteenth week of pregnancy", () => {
  it("begins 28 weeks before the expected day of birth", () => {
    expect(woche13("2027-03-01")).toBe("2026-08-17");
  });
});

describe("age", () => {
  it("rises on the birthday, not before", () => {
    expect([alter("2011-11-23", "2026-11-22"), alter("2011-11-23", "2026-11-23")]).toEqual([14, 15]);
  });
});
