import { datum, euro, liste, monat } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Absatz, Aufklappbar, Inhalt, Kasten, Liste, Sprache, Text } from "../../../foundation/letters/brief.ts";
import { tagVon } from "../../../foundation/http/tag.ts";
import { letzterTag } from "../../../fall/rechenfall.ts";
import { monatPlus, monatVon } from "../rechnung/monate.ts";
import { auszahlung } from "../rechnung/zeitraum.ts";
import type { Abschnitt } from "./abschnitte.ts";
import { messages } from "./messages.ts";
import { spanne } from "./spanne.ts";
import type { Briefstoff } from "./stoff.ts";

/** What was decided, how much it is and for how long: the first thing to read. */
export function entscheidungskasten(stoff: Briefstoff, teile: readonly Abschnitt[], sprache: Sprache): Kasten {
  const bloecke = stoff.vorhaben.art === "ablehnung" ? ablehnung(stoff, sprache) : [...betraege(stoff, teile, sprache), ...zeit(stoff, sprache)];
  return { art: "kasten", ton: "entscheidung", titel: createT(sprache, messages)("entscheidung"), bloecke };
}

function ablehnung({ vorhaben, antragVom }: Briefstoff, sprache: Sprache): Inhalt[] {
  const t = createT(sprache, messages);
  const zeit = spanne(vorhaben.von, vorhaben.bis, sprache);
  return [{ art: "absatz", id: "entscheidung", text: t("abgelehnt", { tag: datum(antragVom, sprache), zeit, leistung: leistungsname(vorhaben) }) }];
}

/** What the benefit is called in the last month decided. */
export const leistungsname = ({ monate }: Briefstoff["vorhaben"]): string => monate.at(-1)?.ergebnis.leistung ?? "";

function betraege(stoff: Briefstoff, teile: readonly Abschnitt[], sprache: Sprache): Inhalt[] {
  const t = createT(sprache, messages);
  const [einziger, ...weitere] = teile;
  const zusammen = stoff.leser.summen.length > 1;
  if (!einziger) return [];
  const grund = zusammensetzung(stoff, teile, sprache);
  if (weitere.length === 0) {
    const text: Text = [t(zusammen ? "zusammenJedenMonat" : "jedenMonat"), { stark: euro(summe(einziger, stoff), sprache) }, "."];
    return [{ art: "absatz", id: "entscheidung", text, aufklappbar: grund }];
  }
  const punkte: Liste = { art: "liste", punkte: teile.map((a): Text => [t("imMonat", { zeit: spanne(a.von, a.bis, sprache) }), { stark: betragOderNichts(summe(a, stoff), sprache) }, t("nachVorn")]) };
  return [{ art: "absatz", id: "entscheidung", text: t(zusammen ? "zusammenJedenMonat" : "jedenMonat").trim().concat(":"), aufklappbar: grund }, punkte];
}

const summe = ({ ergebnis }: Abschnitt, { leser }: Briefstoff): number => leser.summen.reduce((s, id) => s + auszahlung(ergebnis, id), 0);

const betragOderNichts = (cents: number, sprache: Sprache): string => (cents === 0 ? createT(sprache, messages)("nichts") : euro(cents, sprache));

function zusammensetzung(stoff: Briefstoff, teile: readonly Abschnitt[], sprache: Sprache): Aufklappbar {
  const t = createT(sprache, messages);
  const { summen } = stoff.leser;
  return {
    titel: t("soSetztSichZusammen"),
    bloecke: teile.map((a) => ({
      art: "tabelle", titel: spanne(a.von, a.bis, sprache),
      spalten: [{ titel: t("person"), breite: 3 }, { titel: t("betrag"), ausrichtung: "rechts", breite: 2 }],
      zeilen: summen.map((id) => ({ zellen: [stoff.namen.get(id) ?? t("andere"), euro(auszahlung(a.ergebnis, id), sprache)] })),
      summen: [{ zellen: [t("zusammen"), euro(summe(a, stoff), sprache)] }],
    })),
  };
}

function zeit(stoff: Briefstoff, sprache: Sprache): Absatz[] {
  const t = createT(sprache, messages);
  const { vorhaben, bisher } = stoff;
  const saetze: [string, string][] = [["zeitraum", t("zeitraum", { von: datum(`${vorhaben.von}-01`, sprache), bis: datum(letzterTag(vorhaben.bis), sprache) })]];
  if (vorhaben.art === "aenderung") {
    const tage = [...new Set(bisher.map((g) => datum(tagVon(new Date(g.erlassen).toISOString()), sprache)))];
    return [...saetze, ["ersetzt", t("ersetzt", { tage: liste(tage, sprache) })] as [string, string]].map(alsAbsatz);
  }
  if (vorhaben.planBis > vorhaben.bis) saetze.push(["offen", t("offen", { monat: monat(monatPlus(vorhaben.bis, 1), sprache), bis: monat(vorhaben.planBis, sprache) })]);
  saetze.push(["weiter", t("weiter", { monat: monat(monatPlus(vorhaben.planBis, 1), sprache) })]);
  if (vorhaben.vorlaeufig) saetze.push(["vorlaeufig", t("vorlaeufig")]);
  else if (vorhaben.planBis < monatPlus(monatVon(vorhaben.beginn), 11)) saetze.push(["kurz", t("kurz")]);
  return saetze.map(alsAbsatz);
}

const alsAbsatz = ([id, text]: [string, string]): Absatz => ({ art: "absatz", id, text });
