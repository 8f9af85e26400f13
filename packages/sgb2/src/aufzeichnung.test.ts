import { expect, test } from "vitest";
import { Aufzeichnung } from "./aufzeichnung.ts";
import type { Fall } from "./eingabe.ts";
import type { Knoten } from "./ergebnis.ts";
import { HAUSHALT, pfadZu } from "./kern/protokoll.ts";
import { rechtFuer, type Recht } from "./recht/recht.ts";
import { KATALOG, type Eintrag } from "./regeln/katalog.ts";

const FALL: Fall = { monat: "2026-08", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1990-01-01" }, { id: "b", geburtsdatum: "1991-01-01" }] };

function aufzeichnung(fall = FALL): Aufzeichnung {
  return new Aufzeichnung(fall, rechtFuer("2026-08") as Recht);
}

const alsListe = (knoten: readonly Knoten[]): unknown[] => knoten.map(({ schluessel, person, kinder }) => [schluessel, person, ...alsListe(kinder)]);

test("a step stands in the catalogue after the one it is part of", () => {
  const regeln = Object.entries<Eintrag>(KATALOG);
  const namen = regeln.map(([name]) => name);
  expect(regeln.filter(([name, { teilVon }]) => teilVon !== null && namen.indexOf(teilVon) >= namen.indexOf(name))).toEqual([]);
});

test("steps come in any order and stand in that of the catalogue, the household's first", () => {
  const a = aufzeichnung();
  a.notiere("abzug.steuern", 1, 5_00, { betrag: 5_00 }, []);
  a.notiere("regelbedarf.2", 0, 506_00, { satz: 506_00, tage: 30 }, []);
  a.notiere("bedarf", 0, 506_00, { regelbedarf: 506_00, mehrbedarfe: 0, unterkunft: 0, heizung: 0 }, []);
  a.notiere("einkommen.anrechenbar", 1, 0, { einkommen: 5_00, freigestellt: 0, uebertrag: 0, absetzbetraege: 5_00 }, []);
  a.notiere("heizung.anerkannt", HAUSHALT, 60_00, { tatsaechlich: 60_00 }, ["unterkunft.heizung"]);
  expect(alsListe(a.baum())).toEqual([
    ["heizung.anerkannt", undefined],
    ["bedarf", "a", ["regelbedarf.2", "a"]],
    ["einkommen.anrechenbar", "b", ["abzug.steuern", "b"]],
  ]);
});

test("what holds for the whole dwelling is said once, another amount again", () => {
  const a = aufzeichnung();
  for (const tatsaechlich of [60_00, 60_00, 70_00]) a.notiere("heizung.anerkannt", HAUSHALT, tatsaechlich, { tatsaechlich }, []);
  expect(a.baum().map(({ formel }) => formel)).toEqual(["60.00", "70.00"]);
});

test("a step is part of one of the same part of the month, or of one of the whole month", () => {
  const a = aufzeichnung();
  for (const teil of [0, 1]) {
    a.beginneZeitraum(teil);
    a.notiere("anspruch.zeitraum", 0, 100_00, { anspruch: 200_00, tage: 15 }, []);
    a.notiere("anspruch", 0, 200_00, { bedarf: 200_00, angerechnet: 0 }, []);
  }
  a.beginneZeitraum(null);
  a.notiere("anspruch.monat", 0, 200_00, { anspruch: 200_00 }, []);
  const teil = ["anspruch.zeitraum", "a", ["anspruch", "a"]];
  expect(alsListe(a.baum())).toEqual([["anspruch.monat", "a", teil, teil]]);
});

test("a step has its amounts in euros, and a local limit the source that the case names", () => {
  const fall: Fall = { ...FALL, unterkunft: { art: "miete", angemessen: { bruttokaltmiete: 400, quelle: "Richtlinie" } } };
  const a = aufzeichnung(fall);
  a.notiere("unterkunft.angemessen", HAUSHALT, 400_00, { tatsaechlich: 450_00, grenze: 400_00 }, ["unterkunft.bruttokaltmiete", "unterkunft.angemessen.bruttokaltmiete"]);
  a.notiere("abzug.steuern", 0, 5_10, { betrag: 5_10 }, [pfadZu(0, "einkommen")]);
  expect(a.baum()).toMatchObject([
    { betrag: 400, formel: "min(450.00, 400.00)", werte: { tatsaechlich: 450, grenze: 400 }, quelle: "Richtlinie" },
    { betrag: 5.1, werte: { betrag: 5.1 }, quelle: "Angaben im Fall", eingaben: ["personen[0].einkommen"], person: "a" },
  ]);
  expect(a.baum()[1]?.werte).toEqual({ betrag: 5.1 });
});

test("a note is given once for each person, and those of the household name nobody", () => {
  const a = aufzeichnung();
  for (const person of [HAUSHALT, 0, 1, 0, HAUSHALT]) a.hinweis("rente", person);
  expect(a.hinweise().map(({ person }) => person)).toEqual([undefined, "a", "b"]);
});

test("nobody who is not in the case has steps", () => {
  expect(() => aufzeichnung().notiere("bedarf", 2, 0, {}, [])).toThrow(RangeError);
});
