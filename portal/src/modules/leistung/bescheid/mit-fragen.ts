import type { Absatz, Aufklappbar, Block, Brief, Tabelle, Text, Zeile } from "../../../foundation/letters/brief.ts";
import { stuecke } from "../../../foundation/letters/text.ts";

/** `text` stands below a reason, `kurz` beside a sentence without one. */
type Frageweg = { text: string; kurz: string; href: (zeile: string) => string };

/** A letter in which every place that can be asked about carries the way to ask. What was signed stays as it is. */
export const mitFragen = (brief: Brief, frage: Frageweg): Brief => ({ ...brief, bloecke: brief.bloecke.map((b) => inBlock(b, frage)) });

function inBlock<B extends Block>(block: B, frage: Frageweg): B {
  if (block.art === "kasten") return { ...block, bloecke: block.bloecke.map((b) => inBlock(b, frage)) };
  if (block.art === "absatz") return { ...block, ...inAbsatz(block, frage) };
  return block.art === "tabelle" ? { ...block, ...inTabelle(block, frage) } : block;
}

const inTabelle = ({ zeilen, summen }: Tabelle, frage: Frageweg): Partial<Tabelle> =>
  ({ zeilen: zeilen.map((z) => inZeile(z, frage)), ...(summen && { summen: summen.map((z) => inZeile(z, frage)) }) });

function inAbsatz({ id, text, aufklappbar }: Absatz, frage: Frageweg): Partial<Absatz> {
  if (id === undefined) return {};
  return aufklappbar ? { aufklappbar: erweitert(aufklappbar, id, frage) } : { text: mitLink(text, id, frage) };
}

function inZeile(zeile: Zeile, frage: Frageweg): Zeile {
  const { id, zellen: [kopf = "", ...rest], aufklappbar } = zeile;
  if (id === undefined) return zeile;
  return aufklappbar ? { ...zeile, aufklappbar: erweitert(aufklappbar, id, frage) } : { ...zeile, zellen: [mitLink(kopf, id, frage), ...rest] };
}

const mitLink = (text: Text, id: string, frage: Frageweg): Text => [...stuecke(text), " ", { link: frage.href(id), text: frage.kurz }];

const erweitert = (grund: Aufklappbar, id: string, frage: Frageweg): Aufklappbar =>
  ({ ...grund, bloecke: [...grund.bloecke, { art: "absatz", text: [{ link: frage.href(id), text: frage.text }] }] });
