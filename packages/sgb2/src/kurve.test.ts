import { describe, expect, test } from "vitest";
import type { Fall } from "./eingabe.ts";
import { kurve, type Abgaben, type Kurvenpunkt } from "./kurve.ts";

const FALL: Fall = {
  monat: "2026-08",
  unterkunft: { art: "miete", bruttokaltmiete: 400, heizung: 60 },
  personen: [{ id: "a", geburtsdatum: "1985-01-01", einkommen: [{ art: "erwerbstaetigkeit", brutto: 999 }] }],
};
const OHNE_ABGABEN: Abgaben = () => ({ steuern: 0, sozialversicherung: 0 });

function punkte(abgaben: Abgaben, bis: number, schritt: number): Kurvenpunkt[] {
  const ergebnis = kurve(FALL, "a", { von: 0, bis, schritt }, abgaben);
  if (!Array.isArray(ergebnis)) throw new Error(JSON.stringify(ergebnis));
  return ergebnis;
}

test("the first hundred euros are kept, then 20, 30 and 10 percent", () => {
  const belastung = punkte(OHNE_ABGABEN, 120_000, 10_000).map(({ grenzbelastung }) => grenzbelastung);
  expect(belastung[0]).toBeNull();
  expect(belastung[1]).toBeCloseTo(0);
  expect(belastung[3]).toBeCloseTo(0.8);
  expect(belastung[8]).toBeCloseTo(0.7);
  expect(belastung[12]).toBeCloseTo(0.9);
});

test("disposable income is net earnings and benefits together", () => {
  const [ohne, mit] = punkte((brutto) => ({ steuern: 0, sozialversicherung: Math.round(brutto / 5) }), 100_000, 100_000);
  expect(ohne).toEqual({ brutto: 0, netto: 0, anspruch: 102_300, sofortzuschlag: 0, verfuegbar: 102_300, grenzbelastung: null });
  // 1,000 − 200 − 100 − 84 − 144 = 472 set against the need.
  expect(mit).toMatchObject({ netto: 80_000, anspruch: 55_100, verfuegbar: 135_100 });
});

test("business, one-off income and what does not count go along with the earnings", () => {
  const einkommen: NonNullable<Fall["personen"][number]["einkommen"]> = [
    { art: "betrieb", monate: [{ monat: "2026-08", einnahmen: 300, ausgaben: 100 }, { monat: "2026-09", einnahmen: 500, ausgaben: 300 }], sozialversicherung: 20 },
    { art: "schmerzensgeld", betrag: 50 },
    { art: "krankengeld", betrag: 600, zahlung: "nachzahlung", zufluss: "2026-07", fuer: "2026-05" },
  ];
  const fall: Fall = { ...FALL, personen: [{ id: "a", geburtsdatum: "1985-01-01", einkommen }] };
  const [ohne, mit] = kurve(fall, "a", { von: 0, bis: 10_000, schritt: 10_000 }, OHNE_ABGABEN) as Kurvenpunkt[];
  // Profit (200 + 200) / 2 = 200, less 20, 100 and 20: 60. The late payment came before benefits began.
  expect(ohne).toMatchObject({ anspruch: 102_300 - 6_000, verfuegbar: 25_000 - 2_000 + 96_300 });
  // 100 euros more: 80 of them count.
  expect(mit).toMatchObject({ anspruch: 96_300 - 8_000, verfuegbar: 119_300 + 2_000 });
});

describe("a call that cannot be answered", () => {
  test("an unknown person or an endless range is an error of the caller", () => {
    expect(() => kurve(FALL, "x", { von: 0, bis: 1, schritt: 1 }, OHNE_ABGABEN)).toThrow(RangeError);
    expect(() => kurve(FALL, "a", { von: 0, bis: 1, schritt: 0 }, OHNE_ABGABEN)).toThrow(RangeError);
    expect(() => kurve(FALL, "a", { von: 0, bis: 1e9, schritt: 1 }, OHNE_ABGABEN)).toThrow(RangeError);
  });

  test("a case that is not computed comes back as its refusal", () => {
    expect(kurve({ ...FALL, monat: "2030-01" }, "a", { von: 0, bis: 10, schritt: 5 }, OHNE_ABGABEN)).toHaveProperty("nichtUnterstuetzt");
  });
});

describe("several people and kinds of income", () => {
  const MUTTER: Fall = {
    ...FALL,
    personen: [
      { id: "a", geburtsdatum: "1985-01-01" },
      { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"], einkommen: [{ art: "kindergeld", betrag: 259 }, { art: "unterhalt", betrag: 100, zufluss: "2026-07" }] },
    ],
  };

  test("everybody's income and the Sofortzuschlag are there to live on, what came in another month is not", () => {
    const [ohne, mit] = kurve(MUTTER, "a", { von: 0, bis: 50_000, schritt: 50_000 }, () => ({ steuern: 1_000, sozialversicherung: 2_000 })) as Kurvenpunkt[];
    // Need 563 + 67.56 + 390 + 460 = 1,480.56, less 259.
    expect(ohne).toMatchObject({ netto: -3_000, anspruch: 122_156, sofortzuschlag: 2_500, verfuegbar: 25_900 + 122_156 + 2_500, grenzbelastung: null });
    // 500 − 30 − 100 − 80 = 290 count.
    expect(mit).toMatchObject({ brutto: 50_000, netto: 47_000, anspruch: 93_156, verfuegbar: 47_000 + 25_900 + 93_156 + 2_500 });
    expect(mit?.grenzbelastung).toBeCloseTo(1 - (168_556 - 150_556) / 50_000);
  });

  test("only the earnings of the person asked for are replaced", () => {
    const paar: Fall = { ...FALL, personen: [{ id: "a", geburtsdatum: "1985-01-01", partner: "b", einkommen: [{ art: "erwerbstaetigkeit", brutto: 999 }, { art: "rente", betrag: 50 }] }, { id: "b", geburtsdatum: "1985-01-01", partner: "a", einkommen: [{ art: "erwerbstaetigkeit", brutto: 100, steuern: 5 }] }] };
    const [ohne] = kurve(paar, "a", { von: 0, bis: 0, schritt: 1 }, OHNE_ABGABEN) as Kurvenpunkt[];
    // 1,012 + 460 − (50 − 30) and nothing of the 100 euros; to live on 50, 100 − 5 and the claim.
    expect(ohne).toMatchObject({ brutto: 0, anspruch: 145_200, verfuegbar: 5_000 + 9_500 + 145_200 });
  });

  test("a loss is money that is gone, and pays no taxes", () => {
    const mitVerlust: Fall = { ...FALL, personen: [{ id: "a", geburtsdatum: "1985-01-01", einkommen: [{ art: "selbstaendigkeit", gewinn: -80, steuern: 7 }] }] };
    const [ohne] = kurve(mitVerlust, "a", { von: 0, bis: 0, schritt: 1 }, OHNE_ABGABEN) as Kurvenpunkt[];
    expect(ohne).toMatchObject({ anspruch: 102_300, verfuegbar: 102_300 - 8_000 - 700 });
  });
});

test("a range has at least one point and at most 5,001, and the error says which", () => {
  expect(kurve(FALL, "a", { von: 100, bis: 100, schritt: 1 }, OHNE_ABGABEN)).toHaveLength(1);
  expect(kurve(FALL, "a", { von: 10, bis: 5_010, schritt: 1 }, OHNE_ABGABEN)).toHaveLength(5_001);
  expect(() => kurve(FALL, "a", { von: 10, bis: 5_011, schritt: 1 }, OHNE_ABGABEN)).toThrow("The range has no or too many points");
  expect(() => kurve(FALL, "a", { von: 101, bis: 100, schritt: 1 }, OHNE_ABGABEN)).toThrow("The range has no or too many points");
  expect(() => kurve(FALL, "a", { von: 100, bis: 101, schritt: -1 }, OHNE_ABGABEN)).toThrow("The range has no or too many points");
  expect(() => kurve(FALL, "x", { von: 0, bis: 1, schritt: 1 }, OHNE_ABGABEN)).toThrow("No such person: x");
});
