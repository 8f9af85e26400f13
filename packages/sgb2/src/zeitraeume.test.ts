import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wechselfall } from "../test/zufallslage.ts";
import { zufallsfall } from "../test/zufallsfall.ts";
import { berechne, type Antwort, type Ergebnis, type Fall, type Person } from "./berechne.ts";
import { neuerHaushalt } from "./kern/haushalt.ts";
import { lade } from "./kern/lade.ts";
import { rechneHaushalt } from "./kern/rechne-haushalt.ts";
import { rechtFuer } from "./recht/recht.ts";

const cent = (wert: number): number => Math.round(wert * 100);
const berechnet = (antwort: Antwort): Ergebnis | undefined => ("anspruch" in antwort ? antwort : undefined);

/** What rounding may give, in cents: to whole euros until March 2011, a cent where the parts of a month are added up. */
const VOLLE_EURO = 100;
const TEIL = 1;

describe("a month in which someone comes, goes or visits", () => {
  test("adds up, and nobody gets more than the need", () => {
    fc.assert(fc.property(wechselfall, (fall) => {
      const ergebnis = berechnet(berechne(fall));
      fc.pre(ergebnis !== undefined);
      expect(cent(ergebnis.anspruch)).toBe(ergebnis.personen.reduce((summe, p) => summe + cent(p.anspruch), 0));
      for (const p of ergebnis.personen) {
        expect(cent(p.bedarf)).toBe(cent(p.regelbedarf) + cent(p.mehrbedarfe) + cent(p.unterkunft) + cent(p.heizung));
        expect(cent(p.anspruch)).toBeLessThanOrEqual(cent(p.bedarf) - Math.min(cent(p.bedarf), cent(p.angerechnet)) + (fall.monat <= "2011-03" ? VOLLE_EURO : TEIL));
        expect(cent(p.anspruch)).toBe(cent(p.anspruchLebensunterhalt) + cent(p.anspruchUnterkunft));
        if (p.regelbedarfsstufe !== null) expect(cent(p.anrechenbar)).toBe(cent(p.einkommen) - cent(p.freigestellt) + cent(p.kindergeldUebertrag) - cent(p.absetzbetraege));
        expect(Math.min(p.regelbedarf, p.unterkunft, p.heizung, p.anspruch, p.anspruchUnterkunft, p.anspruchLebensunterhalt)).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 400 });
  });

  test("is explained part by part up to each claim", () => {
    fc.assert(fc.property(wechselfall, (fall) => {
      const ergebnis = berechnet(berechne(fall));
      fc.pre(ergebnis !== undefined);
      for (const wurzel of ergebnis.erklaerung.filter(({ schluessel }) => schluessel === "anspruch.monat")) {
        expect(wurzel.betrag).toBe(ergebnis.personen.find(({ id }) => id === wurzel.person)?.anspruch);
        const teile = wurzel.kinder.filter(({ schluessel }) => schluessel === "anspruch.zeitraum");
        expect(teile.reduce((summe, { betrag }) => summe + cent(betrag), 0)).toBe(cent(wurzel.betrag));
        expect(teile.length).toBe(wurzel.kinder.length);
      }
    }), { numRuns: 200 });
  });

  test("is the same in mass calculation, and leaves the desk as it was", () => {
    const tisch = neuerHaushalt(7);
    fc.assert(fc.property(wechselfall, (fall) => {
      const recht = rechtFuer(fall.monat);
      const erklaert = berechne(fall);
      if (!recht || !("anspruch" in erklaert)) return;
      lade(tisch, fall);
      for (const _ of [1, 2]) {
        rechneHaushalt(tisch, recht);
        expect(Array.from(tisch.anspruch.subarray(0, tisch.n), (betrag) => betrag / 100)).toEqual(erklaert.personen.map(({ anspruch }) => anspruch));
        expect(tisch.sofortzuschlagGesamt / 100).toBe(erklaert.sofortzuschlag);
      }
    }), { numRuns: 300 });
  });

  test("a stay that covers the whole month changes nothing", () => {
    fc.assert(fc.property(zufallsfall, (fall) => {
      const mitLage = { ...fall, personen: fall.personen.map((p): Person => ({ ...p, lage: { einzug: p.geburtsdatum, auszug: "2099-12-31" } })) };
      expect(berechne(mitLage)).toEqual(berechne(fall));
    }), { numRuns: 200 });
  });
});

describe("whoever is shut out", () => {
  test("has no claim of their own, and without income never leaves the others with less than alone in the need", () => {
    fc.assert(fc.property(zufallsfall, (fall) => {
      const ohneKonto = { ...fall, personen: fall.personen.map((p, i): Person => (i === 1 ? { id: p.id, geburtsdatum: p.geburtsdatum, ...(p.partner ? { partner: p.partner } : {}), ...(p.eltern ? { eltern: p.eltern } : {}) } : p)) };
      const mitAusschluss = { ...ohneKonto, personen: ohneKonto.personen.map((p, i): Person => (i === 1 ? { ...p, lage: { aufenthalt: { recht: "asylbewerberleistungen" } } } : p)) };
      const vorher = berechnet(berechne(ohneKonto));
      const nachher = berechnet(berechne(mitAusschluss));
      fc.pre(vorher !== undefined && nachher !== undefined && vorher.personen[0]?.inBedarfsgemeinschaft === true && nachher.personen[0]?.inBedarfsgemeinschaft === true);
      expect(nachher.personen[1]?.anspruch ?? 0).toBe(0);
      expect(cent(nachher.anspruch)).toBeLessThanOrEqual(cent(vorher.anspruch) + fall.personen.length * (fall.monat <= "2011-03" ? 100 : 1));
    }), { numRuns: 300 });
  });
});

test("who is there on no day of the month neither counts nor shares the rent", () => {
  const a: Person = { id: "a", geburtsdatum: "1990-01-01" };
  const weg: Person = { id: "b", geburtsdatum: "1990-01-01", partner: "a", lage: { auszug: "2025-03-31" }, einkommen: [{ art: "rente", betrag: 900 }] };
  const fall = (...personen: Person[]): Fall => ({ monat: "2025-04", unterkunft: { art: "miete", bruttokaltmiete: 400, heizung: 50 }, personen });
  expect(berechne(fall({ ...a, partner: "b" }, weg))).toMatchObject({ anspruch: 1013, personen: [{ regelbedarfsstufe: 1 }, { inBedarfsgemeinschaft: false, anspruch: 0 }] });
});

test("what is said of wealth stands once a month, unless the parts of it differ", () => {
  const schritte = (personen: Person[]): string[] => {
    const antwort = berechne({ monat: "2025-03", unterkunft: { art: "keine", leistungsbezugSeit: "2023-01" }, personen });
    if (!("erklaerung" in antwort)) throw new Error(JSON.stringify(antwort));
    return antwort.erklaerung.filter(({ schluessel }) => schluessel.startsWith("vermoegen.")).map(({ schluessel, person, betrag }) => `${schluessel} ${person} ${betrag}`);
  };
  const zwilling = { art: "konto", wert: 500 } as const;
  const kommt: Person = { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"], lage: { einzug: "2025-03-11" } };
  expect(schritte([{ id: "a", geburtsdatum: "1980-01-01", vermoegensgegenstaende: [zwilling, zwilling] }, kommt])).toEqual([
    "vermoegen.gegenstandBisherig a 500", "vermoegen.gegenstandBisherig a 500", "vermoegen.freibetragBisherig a 15000", "vermoegen.freibetragBisherig k 15000",
  ]);
  const reich: Person = { id: "b", geburtsdatum: "1980-01-01", partner: "a", vermoegen: 40_000, lage: { einzug: "2025-03-11" } };
  expect(schritte([{ id: "a", geburtsdatum: "1980-01-01", partner: "b", vermoegen: 16_000 }, reich])).toEqual([
    "vermoegen.freibetragBisherig a 15000", "vermoegen.einsatz a 1000", "vermoegen.freibetragBisherig b 15000", "vermoegen.einsatz b 25000",
  ]);
});

test("who died or left in an earlier month is not spoken of, and nothing has changed in this one", () => {
  const noten = (lage: Person["lage"]): string[] => {
    const antwort = berechne({ monat: "2026-08", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1980-01-01", partner: "b" }, { id: "b", geburtsdatum: "1980-01-01", partner: "a", ...(lage ? { lage } : {}) }] });
    if (!("hinweise" in antwort)) throw new Error(JSON.stringify(antwort));
    return antwort.hinweise.map(({ schluessel }) => schluessel);
  };
  expect(noten({ todestag: "2026-05-20" })).toEqual(["voraussetzungen"]);
  expect(noten({ auszug: "2026-07-31" })).toEqual(["voraussetzungen"]);
  expect(noten({ auszug: "2026-08-20" })).toContain("wechselImMonat");
});
