import { readFileSync } from "node:fs";
import type { Textart } from "../src/brief.ts";

/** A sentence with its label. */
export type Markiert = { readonly text: string; readonly ja: boolean };

/** A passage of a letter with the names of the rules that must be found in it. */
export type Passage = { readonly paar: number; readonly gut: boolean; readonly art: Textart; readonly regeln: readonly string[]; readonly text: string };

function zeilen(datei: string): string[] {
  return readFileSync(new URL(`./sets/${datei}`, import.meta.url), "utf8").split("\n").filter((zeile) => !zeile.startsWith("# "));
}

/** Sentences labelled `1|…` or `0|…`. */
export function markierteSaetze(datei: string): Markiert[] {
  return zeilen(datei).filter((zeile) => zeile !== "").map((zeile) => ({ ja: zeile.startsWith("1"), text: zeile.slice(2) }));
}

/** Paragraphs of sentences: what the splitter was built and mended with, and the half of `saetze.txt` that is held out. */
export function absaetze(): [gebaut: string[][], zurueckgehalten: string[][]] {
  const [gebaut = "", zurueckgehalten = ""] = zeilen("saetze.txt").join("\n").split("====");
  const lies = (teil: string): string[][] => teil.trim().split(/\n\n+/).map((absatz) => absatz.trim().split("\n"));
  return [[...lies(gebaut), ...lies(zeilen("saetze-zusatz.txt").join("\n"))], lies(zurueckgehalten)];
}

/** Sentences with what one click makes of them. */
export function ersetzungen(): { vorher: string; nachher: string }[] {
  return zeilen("ersatz.txt").filter((zeile) => zeile !== "").map((zeile) => {
    const [vorher = "", nachher = ""] = zeile.split(" => ");
    return { vorher, nachher };
  });
}

/** The passages of `briefe.txt`. */
export function passagen(): Passage[] {
  const [, ...stuecke] = zeilen("briefe.txt").join("\n").split(/^## /m);
  return stuecke.map((stueck, i) => {
    const [kopf = "", ...text] = stueck.split("\n");
    const [, fassung, teil, regeln = ""] = kopf.split("·").map((feld) => feld.trim());
    return { paar: Math.floor(i / 2) + 1, gut: fassung === "good", art: teil === "letter" ? "brief" : "text", regeln: regeln.split(", ").filter((regel) => regel !== ""), text: text.join("\n").trim() };
  });
}

/** Counts of right, wrong and missed findings. */
export type Treffer = { richtig: number; falsch: number; verpasst: number };

export function praezision({ richtig, falsch }: Treffer): number {
  return richtig + falsch === 0 ? 1 : richtig / (richtig + falsch);
}

export function trefferquote({ richtig, verpasst }: Treffer): number {
  return richtig + verpasst === 0 ? 1 : richtig / (richtig + verpasst);
}

/** F1 of a detector on labelled sentences. */
export function f1(saetze: readonly Markiert[], findet: (text: string) => boolean): number {
  const treffer: Treffer = { richtig: 0, falsch: 0, verpasst: 0 };
  for (const { text, ja } of saetze) {
    const gefunden = findet(text);
    if (gefunden && ja) treffer.richtig++;
    else if (gefunden) treffer.falsch++;
    else if (ja) treffer.verpasst++;
  }
  return f1Aus(treffer);
}

export function f1Aus(treffer: Treffer): number {
  return (2 * praezision(treffer) * trefferquote(treffer)) / (praezision(treffer) + trefferquote(treffer));
}

/** Compares the sentence ends that `enden` finds in each paragraph, joined to one line, with those its author set. */
export function schnittTreffer(absatzliste: readonly (readonly string[])[], enden: (text: string) => readonly number[]): Treffer {
  const treffer: Treffer = { richtig: 0, falsch: 0, verpasst: 0 };
  for (const absatz of absatzliste) {
    let ende = -1;
    const soll = new Set(absatz.map((satz) => (ende += satz.length + 1)));
    const ist = new Set(enden(absatz.join(" ")));
    for (const stelle of ist) if (soll.has(stelle)) treffer.richtig++; else treffer.falsch++;
    for (const stelle of soll) if (!ist.has(stelle)) treffer.verpasst++;
  }
  return treffer;
}

/** What the rules find in passages, counted rule by rule. */
export function regelTreffer(liste: readonly Passage[], findet: (passage: Passage) => ReadonlySet<string>): Map<string, Treffer> {
  const jeRegel = new Map<string, Treffer>();
  for (const passage of liste) {
    const gefunden = findet(passage);
    for (const regel of new Set([...gefunden, ...passage.regeln])) {
      const treffer = jeRegel.get(regel) ?? { richtig: 0, falsch: 0, verpasst: 0 };
      jeRegel.set(regel, treffer);
      if (!gefunden.has(regel)) treffer.verpasst++;
      else if (passage.regeln.includes(regel)) treffer.richtig++;
      else treffer.falsch++;
    }
  }
  return jeRegel;
}
