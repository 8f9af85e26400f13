import * as fc from "fast-check";
import { expect, test } from "vitest";
import { euro, zufallsfall } from "../test/zufallsfall.ts";
import { berechne, type Ergebnis, type Fall } from "./berechne.ts";
import { alsBestand } from "./bestand.ts";
import { rechneBestand } from "./masse.ts";
import { rechne } from "./monate.ts";
import { abgewandelt, rechtFuer } from "./recht/recht.ts";

const cent = (wert: number): number => Math.round(wert * 100);

function anspruch(fall: Fall): number | undefined {
  const antwort = berechne(fall);
  return "anspruch" in antwort ? cent(antwort.anspruch) : undefined;
}

/** Nobody has left: a need can make a Bedarfsgemeinschaft of a person who had none, and then the first, which is computed, is another. */
const gehoerenNoch = (vorher: Fall, nachher: Fall): boolean => mitglieder(vorher).every((id) => mitglieder(nachher).includes(id));

function mitglieder(fall: Fall): string[] {
  const antwort = berechne(fall);
  return "personen" in antwort ? antwort.personen.filter((p) => p.inBedarfsgemeinschaft).map((p) => p.id) : [];
}

/** What rounding may cost: one cent a person, one euro until March 2011 (§ 41 Abs. 2). */
const rundung = ({ monat, personen }: Fall): number => personen.length * (monat <= "2011-03" ? 100 : 1);

function nieWeniger(aenderung: (fall: Fall, mehr: number) => Fall): void {
  fc.assert(fc.property(zufallsfall, euro(150), (fall, mehr) => {
    const geaendert = aenderung(fall, mehr);
    const [vorher, nachher] = [anspruch(fall), anspruch(geaendert)];
    fc.pre(vorher !== undefined && nachher !== undefined && gehoerenNoch(fall, geaendert));
    expect(nachher).toBeGreaterThanOrEqual(vorher - rundung(fall));
  }), { numRuns: 200 });
}

test("a higher rent never means less", () => {
  nieWeniger((fall, mehr) => ({ ...fall, unterkunft: { ...fall.unterkunft, bruttokaltmiete: (cent(fall.unterkunft.bruttokaltmiete ?? 0) + cent(mehr)) / 100 } }));
});

test("a Mehrbedarf of the first person never means less", () => {
  nieWeniger((fall, betrag) => ({ ...fall, personen: fall.personen.map((person, i) => (i === 0 ? { ...person, mehrbedarfe: [...(person.mehrbedarfe ?? []), { art: "ernaehrung", betrag }] } : person)) }));
});

test("a law with higher Regelbedarfe never means less", () => {
  fc.assert(fc.property(zufallsfall, fc.integer({ min: 1, max: 100_00 }), (fall, mehr) => {
    const recht = rechtFuer(fall.monat);
    fc.pre(recht !== undefined && anspruch(fall) !== undefined);
    const { regelbedarf1, regelbedarf2, regelbedarf3, regelbedarf4, regelbedarf5, regelbedarf6 } = recht.werte;
    const mehrRecht = abgewandelt(recht, { regelbedarf1: regelbedarf1 + mehr, regelbedarf2: regelbedarf2 + mehr, regelbedarf3: regelbedarf3 + mehr, regelbedarf4: regelbedarf4 + mehr, regelbedarf5: regelbedarf5 + mehr, regelbedarf6: regelbedarf6 + mehr });
    const bestand = alsBestand([fall], recht);
    const [vorher, nachher] = [rechneBestand(bestand, recht).anspruch[0] ?? NaN, rechneBestand(bestand, mehrRecht).anspruch[0] ?? NaN];
    expect(nachher).toBeGreaterThanOrEqual(vorher - rundung(fall));
  }), { numRuns: 200 });
});

/** Born from this year on nobody reaches the age limit in 2025. */
const JUENGER = 1961;

/** Free up to an amount of the year: here earlier months make a difference. */
const jaehrlich = (art: string): boolean => art === "kapital" || art === "aufwandsentschaedigung" || art === "betreuerpauschale";

test("months of the same law and the same ages are equal, in one call or apart", () => {
  fc.assert(fc.property(zufallsfall, fc.constantFrom("2025-04", "2025-08", "2025-11"), (zufall, anderer) => {
    const personen = zufall.personen.filter(({ geburtsdatum }) => geburtsdatum < "2025").map(({ schwangerSeitWoche13: _, einkommen = [], ...person }) => ({ ...person, einkommen: einkommen.filter(({ art }) => !jaehrlich(art)), geburtsdatum: `${Math.max(JUENGER, Number(person.geburtsdatum.slice(0, 4)))}-02${person.geburtsdatum.slice(7)}` }));
    const fall: Fall = { ...zufall, personen, monat: "2025-03", bewilligungszeitraumBeginn: "2025-01-01", unterkunft: { ...zufall.unterkunft, leistungsbezugSeit: "2023-01" } };
    const [erste, zweite] = rechne(fall, ["2025-03", anderer]);
    fc.pre(erste !== undefined && "anspruch" in erste);
    const { monat: _, ...betraege } = erste;
    expect(zweite).toEqual({ ...betraege, monat: anderer });
    expect(berechne({ ...fall, monat: anderer }) as Ergebnis).toEqual(zweite);
  }), { numRuns: 100 });
});
