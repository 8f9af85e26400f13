import type { Fehler, Gelesen } from "../eingabe.ts";
import { liesTabelle, Tabellenfehler, type Zeile } from "../tabellentext.ts";
import type { Abstimmung, Projekt, Stimmzettel } from "./abstimmung.ts";
import { liesBudgetfall, type Budgetfall } from "./eingabe.ts";
import type { Regel } from "./entscheidung.ts";

const ABSCHNITTE = ["META", "PROJECTS", "VOTES"] as const;
type Abschnitt = (typeof ABSCHNITTE)[number];

/** Names of rules in Pabulib files that are rules here. */
const REGELNAMEN: Readonly<Record<string, Regel>> = {
  greedy: "meisteStimmen",
  equalshares: "gleicheAnteile",
  "equalshares/add1": "gleicheAnteileAufgefuellt",
};

/** Where a ballot comes from, in the words of Pabulib's column `voting_method`. */
const HERKUNFT = [["online", "internet"], ["papier", "paper"]] as const;

/** Entries of a section by column name, each with its line. */
type Satz = { readonly zeile: number; readonly werte: ReadonlyMap<string, string> };

function teile(zeilen: readonly Zeile[]): Map<Abschnitt, Zeile[]> {
  const teil = new Map<Abschnitt, Zeile[]>();
  let jetzt: Zeile[] = [];
  for (const zeile of zeilen) {
    const titel = ABSCHNITTE.find((name) => zeile.felder.length === 1 && zeile.felder[0]?.toUpperCase() === name);
    if (titel === undefined) jetzt.push(zeile);
    else teil.set(titel, jetzt = []);
  }
  return teil;
}

function saetze([kopf, ...zeilen]: readonly Zeile[]): Satz[] {
  const namen = kopf?.felder ?? [];
  return zeilen.map(({ zeile, felder }) => ({ zeile, werte: new Map(namen.map((name, i) => [name.toLowerCase(), felder[i] ?? ""])) }));
}

/** The file's own words for where something of the JSON form stands. */
function stelle(pfad: string, projekte: readonly Satz[], stimmen: readonly Satz[], budget: Satz | undefined): string {
  const [, liste, nummer] = /^(projekte|stimmen)\[(\d+)\]/.exec(pfad) ?? [];
  if (liste === "projekte") return `Zeile ${projekte[Number(nummer)]?.zeile}, Spalte ${pfad.endsWith("kosten") ? "cost" : "project_id"}`;
  if (liste === "stimmen") return `Zeile ${stimmen[Number(nummer)]?.zeile}, Spalte vote`;
  return budget ? `Zeile ${budget.zeile}, Spalte value` : "META";
}

/** The ballot in a row of votes, with what the file says of where it comes from. */
function alsZettel(werte: Satz["werte"]): Stimmzettel {
  const herkunft = HERKUNFT.find(([, name]) => name === werte.get("voting_method")?.toLowerCase())?.[0];
  const bezirk = werte.get("neighborhood");
  return {
    projekte: werte.get("vote")?.split(",").map((id) => id.trim()).filter((id) => id !== "") ?? [],
    ...(herkunft ? { herkunft } : {}), ...(bezirk ? { bezirk } : {}),
  };
}

function alsFall(teil: ReadonlyMap<Abschnitt, readonly Zeile[]>, regel: Regel | undefined): Gelesen<Budgetfall> {
  const meta = new Map(saetze(teil.get("META") ?? []).map((satz) => [satz.werte.get("key")?.toLowerCase() ?? "", satz]));
  const angabe = (name: string): string | undefined => meta.get(name)?.werte.get("value");
  const projekte = saetze(teil.get("PROJECTS") ?? []);
  const stimmen = saetze(teil.get("VOTES") ?? []);
  const art = angabe("vote_type") ?? "approval";
  if (art !== "approval") return { ok: false, fehler: [{ pfad: `Zeile ${meta.get("vote_type")?.zeile}, Spalte value`, text: `Gezählt werden Zustimmungen (approval), hier steht „${art}“.` }] };
  const gelesen = liesBudgetfall({
    budget: Number(angabe("budget")),
    regel: regel ?? REGELNAMEN[angabe("rule") ?? ""] ?? "gleicheAnteileAufgefuellt",
    projekte: projekte.map(({ werte }) => ({ id: werte.get("project_id"), kosten: Number(werte.get("cost")), name: werte.get("name") })),
    stimmen: stimmen.map(({ werte }) => alsZettel(werte)),
  });
  if (gelesen.ok) return gelesen;
  return { ok: false, fehler: gelesen.fehler.map((f) => ({ ...f, pfad: stelle(f.pfad, projekte, stimmen, meta.get("budget")) })) };
}

/** Whether a text looks like a Pabulib file. */
export function istPabulib(text: string): boolean {
  return /^\uFEFF?\s*META\s*[\r\n]/i.test(text);
}

/**
 * Reads a Pabulib file (pabulib.org/format) with approval votes. Without `regel` the file's own `rule` counts if it is
 * known here, otherwise Equal Shares filled up. Errors name the line and the column.
 */
export function liesPabulib(text: string, regel?: Regel): Gelesen<Budgetfall> {
  try {
    const teil = teile(liesTabelle(text, ";"));
    const fehlt = ABSCHNITTE.filter((name) => !teil.has(name));
    const fehler: Fehler[] = fehlt.map((name) => ({ pfad: name, text: "Dieser Abschnitt fehlt in der Datei." }));
    return fehler.length > 0 ? { ok: false, fehler } : alsFall(teil, regel);
  } catch (error) {
    if (error instanceof Tabellenfehler) return { ok: false, fehler: [{ pfad: `Zeile ${error.zeile}`, text: error.message }] };
    throw error;
  }
}

function feld(text: string): string {
  return /[";\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function tabelle(titel: Abschnitt, zeilen: readonly (readonly string[])[]): string {
  return [titel, ...zeilen.map((zeile) => zeile.map(feld).join(";"))].join("\n");
}

/** Projects whose id cannot stand in a list separated by commas. */
export function unschreibbare(projekte: readonly Projekt[]): Projekt[] {
  return projekte.filter((p) => /,|^\s|\s$/.test(p.id));
}

/** The columns of the votes that say something of at least one ballot, and how. */
function zettelspalten(stimmen: readonly Stimmzettel[]): (readonly [name: string, wert: (z: Stimmzettel) => string])[] {
  const spalten = [
    ["voting_method", (z: Stimmzettel) => HERKUNFT.find(([art]) => art === z.herkunft)?.[1] ?? ""],
    ["neighborhood", (z: Stimmzettel) => z.bezirk ?? ""],
    ["vote", (z: Stimmzettel) => z.projekte.join(",")],
  ] as const;
  return spalten.filter(([name, wert]) => name === "vote" || stimmen.some((z) => wert(z) !== ""));
}

/**
 * Writes a vote as a Pabulib file. Weights are written as repeated ballots. Throws a RangeError for `unschreibbare`
 * projects.
 */
export function schreibePabulib({ budget, projekte, stimmen }: Abstimmung, beschreibung: string): string {
  const [falsch] = unschreibbare(projekte);
  if (falsch) throw new RangeError(`Project id not possible in a Pabulib file: ${falsch.id}`);
  const zettel = stimmen.flatMap((z) => Array.from({ length: z.gewicht ?? 1 }, () => z));
  const spalten = zettelspalten(stimmen);
  return `${[
    tabelle("META", [["key", "value"], ["description", beschreibung], ["num_projects", `${projekte.length}`], ["num_votes", `${zettel.length}`], ["budget", `${budget}`], ["vote_type", "approval"]]),
    tabelle("PROJECTS", [["project_id", "cost", "name"], ...projekte.map((p) => [p.id, `${p.kosten}`, p.name ?? p.id])]),
    tabelle("VOTES", [["voter_id", ...spalten.map(([name]) => name)], ...zettel.map((z, i) => [`${i + 1}`, ...spalten.map(([, wert]) => wert(z))])]),
  ].join("\n")}\n`;
}
