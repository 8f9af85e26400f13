import type { Sprache } from "../../foundation/i18n/sprache.ts";
import { anschrift } from "./fragen/anschrift.tsx";
import { ausbildung } from "./fragen/ausbildung.tsx";
import { betraege } from "./fragen/betraege.tsx";
import { einkommen } from "./fragen/einkommen.tsx";
import type { Felder } from "./fragen/eingabe.ts";
import { entbindung } from "./fragen/entbindung.tsx";
import { type Frage, type Kontext, type Lage, type Mitglied, nurFelder } from "./fragen/frage.ts";
import { gesundheit } from "./fragen/gesundheit.tsx";
import { jobcenter } from "./fragen/jobcenter.tsx";
import { elternVon, kind } from "./fragen/kind.tsx";
import { kinder } from "./fragen/kinder.tsx";
import { aenderungen, nochwas } from "./fragen/nochwas.tsx";
import { partner } from "./fragen/partner.tsx";
import { ich, partnerperson } from "./fragen/personalien.tsx";
import { vermoegen } from "./fragen/vermoegen.tsx";
import { wohnen } from "./fragen/wohnen.tsx";
import { wohnkosten } from "./fragen/wohnkosten.tsx";
import { wohnung } from "./fragen/wohnung.tsx";
import { alter, type Schluessel } from "./haushalt.ts";

/** What was typed at each step, by the step's id. */
export type Antworten = Readonly<Record<string, Felder>>;

/** What the journey is computed from. */
export type Grundlage = {
  antworten: Antworten;
  sprache: Sprache;
  /** YYYY-MM-DD */
  heute: string;
  /** Their case exists: we only ask what has changed. */
  weiter: boolean;
  /** We know for sure who they are and do not ask again. */
  bekannt: boolean;
};

/** One page of the application; `person` where it is about one person only. */
export type Schritt = { id: string; frage: Frage; k: Kontext; person?: Schluessel };

const AB_15 = 15;

const kontext = ({ sprache, heute }: Grundlage, lage: Lage, schluessel: Schluessel): Kontext => ({ sprache, heute, schluessel, lage });

const stelle = (frage: Pick<Frage, "id">, schluessel?: Schluessel): string => (schluessel === undefined ? frage.id : `${frage.id}-${schluessel}`);

/** The answer at a step as its schema reads it; undefined when there is none or when it no longer fits. */
export function liesAntwort<A>(g: Grundlage, lage: Lage, frage: Frage<A>, schluessel?: Schluessel): A | undefined {
  const felder = g.antworten[stelle(frage, schluessel)];
  const k = kontext(g, lage, schluessel ?? "ich");
  return felder === undefined ? undefined : frage.schema(k).safeParse(nurFelder(frage, k, felder)).data;
}

const leer: Lage = { mitglieder: [], partner: false, kinder: 0, form: undefined, schwanger: new Set(), arten: {} };

/** What the answers say so far, each read in the light of those before it. */
export function lageAus(g: Grundlage): Lage {
  const mitPartner = liesAntwort(g, leer, partner)?.partner === "ja";
  const anzahl = liesAntwort(g, leer, kinder)?.kinder ?? 0;
  const selbst = liesAntwort(g, leer, ich);
  const andere = mitPartner ? liesAntwort(g, leer, partnerperson) : undefined;
  const grosse: Mitglied[] = [
    ...(selbst ? [{ ...selbst, schluessel: "ich", eltern: [] }] : []),
    ...(andere ? [{ ...andere, schluessel: "partner", eltern: [] }] : []),
  ];
  const familie: Lage = { ...leer, partner: mitPartner, kinder: anzahl, mitglieder: grosse };
  const mitglieder = [...grosse, ...kinderschluessel(anzahl).flatMap((schluessel): Mitglied[] => {
    const a = liesAntwort(g, familie, kind, schluessel);
    return a ? [{ ...a, schluessel, eltern: elternVon(a.eltern) }] : [];
  })];
  const alle: Lage = { ...familie, mitglieder, form: liesAntwort(g, familie, wohnen)?.wohnen };
  return {
    ...alle,
    schwanger: new Set(abFuenfzehn(alle, g.heute).filter((s) => liesAntwort(g, alle, gesundheit, s)?.gesundheit.includes("schwanger"))),
    arten: Object.fromEntries(mitglieder.map(({ schluessel }) => [schluessel, liesAntwort(g, alle, einkommen, schluessel)?.arten ?? []])),
  };
}

const kinderschluessel = (anzahl: number): Schluessel[] => Array.from({ length: anzahl }, (_, i) => `kind${i + 1}`);

/** Those who can work or learn a trade, in the order in which they were named. */
export const abFuenfzehn = ({ mitglieder }: Lage, heute: string): Schluessel[] =>
  mitglieder.filter((m) => alter(m.geburtsdatum, heute) >= AB_15).map((m) => m.schluessel);

/** All steps that the answers so far call for, in order. Everything else derives from this list: back, next, progress, what is shown and what is sent. */
export function schritte(g: Grundlage): Schritt[] {
  const lage = lageAus(g);
  const eine = (frage: Frage): Schritt => ({ id: stelle(frage), frage, k: kontext(g, lage, "ich") });
  const zu = (frage: Frage, schluessel: Schluessel): Schritt => ({ id: stelle(frage, schluessel), frage, k: kontext(g, lage, schluessel), person: schluessel });
  const wer = (frage: Frage, person: Schluessel): Schritt => ({ ...eine(frage), person });
  if (g.weiter) return [eine(aenderungen)];
  return [
    ...(g.bekannt && lage.mitglieder.some((m) => m.schluessel === "ich") ? [] : [wer(ich, "ich")]), eine(anschrift), eine(partner),
    ...(lage.partner ? [wer(partnerperson, "partner")] : []),
    eine(kinder), ...kinderschluessel(lage.kinder).map((s) => zu(kind, s)), eine(jobcenter),
    ...abFuenfzehn(lage, g.heute).flatMap((s) => [zu(ausbildung, s), zu(gesundheit, s), ...(lage.schwanger.has(s) ? [zu(entbindung, s)] : [])]),
    eine(wohnen), ...(lage.form === undefined || lage.form === "keine" ? [] : [eine(wohnkosten), eine(wohnung)]),
    ...lage.mitglieder.flatMap(({ schluessel: s }) => [zu(einkommen, s), ...((lage.arten[s] ?? []).length > 0 ? [zu(betraege, s)] : [])]),
    eine(vermoegen), eine(nochwas),
  ];
}

/** What somebody answered at a step, or undefined while it is open. */
export function antwortAn({ frage, k, id }: Schritt, antworten: Antworten): unknown {
  const felder = antworten[id];
  return felder === undefined ? undefined : frage.schema(k).safeParse(nurFelder(frage, k, felder)).data;
}

/** The first step that still needs an answer. */
export const ersterOffener = (alle: readonly Schritt[], antworten: Antworten): Schritt | undefined =>
  alle.find((s) => antwortAn(s, antworten) === undefined);

/** Where it goes on after a step: to the next one, or, for somebody who came to change one answer, to what that change left open. */
export function danach(alle: readonly Schritt[], antworten: Antworten, id: string, aendern: boolean): Schritt | undefined {
  return aendern ? ersterOffener(alle, antworten) : alle[alle.findIndex((s) => s.id === id) + 1];
}

/** The step before, where there is one. */
export const davor = (alle: readonly Schritt[], id: string): Schritt | undefined => alle[alle.findIndex((s) => s.id === id) - 1];

/** Only the answers of steps that are part of the journey: those of dropped steps go. */
export const erreichbare = (alle: readonly Schritt[], antworten: Antworten): Antworten =>
  Object.fromEntries(alle.flatMap(({ id, frage, k }) => (antworten[id] === undefined ? [] : [[id, nurFelder(frage, k, antworten[id])]])));
