import { expect, test } from "vitest";
import type { Fall } from "./eingabe.ts";
import { rechne } from "./monate.ts";

const FALL: Fall = {
  monat: "2026-05",
  unterkunft: { art: "miete", bruttokaltmiete: 700, heizung: 60, angemessen: { bruttokaltmiete: 400 } },
  personen: [{ id: "a", geburtsdatum: "1985-01-01", vermoegen: 20_000 }],
};

test("months come back in their order, and the Karenzzeit runs on through them", () => {
  const antworten = rechne(FALL, ["2026-06", "2026-07", "2027-01"]);
  expect(antworten).toMatchObject([
    { monat: "2026-06", leistung: "Bürgergeld", anspruch: 1323, vermoegen: { freibetrag: 40_000 } },
    // § 65a Abs. 1: the old law on wealth goes on; § 22 Abs. 1 Satz 6: 1.5 × 400.
    { monat: "2026-07", leistung: "Grundsicherungsgeld", anspruch: 1223, vermoegen: { freibetrag: 40_000 } },
    { nichtUnterstuetzt: [{ pfad: "monat" }] },
  ]);
});

test("what the case says about its beginning is kept", () => {
  const [juli] = rechne({ ...FALL, bewilligungszeitraumBeginn: "2026-07-01" }, ["2026-07"]);
  expect(juli).toMatchObject({ vermoegen: { freibetrag: 12_500, uebersteigt: true } });
});
