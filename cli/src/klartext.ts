import { type Optionen as Pruefoptionen, pruefe } from "@handschlag/klartext";
import type { Command } from "./handschlag.ts";
import { type Ausgang, Aufruffehler, fehlerhaft, fuehreAus, type Optionen } from "./io.ts";
import { bericht } from "./klartext-bericht.ts";

const AUFRUF = `Aufruf: handschlag klartext DATEI|- [--json] [--jsonl] [--art brief|text] [--sprache de|en]
Sagt, wie verständlich ein deutscher Text ist und was ihn besser macht. DATEI ist ein Text; mit --jsonl ist jede Zeile
{"id": "…", "text": "…"}. --art brief sucht auch, was einem Brief fehlt; ohne --art sagt es der Text selbst.`;

function gewaehlt({ art, sprache = "de" }: Optionen): Pruefoptionen {
  if (sprache !== "de" && sprache !== "en") throw new Aufruffehler("--sprache ist de oder en.");
  if (art === undefined) return { sprache };
  if (art !== "brief" && art !== "text") throw new Aufruffehler("--art ist brief oder text.");
  return { sprache, art };
}

function geprueft(id: unknown, text: string, optionen: Optionen): Ausgang {
  const wahl = gewaehlt(optionen);
  const ergebnis = pruefe(text, wahl);
  return { json: { id, ...ergebnis }, text: bericht(text, ergebnis, wahl.sprache), fehlerhaft: false };
}

async function bearbeite(zeile: unknown, optionen: Optionen): Promise<Ausgang> {
  if (typeof zeile !== "object" || zeile === null) return fehlerhaft(zeile, [{ pfad: "", text: "Hier fehlt ein Objekt: {\"id\": \"…\", \"text\": \"…\"}" }]);
  const { id = null, text } = zeile as { id?: unknown; text?: unknown };
  return typeof text === "string" ? geprueft(id, text, optionen) : fehlerhaft(zeile, [{ pfad: "text", text: "Hier fehlt der Text." }]);
}

/** Says how understandable a German text is and what would make it better. */
export const run: Command = (args) => fuehreAus({
  aufruf: AUFRUF,
  optionen: { art: { type: "string" }, sprache: { type: "string" } },
  bearbeite,
  liesDatei: async (text, name, optionen) => geprueft(name === "-" ? null : name, text.replace(/^\uFEFF/, ""), optionen),
}, args);
