import { isDeepStrictEqual } from "node:util";
import { datum, euro, liste, monat } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Absatz, Aufklappbar, Inhalt, Kasten, Sprache, Text } from "../../../foundation/letters/brief.ts";
import { tagVon } from "../../../foundation/http/tag.ts";
import { letzterTag } from "../../../fall/rechenfall.ts";
import { monatPlus, monatVon } from "../rechnung/monate.ts";
import { auszahlung } from "../rechnung/zeitraum.ts";
import { messages } from "./messages.ts";
import { spanne } from "./spanne.ts";
import { betrag } from "./zeilen.ts";
import type { Briefstoff } from "./stoff.ts";

/** What was decided, how much it is and for how long: the first thing to read. */
export function entscheidungskasten(stoff: Briefstoff, sprache: Sprache): Kasten {
  const bloecke = stoff.vorhaben.art === "ablehnung" ? ablehnung(stoff, sprache) : [...betraege(stoff, sprache), ...zeit(stoff, sprache)];
  return { art: "kasten", ton: "entscheidung", titel: createT(sprache, messages)("entscheidung"), bloecke };
}

function ablehnung({ vorhaben, antragVom }: Briefstoff, sprache: Sprache): Inhalt[] {
  const t = createT(sprache, messages);
  const zeit = spanne(vorhaben.von, vorhaben.bis, sprache);
  return [{ art: "absatz", id: "entscheidung", text: t("abgelehnt", { tag: datum(antragVom, sprache), zeit, leistung: leistungsname(vorhaben, sprache) }) }];
}

/** What the benefit is called; its name changed on 1 July 2026. */
export const leistungsname = ({ monate }: Briefstoff["vorhaben"], sprache: Sprache): string => liste([...new Set(monate.map((m) => m.ergebnis.leistung))], sprache);

function betraege(stoff: Briefstoff, sprache: Sprache): Inhalt[] {
  const t = createT(sprache, messages);
  const teile = gleicheSummen(stoff);
  const [einziger, ...weitere] = teile;
  if (!einziger) return [];
  if (!rechnetMit(stoff)) return [{ art: "absatz", id: "entscheidung", text: t("keinGeldMehr", { monat: monat(einziger.von, sprache) }) }];
  const anfang = t(stoff.leser.summen.length > 1 ? "zusammenJedenMonat" : "jedenMonat");
  const aufklappbar = zusammensetzung(stoff, teile, sprache);
  if (weitere.length === 0) return [{ art: "absatz", id: "entscheidung", text: [anfang, { stark: euro(summe(einziger.je), sprache) }, "."], aufklappbar }];
  const punkte = teile.map((a): Text => [t("imMonat", { zeit: spanne(a.von, a.bis, sprache) }), { stark: betragOderNichts(summe(a.je), sprache) }]);
  return [{ art: "absatz", text: `${anfang.trim()}:` }, { art: "liste", punkte }, { art: "absatz", id: "entscheidung", text: t("jederMonatGerechnet"), aufklappbar }];
}

/** Whether anybody whose money comes to the reader is still part of the calculation; after moving out nobody is. */
const rechnetMit = ({ vorhaben, leser }: Briefstoff): boolean =>
  vorhaben.monate.some(({ ergebnis }) => ergebnis.personen.some((p) => leser.summen.includes(p.id)));

/** Months with the same amounts for each of those whose money comes to the reader, whatever the benefit is called. */
type Summenabschnitt = { von: string; bis: string; je: { id: string; cents: number }[] };

function gleicheSummen({ vorhaben, leser }: Briefstoff): Summenabschnitt[] {
  const gleiche: Summenabschnitt[] = [];
  for (const { monat, ergebnis } of vorhaben.monate) {
    const je = leser.summen.map((id) => ({ id, cents: auszahlung(ergebnis, id) }));
    const letzter = gleiche.at(-1);
    if (letzter && monatPlus(letzter.bis, 1) === monat && isDeepStrictEqual(letzter.je, je)) letzter.bis = monat;
    else gleiche.push({ von: monat, bis: monat, je });
  }
  return gleiche;
}

const summe = (je: Summenabschnitt["je"]): number => je.reduce((s, { cents }) => s + cents, 0);

const betragOderNichts = (cents: number, sprache: Sprache): string => (cents === 0 ? createT(sprache, messages)("nichts") : euro(cents, sprache));

function zusammensetzung(stoff: Briefstoff, teile: readonly Summenabschnitt[], sprache: Sprache): Aufklappbar {
  const t = createT(sprache, messages);
  const [einziger, ...weitere] = stoff.leser.summen;
  if (einziger !== undefined && weitere.length === 0) return bedarfUndEinkommen(einziger, stoff, teile, sprache);
  return {
    titel: t("soSetztSichZusammen"),
    bloecke: teile.map(({ von, bis, je }) => ({
      art: "tabelle", titel: spanne(von, bis, sprache),
      spalten: [{ titel: t("person"), breite: 3 }, { titel: t("betrag"), ausrichtung: "rechts", breite: 2 }],
      zeilen: je.map(({ id, cents }) => ({ zellen: [stoff.namen.get(id) ?? t("andere"), euro(cents, sprache)] })),
      summen: [{ zellen: [t("zusammen"), euro(summe(je), sprache)] }],
    })),
  };
}

/** For one person alone: need, less what is set against it, and what comes on top. */
function bedarfUndEinkommen(id: string, { vorhaben }: Briefstoff, teile: readonly Summenabschnitt[], sprache: Sprache): Aufklappbar {
  const t = createT(sprache, messages);
  const person = (monat: string) => vorhaben.monate.find((m) => m.monat === monat)?.ergebnis.personen.find((p) => p.id === id);
  return {
    titel: t("soSetztSichZusammen"),
    bloecke: teile.map(({ von, bis, je }) => ({
      art: "tabelle", titel: spanne(von, bis, sprache),
      spalten: [{ titel: t("zeile"), breite: 3 }, { titel: t("betrag"), ausrichtung: "rechts", breite: 2 }],
      zeilen: (["bedarf", "angerechnet", "sofortzuschlag"] as const).filter((z) => z !== "sofortzuschlag" || betrag(z, person(von)) > 0).map((z) => ({ zellen: [t(z), euro(betrag(z, person(von)), sprache)] })),
      summen: [{ zellen: [t("auszahlung"), euro(summe(je), sprache)] }],
    })),
  };
}

function zeit(stoff: Briefstoff, sprache: Sprache): Absatz[] {
  const t = createT(sprache, messages);
  const { vorhaben, bisher } = stoff;
  const saetze: [string, string][] = [["zeitraum", t("zeitraum", { von: datum(`${vorhaben.von}-01`, sprache), bis: datum(letzterTag(vorhaben.bis), sprache) })]];
  if (vorhaben.art === "aenderung") {
    const tage = [...new Set(bisher.map((g) => tagVon(new Date(g.erlassen).toISOString())))].toSorted((a, b) => a.localeCompare(b)).map((tag) => datum(tag, sprache));
    return [...saetze, ["ersetzt", t("ersetzt", { anzahl: tage.length, tage: liste(tage, sprache) })] as [string, string]].map(alsAbsatz);
  }
  if (vorhaben.planBis > vorhaben.bis) saetze.push(["offen", t("offen", { monat: monat(monatPlus(vorhaben.bis, 1), sprache), bis: monat(vorhaben.planBis, sprache) })]);
  saetze.push(["weiter", t("weiter", { monat: monat(monatPlus(vorhaben.planBis, 1), sprache) })]);
  saetze.push(["im-voraus", t("imVoraus")]);
  if (vorhaben.vorlaeufig) saetze.push(["vorlaeufig", t("vorlaeufig")]);
  else if (vorhaben.planBis < monatPlus(monatVon(vorhaben.beginn), 11)) saetze.push(["kurz", t("kurz")]);
  return saetze.map(alsAbsatz);
}

const alsAbsatz = ([id, text]: [string, string]): Absatz => ({ art: "absatz", id, text });
