import type { Satz } from "../analyse.ts";
import type { Wort } from "../sprache/worte.ts";
import amt from "./amt.json" with { type: "json" };
import andereLeistungen from "./andere-leistungen.json" with { type: "json" };
import arbeit from "./arbeit.json" with { type: "json" };
import type { Eintrag } from "./eintrag.ts";
import einkommen from "./einkommen.json" with { type: "json" };
import leistungen from "./leistungen.json" with { type: "json" };
import personen from "./personen.json" with { type: "json" };
import pflichten from "./pflichten.json" with { type: "json" };
import rechtsschutz from "./rechtsschutz.json" with { type: "json" };
import verfahren from "./verfahren.json" with { type: "json" };
import wohnen from "./wohnen.json" with { type: "json" };

/** The glossary's rooms: each is one page with its terms. */
export const bereiche: Readonly<Record<string, readonly Eintrag[]>> = { leistungen, personen, einkommen, wohnen, arbeit, pflichten, verfahren, rechtsschutz, andereLeistungen, amt };

/** All terms, in the order of the alphabet. */
export const glossar: readonly Eintrag[] = Object.values(bereiche).flat().sort((a, b) => a.begriff.localeCompare(b.begriff, "de"));

type Form = { readonly teile: readonly string[]; readonly gross: boolean; readonly eintrag: Eintrag };

const nachErstemWort = new Map<string, Form[]>();
for (const eintrag of glossar) {
  for (const form of [eintrag.begriff, ...eintrag.formen]) {
    const teile = form.toLowerCase().split(" ");
    const bisher = nachErstemWort.get(teile[0] ?? "") ?? [];
    nachErstemWort.set(teile[0] ?? "", [...bisher, { teile, gross: /^\p{Lu}/u.test(form), eintrag }].sort((a, b) => b.teile.length - a.teile.length));
  }
}

/** The entry for a term in any of its forms, upper or lower case. */
export function erklaere(begriff: string): Eintrag | undefined {
  const klein = begriff.trim().toLowerCase().replaceAll(/\s+/g, " ");
  return nachErstemWort.get(klein.split(" ")[0] ?? "")?.find(({ teile }) => teile.join(" ") === klein)?.eintrag;
}

/** A term in a sentence: its entry and its first and last word. */
export type Begriffsstelle = { readonly eintrag: Eintrag; readonly erstes: Wort; readonly letztes: Wort };

/** The terms of the glossary that occur in a sentence, the longest where several begin at one word. A noun must be written as one. */
export function begriffe({ teile }: Satz): Begriffsstelle[] {
  const gefunden: Begriffsstelle[] = [];
  for (let i = 0; i < teile.length; i++) {
    const erstes = teile[i];
    if (!erstes) continue;
    const form = nachErstemWort.get(erstes.klein)?.find((moegliche) => (!moegliche.gross || erstes.gross) && moegliche.teile.every((teil, k) => teile[i + k]?.klein === teil));
    const letztes = form && teile[i + form.teile.length - 1];
    if (!form || !letztes) continue;
    gefunden.push({ eintrag: form.eintrag, erstes, letztes });
    i += form.teile.length - 1;
  }
  return gefunden;
}
