// What every command of `handschlag` shares: reading a case or a stream of cases, printing, exit status.
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { text as alsText } from "node:stream/consumers";
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { zeilen } from "./zeilen.ts";

export type Fehler = { readonly pfad: string; readonly text: string };

/** What came of one case: `json` goes out with --json and --jsonl, `text` is what a person reads. */
export type Ausgang = { readonly json: object; readonly text: string; readonly fehlerhaft: boolean };

export type Optionen = Readonly<Record<string, string | boolean | undefined>>;

/** A command that turns cases into answers. `lies` turns a file's text into cases where it is not one JSON value. */
export type Befehl = {
  readonly aufruf: string;
  readonly optionen: ParseArgsOptionsConfig;
  readonly bearbeite: (fall: unknown, optionen: Optionen) => Promise<Ausgang>;
  readonly liesDatei?: (text: string, name: string, optionen: Optionen) => Promise<Ausgang> | undefined;
};

/** A call that cannot be carried out; its message tells the user why. */
export class Aufruffehler extends Error {}

const GEMEINSAME_OPTIONEN = { json: { type: "boolean" }, jsonl: { type: "boolean" }, help: { type: "boolean" } } as const;

function idVon(fall: unknown): unknown {
  return typeof fall === "object" && fall !== null && "id" in fall ? fall.id : null;
}

/** The answer to a faulty case. */
export function fehlerhaft(fall: unknown, fehler: readonly Fehler[]): Ausgang {
  const zeilen = fehler.map((f) => (f.pfad === "" ? f.text : `${f.pfad}: ${f.text}`));
  return { json: { id: idVon(fall), fehler }, text: `Das geht so nicht:\n${zeilen.map((z) => `  ${z}`).join("\n")}`, fehlerhaft: true };
}

async function bearbeiteText(befehl: Befehl, text: string, optionen: Optionen): Promise<Ausgang> {
  let fall: unknown;
  try {
    fall = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fehlerhaft(undefined, [{ pfad: "", text: `Das ist kein JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
  return befehl.bearbeite(fall, optionen);
}

/** Where a command reads and writes. */
export type Kanaele = { readonly ein: Readable; readonly aus: Writable; readonly fehler: Writable };

async function schreibe(aus: Writable, text: string): Promise<void> {
  if (!aus.write(text)) await once(aus, "drain");
}

async function strom(befehl: Befehl, quelle: string, optionen: Optionen, { ein, aus }: Kanaele): Promise<number> {
  let status = 0;
  for await (const zeile of zeilen(quelle === "-" ? ein : createReadStream(quelle))) {
    if (zeile.trim() === "") continue;
    const ausgang = await bearbeiteText(befehl, zeile, optionen);
    if (ausgang.fehlerhaft) status = 1;
    await schreibe(aus, `${JSON.stringify(ausgang.json)}\n`);
  }
  return status;
}

async function einzeln(befehl: Befehl, quelle: string, optionen: Optionen, { ein, aus, fehler }: Kanaele): Promise<number> {
  const inhalt = quelle === "-" ? await alsText(ein) : await readFile(quelle, "utf8");
  const ausgang = await (befehl.liesDatei?.(inhalt, quelle, optionen) ?? bearbeiteText(befehl, inhalt, optionen));
  if (optionen.json === true) await schreibe(aus, `${JSON.stringify(ausgang.json, null, 2)}\n`);
  else await schreibe(ausgang.fehlerhaft ? fehler : aus, `${ausgang.text}\n`);
  return ausgang.fehlerhaft ? 1 : 0;
}

async function starte(befehl: Befehl, args: string[], kanaele: Kanaele): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...GEMEINSAME_OPTIONEN, ...befehl.optionen } });
  const optionen = values as Optionen;
  if (optionen.help === true) {
    await schreibe(kanaele.aus, `${befehl.aufruf}\n`);
    return 0;
  }
  const [quelle = optionen.jsonl === true ? "-" : undefined, ...mehr] = positionals;
  if (quelle === undefined || mehr.length > 0) throw new Aufruffehler("Bitte nennen Sie genau eine Datei (oder - für die Standardeingabe).");
  return optionen.jsonl === true ? strom(befehl, quelle, optionen, kanaele) : einzeln(befehl, quelle, optionen, kanaele);
}

/** A reader that has seen enough (`… | head`) is no fault. */
function istAbbruchDesLesers(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

const DATEIFEHLER: Readonly<Record<string, string>> = {
  ENOENT: "Diese Datei gibt es nicht",
  EACCES: "Diese Datei darf nicht gelesen werden",
  EISDIR: "Das ist ein Ordner, keine Datei",
};

/** What to tell a user whose call cannot be carried out; undefined where the fault is ours. */
function aufruffehler(error: unknown): string | undefined {
  if (error instanceof Aufruffehler) return error.message;
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return undefined;
  const satz = DATEIFEHLER[error.code];
  if (satz !== undefined) return `${satz}${"path" in error ? `: ${String(error.path)}` : "."}`;
  return error.code.startsWith("ERR_PARSE_ARGS") ? error.message : undefined;
}

const PROZESS: Kanaele = { ein: process.stdin, aus: process.stdout, fehler: process.stderr };

/** Runs a command: 0 all computed, 1 some case faulty, 2 unusable call. */
export async function fuehreAus(befehl: Befehl, args: string[], kanaele: Kanaele = PROZESS): Promise<number> {
  // Without a listener a closed pipe would end the process with a stack trace; writing fails all the same.
  kanaele.aus.on("error", () => {});
  try {
    return await starte(befehl, args, kanaele);
  } catch (error) {
    if (istAbbruchDesLesers(error)) return 1;
    const satz = aufruffehler(error);
    if (satz === undefined) throw error;
    await schreibe(kanaele.fehler, `${satz}\n\n${befehl.aufruf}\n`);
    return 2;
  }
}
