import { once } from "node:events";
import { parseArgs } from "node:util";
import { alsMonat, monatsIndex } from "@handschlag/sgb2/kalender";
import { vergleicheRecht } from "@handschlag/sgb2/folgen";
import { beideRechte, liesAenderungen, type Aenderung } from "./aenderung.ts";
import { beispielCsv } from "./beispielbestand.ts";
import { liesBestand } from "./bestand-lesen.ts";
import { lasseMehrEinbetten } from "./einbetten.ts";
import type { Command } from "./handschlag.ts";
import { Aufruffehler, type Kanaele } from "./io.ts";
import { alsDiagramm, alsJson, alsText, type Monatsfolgen } from "./was-waere-wenn-texte.ts";

const AUFRUF = `Aufruf:
  handschlag was-waere-wenn BESTAND.csv|.parquet --monat 2026-08 --aendere regelbedarf1+10 [--aendere …] [--ab MONAT] [--bis MONAT] [--json] [--svg]
  handschlag was-waere-wenn --beispiel HAUSHALTE [--samen ZAHL] [--monat MONAT]   ein erfundener Bestand als CSV
Sagt, was eine Änderung im Recht kostet und wie viele Haushalte mehr oder weniger bekommen: je Monat von --monat bis --bis;
geändert gilt ab --ab. Beträge in Euro, Sätze in Prozent: sofortzuschlag=30, merkzeichenG-2, regelbedarf*+5.
BESTAND hat eine Zeile je Person mit haushalt, rolle (haupt, partner, kind), geburtsdatum und Beträgen.`;

type Aufruf = { datei: string; monate: string[]; ab: string; aenderungen: Aenderung[]; form: "text" | "json" | "svg" };

const OPTIONEN = {
  monat: { type: "string", default: "2026-08" }, bis: { type: "string" }, ab: { type: "string" }, aendere: { type: "string", multiple: true, default: [] as string[] },
  json: { type: "boolean", default: false }, svg: { type: "boolean", default: false }, beispiel: { type: "string" }, samen: { type: "string", default: "1" },
} as const;

/** `handschlag was-waere-wenn`: what a change of the law means for a population. Exit status 0 done, 1 a faulty table, 2 an unusable call. */
export const run: Command = (args) => {
  lasseMehrEinbetten();
  return wasWaereWenn(args, { ein: process.stdin, aus: process.stdout, fehler: process.stderr });
};

/** The command with its channels handed in. */
export async function wasWaereWenn(args: string[], kanaele: Kanaele): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONEN });
    if (values.beispiel !== undefined) return await schreibeBeispiel(ganz(values.beispiel), ganz(values.samen), monat(values.monat), kanaele);
    const [datei, ...mehr] = positionals;
    if (datei === undefined || mehr.length > 0) throw new Aufruffehler("Bitte nennen Sie genau eine Datei.");
    const von = monat(values.monat);
    const aenderungen = liesAenderungen(values.aendere);
    if (aenderungen.length === 0) throw new Aufruffehler("Bitte nennen Sie mit --aendere, was sich ändern soll.");
    return await rechne({ datei, monate: monateVonBis(von, monat(values.bis ?? von)), ab: monat(values.ab ?? von), aenderungen, form: values.json ? "json" : values.svg ? "svg" : "text" }, kanaele);
  } catch (ursache) {
    if (ursache instanceof Error && "code" in ursache && ursache.code === "EPIPE") return 1;
    kanaele.fehler.write(`${ursache instanceof Error ? ursache.message : String(ursache)}\n\n${AUFRUF}\n`);
    return 2;
  }
}

async function rechne({ datei, monate, ab, aenderungen, form }: Aufruf, { aus, fehler }: Kanaele): Promise<number> {
  const rechte = monate.map((einer) => beideRechte(einer, aenderungen, ab));
  const gelesen = await liesBestand(datei);
  if ("fehler" in gelesen) {
    fehler.write(`Diese Tabelle stimmt so nicht:\n${gelesen.fehler.map(({ zeile, spalte, text }) => `  Zeile ${zeile}, Spalte ${spalte}: ${text}`).join("\n")}\n`);
    return 1;
  }
  const ergebnis: Monatsfolgen[] = rechte.map(([heute, danach]) => ({ monat: heute.monat, folgen: vergleicheRecht(gelesen.bestand, heute, danach, gelesen.gewichte) }));
  aus.write(`${form === "json" ? JSON.stringify(alsJson(ergebnis), null, 2) : form === "svg" ? alsDiagramm(ergebnis) : alsText(ergebnis)}\n`);
  return 0;
}

async function schreibeBeispiel(haushalte: number, samen: number, fuer: string, { aus }: Kanaele): Promise<number> {
  for (const zeile of beispielCsv(haushalte, samen, fuer)) if (!aus.write(zeile)) await once(aus, "drain");
  return 0;
}

function ganz(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Aufruffehler(`Hier erwarten wir eine ganze Zahl, nicht ${text}.`);
  return Number(text);
}

function monat(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new Aufruffehler(`Hier erwarten wir einen Monat wie 2026-08, nicht ${text}.`);
  return text;
}

function monateVonBis(von: string, bis: string): string[] {
  const zahl = monatsIndex(bis) - monatsIndex(von) + 1;
  if (zahl < 1) throw new Aufruffehler(`--bis liegt vor --monat: ${bis} und ${von}.`);
  return Array.from({ length: zahl }, (_, i) => alsMonat(monatsIndex(von) + i));
}
