import type { Ergebnis } from "@handschlag/sgb2";
import { datum, euro } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Absatz, Block, Sprache } from "../../../foundation/letters/brief.ts";
import { cents } from "../rechnung/zeitraum.ts";
import { messages } from "./messages.ts";
import type { Briefstoff } from "./stoff.ts";
import { veraenderung } from "./veraenderung.ts";

/** Why an application gives nothing; the first that applies decides. */
export type Ablehnungsgrund = "erwerbsfaehig" | "ausbildung" | "vermoegen" | "einkommen";

/** The reason why nobody gets anything in a month. */
export function ablehnungsgrund({ hinweise, vermoegen }: Ergebnis): Ablehnungsgrund {
  const schluessel = new Set(hinweise.map((h) => h.schluessel));
  if (schluessel.has("keineErwerbsfaehigePerson")) return "erwerbsfaehig";
  if (schluessel.has("ausbildungAusgeschlossen")) return "ausbildung";
  return vermoegen.uebersteigt ? "vermoegen" : "einkommen";
}

/** Cents a month by which the income of the Bedarfsgemeinschaft is above its need. */
export function ueberschuss({ personen }: Ergebnis): number {
  const dabei = personen.filter((p) => p.inBedarfsgemeinschaft);
  return Math.max(0, dabei.reduce((s, p) => s + cents(p.anrechenbar) - cents(p.bedarf), 0));
}

/** The reasons of a decision in plain words, with the norm (§ 35 SGB X). */
export function warum(stoff: Briefstoff, sprache: Sprache): Block[] {
  const t = createT(sprache, messages);
  return [{ art: "ueberschrift", ebene: 1, text: t("warum") }, ...je(stoff, sprache), ...gespraech(stoff, sprache)];
}

function je(stoff: Briefstoff, sprache: Sprache): Block[] {
  const t = createT(sprache, messages);
  const { vorhaben } = stoff;
  if (vorhaben.art === "aenderung") return veraenderung(stoff, vorhaben, sprache);
  if (vorhaben.art === "ablehnung") return abgelehnt(stoff, sprache);
  return [absatz("grund", stoff.fortsetzung ? t("grundFortsetzung") : t("grundBewilligung", { tag: datum(stoff.antragVom, sprache) }))];
}

function abgelehnt({ vorhaben }: Briefstoff, sprache: Sprache): Block[] {
  const t = createT(sprache, messages);
  return [...new Map(vorhaben.monate.map(({ ergebnis }) => [ablehnungsgrund(ergebnis), ergebnis])).entries()].flatMap(([grund, e]) => {
    const werte = { betrag: euro(ueberschuss(e), sprache), vorhanden: euro(cents(e.vermoegen.vorhanden), sprache), freibetrag: euro(cents(e.vermoegen.freibetrag), sprache) };
    return [
      absatz(`grund-${grund}`, t(`grund_${grund}`, werte)), absatz(`anders-${grund}`, t(`anders_${grund}`)),
      ...(grund === "einkommen" ? [absatz("andere-hilfe", t("andereHilfe"))] : []),
    ];
  });
}

function gespraech({ vorher }: Briefstoff, sprache: Sprache): Absatz[] {
  if (!vorher) return [];
  const t = createT(sprache, messages);
  const tag = datum(vorher.am, sprache);
  return [absatz("gespraech", vorher.art === "angerufen" ? t("gesprochen", { tag }) : t("nichtErreicht", { tag }))];
}

export const absatz = (id: string, text: string): Absatz => ({ art: "absatz", id, text });
