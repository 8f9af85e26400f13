import type { Ansprechperson, Brief } from "./brief.ts";

const geld: Ansprechperson = {
  name: "Miriam Petersen",
  funktion: "Ihr Geld",
  telefon: "0441 5550-214",
  email: "miriam.petersen@jobcenter-musterstadt.example",
  zeiten: "Mo–Do 9–15 Uhr",
};

const arbeit: Ansprechperson = {
  name: "Cem Yıldız",
  funktion: "Arbeit und Ausbildung",
  telefon: "0441 5550-317",
  zeiten: "Mo–Fr 8–12 Uhr",
};

/** A made-up decision for three persons: the example of this room's tests. Its sums are consistent, its law is not its point. */
export const bescheid: Brief = {
  sprache: "de",
  titel: "Bewilligungsbescheid vom 23.11.2026 für Familie Özdemir-Wiśniewska",
  absender: {
    name: "Jobcenter Musterstadt",
    anschrift: ["Am Stadtgarten 12", "26121 Musterstadt"],
    telefon: "0441 5550-0",
    email: "post@jobcenter-musterstadt.example",
    web: "www.jobcenter-musterstadt.example",
    sprechzeiten: ["Mo–Fr 8–12 Uhr", "Do 14–18 Uhr"],
  },
  empfaenger: ["Frau", "Ayşe Özdemir-Wiśniewska", "Lange Straße 7, 3. Stock links", "26122 Musterstadt"],
  zeichen: {
    geschaeftszeichen: "L-214-2026/004711",
    ansprechpersonen: [geld, arbeit],
    weitere: [{ bezeichnung: "Nummer der Familie", wert: "36502//0004711" }],
  },
  datum: "2026-11-23",
  betreff: "Sie bekommen Geld vom 1. Dezember 2026 bis 30. November 2027",
  anrede: "Guten Tag Frau Özdemir-Wiśniewska,",
  bloecke: [
    {
      art: "kasten",
      ton: "entscheidung",
      titel: "Unsere Entscheidung",
      bloecke: [
        {
          art: "absatz",
          text: ["Sie und Ihre Familie bekommen jeden Monat ", { stark: "1.846,00 €" }, ". Das Geld ist am letzten Werktag vor dem Monat auf Ihrem Konto."],
        },
        { art: "absatz", text: "Wir haben Ihren Antrag vom 2. November 2026 vollständig bewilligt." },
      ],
    },
    { art: "ueberschrift", ebene: 1, text: "Wer wie viel bekommt" },
    {
      art: "tabelle",
      id: "betraege",
      titel: "Geld für jeden Monat ab Dezember 2026",
      spalten: [
        { titel: "Person", breite: 3 },
        { titel: "Regelbedarf", ausrichtung: "rechts", breite: 2 },
        { titel: "Miete und Heizung", ausrichtung: "rechts", breite: 2 },
        { titel: "Einkommen", ausrichtung: "rechts", breite: 2 },
        { titel: "Sie bekommen", ausrichtung: "rechts", breite: 2 },
      ],
      zeilen: [
        {
          id: "person-1",
          zellen: ["Ayşe Özdemir-Wiśniewska", "506,00 €", "300,00 €", "− 120,00 €", "686,00 €"],
          aufklappbar: {
            titel: "So haben wir bei Ayşe gerechnet",
            bloecke: [
              { art: "absatz", text: ["Sie leben mit einem Partner zusammen. Darum gilt die Regelbedarfsstufe 2 (", { stark: "§ 20 Absatz 4 SGB II" }, ")."] },
              {
                art: "tabelle",
                titel: "Ihr Einkommen im Monat",
                spalten: [{ titel: "Was", breite: 3 }, { titel: "Betrag", ausrichtung: "rechts", breite: 1 }],
                zeilen: [{ zellen: ["Lohn aus Minijob (brutto und netto)", "250,00 €"] }, { zellen: ["Das bleibt Ihnen frei", "− 130,00 €"] }],
                summen: [{ zellen: ["Das rechnen wir an", "120,00 €"] }],
              },
            ],
          },
        },
        { id: "person-2", zellen: ["Tomasz Wiśniewski", "506,00 €", "300,00 €", "0,00 €", "806,00 €"] },
        {
          id: "person-3",
          zellen: ["Zofia Özdemir, 7 Jahre", "390,00 €", "300,00 €", "− 336,00 €", "354,00 €"],
          aufklappbar: {
            titel: "So haben wir bei Zofia gerechnet",
            bloecke: [{ art: "liste", punkte: ["Kindergeld (259,00 €) und Unterhalt (77,00 €) zählen als Einkommen des Kindes.", "Es gilt die Regelbedarfsstufe für Kinder von 6 bis 13 Jahren."] }],
          },
        },
      ],
      summen: [{ id: "summe", zellen: ["Zusammen", "1.402,00 €", "900,00 €", "− 456,00 €", "1.846,00 €"] }],
    },
    { art: "ueberschrift", ebene: 2, text: "Miete und Heizung" },
    { art: "absatz", text: "Wir zahlen die Miete in der Höhe, die in Ihrem Mietvertrag steht. Wir teilen sie durch die Zahl der Personen in der Wohnung.", aufklappbar: { titel: "So teilt sich die Miete auf", bloecke: [{ art: "absatz", text: "640,00 € Miete + 140,00 € Nebenkosten + 120,00 € Heizung = 900,00 €. Geteilt durch 3 Personen sind das 300,00 € für jede Person." }] } },
    { art: "ueberschrift", ebene: 1, text: "Was wir Ihnen versprechen – und was wir von Ihnen brauchen" },
    {
      art: "liste",
      punkte: [
        [{ stark: "Wir melden uns" }, ", bevor wir etwas ändern, das Ihr Geld kleiner macht."],
        [{ stark: "Sie melden sich" }, ", wenn sich etwas ändert: neue Arbeit, Umzug, jemand zieht ein oder aus."],
        ["Ihre Angaben können Sie jederzeit im Portal ansehen: ", { link: "https://portal.jobcenter-musterstadt.example/fall", text: "portal.jobcenter-musterstadt.example/fall" }, "."],
      ],
    },
    { art: "ueberschrift", ebene: 1, text: "Sie haben Fragen oder finden etwas falsch?" },
    { art: "absatz", text: "Rufen Sie an. Wir erklären Ihnen jede Zahl und berichtigen Fehler sofort." },
    { art: "kontakt", titel: "Am besten erreichen Sie", ansprechperson: geld },
    { art: "ueberschrift", ebene: 1, text: "Rechtsbehelfsbelehrung" },
    {
      art: "absatz",
      text: "Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben. Der Widerspruch ist schriftlich, in elektronischer Form nach § 36a Absatz 2 SGB I oder zur Niederschrift beim Jobcenter Musterstadt, Am Stadtgarten 12, 26121 Musterstadt, einzulegen.",
    },
    { art: "absatz", text: "Ein Anruf ersetzt den Widerspruch nicht. Die Frist läuft weiter, auch während wir miteinander sprechen." },
  ],
  gruss: { formel: "Freundliche Grüße", name: "Miriam Petersen", funktion: "Jobcenter Musterstadt" },
  anlagen: ["Merkblatt „Was sich ändern darf“", "Vordruck für Änderungen"],
};
