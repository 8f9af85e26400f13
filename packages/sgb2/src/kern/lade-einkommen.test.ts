import { describe, expect, test } from "vitest";
import { berechne, type Einkommen, type Person, type PersonErgebnis } from "../berechne.ts";

/** The result of a single adult with this income in a month. */
function mit(monat: string, einkommen: Einkommen[], weiteres: Partial<Person> = {}): PersonErgebnis | undefined {
  const antwort = berechne({ monat, unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen, ...weiteres }] });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.personen[0];
}

const lohn = (weiteres: object): Einkommen => ({ art: "erwerbstaetigkeit", brutto: 600, ...weiteres });
const rente = (weiteres: object): Einkommen => ({ art: "rente", betrag: 300, ...weiteres });

describe("what an amount named beside the income does, in January 2025", () => {
  test.each<[string, Einkommen[], Partial<PersonErgebnis>]>([
    ["interest, 60 of the yearly 100 euros used up (§ 1 Abs. 1 Nr. 3 of the ordinance)", [{ art: "kapital", betrag: 150, bisherImJahr: 60 }], { freigestellt: 40, anrechenbar: 80 }],
    ["interest, nothing used up", [{ art: "kapital", betrag: 150 }], { freigestellt: 100, anrechenbar: 20 }],
    ["interest, the yearly amount used up to the cent", [{ art: "kapital", betrag: 150, bisherImJahr: 100 }], { freigestellt: 0, anrechenbar: 120 }],
    ["an allowance, 2,900 of 3,000 euros used up (§ 11a Abs. 1 Nr. 5)", [{ art: "aufwandsentschaedigung", betrag: 200, bisherImJahr: 2900 }], { einkommen: 200, freigestellt: 100, absetzbetraege: 100, anrechenbar: 0 }],
    ["profit with expenses of 150 euros (§ 11b Abs. 2 Satz 2): 150 + 84 + 24", [{ art: "selbstaendigkeit", gewinn: 600, absetzbar: 150 }], { absetzbetraege: 258, anrechenbar: 342 }],
    ["wages with expenses of 150 euros: the same", [lohn({ absetzbar: 150 })], { absetzbetraege: 258, anrechenbar: 342 }],
    ["expenses of both together: 180 + 84 + 144 + 20", [lohn({ absetzbar: 100 }), { art: "selbstaendigkeit", gewinn: 600, absetzbar: 80 }], { absetzbetraege: 180 + 84 + 144 + 20, anrechenbar: 772 }],
    ["taxes and contributions of wages and of profit", [lohn({ steuern: 10, sozialversicherung: 20 }), { art: "selbstaendigkeit", gewinn: 600, steuern: 30, sozialversicherung: 40 }], { absetzbetraege: 100 + 100 + 84 + 144 + 20 }],
    ["a pension with expenses", [rente({ ausgaben: 45 })], { absetzbetraege: 75, anrechenbar: 225 }],
    ["a pension with expenses above it", [rente({ ausgaben: 400 })], { absetzbetraege: 300, anrechenbar: 0 }],
    ["a loss beside wages", [lohn({}), { art: "selbstaendigkeit", gewinn: -200 }], { einkommen: 600, anrechenbar: 392 }],
    ["wages for two jobs", [lohn({ brutto: 300 }), lohn({ brutto: 300 })], { einkommen: 600, anrechenbar: 392 }],
  ])("%s", (_, einkommen, erwartet) => {
    expect(mit("2025-01", einkommen)).toMatchObject(erwartet);
  });

  test.each<[string, object, number]>([
    ["nothing in kind", {}, 300],
    ["lunch on ten days: 4 percent of the Regelbedarf (§ 2 Abs. 5 of the ordinance)", { verpflegung: { mittagessen: 10 } }, 322.52],
    ["breakfast on ten days: 2 percent", { verpflegung: { fruehstueck: 10 } }, 311.26],
    ["dinner on five days: 2 percent", { verpflegung: { abendessen: 5 } }, 311.26],
    ["all meals on ten days: 10 percent", { verpflegung: { fruehstueck: 10, mittagessen: 10, abendessen: 10 } }, 356.3],
    ["clothes worth 50 euros", { sachbezuege: 50 }, 350],
    ["both", { sachbezuege: 50, verpflegung: { mittagessen: 10 } }, 372.52],
  ])("a voluntary service and wages alike, %s", (_, inGeldeswert, einkommen) => {
    expect(mit("2025-01", [{ art: "taschengeldFreiwilligendienst", betrag: 300, ...inGeldeswert }], { geburtsdatum: "2004-01-01" })).toMatchObject({ einkommen, anrechenbar: 0 });
    expect(mit("2025-01", [lohn({ brutto: 300, ...inGeldeswert })])).toMatchObject({ einkommen });
  });
});

describe("in which months income comes", () => {
  test.each<[string, object, number]>([
    ["nothing said", {}, 300],
    ["from the month on", { zuflussVon: "2025-05" }, 300],
    ["from the next month on", { zuflussVon: "2025-06" }, 0],
    ["until the month", { zuflussBis: "2025-05" }, 300],
    ["until the month before", { zuflussBis: "2025-04" }, 0],
    ["from before until after", { zuflussVon: "2025-01", zuflussBis: "2025-12" }, 300],
    ["over before", { zuflussVon: "2025-01", zuflussBis: "2025-04" }, 0],
    ["in the month alone", { zufluss: "2025-05" }, 300],
    ["in another month", { zufluss: "2025-04" }, 0],
  ])("%s", (_, zufluss, einkommen) => {
    expect(mit("2025-05", [rente(zufluss)])).toMatchObject({ einkommen });
  });

  test("in whatever order receipts that are spread are named, the earlier is decided first", () => {
    const leistungszeiten = [{ von: "2025-01" }];
    const nachzahlung = (zufluss: string, betrag: number): Einkommen => ({ art: "sonstiges", betrag, zufluss, zahlung: "nachzahlung" });
    const einkommen = [nachzahlung("2025-02", 1500), nachzahlung("2025-03", 2400), nachzahlung("2025-04", 90)];
    const rechne = (reihe: Einkommen[]): unknown => {
      const antwort = berechne({ monat: "2025-04", unterkunft: { art: "keine", leistungszeiten }, personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: reihe }] });
      return "anspruch" in antwort ? { personen: antwort.personen, hinweise: antwort.hinweise } : antwort;
    };
    expect(rechne(einkommen.toReversed())).toEqual(rechne(einkommen));
    expect(rechne([nachzahlung("2025-03", 2400), nachzahlung("2025-04", 90), nachzahlung("2025-02", 1500)])).toEqual(rechne(einkommen));
  });
});
