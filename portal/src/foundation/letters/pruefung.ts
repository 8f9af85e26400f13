import { datum } from "../i18n/formate.ts";
import { createT } from "../i18n/t.ts";
import type { Aufklappbar, Block, Brief, Text, Zeile } from "./brief.ts";
import { zeilenVon } from "./erlaeuterungen.ts";
import { messages } from "./messages.ts";
import { fehlendeZeichen } from "./schriften.ts";
import { stuecke } from "./text.ts";

/**
 * A letter that cannot be sent as it is. `message` says in the letter's language what to change
 * where a person wrote it, and in English where a module made a mistake.
 */
export class BriefFehler extends Error {
  override readonly name = "BriefFehler";
}

/**
 * Checks what the types cannot say: anchors, links, rows that fit their columns, no skipped heading
 * level, an address that has at most six lines. Throws `BriefFehler`.
 */
export function pruefeBrief(brief: Brief): void {
  const t = createT(brief.sprache, messages);
  if (brief.empfaenger.length > 6) throw new BriefFehler(t("anschriftZeilen"));
  pruefeTag(brief);
  pruefeUeberschriften(brief.bloecke);
  pruefeAnker(brief.bloecke);
  for (const block of brief.bloecke) pruefeBlock(block);
}

/** Checks that every character can be printed. Throws `BriefFehler` that names the others. */
export function pruefeZeichen(brief: Brief): void {
  const fehlend = fehlendeZeichen(alleTexte(brief).join("\n"));
  if (fehlend.length === 0) return;
  const zeichen = fehlend.map((z) => `${z} (U+${(z.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`).join(", ");
  throw new BriefFehler(createT(brief.sprache, messages)("fehlendeZeichen", { zeichen }));
}

/** Every string of the letter except drawings, whose text is not set by us. */
function alleTexte(wert: unknown, name = ""): readonly string[] {
  if (name === "svg") return [];
  if (typeof wert === "string") return [wert];
  if (typeof wert !== "object" || wert === null) return [];
  return Object.entries(wert).flatMap(([schluessel, teil]) => alleTexte(teil, schluessel));
}

function pruefeTag(brief: Brief): void {
  try {
    datum(brief.datum, brief.sprache);
  } catch (cause) {
    throw new BriefFehler(`"${brief.datum}" is no day of the calendar.`, { cause });
  }
}

function pruefeUeberschriften(bloecke: readonly Block[]): void {
  let ebene = 0;
  for (const block of bloecke) {
    if (block.art === "kasten" && block.titel !== undefined) ebene = 1;
    if (block.art !== "ueberschrift") continue;
    if (block.ebene > ebene + 1) throw new BriefFehler(`Heading "${block.text}" skips a level.`);
    ebene = block.ebene;
  }
}

function pruefeAnker(bloecke: readonly Block[]): void {
  const gesehen = new Set<string>();
  for (const id of anker(bloecke)) {
    if (!/^[a-z][a-z0-9-]*$/i.test(id)) throw new BriefFehler(`Not an anchor: "${id}".`);
    if (gesehen.has(id)) throw new BriefFehler(`Anchor "${id}" is used twice.`);
    gesehen.add(id);
  }
}

function anker(bloecke: readonly Block[]): readonly string[] {
  return bloecke.flatMap((block) => {
    if (block.art === "seitenumbruch") return [];
    const eigen = block.id === undefined ? [] : [block.id];
    if (block.art === "kasten") return [...eigen, ...anker(block.bloecke)];
    if (block.art === "absatz") return [...eigen, ...ankerDer(block.aufklappbar)];
    if (block.art !== "tabelle") return eigen;
    return [...eigen, ...zeilenVon(block).flatMap((z) => [...(z.id === undefined ? [] : [z.id]), ...ankerDer(z.aufklappbar)])];
  });
}

const ankerDer = (aufklappbar: Aufklappbar | undefined): readonly string[] => anker(aufklappbar?.bloecke ?? []);

function pruefeBlock(block: Block): void {
  if (block.art === "bild") pruefeSvg(block.svg);
  if (block.art === "kasten") for (const inhalt of block.bloecke) pruefeBlock(inhalt);
  if (block.art === "liste") for (const punkt of block.punkte) pruefeText(punkt);
  if (block.art === "absatz") {
    pruefeText(block.text);
    pruefeAufklappbar(block.aufklappbar);
  }
  if (block.art === "tabelle") for (const zeile of zeilenVon(block)) pruefeZeile(zeile, block.spalten.length, block.titel);
}

function pruefeZeile(zeile: Zeile, spalten: number, titel: string): void {
  if (zeile.zellen.length !== spalten) {
    throw new BriefFehler(`Table "${titel}" has ${spalten} columns, but a row has ${zeile.zellen.length} cells.`);
  }
  for (const zelle of zeile.zellen) pruefeText(zelle);
  pruefeAufklappbar(zeile.aufklappbar);
}

function pruefeAufklappbar(aufklappbar: Aufklappbar | undefined): void {
  for (const inhalt of aufklappbar?.bloecke ?? []) pruefeBlock(inhalt);
}

/** Pages of our own, web, mail and telephone; never a script. */
const ERLAUBTE_ZIELE = /^(https?:\/\/[^/]|mailto:|tel:|\/(?!\/)|#)/;

function pruefeText(text: Text): void {
  for (const stueck of stuecke(text)) {
    if (typeof stueck === "string" || !("link" in stueck)) continue;
    if (!ERLAUBTE_ZIELE.test(stueck.link)) throw new BriefFehler(`Not a link a letter may carry: "${stueck.link}".`);
  }
}

const NUR_ZEICHNUNG = /^(svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc|defs|clipPath|linearGradient|stop)$/;

/** A drawing stands in our page: no script, no style, no address outside. */
function pruefeSvg(svg: string): void {
  const namen = Array.from(svg.matchAll(/<\/?([^\s/>]*)/g), (treffer) => treffer[1] ?? "");
  const fremd = namen.find((name) => !NUR_ZEICHNUNG.test(name)) ?? /[\s"'/](on\w+|style|href|xlink:href)\s*=/i.exec(svg)?.[1];
  if (fremd !== undefined) throw new BriefFehler(`A drawing may not contain "${fremd}".`);
}
