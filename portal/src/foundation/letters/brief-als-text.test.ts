import { expect, test } from "vitest";
import { briefAlsText } from "./brief-als-text.ts";
import type { Block, Brief } from "./brief.ts";
import { bescheid } from "./muster.ts";

const mit = (...bloecke: Block[]): Brief => ({ ...bescheid, bloecke });

test("begins with the subject and says who writes when", () => {
  expect(briefAlsText(bescheid).split("\n").slice(0, 6)).toEqual([
    bescheid.betreff,
    "=".repeat(bescheid.betreff.length),
    "",
    "Von: Jobcenter Musterstadt, Am Stadtgarten 12, 26121 Musterstadt",
    "Datum: 23.11.2026",
    "Geschäftszeichen: L-214-2026/004711",
  ]);
});

test("tells a table row by row, each figure with its column, and points to its reason", () => {
  const text = briefAlsText(bescheid);
  expect(text).toContain("- Ayşe Özdemir-Wiśniewska: Regelbedarf 506,00 €; Miete und Heizung 300,00 €; Einkommen − 120,00 €; Sie bekommen 686,00 € [A1]");
  expect(text).toContain("- Zusammen: Regelbedarf 1.402,00 €");
  expect(text.indexOf("A1 So haben wir")).toBeGreaterThan(text.indexOf("Freundliche Grüße"));
});

test("shows where a link leads unless its words say so", () => {
  const text = briefAlsText(
    mit({ art: "absatz", text: ["Mehr: ", { link: "https://a.example/b", text: "a.example/b" }, " und ", { link: "https://c.example", text: "dort" }, ", ", { stark: "wichtig" }] }),
  );
  expect(text).toContain("Mehr: a.example/b und dort (https://c.example), wichtig");
});

test("numbers, contacts, drawings and lines to sign become words", () => {
  const text = briefAlsText(
    mit(
      { art: "liste", geordnet: true, punkte: ["eins", "zwei"] },
      { art: "kontakt", ansprechperson: { name: "Jo Kim", telefon: "1", zeiten: "immer" } },
      { art: "bild", svg: "<svg></svg>", alt: "Drei von vier." },
      { art: "seitenumbruch" },
      { art: "unterschriftfeld", name: "Jo" },
    ),
  );
  expect(text).toContain("1. eins\n2. zwei\n\nJo Kim\nTelefon: 1\nErreichbar: immer\n\nDrei von vier.\n\nOrt, Datum: ____");
});

test("an English reading aid says that the German letter binds", () => {
  expect(briefAlsText({ ...bescheid, sprache: "en", lesehilfe: true })).toContain("Only the German letter is legally binding.");
});

test("an explanation inside an explanation follows it; one left out on paper stays out", () => {
  const innen = { titel: "Innen", bloecke: [{ art: "absatz", text: "Kern." }] } as const;
  const aussen = { titel: "Außen", bloecke: [{ art: "absatz", text: "Schale.", aufklappbar: innen }] } as const;
  const geheim = { titel: "Nur am Bildschirm", bloecke: [], imDruck: "weglassen" } as const;
  const text = briefAlsText(mit({ art: "absatz", text: "Eins.", aufklappbar: aussen }, { art: "absatz", text: "Zwei.", aufklappbar: geheim }));
  expect(text).toContain("Eins. [A1]\n\nZwei.\n");
  expect(text).toContain("A1 Außen\n\nSchale. [A2]\n\nA2 Innen\n\nKern.");
  expect(text).not.toContain("Bildschirm");
});
