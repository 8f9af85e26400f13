import { once } from "node:events";
import { createReadStream } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import type { Command } from "./handschlag.ts";
import { beantworte, beantworteLesbar, istBerechnet } from "./rechne-antwort.ts";
import { rechneZeilen } from "./rechne-zeilen.ts";
import { zeilen } from "./zeilen.ts";

const USAGE = `Usage:
  handschlag rechne FALL.json|-            one case: readable table and explanation
  handschlag rechne FALL.json|- --json     the same as JSON
  handschlag rechne --jsonl [FAELLE.jsonl] one case a line in, one answer a line out
Options: --sprache de|en`;

const BERECHNET = 0;
const NICHT_ALLES_BERECHNET = 1;
const AUFRUF_UNBRAUCHBAR = 2;

type Kanaele = { ein: Readable; aus: Writable; fehler: Writable };

/** `handschlag rechne`: cases as JSON in, each for a month or several, answers out. Exit status 0 all computed, 1 some not, 2 unusable call. */
export const run: Command = (args) => rechne(args, { ein: process.stdin, aus: process.stdout, fehler: process.stderr });

/** The command with its channels handed in. */
export async function rechne(args: string[], kanaele: Kanaele): Promise<number> {
  try {
    return await rechneMit(lies(args), kanaele);
  } catch (ursache) {
    if (istAbbruchDesLesers(ursache)) return NICHT_ALLES_BERECHNET;
    kanaele.fehler.write(`${ursache instanceof Error ? ursache.message : String(ursache)}\n\n${USAGE}\n`);
    return AUFRUF_UNBRAUCHBAR;
  }
}

type Aufruf = { datei: string; json: boolean; jsonl: boolean; sprache: "de" | "en" };

function lies(args: string[]): Aufruf {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, jsonl: { type: "boolean", default: false }, sprache: { type: "string", default: "de" } },
  });
  const { json, jsonl, sprache } = values;
  const datei = positionals[0] ?? (jsonl ? "-" : undefined);
  if (datei === undefined || positionals.length > 1) throw new Error("Name one file, or - for standard input.");
  if (sprache !== "de" && sprache !== "en") throw new Error("Languages: de, en.");
  return { datei, json, jsonl, sprache };
}

async function rechneMit({ datei, json, jsonl, sprache }: Aufruf, { ein, aus }: Kanaele): Promise<number> {
  const quelle = datei === "-" ? ein : createReadStream(datei);
  if (jsonl) return (await rechneZeilen(quelle, aus)) ? BERECHNET : NICHT_ALLES_BERECHNET;
  const { text, alleBerechnet } = json ? alsJson(await ganzerText(quelle)) : beantworteLesbar(await ganzerText(quelle), sprache);
  await schreibe(aus, `${text}\n`);
  return alleBerechnet ? BERECHNET : NICHT_ALLES_BERECHNET;
}

function alsJson(eingabe: string): { text: string; alleBerechnet: boolean } {
  const antwort = beantworte(eingabe);
  return { text: JSON.stringify(antwort, null, 2), alleBerechnet: istBerechnet(antwort) };
}

async function ganzerText(quelle: Readable): Promise<string> {
  const teile: string[] = [];
  for await (const zeile of zeilen(quelle)) teile.push(zeile);
  return teile.join("\n");
}

async function schreibe(aus: Writable, text: string): Promise<void> {
  if (!aus.write(text)) await once(aus, "drain");
}

const istAbbruchDesLesers = (ursache: unknown): boolean => ursache instanceof Error && "code" in ursache && ursache.code === "EPIPE";
