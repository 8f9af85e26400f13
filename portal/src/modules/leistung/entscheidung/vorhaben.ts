import type { Ergebnis } from "@handschlag/sgb2";
import { LETZTER_MONAT } from "@handschlag/sgb2/version";
import { frueher, monatPlus, monatVon, spaeter } from "../rechnung/monate.ts";
import { auszahlungGesamt, berechneZeitraum, istErgebnis, type Monatsrechnung } from "../rechnung/zeitraum.ts";
import { fruehesterMonat, ohneAnhoerungMoeglich, type Schutz, schutz, type Ursache, ursache, wirkung } from "./aenderung.ts";
import { letzterMonatDesZeitraums, vorlaeufigkeit } from "./bewilligungszeitraum.ts";
import { type Entscheidung, type GefrorenerMonat, type Geltung, geltung, type Vorlaeufigkeit } from "./entscheidung.ts";
import { haushaltAb, type Lage } from "./lage.ts";

/** Why nothing can be decided here; `norm` and `text` are what the clerk reads. */
export type Hindernis = { monat: string; norm: string; text: string };

type Rahmen = { antragId: string; von: string; bis: string; planBis: string; beginn: string; monate: GefrorenerMonat[] };

/** What could be decided now. */
export type Vorhaben =
  | ({ art: "bewilligung" | "ablehnung"; vorlaeufig: Vorlaeufigkeit | null } & Rahmen)
  | ({ art: "aenderung"; vorlaeufig: Vorlaeufigkeit | null; ursache: Ursache; weniger: boolean; ohneAnhoerung: boolean; geschuetzt: Geschuetzt[] } & Rahmen)
  | { art: "geschuetzt"; geschuetzt: Geschuetzt[] }
  | { art: "unmoeglich"; hindernisse: Hindernis[] }
  | { art: "rechtUnbekannt"; ab: string }
  | { art: "nichts" };

/** Something that can be signed. */
export type Entscheidbar = Extract<Vorhaben, { art: "bewilligung" | "ablehnung" | "aenderung" }>;

/** A month in which somebody would get less, and why that is not decided here. */
export type Geschuetzt = { monat: string; warum: Schutz };

/**
 * What a clerk could decide in a situation: an application first, then months of the Bewilligungszeitraum whose law has
 * become known since, then what differs from what was decided.
 * @param heute YYYY-MM-DD
 * @param letzter last month whose law is known, YYYY-MM
 */
export function vorhaben(lage: Lage, heute: string, letzter = LETZTER_MONAT): Vorhaben {
  const gilt = geltung(lage.entscheidungen);
  if (lage.antrag) return ueberAntrag(lage, lage.antrag, gilt, letzter);
  const offen = lage.entscheidungen.findLast((e) => e.art === "bewilligung");
  if (offen && offen.planBis > offen.bis && offen.bis < letzter) return fortsetzung(lage, offen, letzter);
  return ueberAenderung(lage, gilt, heute);
}

/** Whether somebody would get less than they asked for or have: then comes a call first. */
export const istBelastend = (v: Entscheidbar): boolean => v.art === "ablehnung" || (v.art === "aenderung" && v.weniger);

function ueberAntrag(lage: Lage, antrag: NonNullable<Lage["antrag"]>, gilt: readonly Geltung[], letzter: string): Vorhaben {
  const entschiedenBis = gilt.at(-1)?.monat;
  const wirktAb = monatVon(antrag.wirktAb);
  const von = entschiedenBis === undefined ? wirktAb : spaeter(wirktAb, monatPlus(entschiedenBis, 1));
  if (von > letzter) return { art: "rechtUnbekannt", ab: von };
  return neuerZeitraum(lage, { antragId: antrag.id, beginn: `${von}-01`, von }, letzter);
}

function fortsetzung(lage: Lage, { antragId, beginn, bis, planBis }: Entscheidung, letzter: string): Vorhaben {
  return neuerZeitraum(lage, { antragId, beginn, von: monatPlus(bis, 1), planBis }, letzter);
}

function neuerZeitraum(lage: Lage, { antragId, beginn, von, planBis: festgelegt }: { antragId: string; beginn: string; von: string; planBis?: string }, letzter: string): Vorhaben {
  const rechnungen = berechneZeitraum(haushaltAb(lage, beginn), von, frueher(festgelegt ?? monatPlus(von, 11), letzter));
  const hindernisse = hindernisseIn(rechnungen);
  if (hindernisse.length > 0) return { art: "unmoeglich", hindernisse };
  const alle = gefroren(rechnungen);
  const vorlaeufig = vorlaeufigkeit(alle.some(hatSelbstaendige));
  const planBis = festgelegt ?? letzterMonatDesZeitraums(von, vorlaeufig, alle);
  const monate = alle.filter((m) => m.monat <= planBis);
  const bis = monate.at(-1)?.monat ?? von;
  const art = monate.some((m) => auszahlungGesamt(m.ergebnis) > 0) ? "bewilligung" : "ablehnung";
  return { art, vorlaeufig: art === "bewilligung" ? vorlaeufig : null, antragId, von, bis, planBis: art === "bewilligung" ? planBis : bis, beginn, monate };
}

const hatSelbstaendige = ({ eingabe }: GefrorenerMonat): boolean =>
  eingabe.personen.some((p) => p.einkommen?.some((e) => e.art === "selbstaendigkeit"));

function ueberAenderung(lage: Lage, gilt: readonly Geltung[], heute: string): Vorhaben {
  const letzte = lage.entscheidungen.findLast((e) => e.art !== "ablehnung");
  if (!letzte) return { art: "nichts" };
  const ab = fruehesterMonat(heute);
  const monate = gilt.filter((g) => g.monat >= ab).map((g) => ({ ...g, rechnung: berechneZeitraum(haushaltAb(lage, g.beginn), g.monat, g.monat) }));
  const hindernisse = hindernisseIn(monate.flatMap((m) => m.rechnung));
  if (hindernisse.length > 0) return { art: "unmoeglich", hindernisse };
  const warum = ursache(lage.fakten, letzte.erlassen);
  const verglichen = monate.flatMap(({ ergebnis, rechnung }) => gefroren(rechnung).map((neu) => ({ neu, was: wirkung(ergebnis, neu.ergebnis) })))
    .filter((m) => m.was !== "gleich")
    .map((m) => ({ ...m, schutz: schutz(m.neu.monat, m.was, warum, monatVon(heute)) }));
  const geschuetzt = verglichen.flatMap(({ neu, schutz }) => (schutz === null ? [] : [{ monat: neu.monat, warum: schutz }]));
  const frei = verglichen.filter((m) => m.schutz === null);
  return alsAenderung(lage, letzte, { ursache: warum, weniger: frei.some((m) => m.was === "weniger"), geschuetzt, monate: frei.map((m) => m.neu) });
}

type Geaendert = { ursache: Ursache; weniger: boolean; geschuetzt: Geschuetzt[]; monate: GefrorenerMonat[] };

function alsAenderung(lage: Lage, { antragId, beginn, planBis, erlassen }: Entscheidung, { monate, ...rest }: Geaendert): Vorhaben {
  const [erster] = monate;
  const letzter = monate.at(-1);
  if (!erster || !letzter) return rest.geschuetzt.length > 0 ? { art: "geschuetzt", geschuetzt: rest.geschuetzt } : { art: "nichts" };
  return {
    art: "aenderung", antragId, beginn, planBis, von: erster.monat, bis: letzter.monat, monate, ...rest,
    vorlaeufig: vorlaeufigkeit(monate.some(hatSelbstaendige)),
    ohneAnhoerung: ohneAnhoerungMoeglich(lage.fakten, erlassen),
  };
}

const gefroren = (rechnungen: readonly Monatsrechnung[]): GefrorenerMonat[] =>
  rechnungen.flatMap(({ monat, eingabe, antwort }) => (istErgebnis(antwort) ? [{ monat, eingabe, ergebnis: antwort satisfies Ergebnis }] : []));

function hindernisseIn(rechnungen: readonly Monatsrechnung[]): Hindernis[] {
  return rechnungen.flatMap(({ monat, antwort }) => {
    if ("nichtUnterstuetzt" in antwort) return antwort.nichtUnterstuetzt.map(({ norm, text }) => ({ monat, norm, text }));
    if ("fehler" in antwort) return antwort.fehler.map(({ pfad, text }) => ({ monat, norm: pfad, text }));
    return [];
  });
}
