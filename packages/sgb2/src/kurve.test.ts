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
