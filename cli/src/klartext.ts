import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { text as lies } from "node:stream/consumers";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { type Optionen, pruefe } from "@handschlag/klartext";
import { bericht } from "./klartext-bericht.ts";

const HILFE = `Usage: handschlag klartext FILE [--json] [--art brief|text] [--sprache de|en]
       handschlag klartext --jsonl < texts.jsonl

FILE is a text file; - or nothing reads standard input. With --jsonl every line is {"id": "…", "text": "…"}.`;

/** Says how understandable a German text is and what would make it better. */
export async function run(args: string[]): Promise<number> {
  const wahl = liesWahl(args);
  if (typeof wahl === "string") {
    console.error(`${wahl}\n\n${HILFE}`);
    return 2;
  }
  if (wahl.hilfe) {
    console.log(HILFE);
    return 0;
  }
  return wahl.jsonl ? pruefeZeilen(wahl.datei, wahl.optionen) : pruefeDatei(wahl.datei, wahl.json, wahl.optionen);
}

type Wahl = { readonly datei: string; readonly json: boolean; readonly jsonl: boolean; readonly hilfe: boolean; readonly optionen: Optionen };

/** The choices of the command line, or what is wrong with them. */
function liesWahl(args: string[]): Wahl | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean" }, jsonl: { type: "boolean" }, help: { type: "boolean", short: "h" }, art: { type: "string" }, sprache: { type: "string" } },
    });
    const { art, sprache = "de" } = values;
    if (positionals.length > 1) return "Please name one file.";
    if (art !== undefined && art !== "brief" && art !== "text") return `--art is brief or text, not ${art}.`;
    if (sprache !== "de" && sprache !== "en") return `--sprache is de or en, not ${sprache}.`;
    return { datei: positionals[0] ?? "-", json: values.json ?? false, jsonl: values.jsonl ?? false, hilfe: values.help ?? false, optionen: { sprache, ...(art ? { art } : {}) } };
  } catch (fehler) {
    return fehler instanceof Error ? fehler.message : String(fehler);
  }
}

async function pruefeDatei(datei: string, json: boolean, optionen: Optionen): Promise<number> {
  const text = await liesText(datei);
  if (text === undefined) return 1;
  const ergebnis = pruefe(text, optionen);
  console.log(json ? JSON.stringify({ id: datei === "-" ? "" : datei, ...ergebnis }, null, 2) : bericht(text, ergebnis));
  return 0;
}

async function liesText(datei: string): Promise<string | undefined> {
  try {
    return datei === "-" ? await lies(process.stdin) : await readFile(datei, "utf8");
  } catch (fehler) {
    console.error(`Cannot read ${datei}: ${fehler instanceof Error ? fehler.message : String(fehler)}`);
    return undefined;
  }
}

/** One result a line, in the order of the lines. A line that is no such object gets an error in its place. */
async function pruefeZeilen(datei: string, optionen: Optionen): Promise<number> {
  let nummer = 0;
  let status = 0;
  const eingabe = datei === "-" ? process.stdin : createReadStream(datei, "utf8");
  try {
    for await (const zeile of createInterface({ input: eingabe, crlfDelay: Infinity })) {
      nummer++;
      if (zeile.trim() === "") continue;
      const ergebnis = pruefeZeile(zeile, nummer, optionen);
      if ("fehler" in ergebnis) status = 1;
      await schreibe(`${JSON.stringify(ergebnis)}\n`);
    }
  } catch (fehler) {
    console.error(`Cannot read ${datei}: ${fehler instanceof Error ? fehler.message : String(fehler)}`);
    return 1;
  }
  return status;
}

function pruefeZeile(zeile: string, nummer: number, optionen: Optionen): object {
  try {
    const satz: unknown = JSON.parse(zeile);
    if (typeof satz !== "object" || satz === null || !("text" in satz) || typeof satz.text !== "string") {
      return { id: null, zeile: nummer, fehler: "This line needs a text: {\"id\": \"…\", \"text\": \"…\"}" };
    }
    return { id: "id" in satz ? satz.id : null, ...pruefe(satz.text, optionen) };
  } catch {
    return { id: null, zeile: nummer, fehler: "This line is not JSON." };
  }
}

/** Waits for a slow reader instead of filling the memory. */
function schreibe(zeile: string): Promise<void> {
  return new Promise((fertig) => {
    if (process.stdout.write(zeile)) fertig();
    else process.stdout.once("drain", fertig);
  });
}
