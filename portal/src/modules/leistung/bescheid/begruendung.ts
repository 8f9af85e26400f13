import type { Knoten } from "@handschlag/sgb2";
import { erklaere, type Zeile } from "@handschlag/sgb2/render";
import { datum, euro, liste } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Aufklappbar, Inhalt, Sprache, Tabelle } from "../../../foundation/letters/brief.ts";
import type { GefrorenerMonat } from "../entscheidung/entscheidung.ts";
import type { Abschnitt } from "./abschnitte.ts";
import { eingabetexte } from "./eingaben.ts";
import { messages } from "./messages.ts";
import { spanne } from "./spanne.ts";
import { schritte, type Zeilenart } from "./zeilen.ts";

/**
 * The reason behind a line: every step with its formula, its norm, the source of the value, the date of the law, and
 * what the file said. Where the steps differ between stretches of months, each stretch has its own table.
 */
export function begruendung(titel: string, zeile: Zeilenart, personId: string, teile: readonly Abschnitt[], sprache: Sprache): Aufklappbar | undefined {
  const varianten = gleicheRechnungen(zeile, personId, teile.flatMap((a) => a.monate));
  const bloecke = varianten.flatMap((monate) => variante(zeile, personId, monate, sprache, varianten.length > 1));
  return bloecke.length === 0 ? undefined : { titel, bloecke };
}

/** Months with the same steps, whatever the date of the law. */
function gleicheRechnungen(zeile: Zeilenart, personId: string, monate: readonly GefrorenerMonat[]): GefrorenerMonat[][] {
  const gruppen: { schluessel: string; monate: GefrorenerMonat[] }[] = [];
  for (const m of monate) {
    const schluessel = JSON.stringify(schritte(zeile, personId, m.ergebnis).map((k) => [k.schluessel, k.betrag, k.formel, k.norm, k.quelle]));
    const letzte = gruppen.at(-1);
    if (letzte?.schluessel === schluessel) letzte.monate.push(m);
    else gruppen.push({ schluessel, monate: [m] });
  }
  return gruppen.map((g) => g.monate);
}

function variante(zeile: Zeilenart, personId: string, monate: readonly GefrorenerMonat[], sprache: Sprache, mehrere: boolean): Inhalt[] {
  const [erster] = monate;
  if (!erster) return [];
  const gefunden = schritte(zeile, personId, erster.ergebnis);
  if (gefunden.length === 0) return [];
  const t = createT(sprache, messages);
  const zeit = spanne(erster.monat, monate.at(-1)?.monat ?? erster.monat, sprache);
  return [
    schritttabelle(erklaere({ ...erster.ergebnis, erklaerung: gefunden.map((k) => ({ ...k, kinder: [] })) }, sprache), mehrere ? t("gerechnetIm", { zeit }) : t("gerechnet"), sprache),
    { art: "absatz", text: [t("stand", { tag: rechtsstaende(monate, sprache) }), ...angaben(gefunden, erster, personId, sprache)].join(" ") },
  ];
}

function schritttabelle(schritte: readonly Zeile[], titel: string, sprache: Sprache): Tabelle {
  const t = createT(sprache, messages);
  return {
    art: "tabelle", titel,
    spalten: [
      { titel: t("schritt"), breite: 4 }, { titel: t("rechnung"), breite: 3 },
      { titel: t("betrag"), ausrichtung: "rechts", breite: 2 }, { titel: t("grundlage"), breite: 4 },
    ],
    zeilen: schritte.map(({ label, formula, cents, norm, source, sourceIsCase }) => ({
      zellen: [label, formula, euro(cents, sprache), sourceIsCase || source === norm ? norm : `${norm}. ${t("quelle", { quelle: source })}`],
    })),
  };
}

const rechtsstaende = (monate: readonly GefrorenerMonat[], sprache: Sprache): string =>
  liste([...new Set(monate.flatMap((m) => m.ergebnis.erklaerung.slice(0, 1).map((k) => datum(k.rechtsstand, sprache))))], sprache);

function angaben(knoten: readonly Knoten[], { eingabe }: GefrorenerMonat, personId: string, sprache: Sprache): string[] {
  const texte = eingabetexte(knoten.flatMap((k) => k.eingaben), eingabe, personId, sprache);
  return texte.length === 0 ? [] : [`${createT(sprache, messages)("angaben")} ${texte.join("; ")}.`];
}
