import { createT } from "../i18n/t.ts";
import type { Brief } from "./brief.ts";
import { messages } from "./messages.ts";
import { BriefFehler, pruefeBrief, pruefeZeichen } from "./pruefung.ts";
import { satzdaten } from "./satz.ts";
import { eroeffneSetzerei, SetzFehler, type Setzerei } from "./setzerei.ts";

let gemeinsame: Setzerei | undefined;

/**
 * A letter as accessible PDF (PDF/UA-1, DIN 5008 form B). The same letter gives the same bytes.
 * Rejects with `BriefFehler` when the letter itself must change, with `SetzFehler` when setting it
 * failed and another attempt may succeed.
 */
export async function briefAlsPdf(brief: Brief, setzerei: Setzerei = (gemeinsame ??= eroeffneSetzerei())): Promise<Uint8Array> {
  pruefeBrief(brief);
  pruefeZeichen(brief);
  try {
    return await setzerei.setze(satzdaten(brief));
  } catch (fehler) {
    if (fehler instanceof SetzFehler && fehler.message.includes("ANSCHRIFT-ZU-LANG")) {
      throw new BriefFehler(createT(brief.sprache, messages)("anschriftZuLang"), { cause: fehler });
    }
    throw fehler;
  }
}
