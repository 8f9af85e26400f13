import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { DuckDBInstance } from "@duckdb/node-api";
import { beispielfaelle } from "@handschlag/sgb2/beispiel";
import { alsBestand } from "@handschlag/sgb2/bestand";
import { rechneBestand } from "@handschlag/sgb2/masse";
import { rechtFuer } from "@handschlag/sgb2/recht";
import { describe, expect, test } from "vitest";
import { beispielCsv } from "./beispielbestand.ts";
import { liesBestand } from "./bestand-lesen.ts";
import { wasWaereWenn } from "./was-waere-wenn.ts";

const ordner = mkdtempSync(join(tmpdir(), "was-waere-wenn-"));

function tabelle(name: string, ...zeilen: string[]): string {
  const datei = join(ordner, name);
  writeFileSync(datei, zeilen.join("\n"));
  return datei;
}

async function rufe(...args: string[]): Promise<{ status: number; aus: string; fehler: string }> {
  const [aus, fehler] = [new PassThrough(), new PassThrough()];
  const gelesen = Promise.all([text(aus), text(fehler)]);
  const status = await wasWaereWenn(args, { ein: new PassThrough(), aus, fehler });
  aus.end();
  fehler.end();
  const [ausgabe, meldung] = await gelesen;
  return { status, aus: ausgabe, fehler: meldung };
}

const KOPF = "haushalt,rolle,geburtsdatum,einkommen,bruttokaltmiete,gewicht";
// Entitled to 963 euros; five euros above the need; a couple with a child.
const BESTAND = tabelle("bestand.csv", KOPF, "1,haupt,1990-01-01,,400,", "2,haupt,1990-01-01,998,400,2.5", "3,haupt,1990-01-01,,600,", "3,partner,1991-01-01,,,", "3,kind,2015-01-01,,,");

describe("a change of the law, asked of a table", () => {
  test("costs so much from its month on, and so many households have more or are entitled now", async () => {
    const { status, aus } = await rufe(BESTAND, "--monat", "2026-07", "--bis", "2026-08", "--ab", "2026-08", "--aendere", "regelbedarf1+10");
    expect(status).toBe(0);
    expect(aus.replaceAll(/ +/g, " ")).toContain("\n2026-07 2.990,00 € 2.990,00 € 0,00 € 0 0 0 0\n2026-08 2.990,00 € 3.012,50 € +22,50 € 4 0 3 0\n");
    expect(aus).toMatch(/mehr: bis 10 € +█+ 4\n/);
  });

  test("as JSON in euros, as SVG with its table", async () => {
    const { aus } = await rufe(BESTAND, "--aendere", "regelbedarf2=0", "--json");
    expect(JSON.parse(aus)).toMatchObject([{ monat: "2026-08", kostenHeute: 2990, kostenDanach: 1978, unterschied: -1012, gewinnen: 0, verlieren: 1, neuBerechtigt: 0, nichtMehrBerechtigt: 0, nichtBerechnet: 0 }]);
    const svg = await rufe(BESTAND, "--aendere", "regelbedarf*+1", "--svg");
    expect(svg.aus).toMatch(/^<svg .*<desc>weniger: über 100 €: 0; .*<\/svg>\n<table>/);
  });

  test("a value can be given in percent, and does not fall below nothing", async () => {
    const { aus } = await rufe(BESTAND, "--aendere", "unterkunftDeckel=150", "--aendere", "regelbedarf6-9999", "--json");
    expect(JSON.parse(aus)).toMatchObject([{ unterschied: 0 }]);
  });

  test("from Parquet the same as from CSV", async () => {
    const parquet = join(ordner, "bestand.parquet");
    const db = await DuckDBInstance.create(":memory:");
    await (await db.connect()).run(`COPY (SELECT * REPLACE (geburtsdatum::DATE AS geburtsdatum) FROM read_csv('${BESTAND}')) TO '${parquet}' (FORMAT parquet)`);
    expect((await rufe(parquet, "--aendere", "regelbedarf1+10")).aus).toBe((await rufe(BESTAND, "--aendere", "regelbedarf1+10")).aus);
  });
});

test("an example population reads back as the cases it was made of", async () => {
  const monat = "2026-08";
  const recht = rechtFuer(monat);
  if (!recht) throw new Error("No law");
  const gelesen = await liesBestand(tabelle("beispiel.csv", [...beispielCsv(400, 5, monat)].join("")));
  if ("fehler" in gelesen) throw new Error(JSON.stringify(gelesen.fehler));
  expect([...rechneBestand(gelesen.bestand, recht).anspruch]).toEqual([...rechneBestand(alsBestand([...beispielfaelle(400, 5, monat)], recht), recht).anspruch]);
  const { aus } = await rufe("--beispiel", "400", "--samen", "5");
  expect(aus).toBe([...beispielCsv(400, 5, monat)].join(""));
});

describe("what is wrong with a table is named by row and column", () => {
  const fehlerIn = async (...zeilen: string[]): Promise<string> => {
    const { status, aus, fehler } = await rufe(tabelle("falsch.csv", ...zeilen), "--aendere", "regelbedarf1+10");
    expect({ status, aus }).toEqual({ status: 1, aus: "" });
    return fehler;
  };

  test("columns", async () => {
    expect(await fehlerIn("haushalt,rolle,geburtstag", "1,haupt,1990-01-01")).toMatch(/Zeile 1, Spalte geburtstag: Diese Spalte gibt es nicht\. Möglich sind: haushalt, rolle, .*\n {2}Zeile 1, Spalte geburtsdatum: Diese Spalte fehlt\./);
    expect(await fehlerIn(KOPF)).toContain("Zeile 2, Spalte haushalt: Die Tabelle hat keine Zeilen.");
  });

  test.each([
    ["1,haupt,1990-02-30,,,", "Zeile 2, Spalte geburtsdatum: Hier erwarten wir ein mögliches Datum"],
    ["1,haupt,,,,", "Zeile 2, Spalte geburtsdatum: Diese Angabe fehlt."],
    ["1,haupt,1990-01-01,-5,,", "Zeile 2, Spalte einkommen: Hier erwarten wir einen Betrag"],
    ["1,haupt,1990-01-01,5.123,,", "Zeile 2, Spalte einkommen: Hier erwarten wir einen Betrag"],
    ["1,haupt,1990-01-01,,,viel", "Zeile 2, Spalte gewicht: Hier erwarten wir eine Zahl"],
    ["1,oma,1990-01-01,,,", "Zeile 2, Spalte rolle: Möglich sind: haupt, partner, kind."],
    ["1,kind,1990-01-01,,,", "Zeile 2, Spalte rolle: Die erste Person eines Haushalts hat die Rolle haupt"],
    [",haupt,1990-01-01,,,", "Zeile 2, Spalte haushalt: Diese Angabe fehlt."],
  ])("%s", async (zeile, erwartet) => {
    expect(await fehlerIn(KOPF, zeile)).toContain(erwartet);
  });

  test("rows that do not belong where they stand", async () => {
    expect(await fehlerIn(KOPF, "1,haupt,1990-01-01,,,", "2,haupt,1990-01-01,,,", "1,kind,2015-01-01,,,")).toContain("Zeile 4, Spalte haushalt: Die Zeilen eines Haushalts stehen hintereinander.");
    expect(await fehlerIn(KOPF, "1,haupt,1990-01-01,,,", "1,kind,2015-01-01,,,", "1,partner,1990-01-01,,,")).toContain("Zeile 4, Spalte rolle: Der Partner steht gleich nach der ersten Person.");
  });

  test("at most twenty faults", async () => {
    expect((await fehlerIn(KOPF, ...Array.from({ length: 50 }, (_, i) => `${i},haupt,gestern,,,`))).match(/Zeile/g)).toHaveLength(20);
  });
});

test.each([
  [[], "Bitte nennen Sie genau eine Datei."],
  [[BESTAND], "--aendere"],
  [[BESTAND, "--aendere", "regelbedarf1"], "Eine Änderung sieht aus wie regelbedarf1+10"],
  [[BESTAND, "--aendere", "mindestlohn+1"], "Diesen Wert kennt das Recht hier nicht: mindestlohn."],
  [[BESTAND, "--aendere", "regelbedarf1+1", "--monat", "2030-01"], "Für 2030-01 ist das Recht hier nicht hinterlegt."],
  [[BESTAND, "--aendere", "regelbedarf1+1", "--monat", "August"], "Hier erwarten wir einen Monat wie 2026-08"],
  [[BESTAND, "--aendere", "regelbedarf1+1", "--bis", "2025-01"], "--bis liegt vor --monat"],
  [["--beispiel", "viele"], "Hier erwarten wir eine ganze Zahl"],
  [[join(ordner, "fehlt.csv"), "--aendere", "regelbedarf1+1"], "ENOENT"],
  [[BESTAND, "--unbekannt"], "Unknown option"],
])("an unusable call %j says why", async (args, warum) => {
  const { status, aus, fehler } = await rufe(...args);
  expect({ status, aus }).toEqual({ status: 2, aus: "" });
  expect(fehler).toContain(warum);
  expect(fehler).toContain("Aufruf:");
});
