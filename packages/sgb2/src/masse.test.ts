import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mitEinmaligem, zufallsfall } from "../test/zufallsfall.ts";
import { mitBesonderem } from "../test/zufallsfall-einkommen.ts";
import { wechselfall } from "../test/zufallslage.ts";
import { zufallsaufrechnung, zufallsbildung, zufallseinmalbedarf, zufallsminderung } from "../test/zufallsumstand.ts";
import { zufallsbesitz } from "../test/zufallsbesitz.ts";
import { zufallswohnen } from "../test/zufallswohnen.ts";
import { beispielfaelle } from "./beispiel.ts";
import { berechne, type Ergebnis, type Fall, type PersonErgebnis } from "./berechne.ts";
import { alsBestand, type Bestand } from "./bestand.ts";
import { BETRAGSSPALTEN, leeresErgebnis, rechneBestand, type Betragsspalte, type Massenergebnis } from "./masse.ts";
import { rechtFuer, type Recht } from "./recht/recht.ts";

function rechtVon(monat: string): Recht {
  const recht = rechtFuer(monat);
  if (!recht) throw new Error(`No law for ${monat}`);
  return recht;
}

const cent = (euro: number): number => Math.round(euro * 100);

/** The amount of a column in an explained result; 0 for what stands beside the claim where a result does not speak of it. */
function betragVon(person: PersonErgebnis | undefined, name: Betragsspalte): number {
  if (name === "aufrechnung" || name === "einmalbedarf" || name === "darlehen") return cent(person?.[name] ?? 0);
  if (name === "bildung") return cent(person?.bildungUndTeilhabe ?? 0);
  return cent(person?.[name === "uebertrag" ? "kindergeldUebertrag" : name] ?? NaN);
}

function alsSpalten(faelle: readonly Fall[]): { spalten: object; abgelehnt: number[] } {
  const ergebnisse = faelle.map((fall) => berechne(fall));
  const jeHaushalt = (betrag: (e: Ergebnis) => number): number[] => ergebnisse.map((e) => ("anspruch" in e ? cent(betrag(e)) : 0));
  const jePerson = (name: Betragsspalte): number[] =>
    ergebnisse.flatMap((e, k) => (faelle[k]?.personen ?? []).map((_, i) => ("anspruch" in e ? betragVon(e.personen[i], name) : 0)));
  return {
    spalten: {
      anspruch: jeHaushalt((e) => e.anspruch), sofortzuschlag: jeHaushalt((e) => e.sofortzuschlag), einmalzahlung: jeHaushalt((e) => e.einmalzahlung),
      person: Object.fromEntries(BETRAGSSPALTEN.map((name) => [name, jePerson(name)])),
    },
    abgelehnt: ergebnisse.map((e) => ("anspruch" in e ? 0 : 1)),
  };
}

const ausgeschrieben = ({ abgelehnt, person, ...summen }: Massenergebnis): { spalten: object; abgelehnt: number[] } => ({
  spalten: {
    ...Object.fromEntries(Object.entries(summen).map(([name, spalte]) => [name, [...spalte]])),
    person: Object.fromEntries(Object.entries(person).map(([name, spalte]) => [name, [...spalte].map((wert) => wert + 0)])),
  },
  abgelehnt: [...abgelehnt],
});

const mitUmstaenden = zufallsfall.chain((fall) =>
  fc.array(fc.record({
    minderungen: fc.array(zufallsminderung(fall), { maxLength: 2 }), aufrechnungen: fc.array(zufallsaufrechnung(fall), { maxLength: 2 }),
    bildungUndTeilhabe: fc.array(zufallsbildung, { maxLength: 2 }), einmalbedarfe: fc.array(zufallseinmalbedarf, { maxLength: 1 }),
  }), { maxLength: 3 }).map((jePerson): Fall => ({ ...fall, personen: fall.personen.map((person, i) => ({ ...person, ...jePerson[i] })) })),
);
/** Households of every kind, so that what one leaves on the desk would show at the next. */
const irgendeiner = fc.oneof(zufallsfall, mitEinmaligem, mitBesonderem, mitUmstaenden, wechselfall, zufallswohnen, zufallsbesitz);

const nurWasGerechnetWird = (faelle: readonly Fall[]): Fall[] => faelle.filter((fall) => !("fehler" in berechne(fall)));

test("explained and mass calculation agree on every amount of every household and person", () => {
  fc.assert(
    fc.property(fc.array(irgendeiner, { minLength: 1, maxLength: 8 }), (zufall) => {
      const faelle = nurWasGerechnetWird(zufall.map((fall) => ({ ...fall, monat: zufall[0]?.monat ?? fall.monat })));
      const recht = rechtVon(zufall[0]?.monat ?? "2026-08");
      const bestand = alsBestand(faelle, recht);
      const ergebnis = rechneBestand(bestand, recht, leeresErgebnis(bestand, BETRAGSSPALTEN));
      expect(ausgeschrieben(ergebnis)).toEqual(alsSpalten(faelle));
    }),
    { numRuns: 300 },
  );
});

test("every household of the example population too", () => {
  const faelle = [...beispielfaelle(300, 7, "2026-08")];
  const recht = rechtVon("2026-08");
  const bestand = alsBestand(faelle, recht);
  expect(ausgeschrieben(rechneBestand(bestand, recht, leeresErgebnis(bestand, BETRAGSSPALTEN)))).toEqual(alsSpalten(faelle));
});

test("parts of a population, computed apart into the same columns, make the whole", () => {
  const recht = rechtVon("2025-03");
  const bestand = alsBestand([...beispielfaelle(50, 3, "2025-03")], recht);
  const geteilt = leeresErgebnis(bestand, ["bedarf"]);
  rechneBestand(bestand, recht, geteilt, 30);
  expect([...geteilt.anspruch.subarray(0, 30)]).toEqual(Array.from({ length: 30 }, () => 0));
  rechneBestand(bestand, recht, geteilt, 0, 30);
  expect(geteilt).toEqual(rechneBestand(bestand, recht, leeresErgebnis(bestand, ["bedarf"])));
});

test("what is not said holds as in a case: one head a person, costs recognised, benefits from this month", () => {
  const bestand: Bestand = {
    haushalte: 2, ab: Int32Array.of(0, 1, 3),
    haushalt: { bruttokalt: Int32Array.of(400_00, 600_00) },
    person: { geburt: Int32Array.of(1990 * 384, 1990 * 384 + 1, 2015 * 384), eltern1: Int32Array.of(-1, -1, 0), vermoegen: Int32Array.of(40_001_00, 0, 0) },
  };
  const { anspruch } = rechneBestand(bestand, rechtVon("2025-03"));
  expect([...anspruch]).toEqual([563_00 + 400_00 - 1_00, 563_00 + 390_00 + 600_00 + 12 * 5_63]);
});

test("a case that is not implemented has no amounts, and those after it have theirs", () => {
  const recht = rechtVon("2026-08");
  const einer: Fall = { monat: "2026-08", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1990-01-01" }] };
  const zuJung: Fall = { ...einer, personen: [{ id: "a", geburtsdatum: "1990-01-01", partner: "b" }, { id: "b", geburtsdatum: "2012-01-01", partner: "a" }] };
  const bestand = alsBestand([einer, zuJung, einer], recht);
  const ergebnis = rechneBestand(bestand, recht, leeresErgebnis(bestand, ["anspruch", "bedarf"]));
  const jePerson = [563_00, 0, 0, 563_00];
  expect(ausgeschrieben(ergebnis)).toMatchObject({ abgelehnt: [0, 1, 0], spalten: { anspruch: [563_00, 0, 563_00], person: { anspruch: jePerson, bedarf: jePerson } } });
});

test("no household, no result", () => {
  const recht = rechtVon("2026-08");
  expect(rechneBestand(alsBestand([], recht), recht).anspruch).toHaveLength(0);
});
