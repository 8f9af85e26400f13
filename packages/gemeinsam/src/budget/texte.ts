import { zahl, type Sprache } from "../sprache.ts";
import type { Anteil, Begruendung, Gleichstandsangabe, Mangel, Regel, Zahlung } from "./entscheidung.ts";
import type { Vergleichszeile } from "./vergleich.ts";

type Texte = {
  readonly regel: Readonly<Record<Regel, string>>;
  readonly summe: (gewaehlt: number, alle: number, ausgegeben: number, budget: number) => string;
  readonly anteil: (anteil: Anteil, budget: number) => string;
  readonly gleichstand: (namen: readonly string[], gewaehlt: string, durch: Gleichstandsangabe["durch"], los: string | undefined) => string;
  readonly vergleich: string;
  readonly vergleichszeile: (zeile: Vergleichszeile, namen: readonly string[]) => string;
  readonly begruendung: (b: Begruendung, name: string) => string;
};

const personen = (n: number): string => (n === 1 ? "1 Person" : `${zahl(n, "de")} Personen`);
const people = (n: number): string => (n === 1 ? "1 person" : `${zahl(n, "en")} people`);

const DURCH = {
  de: { kosten: "entschieden die niedrigeren Kosten", stimmen: "entschied die größere Zahl der Stimmen", los: "entschied das Los" },
  en: { kosten: "the lower cost", stimmen: "the higher number of votes", los: "the lot" },
} as const;

function zahlungAufDeutsch({ personen: { length: n }, stimmen, rund }: Zahlung): string {
  if (stimmen !== n) return `${personen(n)} mit zusammen ${zahl(stimmen, "de")} Stimmen ${n === 1 ? "zahlt" : "zahlen"} je Stimme ${zahl(rund, "de")}`;
  return `${personen(n)} ${n === 1 ? "zahlt" : "zahlen je"} ${zahl(rund, "de")}`;
}

function zahlungAufEnglisch({ personen: { length: n }, stimmen, rund }: Zahlung): string {
  if (stimmen !== n) return `${people(n)} with ${zahl(stimmen, "en")} votes together ${n === 1 ? "pays" : "pay"} ${zahl(rund, "en")} per vote`;
  return `${people(n)} ${n === 1 ? "pays" : "pay"} ${zahl(rund, "en")}${n === 1 ? "" : " each"}`;
}

function mangelAufDeutsch({ anfangs, vorhanden, fehlt }: Mangel, stimmen: number): string {
  if (stimmen === 0) return "Niemand hat dafür gestimmt.";
  const verbraucht = vorhanden < anfangs;
  const kern = `Alle, die dafür sind, haben zusammen ${verbraucht ? "noch " : ""}${zahl(vorhanden, "de")}. Es fehlen ${zahl(fehlt, "de")}.`;
  return verbraucht ? `${kern} Am Anfang waren es ${zahl(anfangs, "de")}; damit haben sie andere Vorschläge mitbezahlt, für die sie auch gestimmt haben.` : kern;
}

function mangelAufEnglisch({ anfangs, vorhanden, fehlt }: Mangel, stimmen: number): string {
  if (stimmen === 0) return "nobody voted for it.";
  const kern = `all who want it have ${zahl(vorhanden, "en")} together. ${zahl(fehlt, "en")} is missing.`;
  return vorhanden < anfangs ? `${kern} At the start it was ${zahl(anfangs, "en")}; with it they helped to pay for other proposals they also voted for.` : kern;
}

const deutsch: Texte = {
  regel: {
    gleicheAnteile: "Gleiche Anteile: Alle entscheiden über gleich viel Geld",
    gleicheAnteileAufgefuellt: "Gleiche Anteile, aufgefüllt: Alle entscheiden über gleich viel Geld, der Rest geht nach Stimmen",
    meisteStimmen: "Meiste Stimmen",
  },
  summe: (gewaehlt, alle, ausgegeben, budget) => `${zahl(gewaehlt, "de")} von ${zahl(alle, "de")} Vorschlägen ${gewaehlt === 1 ? "bekommt" : "bekommen"} Geld: zusammen ${zahl(ausgegeben, "de")} von ${zahl(budget, "de")}.`,
  anteil: ({ stimmen, anfangs, zuletzt }, budget) => `Jede Person entscheidet über einen gleichen Anteil von ${zahl(anfangs, "de")} (${zahl(budget, "de")} geteilt durch ${zahl(stimmen, "de")}).${zuletzt > anfangs ? ` Damit weniger Geld übrig bleibt, rechnet die Regel mit ${zahl(zuletzt, "de")} je Person. Das geht, solange alles Gewählte zusammen ins Budget passt.` : ""}`,
  gleichstand: (namen, gewaehlt, durch, los) => `Gleichauf waren ${namen.map((n) => `„${n}“`).join(", ")}. Für „${gewaehlt}“ ${DURCH.de[durch]}${durch === "los" ? (los ? ` (gezogen aus „${los}“)` : " (ohne veröffentlichten Lostext)") : ""}.`,
  vergleich: "Die Regeln im Vergleich:",
  vergleichszeile: (z, namen) => `${deutsch.regel[z.regel]}: ${namen.join(", ") || "nichts"} (${zahl(z.ausgegeben, "de")})${z.mitTreffer === null ? "" : `; ${zahl(z.mitTreffer * 100, "de", 0)} % der Menschen bekommen etwas, wofür sie gestimmt haben`}.`,
  begruendung: (b, name) => {
    const kopf = `„${name}“ (Kosten ${zahl(b.kosten, "de")}, ${b.stimmen === 1 ? "1 Stimme" : `${zahl(b.stimmen, "de")} Stimmen`})`;
    if (b.grund === "anteile") return `${kopf} ist dabei: ${b.zahlungen.map(zahlungAufDeutsch).join(", ")}.`;
    if (b.grund === "rest") return `${kopf} ist dabei: Es passte noch in das Geld, das übrig war, und hatte dort die meisten Stimmen.`;
    if (b.grund === "stimmen") return `${kopf} ist dabei: Es war nach Stimmen an der Reihe, und das Geld reichte.`;
    if (b.grund === "allesPasst") return `${kopf} ist dabei: Das Geld reicht für alle Vorschläge.`;
    if (b.grund === "anteileReichenNicht") return `${kopf} ist nicht dabei: ${mangelAufDeutsch(b, b.stimmen)}`;
    if (b.anteile) return `${kopf} ist nicht dabei: ${mangelAufDeutsch(b.anteile, b.stimmen)} Vom Budget sind noch ${zahl(b.vorhanden, "de")} übrig, auch das reicht nicht.`;
    return `${kopf} ist nicht dabei: Vom Budget sind noch ${zahl(b.vorhanden, "de")} übrig. Es fehlen ${zahl(b.fehlt, "de")}.`;
  },
};

const englisch: Texte = {
  regel: {
    gleicheAnteile: "Equal shares: everyone decides on the same amount of money",
    gleicheAnteileAufgefuellt: "Equal shares, filled up: everyone decides on the same amount of money, what is left goes by votes",
    meisteStimmen: "Most votes",
  },
  summe: (gewaehlt, alle, ausgegeben, budget) => `${zahl(gewaehlt, "en")} of ${zahl(alle, "en")} proposals ${gewaehlt === 1 ? "gets" : "get"} money: ${zahl(ausgegeben, "en")} of ${zahl(budget, "en")} together.`,
  anteil: ({ stimmen, anfangs, zuletzt }, budget) => `Everyone decides on an equal share of ${zahl(anfangs, "en")} (${zahl(budget, "en")} divided by ${zahl(stimmen, "en")}).${zuletzt > anfangs ? ` So that less money is left over, the rule reckons with ${zahl(zuletzt, "en")} per person. It may, as long as all that is chosen fits into the budget.` : ""}`,
  gleichstand: (namen, gewaehlt, durch, los) => `Level were ${namen.map((n) => `"${n}"`).join(", ")}. "${gewaehlt}" came first by ${DURCH.en[durch]}${durch === "los" ? (los ? ` (drawn from "${los}")` : " (without a published seed)") : ""}.`,
  vergleich: "The rules compared:",
  vergleichszeile: (z, namen) => `${englisch.regel[z.regel]}: ${namen.join(", ") || "nothing"} (${zahl(z.ausgegeben, "en")})${z.mitTreffer === null ? "" : `; ${zahl(z.mitTreffer * 100, "en", 0)} % of the people get something they voted for`}.`,
  begruendung: (b, name) => {
    const kopf = `"${name}" (cost ${zahl(b.kosten, "en")}, ${b.stimmen === 1 ? "1 vote" : `${zahl(b.stimmen, "en")} votes`})`;
    if (b.grund === "anteile") return `${kopf} is in: ${b.zahlungen.map(zahlungAufEnglisch).join(", ")}.`;
    if (b.grund === "rest") return `${kopf} is in: it still fitted into the money that was left and had the most votes there.`;
    if (b.grund === "stimmen") return `${kopf} is in: its turn came by votes, and there was enough money.`;
    if (b.grund === "allesPasst") return `${kopf} is in: there is enough money for every proposal.`;
    if (b.grund === "anteileReichenNicht") return `${kopf} is not in: ${mangelAufEnglisch(b, b.stimmen)}`;
    if (b.anteile) return `${kopf} is not in: ${mangelAufEnglisch(b.anteile, b.stimmen)} ${zahl(b.vorhanden, "en")} of the budget is left, which is not enough either.`;
    return `${kopf} is not in: ${zahl(b.vorhanden, "en")} of the budget is left. ${zahl(b.fehlt, "en")} is missing.`;
  },
};

/** The sentences about a budget vote in a language. */
export const budgetTexte: Readonly<Record<Sprache, Texte>> = { de: deutsch, en: englisch };
