import type { Aufklappbar, Block, Brief, Text } from "../../../foundation/letters/brief.ts";
import { stuecke, wortlaut } from "../../../foundation/letters/text.ts";
import { zeilenVon } from "../../../foundation/letters/erlaeuterungen.ts";

/** A place in a letter that can be asked about: its anchor, what it says, and the reason behind it. */
export type Stelle = { id: string; text: string; aufklappbar?: Aufklappbar };

/** The whole letter as a place: for what is not one line. */
export const GANZER_BRIEF = "brief";

/** The places of a letter that can be asked about. */
export const stellen = (brief: Brief): Stelle[] => [...brief.bloecke.flatMap(inBlock), { id: GANZER_BRIEF, text: brief.betreff }];

/** A place by its anchor. */
export const zeileIm = (brief: Brief, id: string): Stelle | undefined => stellen(brief).find((s) => s.id === id);

function inBlock(block: Block): Stelle[] {
  if (block.art === "kasten") return block.bloecke.flatMap(inBlock);
  if (block.art === "absatz" && block.id !== undefined) return [stelle(block.id, alsText(block.text), block.aufklappbar)];
  if (block.art !== "tabelle") return [];
  return zeilenVon(block).flatMap((z) => (z.id === undefined ? [] : [stelle(z.id, `${block.titel} · ${z.zellen.map(alsText).join(" · ")}`, z.aufklappbar)]));
}

const stelle = (id: string, text: string, aufklappbar: Aufklappbar | undefined): Stelle => ({ id, text, ...(aufklappbar && { aufklappbar }) });

const alsText = (text: Text): string => stuecke(text).map(wortlaut).join("");
