import type { Fall } from "../src/berechne.ts";

const FALL: Fall = {
  monat: "2026-08",
  unterkunft: { art: "miete", bruttokaltmiete: 520, heizung: 80 },
  personen: [
    { id: "p1", geburtsdatum: "1990-03-14", partner: "p2", einkommen: [{ art: "erwerbstaetigkeit", brutto: 1600 }] },
    { id: "p2", geburtsdatum: "1988-01-02", partner: "p1" },
    { id: "p3", geburtsdatum: "2019-05-05", eltern: ["p1", "p2"] },
  ],
};

const unterkunft = (weiteres: object): object => ({ ...FALL, unterkunft: { ...FALL.unterkunft, ...weiteres } });
const person = (i: number, weiteres: object): object => ({ ...FALL, personen: FALL.personen.map((einer, stelle) => (stelle === i ? { ...einer, ...weiteres } : einer)) });
const einkommen = (weiteres: object): object => person(0, { einkommen: [{ art: "rente", betrag: 100, ...weiteres }] });
const lang = (laenge: number): string => "x".repeat(laenge);
const viele = (zahl: number, eines: object): object[] => Array.from({ length: zahl }, () => eines);

/** One wrong input for every way in which it can be wrong. */
export const FALSCHE_EINGABEN: readonly (readonly [was: string, eingabe: unknown])[] = [
  ["nichts", undefined], ["null", null], ["eine Zahl", 7], ["eine Liste", []], ["leer", {}],
  ["Monat 13", { ...FALL, monat: "2026-13" }], ["Monat als Zahl", { ...FALL, monat: 202608 }],
  ["unbekanntes Feld", { ...FALL, farbe: "rot" }], ["zwei unbekannte Felder der Unterkunft", unterkunft({ farbe: 1, form: 2 })],
  ["Kennung zu lang", { ...FALL, id: lang(1001) }], ["Kennung der Person leer", person(2, { id: "" })], ["Kennung der Person zu lang", person(2, { id: lang(201) })],
  ["niemand", { ...FALL, personen: [] }], ["zu viele Personen", { ...FALL, personen: viele(1001, { id: "a", geburtsdatum: "1990-01-01" }) }],
  ["Art der Unterkunft", unterkunft({ art: "zelt" })], ["negative Miete", unterkunft({ bruttokaltmiete: -1 })], ["halbe Cent", unterkunft({ bruttokaltmiete: 520.005 })],
  ["Miete als Text", unterkunft({ bruttokaltmiete: "520" })], ["Miete zu hoch", unterkunft({ bruttokaltmiete: 1e12 })], ["keine Köpfe", unterkunft({ personenImHaushalt: 0 })], ["halbe Köpfe", unterkunft({ personenImHaushalt: 3.5 })],
  ["zu wenig Köpfe", unterkunft({ personenImHaushalt: 2 })], ["zu viele Köpfe", unterkunft({ personenImHaushalt: 1001 })], ["Quelle zu lang", unterkunft({ angemessen: { heizung: 80, quelle: lang(1001) } })],
  ["Miete ohne Unterkunft", { ...FALL, unterkunft: { art: "keine", bruttokaltmiete: 1, heizung: 1 } }], ["Unterkunft ohne Miete", { ...FALL, unterkunft: { art: "miete" } }],
  ["Bezug nach dem Monat", unterkunft({ leistungsbezugSeit: "2026-09" })], ["zweierlei Zeiten", unterkunft({ leistungsbezugSeit: "2026-01", leistungszeiten: [{ von: "2026-01" }] })], ["zweierlei Aufforderungen", unterkunft({ kostensenkungSeit: "2026-01", kostensenkungAm: "2026-01-10" })],
  ["Zeiten nach dem Monat", unterkunft({ leistungszeiten: [{ von: "2026-09" }] })], ["Zeit endet vor ihrem Beginn", unterkunft({ leistungszeiten: [{ von: "2026-02", bis: "2026-01" }] })], ["Zeiten überschneiden sich", unterkunft({ leistungszeiten: [{ von: "2026-01", bis: "2026-03" }, { von: "2026-03" }] })], ["offene Zeit vor einer anderen", unterkunft({ leistungszeiten: [{ von: "2026-01" }, { von: "2026-03" }] })], ["offene Zeit nach dem SGB XII", unterkunft({ leistungszeiten: [{ von: "2026-01", nach: "SGB XII" }] })],
  ["Grenze je Quadratmeter ohne Fläche", unterkunft({ angemessen: { jeQuadratmeter: 12 } })], ["gemessenes Warmwasser, zentral", unterkunft({ warmwasser: "zentral", warmwasserGemessen: 20 })], ["Reparatur zur Miete", unterkunft({ einmaligeKosten: [{ art: "instandhaltung", im: "2026-08", betrag: 10 }] })], ["Guthaben kleiner als seine Teile", unterkunft({ guthaben: [{ art: "heizung", im: "2026-07", betrag: 10, haushaltsenergie: 6, nichtAnerkannt: 5 }] })],
  ["Zeitraum beginnt später", { ...FALL, bewilligungszeitraumBeginn: "2026-09-01" }], ["Tag, den es nicht gibt", { ...FALL, bewilligungszeitraumBeginn: "2026-02-30" }],
  ["zweimal dieselbe Person", person(1, { id: "p1" })], ["noch nicht geboren", person(2, { geburtsdatum: "2026-09-01" })], ["Tag in deutscher Schreibweise", person(0, { geburtsdatum: "14.03.1990" })],
  ["Partner unbekannt", person(2, { partner: "p9" })], ["Partner einseitig", person(2, { partner: "p1" })], ["Partner sie selbst", person(2, { partner: "p3" })], ["Partner ist Elternteil", { ...FALL, personen: [{ id: "a", geburtsdatum: "1970-01-01", partner: "b" }, { id: "b", geburtsdatum: "2000-01-01", partner: "a", eltern: ["a"] }] }],
  ["Eltern unbekannt", person(2, { eltern: ["p9"] })], ["Eltern sie selbst", person(2, { eltern: ["p3"] })], ["Eltern doppelt", person(2, { eltern: ["p1", "p1"] })], ["Eltern jünger", person(2, { geburtsdatum: "1989-01-01" })], ["drei Eltern", person(2, { eltern: ["p1", "p2", "p3"] })],
  ["schwanger vor der Geburt", person(0, { schwangerSeitWoche13: "1990-03-14" })], ["Schule endet vor der Geburt", person(0, { schulende: "1990-03-14" })], ["Anteile über 100", { ...FALL, personen: FALL.personen.map((einer) => ({ ...einer, wohnanteil: 40 })) }],
  ["Einkommen ohne Betrag", person(0, { einkommen: [{ art: "rente" }] })], ["Art des Einkommens", person(0, { einkommen: [{ art: "lotto", betrag: 1 }] })], ["Zufluss doppelt", einkommen({ zufluss: "2026-08", zuflussVon: "2026-01" })], ["Zufluss verkehrt", einkommen({ zuflussVon: "2026-08", zuflussBis: "2026-07" })], ["einmalig ohne Monat", einkommen({ zahlung: "einmalig" })], ["Nachzahlung wofür", einkommen({ zahlung: "nachzahlung", zufluss: "2026-08" })], ["Nachzahlung für später", einkommen({ zahlung: "nachzahlung", zufluss: "2026-08", fuer: "2026-09" })], ["laufend und schon geleistet", einkommen({ bereitsGeleistet: true })],
  ["zweimal selbstständig", person(0, { einkommen: viele(2, { art: "betrieb", monate: [{ monat: "2026-08", einnahmen: 1, ausgaben: 1 }] }) })], ["Bücher doppelt", person(0, { einkommen: [{ art: "betrieb", monate: viele(2, { monat: "2026-08", einnahmen: 1, ausgaben: 1 }) }] })], ["Bücher eines anderen Zeitraums", person(0, { einkommen: [{ art: "betrieb", monate: [{ monat: "2026-07", einnahmen: 1, ausgaben: 1 }] }] })], ["keine Bücher", person(0, { einkommen: [{ art: "betrieb", monate: [] }] })],
  ["Ausgaben doppelt", person(0, { einkommen: [{ art: "erwerbstaetigkeit", brutto: 500, absetzbar: 120 }], absetzungen: [{ art: "vorsorge", betrag: 10 }] })], ["32 Tage", person(0, { absetzungen: [{ art: "fahrt", kilometer: 1, tage: 32 }] })], ["nulltes Pflegekind", person(0, { einkommen: [{ art: "pflegegeldErziehung", betrag: 1, pflegekind: 0 }] })],
  ["Auszug vor Einzug", person(0, { lage: { einzug: "2026-08-10", auszug: "2026-08-09" } })], ["Tod vor Geburt", person(0, { lage: { todestag: "1990-03-13" } })], ["Umgang ohne Eltern", person(0, { lage: { umgang: { lebensmittelpunkt: "hier", tage: [] } } })], ["entbunden, nicht schwanger", person(0, { lage: { entbindung: "2026-08-01" } })], ["Haft endet vor ihrem Beginn", person(0, { lage: { einrichtung: { art: "haft", ab: "2026-08-02", bis: "2026-08-01" } } })], ["erwerbsfähig und gemindert", person(0, { erwerbsfaehig: true, lage: { erwerbsminderung: "dauerhaft", stundenTaeglich: 2.9, arbeitserlaubnis: false } })],
  ["Verstoß vor der Geburt", person(0, { minderungen: [{ art: "pflichtverletzung", tag: "1990-03-14", festgestelltAm: "2026-07-20" }] })], ["festgestellt vor dem Verstoß", person(0, { minderungen: [{ art: "pflichtverletzung", tag: "2026-07-10", festgestelltAm: "2026-07-09" }] })], ["nicht erreichbar vor Juli 2026", person(0, { minderungen: [{ art: "nichtErreichbar", tag: "2026-06-30", festgestelltAm: "2026-07-09" }] })], ["vierte Stufe", person(0, { minderungen: [{ art: "pflichtverletzung", tag: "2026-07-10", festgestelltAm: "2026-07-19", stufe: 4 }] })], ["aufgerechnet vor der Geburt", person(0, { aufrechnungen: [{ art: "darlehen", offen: 1, erklaertAm: "1990-03-14" }] })], ["Mittagessen ohne Tage", { ...person(2, { geburtsdatum: "2010-01-01", bildungUndTeilhabe: [{ art: "mittagessen", betrag: 20 }] }), monat: "2019-07" }],
];
