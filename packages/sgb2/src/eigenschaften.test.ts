import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { euro, zufallsfall } from "../test/zufallsfall.ts";
import { berechne, type Antwort, type Ergebnis, type Fall, type Knoten } from "./berechne.ts";

const cent = (wert: number): number => Math.round(wert * 100);
const berechnet = (antwort: Antwort): Ergebnis | undefined => ("anspruch" in antwort ? antwort : undefined);

/** What rounding may cost: one cent a person, one euro until March 2011 (§ 41 Abs. 2). */
const rundungsverlust = ({ monat, personen }: Fall): number => personen.length * (monat <= "2011-03" ? 100 : 1);

/** Runs the check on random cases that are computed; those refused are skipped. */
function fuerAlle(pruefe: (ergebnis: Ergebnis, fall: Fall) => void): void {
  fc.assert(
    fc.property(zufallsfall, (fall) => {
      const ergebnis = berechnet(berechne(fall));
      fc.pre(ergebnis !== undefined);
      pruefe(ergebnis, fall);
    }),
    { numRuns: 400 },
  );
}

function mitBedarfsgemeinschaft(fall: Fall, aenderung: (fall: Fall) => Fall, pruefe: (vorher: Ergebnis, nachher: Ergebnis) => void): void {
  const vorher = berechnet(berechne(fall));
  const nachher = berechnet(berechne(aenderung(fall)));
  fc.pre(vorher !== undefined && nachher !== undefined);
  pruefe(vorher, nachher);
}

/** Until March 2011 claims are rounded to whole euros (§ 41 Abs. 2), which can give up to one. */
const VOLLE_EURO = 100;

describe("whatever the household", () => {
  test("claims add up to the cent, and a claim is the need less what is set against it", () => {
    fuerAlle(({ monat, anspruch, sofortzuschlag, personen }) => {
      expect(cent(anspruch)).toBe(personen.reduce((summe, p) => summe + cent(p.anspruch), 0));
      expect(cent(sofortzuschlag)).toBe(personen.reduce((summe, p) => summe + cent(p.sofortzuschlag), 0));
      for (const p of personen) {
        expect(cent(p.bedarf)).toBe(cent(p.regelbedarf) + cent(p.mehrbedarfe) + cent(p.unterkunft) + cent(p.heizung));
        expect(cent(p.anspruch)).toBe(cent(p.anspruchLebensunterhalt) + cent(p.anspruchUnterkunft));
        expect(cent(p.anspruch)).toBeLessThanOrEqual(cent(p.bedarf) - Math.min(cent(p.bedarf), cent(p.angerechnet)) + (monat <= "2011-03" ? VOLLE_EURO : 0));
        expect(Math.min(p.anspruch, p.absetzbetraege, p.anrechenbar, p.freigestellt)).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test("income is what was received, less what is free and deducted, with child benefit moved", () => {
    fuerAlle(({ personen }) => {
      for (const p of personen.filter((einzelne) => einzelne.regelbedarfsstufe !== null)) {
        expect(cent(p.anrechenbar)).toBe(cent(p.einkommen) - cent(p.freigestellt) + cent(p.kindergeldUebertrag) - cent(p.absetzbetraege));
      }
      expect(personen.reduce((summe, p) => summe + cent(p.kindergeldUebertrag), 0)).toBe(0);
    });
  });

  test("the explanation arrives at the same claims, and every step has formula, norm, date and source", () => {
    const pruefeSchritt = (knoten: Knoten): void => {
      expect(knoten.formel).not.toMatch(/[{}]|NaN|undefined/);
      expect(knoten.norm).toMatch(/§/);
      expect(knoten.rechtsstand).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(knoten.quelle).not.toBe("");
      knoten.kinder.forEach(pruefeSchritt);
    };
    fuerAlle(({ erklaerung, personen }) => {
      erklaerung.forEach(pruefeSchritt);
      for (const p of personen.filter(({ inBedarfsgemeinschaft }) => inBedarfsgemeinschaft)) {
        const wurzel = erklaerung.find((k) => k.person === p.id && k.schluessel.startsWith("anspruch"));
        expect(wurzel?.betrag).toBe(p.anspruch);
        const einkommen = [...erklaerung, ...(wurzel?.kinder ?? [])].find((k) => k.person === p.id && k.schluessel === "einkommen.anrechenbar");
        expect(einkommen?.betrag ?? 0).toBe(p.anrechenbar);
      }
    });
  });

  test("the parts of a need add up to it in the explanation", () => {
    fuerAlle(({ erklaerung, personen }) => {
      for (const wurzel of erklaerung) {
        for (const bedarf of [wurzel, ...wurzel.kinder].filter(({ schluessel }) => schluessel === "bedarf")) {
          expect(bedarf.kinder.reduce((summe, k) => summe + cent(k.betrag), 0)).toBe(cent(personen.find(({ id }) => id === bedarf.person)?.bedarf ?? 0));
        }
      }
    });
  });

  test("with the first person in the Bedarfsgemeinschaft the order of the others makes no difference", () => {
    fc.assert(
      fc.property(zufallsfall, (fall) => {
        const [erste, ...andere] = fall.personen;
        const umgestellt = { ...fall, personen: erste ? [erste, ...andere.toReversed()] : [] };
        mitBedarfsgemeinschaft(fall, () => umgestellt, (vorher, nachher) => {
          fc.pre(vorher.personen[0]?.inBedarfsgemeinschaft === true);
          expect(nachher.anspruch).toBe(vorher.anspruch);
          for (const person of vorher.personen) expect(nachher.personen.find(({ id }) => id === person.id)).toEqual(person);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("a higher need never means less", () => {
    fc.assert(
      fc.property(zufallsfall, euro(200), (fall, mehr) => {
        const teurer = (f: Fall): Fall => ({ ...f, unterkunft: { ...f.unterkunft, heizung: (cent(f.unterkunft.heizung ?? 0) + cent(mehr)) / 100 } });
        mitBedarfsgemeinschaft(fall, teurer, (vorher, nachher) => {
          expect(cent(nachher.anspruch)).toBeGreaterThanOrEqual(cent(vorher.anspruch) - rundungsverlust(fall));
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("earning more", () => {
  const verdient = (fall: Fall, brutto: number): Fall => ({
    ...fall,
    personen: fall.personen.map((person, i) => (i === 0 ? { ...person, einkommen: [{ art: "erwerbstaetigkeit", brutto }] } : person)),
  });

  /** Named cliffs: a first euro replaces the flat 30 euros of other income; income up to 10 euros is free; the 400-euro limit of proven costs. */
  test("never leaves the household with less, above the first hundred euros", () => {
    fc.assert(
      fc.property(zufallsfall, fc.integer({ min: 10_000, max: 300_000 }), fc.integer({ min: 1, max: 10_000 }), (fall, brutto, mehr) => {
        const vorher = berechnet(berechne(verdient(fall, brutto / 100)));
        const nachher = berechnet(berechne(verdient(fall, (brutto + mehr) / 100)));
        fc.pre(vorher !== undefined && nachher !== undefined);
        expect(cent(nachher.anspruch) + mehr).toBeGreaterThanOrEqual(cent(vorher.anspruch) - rundungsverlust(fall));
      }),
      { numRuns: 400 },
    );
  });
});
