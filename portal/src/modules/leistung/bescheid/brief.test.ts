import { describe, expect, test } from "vitest";
import { pruefe } from "@handschlag/klartext";
import { berechne, type Ergebnis, type Fall as Rechenfall } from "@handschlag/sgb2";
import { briefAlsPdf } from "../../../foundation/letters/brief-als-pdf.ts";
import { briefAlsText } from "../../../foundation/letters/brief-als-text.ts";
import type { Brief } from "../../../foundation/letters/brief.ts";
import type { GefrorenerMonat } from "../entscheidung/entscheidung.ts";
import type { Entscheidbar } from "../entscheidung/vorhaben.ts";
import { monateVon } from "../rechnung/monate.ts";
import { briefe } from "./brief.ts";
import { stellen } from "./anker.ts";
import { mitFragen } from "./mit-fragen.ts";
import type { Briefstoff, Kraft } from "./stoff.ts";

const anschrift = { strasse: "Am Markt 1", plz: "12345", ort: "Musterstadt" };
const kraft: Kraft = { officeId: "o", id: "k", teamId: "t", name: "Sandra Krüger", rolle: "leistungssachbearbeitung", telefon: "01234 5671", email: "s.krueger@amt.example", sprechzeiten: "Mo bis Do 9 bis 15 Uhr", aktiv: true };

function monat(m: string, mehr: Partial<Rechenfall["personen"][number]> = {}): GefrorenerMonat {
  const eingabe: Rechenfall = {
    monat: m, bewilligungszeitraumBeginn: "2026-05-01",
    unterkunft: { art: "miete", bruttokaltmiete: 520, heizung: 80, personenImHaushalt: 2, warmwasser: "zentral", leistungsbezugSeit: "2026-05" },
    personen: [{ id: "p1", geburtsdatum: "1990-03-14", eltern: [], mehrbedarfe: [], einkommen: [{ art: "erwerbstaetigkeit", brutto: 700, steuern: 0, sozialversicherung: 70, absetzbar: 0 }], ...mehr }, { id: "p2", geburtsdatum: "2019-05-05", eltern: ["p1"], mehrbedarfe: [], einkommen: [{ art: "kindergeld", betrag: 259 }] }],
  };
  return { monat: m, eingabe, ergebnis: berechne(eingabe) as Ergebnis };
}

const monate = (von: string, bis: string, mehr = {}) => monateVon(von, bis).map((m) => monat(m, mehr));

const bewilligung: Entscheidbar = { art: "bewilligung", vorlaeufig: null, antragId: "a", von: "2026-05", bis: "2026-12", planBis: "2027-04", beginn: "2026-05-01", monate: monate("2026-05", "2026-12") };

const stoff = (vorhaben: Entscheidbar, mehr: Partial<Briefstoff> = {}): Briefstoff => ({
  office: { officeId: "o", kuerzel: "musterstadt", name: "Jobcenter Musterstadt", betriebsart: "fachverfahren", anschrift, telefon: "01234 5670", email: "post@amt.example", sprechzeiten: "Mo bis Fr 8 bis 12 Uhr", sozialgericht: { name: "Sozialgericht Musterstadt", anschrift }, briefziel: 3 },
  fallnummer: "1042", datum: "2026-05-18", kontakt: kraft, unterzeichner: kraft, empfaenger: { id: "p1", name: "Alma Berger", anschrift }, vorhaben, fortsetzung: false, antragVom: "2026-05-04", vorher: null,
  leser: { einzelheiten: ["p1", "p2"], summen: ["p1", "p2"] }, namen: new Map([["p1", "Alma Berger"], ["p2", "Kim Berger"]]), bisher: [], neues: [], ...mehr,
});

// Amounts carry a space that does not break.
const glatt = (text: string): string => text.replaceAll("\u00a0", " ");
/** Both letters as text. Each German one that any test here makes is held to what the office aims at. */
const texte = (s: Briefstoff) => {
  const [de, en] = [glatt(briefAlsText(briefe(s).de)), glatt(briefAlsText(briefe(s).en))];
  expect(pruefe(de, { art: "brief" }).schwierigkeit, s.vorhaben.art).toBeLessThanOrEqual(s.office.briefziel);
  return { de, en };
};
const zwischen = (text: string, a: string, b: string): boolean => text.indexOf(a) > -1 && text.indexOf(a) < text.indexOf(b);

describe("a decision that grants", () => {
  const { de, en } = texte(stoff(bewilligung));

  test("says first what was decided, then why, then the rights", () => {
    expect(zwischen(de, "Unsere Entscheidung", "Warum wir so entscheiden")).toBe(true);
    expect(zwischen(de, "Warum wir so entscheiden", "Ihre Rechte")).toBe(true);
    expect(de).toContain("Das gilt vom 01.05.2026 bis zum 31.12.2026.");
  });

  test("says openly which months are decided later, and when a new application is due", () => {
    expect(de).toContain("Für die Zeit ab Januar 2027 stehen die gesetzlichen Beträge noch nicht fest");
    expect(de).toContain("bis April 2027");
    expect(de).toContain("spätestens im Mai 2027");
  });

  test("names the benefit as it is called before and after 1 July 2026, and says so", () => {
    expect(briefe(stoff(bewilligung)).de.betreff).toBe("Sie bekommen Bürgergeld und Grundsicherungsgeld: Mai bis Dezember 2026");
    expect(de).toContain("Seit dem 1. Juli 2026 heißt das Bürgergeld Grundsicherungsgeld");
  });

  test("gives the remedy with where, by when and every form of § 84 SGG, and the net of § 44 SGB X", () => {
    for (const wort of ["Widerspruch", "ein Monat", "§ 84 SGG", "am vierten Tag", "§ 37 Abs. 2 SGB X", "Jobcenter Musterstadt, Am Markt 1, 12345 Musterstadt", "schriftlich", "§ 36a Abs. 2 SGB I", "§ 36a Abs. 2a SGB I", "§ 9a Abs. 5 OZG", "Niederschrift", "§ 44 SGB X", "drei Monate"]) expect(de).toContain(wort);
  });

  test("names somebody to call, with hours, and says that Bildung und Teilhabe is decided separately", () => {
    for (const wort of ["Sandra Krüger", "01234 5671", "Mo bis Do 9 bis 15 Uhr", "§ 41 Abs. 3 Satz 4 SGB II"]) expect(de).toContain(wort);
  });

  test("is a reading aid in English: the German letter binds", () => {
    expect(briefe(stoff(bewilligung)).en.lesehilfe).toBe(true);
    expect(briefe(stoff(bewilligung)).de.lesehilfe).toBeUndefined();
    expect(en).toContain("Every month you and your household unit together get");
  });

  test("opens every line to formula, norm to the sentence, date of the law, source and what the file said", () => {
    const regelbedarf = stellen(briefe(stoff(bewilligung)).de).find((s) => s.id === "p1-1-regelbedarf");
    const text = JSON.stringify(regelbedarf?.aufklappbar);
    for (const wort of ["563,00", "§ 20 Abs. 2 Satz 1 SGB II", "Gesetz mit Stand 01.04.2026", "RBSFV 2026", "Geburtsdatum: 14.03.1990"]) expect(text).toContain(wort);
    for (const s of stellen(briefe(stoff(bewilligung)).de).filter((s) => /^p\d+-\d+-(?!auszahlung)/.test(s.id))) expect(s.aufklappbar, s.id).toBeDefined();
  });

  test("has the same places in both languages, so that a question finds its line", () => {
    const b = briefe(stoff(bewilligung));
    expect(stellen(b.de).map((s) => s.id)).toEqual(stellen(b.en).map((s) => s.id));
  });

  test("speaks plainly: fewer than twelve words a sentence, and no threat", () => {
    const saetze = absaetze(briefe(stoff(bewilligung)).de).flatMap((t) => t.replaceAll(/\([^)]*\)|Abs\.|Nr\.|\d+\./g, "").split(/[.:?!]\s*/)).map((s) => s.trim().split(/\s+/).filter((w) => /\p{L}/u.test(w)).length).filter((n) => n > 0);
    expect(saetze.length).toBeGreaterThan(30);
    expect(saetze.reduce((a, b) => a + b, 0) / saetze.length).toBeLessThan(12);
    expect(de).not.toMatch(/sofern Sie nicht|andernfalls|Sanktion|Konsequenz|werden wir.*kürzen|verpflichtet/i);
  });

  test("carries the way to ask at every place, and only on the page", () => {
    const seite = mitFragen(briefe(stoff(bewilligung)).de, { text: "Diese Zeile verstehe ich nicht", kurz: "Unklar?", href: (z) => `/musterstadt/bescheid/b/frage/${z}` });
    const text = JSON.stringify(seite);
    for (const { id } of stellen(briefe(stoff(bewilligung)).de).filter((s) => s.id !== "brief")) expect(text).toContain(`/frage/${id}"`);
    expect(de).not.toContain("Unklar?");
  });

  test("gives the same bytes as PDF every time", async () => {
    const brief = briefe(stoff(bewilligung)).de;
    const [eins, zwei] = [await briefAlsPdf(brief), await briefAlsPdf(JSON.parse(JSON.stringify(brief)) as Brief)];
    expect(Buffer.from(eins).equals(Buffer.from(zwei))).toBe(true);
  });
});

/** All running sentences of the letter, without tables. */
const absaetze = (brief: Brief): string[] => brief.bloecke.flatMap(function saetze(b): string[] {
  if (b.art === "kasten") return b.bloecke.flatMap(saetze);
  if (b.art === "liste") return b.punkte.map((p) => (typeof p === "string" ? p : ""));
  return b.art === "absatz" ? [typeof b.text === "string" ? b.text : b.text.map((s) => (typeof s === "string" ? s : "stark" in s ? s.stark : s.text)).join("")] : [];
});

describe("to one adult of several", () => {
  test("the other adult is neither named nor explained, only the whole is explained as sums", () => {
    const nur = stoff(bewilligung, { leser: { einzelheiten: ["p2"], summen: ["p2"] }, namen: new Map([["p2", "Kim Berger"]]), empfaenger: { id: "p9", name: "Paul Berger", anschrift } });
    const text = JSON.stringify(briefe(nur));
    for (const geheim of ["Alma", "700,00", "1990", "p1-"]) expect(text).not.toContain(geheim === "p1-" ? "p1-1-mehrbedarf" : geheim);
  });

  test("whoever applied sees the sum of a member they do not know by name, without details", () => {
    const text = texte(stoff(bewilligung, { leser: { einzelheiten: ["p2"], summen: ["p2", "p1"] }, namen: new Map([["p2", "Kim Berger"]]), empfaenger: { id: "p9", name: "Paul Berger", anschrift } })).de;
    expect(text).toContain("Andere Erwachsene bekommen einen eigenen Bescheid");
    expect(text).not.toContain("Alma");
  });
});

describe("to an adult who gets nothing although others do", () => {
  const mitStudent = ({ monat: m, eingabe }: GefrorenerMonat): GefrorenerMonat => {
    const [erste, ...andere] = eingabe.personen;
    const paar: Rechenfall = { ...eingabe, unterkunft: { ...eingabe.unterkunft, personenImHaushalt: 3 }, personen: [{ id: "p1", geburtsdatum: "1990-03-14", ...erste, partner: "p3" }, ...andere, { id: "p3", geburtsdatum: "1992-01-01", partner: "p1", ausbildung: "studium" }] };
    return { monat: m, eingabe: paar, ergebnis: berechne(paar) as Ergebnis };
  };
  const erster = { ...bewilligung, monate: bewilligung.monate.map(mitStudent) };
  const brief = stoff(erster, { leser: { einzelheiten: ["p3"], summen: ["p3"] }, namen: new Map([["p3", "Toni Berger"]]), empfaenger: { id: "p3", name: "Toni Berger", anschrift } });
  const { de, en } = texte(brief);

  test("a first decision names the amount, what it is made of and why, and takes nothing away", () => {
    for (const { ergebnis } of erster.monate) expect(ergebnis.personen.find(({ id }) => id === "p3")).toMatchObject({ inBedarfsgemeinschaft: true, anspruch: 0, sofortzuschlag: 0 });
    for (const wort of ["Sie bekommen jeden Monat 0,00 €.", "Bedarf", "Sie haben am 04.05.2026"]) expect(de).toContain(wort);
    expect(de).not.toContain("kein Geld mehr");
    expect(en).toContain("0.00");
    expect(en).not.toContain("no more money");
  });

  test("who is no longer in the calculation at all reads that there is no more money", () => {
    const ohne = texte({ ...brief, vorhaben: bewilligung }).de;
    expect(ohne).toContain("Ab Mai 2026 bekommen Sie kein Geld mehr von uns.");
    expect(ohne).not.toContain("0,00");
  });
});

describe("a refusal", () => {
  const abgelehnt = (mehr: object): Entscheidbar => ({ ...bewilligung, art: "ablehnung", planBis: "2026-12", monate: monate("2026-08", "2026-12", mehr), von: "2026-08" });

  test("because of income says by how much, by which norm, what would change it, and what else may help", () => {
    const { de } = texte(stoff(abgelehnt({ einkommen: [{ art: "erwerbstaetigkeit", brutto: 3600, steuern: 400, sozialversicherung: 700, absetzbar: 0 }] })));
    for (const wort of ["lehnen", "darüber", "§ 9 Abs. 1 SGB II", "stellen Sie bitte einen neuen Antrag", "Wohngeld"]) expect(de).toContain(wort);
  });

  test("because of wealth names what there is and what stays free", () => {
    const { de } = texte(stoff(abgelehnt({ vermoegen: 72_000 })));
    for (const wort of ["72.000,00 €", "§ 12 SGB II", "Sinkt Ihr Vermögen"]) expect(de).toContain(wort);
  });

  test("tells of the call before it", () => {
    expect(texte(stoff(abgelehnt({ vermoegen: 72_000 }), { vorher: { art: "nichtErreicht", am: "2026-05-15" } })).de).toContain("Wir haben versucht, Sie vorher anzurufen, am 15.05.2026");
  });
});

describe("a change", () => {
  const alt = monate("2026-09", "2026-12");
  const aendern = (mehr: object, weniger: boolean): Briefstoff => stoff(
    { ...bewilligung, art: "aenderung", von: "2026-09", monate: monate("2026-09", "2026-12", mehr), ursache: "aenderung", weniger, ohneAnhoerung: true, geschuetzt: [] },
    { bisher: alt.map((m) => ({ ...m, beginn: "2026-05-01", erlassen: "2026-05-18T09:00:00.000Z" })), neues: [{ inhalt: { art: "vermoegen", betrag: 100 }, von: "2026-09-01", bis: null, personId: "p1" }] },
  );

  test("names the decision it changes, what is new, before and after, and the norm", () => {
    const { de } = texte(aendern({ einkommen: [] }, false));
    for (const wort of ["ändert unseren Bescheid vom 18.05.2026", "Alma Berger · Vermögen: 1,00 €", "Bisher", "§ 48 Abs. 1 Satz 2 Nr. 1 SGB X"]) expect(de).toContain(wort);
    expect(de).not.toContain("§ 39 Nr. 1 SGB II");
  });

  test("names everybody who is new, and every decision it changes in order", () => {
    const kind = aendern({}, false);
    const { de } = texte({
      ...kind, bisher: kind.bisher.map((g, i) => ({ ...g, erlassen: i === 0 ? "2026-08-03T09:00:00.000Z" : g.erlassen })),
      neues: [{ inhalt: { art: "familie", eltern: ["p1"] }, von: "2026-09-16", bis: null, personId: "p2" }],
    });
    for (const wort of ["Kim Berger · Familie: Kind von Alma Berger (ab 16.09.2026)", "ändert unsere Bescheide vom 18.05.2026 und 03.08.2026"]) expect(de).toContain(wort);
  });

  test("to the worse says that an objection does not postpone it, and which court helps quickly", () => {
    const { de } = texte(aendern({ einkommen: [{ art: "erwerbstaetigkeit", brutto: 1200, steuern: 0, sozialversicherung: 240, absetzbar: 0 }] }, true));
    for (const wort of ["§ 48 Abs. 1 Satz 1 SGB X", "§ 39 Nr. 1 SGB II", "Sozialgericht Musterstadt", "§ 86b SGG"]) expect(de).toContain(wort);
  });
});
