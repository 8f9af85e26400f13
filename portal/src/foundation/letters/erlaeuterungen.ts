import type { Aufklappbar, Block, Brief, Inhalt, Zeile } from "./brief.ts";

/** An explanation of the annex: A1, A2 … in the order in which the letter refers to them. */
export type Erlaeuterung = { readonly nummer: number; readonly aufklappbar: Aufklappbar };

/**
 * The explanations that stand in the annex of a printed letter, numbered from 1. An explanation
 * that another one refers to comes directly after it.
 */
export function erlaeuterungen(brief: Brief): readonly Erlaeuterung[] {
  return ausBloecken(brief.bloecke).map((aufklappbar, i) => ({ nummer: i + 1, aufklappbar }));
}

function ausBloecken(bloecke: readonly Block[]): readonly Aufklappbar[] {
  return bloecke.flatMap((block) => {
    if (block.art === "absatz") return mitInhalt(block.aufklappbar);
    if (block.art === "kasten") return ausBloecken(block.bloecke);
    if (block.art === "tabelle") return zeilenVon(block).flatMap((zeile) => mitInhalt(zeile.aufklappbar));
    return [];
  });
}

function mitInhalt(aufklappbar: Aufklappbar | undefined): readonly Aufklappbar[] {
  if (aufklappbar === undefined || aufklappbar.imDruck === "weglassen") return [];
  return [aufklappbar, ...ausBloecken(aufklappbar.bloecke)];
}

/** All rows of a table, totals last. */
export function zeilenVon(tabelle: Inhalt & { readonly art: "tabelle" }): readonly Zeile[] {
  return [...tabelle.zeilen, ...(tabelle.summen ?? [])];
}
