import * as fc from "fast-check";
import { alsMonat, monatsIndex } from "../src/kern/kalender.ts";
import { ERSTER_MONAT, LETZTER_MONAT } from "../src/recht/recht.ts";
import { EINKOMMENSARTEN } from "../src/eingabe-einkommen.ts";
import type { Einkommen, Fall, Mehrbedarf, Person } from "../src/eingabe.ts";

export const euro = (bis: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: bis * 100 }).map((cent) => cent / 100);

const zweistellig = (wert: number): string => String(wert).padStart(2, "0");

const ERSTER = monatsIndex(ERSTER_MONAT);
const LETZTER = monatsIndex(LETZTER_MONAT);

const geburt = (von: number, bis: number): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: von, max: bis }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([j, m, t]) => `${j}-${zweistellig(m)}-${zweistellig(t)}`);

const einkommen: fc.Arbitrary<Einkommen> = fc.oneof(
  fc.record({ art: fc.constant("erwerbstaetigkeit" as const), brutto: euro(2500), steuern: euro(200), sozialversicherung: euro(400), absetzbar: euro(300) }),
  fc.record({ art: fc.constant("selbstaendigkeit" as const), gewinn: euro(1500) }),
  fc.record({ art: fc.constantFrom(...EINKOMMENSARTEN.filter((art) => art !== "kinderzuschlag")), betrag: euro(900) }),
);

const mehrbedarf: fc.Arbitrary<Mehrbedarf> = fc.oneof(
  fc.record({ art: fc.constantFrom("behinderung" as const, "merkzeichenG" as const) }),
  fc.record({ art: fc.constantFrom("ernaehrung" as const, "unabweisbar" as const, "schulbuecher" as const), betrag: euro(150) }),
);

const person = (id: string, von: number, bis: number): fc.Arbitrary<Person> =>
  fc.record(
    {
      id: fc.constant(id),
      geburtsdatum: geburt(von, bis),
      einkommen: fc.array(einkommen, { maxLength: 2 }),
      mehrbedarfe: fc.array(mehrbedarf, { maxLength: 2 }),
      vermoegen: fc.oneof(fc.constant(0), euro(30_000)),
      ausbildung: fc.constantFrom("keine" as const, "keine" as const, "schule" as const, "berufsausbildung" as const, "studium" as const),
      schwangerSeitWoche13: geburt(2011, 2026),
    },
    { requiredKeys: ["id", "geburtsdatum"] },
  ).map(({ schwangerSeitWoche13, ...rest }) => (schwangerSeitWoche13 && schwangerSeitWoche13 > `${Number(rest.geburtsdatum.slice(0, 4)) + 14}` ? { ...rest, schwangerSeitWoche13 } : rest));

/** A random valid case: one adult or a couple with up to four children, in any month known. */
export const zufallsfall: fc.Arbitrary<Fall> = fc
  .record({
    monat: fc.integer({ min: ERSTER, max: LETZTER }),
    seit: fc.integer({ min: 0, max: 30 }),
    miete: euro(900),
    heizung: euro(150),
    grenze: euro(700),
    warmwasser: fc.constantFrom("zentral" as const, "dezentral" as const),
    neu: fc.boolean(),
    erste: person("a", 1950, 1993),
    zweite: fc.option(person("b", 1950, 1996), { nil: undefined }),
    kinder: fc.tuple(...[0, 1, 2, 3].map((i) => person(`k${i}`, 1994, 2026))),
    zahl: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ monat, seit, miete, heizung, grenze, warmwasser, neu, erste, zweite, kinder, zahl }) => ({
    monat: alsMonat(monat),
    ...(neu ? { bewilligungszeitraumBeginn: `${alsMonat(monat - Math.min(seit, 11))}-01` } : {}),
    unterkunft: { art: "miete" as const, bruttokaltmiete: miete, heizung, warmwasser, leistungsbezugSeit: alsMonat(monat - seit), angemessen: { bruttokaltmiete: grenze, heizung: 100 } },
    personen: [
      zweite ? { ...erste, partner: "b" } : erste,
      ...(zweite ? [{ ...zweite, partner: "a" }] : []),
      ...kinder.slice(0, zahl).filter(({ geburtsdatum }) => geburtsdatum.slice(0, 7) <= alsMonat(monat)).map((kind) => ({ ...kind, eltern: zweite && zweite.geburtsdatum < kind.geburtsdatum ? ["a", "b"] : ["a"] })),
    ],
  }));

/** A random case in which the first person receives one-off income in one of the months since benefits began. */
export const mitEinmaligem: fc.Arbitrary<Fall> = fc
  .tuple(zufallsfall, einkommen, fc.integer({ min: 0, max: 7 }), fc.boolean(), fc.boolean())
  .map(([fall, einnahme, vorher, nachzahlung, bereitsGeleistet]) => {
    const zufluss = alsMonat(monatsIndex(fall.monat) - vorher);
    const einmalig = { ...einnahme, zufluss, fuer: alsMonat(monatsIndex(zufluss) - 1), zahlung: nachzahlung ? ("nachzahlung" as const) : ("einmalig" as const), bereitsGeleistet };
    return { ...fall, personen: fall.personen.map((p, i) => (i === 0 ? { ...p, einkommen: [...(p.einkommen ?? []), einmalig] } : p)) };
  });
