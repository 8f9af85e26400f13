import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { rechne } from "./rechne.ts";
import { rechneZeilen } from "./rechne-zeilen.ts";

const FALL = { id: "a", monat: "2026-08", unterkunft: { art: "miete", bruttokaltmiete: 400, heizung: 60 }, personen: [{ id: "p1", geburtsdatum: "1990-03-14" }] };

async function rufe(args: string[], eingabe: string | string[] = ""): Promise<{ status: number; aus: string; fehler: string }> {
  const aus = new PassThrough();
  const fehler = new PassThrough();
  const stuecke = (typeof eingabe === "string" ? [eingabe] : eingabe).map((stueck) => Buffer.from(stueck));
  const gelesen = Promise.all([text(aus), text(fehler)]);
  const status = await rechne(args, { ein: Readable.from(stuecke), aus, fehler });
  aus.end();
  fehler.end();
  const [ausgabe, meldungen] = await gelesen;
  return { status, aus: ausgabe, fehler: meldungen };
}

const jsonZeilen = (ausgabe: string): unknown[] => ausgabe.trimEnd().split("\n").map((zeile) => JSON.parse(zeile) as unknown);

test("one case from standard input becomes a readable table with explanation", async () => {
  const { status, aus } = await rufe(["-"], JSON.stringify(FALL));
  expect(status).toBe(0);
  expect(aus).toContain("Anspruch: 1.023,00 €");
  expect(aus).toContain("§ 20 Abs. 2 Satz 1 SGB II");
  expect(aus).toContain("Das würde es ändern:\n  - 10.000,00 Euro Vermögen mehr blieben noch frei.");
});

test("the table also comes in English", async () => {
  const { aus } = await rufe(["-", "--sprache", "en"], JSON.stringify(FALL));
  expect(aus).toContain("Entitlement: 1,023.00 €");
});

test("one case from a file as JSON, with a byte order mark", async () => {
  const datei = join(mkdtempSync(join(tmpdir(), "rechne-")), "fall.json");
  writeFileSync(datei, `\uFEFF${JSON.stringify(FALL)}`);
  const { status, aus } = await rufe([datei, "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(aus)).toMatchObject({ id: "a", anspruch: 1023 });
});

test("many cases: one answer a line, same order, on after invalid JSON, wrong and unsupported cases", async () => {
  const eingabe = [JSON.stringify(FALL), "{kaputt", JSON.stringify({ ...FALL, id: "b", extra: 1 }), JSON.stringify({ ...FALL, id: "c", monat: "2027-01" }), JSON.stringify({ ...FALL, id: "d" })];
  const { status, aus } = await rufe(["--jsonl"], `${eingabe.join("\n")}\n`);
  expect(status).toBe(1);
  expect(jsonZeilen(aus)).toMatchObject([
    { id: "a", anspruch: 1023 },
    { fehler: [{ pfad: "", text: "Das ist kein gültiges JSON." }] },
    { id: "b", fehler: [{ pfad: "extra" }] },
    { id: "c", nichtUnterstuetzt: [{ pfad: "monat" }] },
    { id: "d", anspruch: 1023 },
  ]);
});

test("a case for several months has one answer with all of them, in every form", async () => {
  const { monat: _, ...fakten } = FALL;
  const mehrere = JSON.stringify({ ...fakten, monate: ["2026-08", "2026-09"] });
  expect((await rufe(["-"], mehrere)).aus.match(/Anspruch: 1\.023,00 €/g)).toHaveLength(2);
  const { status, aus } = await rufe(["--jsonl"], `${mehrere}\n${JSON.stringify({ ...fakten, monate: ["2026-12", "2027-01"] })}`);
  expect(status).toBe(1);
  expect(jsonZeilen(aus)).toMatchObject([{ id: "a", monate: [{ anspruch: 1023 }, { anspruch: 1023 }] }, { id: "a", monate: [{ anspruch: 1023 }, { nichtUnterstuetzt: [{}] }] }]);
});

test("lines are split at line feeds only, wherever the chunks are cut", async () => {
  const zeile = JSON.stringify({ ...FALL, id: "ü\u2028x" });
  const bytes = Buffer.from(`${zeile}\n${zeile}`);
  const aus = new PassThrough();
  const gelesen = text(aus);
  const status = await rechne(["--jsonl"], { ein: Readable.from([...bytes].map((byte) => Buffer.from([byte]))), aus, fehler: new PassThrough() });
  aus.end();
  expect(status).toBe(0);
  expect(jsonZeilen(await gelesen)).toMatchObject([{ id: "ü\u2028x" }, { id: "ü\u2028x" }]);
});

test.each([[[]], [["a.json", "b.json"]], [["--gibtsnicht"]], [["/gibt/es/nicht.json"]], [["-", "--sprache", "fr"]]])("an unusable call %j ends with status 2 and the usage", async (args) => {
  const { status, aus, fehler } = await rufe(args);
  expect({ status, aus }).toEqual({ status: 2, aus: "" });
  expect(fehler).toContain("Usage:");
});

test("thousands of lines shared between threads come back in order, faulty ones in their places", async () => {
  const eingabe = Array.from({ length: 3000 }, (_, i) => (i % 1000 === 500 ? "{kaputt" : JSON.stringify({ ...FALL, id: `f${i}`, unterkunft: { ...FALL.unterkunft, bruttokaltmiete: 100 + i / 100 } })));
  const bytes = Buffer.from(eingabe.join("\n"));
  const stuecke = Array.from({ length: Math.ceil(bytes.length / 16_384) }, (_, i) => bytes.subarray(i * 16_384, (i + 1) * 16_384));
  const aus = new PassThrough();
  const gelesen = text(aus);
  expect(await rechneZeilen(Readable.from(stuecke), aus, 2)).toBe(false);
  aus.end();
  const antworten = jsonZeilen(await gelesen) as { id?: string; anspruch?: number }[];
  expect(antworten.map(({ id }) => id)).toEqual(eingabe.map((_, i) => (i % 1000 === 500 ? undefined : `f${i}`)));
  expect(antworten[2999]?.anspruch).toBe(752.99);
});

test("who sends line by line has each answer before the next line", async () => {
  const ein = new PassThrough();
  const aus = new PassThrough();
  const fertig = rechneZeilen(ein, aus, 2);
  for (const id of ["a", "b"]) {
    ein.write(`${JSON.stringify({ ...FALL, id })}\n`);
    const [antwort] = (await once(aus, "data")) as [Buffer];
    expect(JSON.parse(antwort.toString())).toMatchObject({ id, anspruch: 1023 });
  }
  ein.end();
  expect(await fertig).toBe(true);
});

test("reading waits for a reader who takes nothing", async () => {
  const zeile = `${JSON.stringify(FALL)}\n`;
  let gelesen = 0;
  const ein = Readable.from((function* () { for (; gelesen < 500; gelesen++) yield Buffer.from(zeile.repeat(10)); })(), { highWaterMark: 1 });
  const aus = new PassThrough({ highWaterMark: 1 });
  const fertig = rechneZeilen(ein, aus, 2);
  await new Promise((weiter) => { setImmediate(weiter); });
  await once(aus, "readable");
  expect(gelesen).toBeLessThan(20);
  aus.resume();
  expect(await fertig).toBe(true);
});
