import type { Satz } from "../analyse.ts";
import type { Wort } from "../sprache/worte.ts";
import type { Eintrag } from "./eintrag.ts";
import leistungen from "./leistungen.json" with { type: "json" };

/** All terms, in the order of the alphabet. */
export const glossar: readonly Eintrag[] = [...leistungen].sort((a, b) => a.begriff.localeCompare(b.begriff, "de"));

type Form = { readonly teile: readonly string[]; readonly eintrag: Eintrag };

const nachErstemWort = new Map<string, Form[]>();
for (const eintrag of glossar) {
  for (const form of [eintrag.begriff, ...eintrag.formen]) {
    const teile = form.toLowerCase().split(" ");
    const bisher = nachErstemWort.get(teile[0] ?? "") ?? [];
    nachErstemWort.set(teile[0] ?? "", [...bisher, { teile, eintrag }].sort((a, b) => b.teile.length - a.teile.length));
  }
}

/** The entry for a term in any of its forms, upper or lower case. */
export function erklaere(begriff: string): Eintrag | undefined {
  const klein = begriff.trim().toLowerCase();
  return nachErstemWort.get(klein.split(/\s+/)[0] ?? "")?.find(({ teile }) => teile.join(" ") === klein.replaceAll(/\s+/g, " "))?.eintrag;
}

/** A term in a sentence: its entry and its first and last word. */
export type Begriffsstelle = { readonly eintrag: Eintrag; readonly erstes: Wort; readonly letztes: Wort };

/** The terms of the glossary that occur in a sentence, the longest where several begin at one word. */
export function begriffe({ teile }: Satz): Begriffsstelle[] {
  const gefunden: Begriffsstelle[] = [];
  for (let i = 0; i < teile.length; i++) {
    const form = nachErstemWort.get(teile[i]?.klein ?? "")?.find((moegliche) => moegliche.teile.every((teil, k) => teile[i + k]?.klein === teil));
    const erstes = teile[i];
    const letztes = form && teile[i + form.teile.length - 1];
    if (!form || !erstes || !letztes) continue;
    gefunden.push({ eintrag: form.eintrag, erstes, letztes });
    i += form.teile.length - 1;
  }
  return gefunden;
}
