import { expect, test } from "vitest";
import { monatsIndex, tagAus } from "../kern/kalender.ts";
import { monatDerAltersgrenze } from "./personen.ts";

// § 7a SGB II: the table, with the month in which the year of life is completed.
test.each([
  ["1946-05-10", "2011-05"], ["1947-05-10", "2012-06"], ["1957-05-10", "2023-04"], ["1958-05-10", "2024-05"],
  ["1959-05-10", "2025-07"], ["1960-05-10", "2026-09"], ["1963-05-10", "2030-03"], ["1964-05-10", "2031-05"], ["1990-05-10", "2057-05"],
  ["1959-11-30", "2026-01"],
])("born on %s the limit is reached with the end of %s", (geburt, monat) => {
  expect(monatDerAltersgrenze(tagAus(geburt))).toBe(monatsIndex(monat));
});

test("who is born on the first completes the year on the last day of the month before", () => {
  expect(monatDerAltersgrenze(tagAus("1959-12-01"))).toBe(monatsIndex("2026-01"));
});
