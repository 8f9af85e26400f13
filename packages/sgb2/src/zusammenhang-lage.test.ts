import { expect, test } from "vitest";
import type { Lage } from "./eingabe-lage.ts";
import type { Person } from "./eingabe.ts";
import { pruefe } from "./pruefe.ts";

const pfade = (lage: Lage, rest: Partial<Person> = {}): string[] => {
  const geprueft = pruefe({ monat: "2025-04", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1985-01-01", ...rest, lage }] });
  return "fehler" in geprueft ? geprueft.fehler.map(({ pfad }) => pfad.replace("personen[0].lage.", "")) : [];
};

test.each<[string, Lage, Partial<Person>?]>([
  ["auszug", { einzug: "2025-04-10", auszug: "2025-04-09" }],
  ["todestag", { todestag: "1984-12-31" }],
  ["umgang", { umgang: { lebensmittelpunkt: "hier", tage: [] } }],
  ["einrichtung.bis", { einrichtung: { art: "haft", ab: "2025-04-02", bis: "2025-04-01" } }],
  ["nichtErreichbar[1].bis", { nichtErreichbar: [{ ab: "2025-04-01" }, { ab: "2025-04-02", bis: "2025-04-01" }] }],
  ["erwerbsminderung", { erwerbsminderung: "befristet" }, { erwerbsfaehig: true }],
  ["stundenTaeglich", { stundenTaeglich: 2.9 }, { erwerbsfaehig: true }],
  ["arbeitserlaubnis", { arbeitserlaubnis: false }, { erwerbsfaehig: true }],
])("%s is named", (pfad, lage, rest) => {
  expect(pfade(lage, rest)).toEqual([pfad]);
});

test.each<[Lage, Partial<Person>?]>([
  [{ einzug: "2025-04-10", auszug: "2025-04-10", todestag: "2025-04-10" }],
  [{ einrichtung: { art: "haft", ab: "2025-04-02", bis: "2025-04-02" }, nichtErreichbar: [{ ab: "2025-04-01" }] }],
  [{ erwerbsminderung: "dauerhaft", stundenTaeglich: 0, arbeitserlaubnis: false }, { erwerbsfaehig: false }],
  [{ stundenTaeglich: 3, arbeitserlaubnis: true }, { erwerbsfaehig: true }],
])("%j is possible", (lage, rest) => {
  expect(pfade(lage, rest)).toEqual([]);
});
