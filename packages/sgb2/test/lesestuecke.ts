import { beispielfaelle } from "../src/beispiel.ts";
import { antworte } from "../src/monate.ts";
import { berechne, KEIN_JSON, type Antwort, type Fall } from "../src/berechne.ts";
import { alsHtml } from "../src/render/html.ts";
import { schwellenText } from "../src/render/schwellen.ts";
import { alsText } from "../src/render/text.ts";
import { schwellen, type Schwelle } from "../src/schwellen.ts";
import { FALSCHE_EINGABEN } from "./falsche-eingaben.ts";
import { haushaltszeile } from "./pruefbogen.ts";

/** Everybody an output speaks of: who belongs, who lives beside, a payment that comes once, wealth above an allowance. */
const HAUSHALT: Fall = {
  id: "h1", monat: "2022-07", bewilligungszeitraumBeginn: "2022-01-01",
  unterkunft: { art: "miete", bruttokaltmiete: 600, heizung: 90, angemessen: { bruttokaltmiete: 650, heizung: 80 } },
  personen: [
    { id: "mutter", geburtsdatum: "1984-02-03", einkommen: [{ art: "erwerbstaetigkeit", brutto: 450 }], vermoegen: 1200.5 },
    { id: "kind", geburtsdatum: "2016-08-20", eltern: ["mutter"], einkommen: [{ art: "kindergeld", betrag: 219 }] },
    { id: "bruder", geburtsdatum: "1990-01-01" },
  ],
};
const ANTWORTEN: readonly Antwort[] = [berechne(HAUSHALT), berechne({ ...HAUSHALT, monat: "2022-13", personen: [] }), KEIN_JSON, berechne({ ...HAUSHALT, monat: "2030-01", bewilligungszeitraumBeginn: "2030-01-01" })];

const schwellenZu = (antwort: Antwort): Schwelle[] => ("anspruch" in antwort ? schwellen(HAUSHALT, antwort) : []);

const zeilen = (alle: readonly string[]): string => `${alle.join("\n")}\n`;

function naheSchwellen(sprache: "de" | "en"): string[] {
  return [HAUSHALT, { ...HAUSHALT, unterkunft: { ...HAUSHALT.unterkunft, bruttokaltmiete: 700, heizung: 80 }, personen: HAUSHALT.personen.map((person) => ({ ...person, vermoegen: 20_000 })) }, { ...HAUSHALT, monat: "2026-08", personen: [{ id: "sie", geburtsdatum: "1990-01-01" }, { id: "kind", geburtsdatum: "2009-01-01", eltern: ["sie"] }] }]
    .flatMap((fall) => {
      const antwort = berechne(fall);
      return "anspruch" in antwort ? schwellen(fall, antwort).map((schwelle) => schwellenText(schwelle, sprache, (id) => id.toUpperCase())) : [JSON.stringify(antwort)];
    });
}

function fehler([was, eingabe]: (typeof FALSCHE_EINGABEN)[number]): string[] {
  const antwort = antworte(eingabe);
  return "fehler" in antwort ? [was, ...antwort.fehler.map(({ pfad, text, schluessel, werte }) => `  ${pfad === "" ? "(alles)" : pfad}: ${text} [${[schluessel, ...Object.values(werte)].join(" ")}]`)] : [was, "  angenommen"];
}

/** Whole texts that were read, by file. */
export const LESESTUECKE: Readonly<Record<string, () => string>> = {
  "beispielhaushalte.txt": () => zeilen([...beispielfaelle(60, 1, "2026-08")].map(haushaltszeile)),
  "fehler.txt": () => zeilen(FALSCHE_EINGABEN.flatMap(fehler)),
  "schwellen.txt": () => zeilen([...naheSchwellen("de"), ...naheSchwellen("en")]),
  "ausgabe.de.txt": () => zeilen(ANTWORTEN.map((antwort) => alsText(antwort, "de", schwellenZu(antwort)))),
  "ausgabe.en.txt": () => zeilen(ANTWORTEN.map((antwort) => alsText(antwort, "en", schwellenZu(antwort)))),
  "ausgabe.de.html": () => zeilen(ANTWORTEN.map((antwort) => alsHtml(antwort, "de", schwellenZu(antwort)))),
  "ausgabe.en.html": () => zeilen(ANTWORTEN.map((antwort) => alsHtml(antwort, "en", schwellenZu(antwort)))),
};
