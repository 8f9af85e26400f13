import { expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";

const fallMit = (lage: Person["lage"], monat = "2026-08", unterkunft: Partial<Fall["unterkunft"]> = {}): Fall => ({
  monat,
  unterkunft: { art: "miete", bruttokaltmiete: 900, heizung: 60, angemessen: { bruttokaltmiete: 500, heizung: 80 }, leistungsbezugSeit: "2022-01", ...unterkunft },
  personen: [{ id: "a", geburtsdatum: "1970-01-01" }, { id: "b", geburtsdatum: "2005-01-01", eltern: ["a"], ...(lage === undefined ? {} : { lage }) }],
});

/** Rent that counts for the parent, and whether the result says that it was assumed to be appropriate before. */
function miete(fall: Fall): [number, boolean] {
  const antwort = berechne(fall);
  if (!("personen" in antwort)) throw new Error(JSON.stringify(antwort));
  return [antwort.personen[0]?.unterkunft ?? NaN, antwort.hinweise.some(({ schluessel }) => schluessel === "todesfallAngemessen")];
}

test.each<[string, Fall, [number, boolean]]>([
  ["a day of death says what the month of a death says, and that something is assumed", fallMit({ todestag: "2026-03-02" }), [900, true]],
  ["a month that is named is no assumption", fallMit({ todestag: "2026-03-02" }, "2026-08", { todesfallIm: "2026-03" }), [900, false]],
  ["whoever had moved out before was no member of the household", fallMit({ auszug: "2026-02-01", todestag: "2026-03-02" }), [750, false]],
  ["who moved out on the day of death still was", fallMit({ auszug: "2026-03-02", todestag: "2026-03-02" }), [900, true]],
  ["a death to come changes nothing", fallMit({ todestag: "2026-09-01" }), [375, false]],
  ["the last month of the year after", fallMit({ todestag: "2025-08-31" }), [900, true]],
  ["the month after it", fallMit({ todestag: "2025-07-31" }), [750, false]],
  ["before 2023 there was no such rule", fallMit({ todestag: "2022-10-02" }, "2022-12", { nurAngemessenAb: "2022-11" }), [500, false]],
  ["only the limit before the death: the costs were not appropriate", fallMit({ todestag: "2026-03-02" }, "2026-08", { nurAngemessenAb: "2026-03" }), [500, false]],
  ["only the limit after it: they may have been", fallMit({ todestag: "2026-03-02" }, "2026-08", { nurAngemessenAb: "2026-04" }), [900, true]],
  ["below the limit there is nothing to assume", fallMit({ todestag: "2026-03-02" }, "2026-08", { bruttokaltmiete: 400 }), [400, false]],
])("%s", (_, fall, erwartet) => {
  expect(miete(fall)).toEqual(erwartet);
});
