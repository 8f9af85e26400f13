import type { Sprache } from "../sprache.ts";
import type { Planbegruendung } from "./begruendung.ts";

type Texte = {
  readonly begruendung: (b: Planbegruendung, name: (station: string) => string) => string;
  readonly wunsch: (rang: number) => string;
  readonly ohneWunsch: string;
  readonly keinPlatz: string;
  readonly runde: (nummer: number) => string;
};

const plaetze = (n: number): string => (n === 1 ? "1 Platz" : `${n} Plätze`);
const places = (n: number): string => (n === 1 ? "1 place" : `${n} places`);

const deutsch: Texte = {
  begruendung: (b, name) => {
    if (b.art === "plaetze") return b.zugeteilt === b.gewuenscht ? `Alle haben in jeder Runde einen Platz (${b.zugeteilt}).` : `${b.zugeteilt} von ${b.gewuenscht} Plätzen konnten vergeben werden. Mehr geht nicht, ohne eine Station zu überfüllen oder jemanden zweimal an denselben Ort zu schicken.`;
    if (b.art === "wunsch" && b.beiVielPlatz === 0) return `${b.rang}. Wunsch: ${plaetze(b.anzahl)}.${b.anzahl === 0 ? "" : " Mit genug Platz für alle wäre ein früherer Wunsch erfüllt."}`;
    if (b.art === "wunsch") return `${b.rang}. Wunsch: ${plaetze(b.anzahl)}. Mit genug Platz für alle ${b.beiVielPlatz === 1 ? "wäre" : "wären"} es ${b.beiVielPlatz}.`;
    if (b.art === "ohneWunsch") return b.anzahl === 0 ? "Niemand ist an einer Station, die nicht auf der eigenen Wunschliste steht." : `${plaetze(b.anzahl)} ${b.anzahl === 1 ? "stand" : "standen"} nicht auf der eigenen Wunschliste. Weniger geht nicht, ohne dass jemand leer ausgeht.`;
    if (b.art === "begehrt") return `„${name(b.station)}“ hat ${plaetze(b.plaetze)}, war aber für ${b.ersteWuensche === 1 ? "1 Person" : `${b.ersteWuensche} Menschen`} der erste Wunsch.`;
    if (b.art === "fest") return `${plaetze(b.anzahl)} ${b.anzahl === 1 ? "war" : "waren"} fest vergeben.`;
    return b.anzahl === 0 ? "Zusammen sein ging diesmal nicht, ohne dass jemand einen Wunsch verliert." : `${b.anzahl}-mal sind Menschen, die zusammen sein wollten, in einer Runde am selben Ort. Dafür musste kein Wunsch zurückstehen.`;
  },
  wunsch: (rang) => `${rang}. Wunsch`,
  ohneWunsch: "ohne Wunsch",
  keinPlatz: "kein Platz",
  runde: (nummer) => `Runde ${nummer}`,
};

const englisch: Texte = {
  begruendung: (b, name) => {
    if (b.art === "plaetze") return b.zugeteilt === b.gewuenscht ? `Everyone has a place in every round (${b.zugeteilt}).` : `${b.zugeteilt} of ${b.gewuenscht} places could be given. More is not possible without crowding a station or sending someone to the same place twice.`;
    if (b.art === "wunsch" && b.beiVielPlatz === 0) return `Wish no. ${b.rang}: ${places(b.anzahl)}.${b.anzahl === 0 ? "" : " With room for all an earlier wish would have come true."}`;
    if (b.art === "wunsch") return `Wish no. ${b.rang}: ${places(b.anzahl)}. With room for all it would be ${b.beiVielPlatz}.`;
    if (b.art === "ohneWunsch") return b.anzahl === 0 ? "Nobody is at a station that is not on their own list of wishes." : `${places(b.anzahl)} ${b.anzahl === 1 ? "was" : "were"} not on the person's own list of wishes. Fewer is not possible without leaving someone out.`;
    if (b.art === "begehrt") return `"${name(b.station)}" has ${places(b.plaetze)}, but ${b.ersteWuensche === 1 ? "1 person" : `${b.ersteWuensche} people`} wished for it first.`;
    if (b.art === "fest") return `${places(b.anzahl)} ${b.anzahl === 1 ? "was" : "were"} fixed.`;
    return b.anzahl === 0 ? "Being together was not possible this time without costing someone a wish." : `${b.anzahl} times people who wished to be together are at the same place in a round. No wish had to stand back for it.`;
  },
  wunsch: (rang) => `wish no. ${rang}`,
  ohneWunsch: "not wished",
  keinPlatz: "no place",
  runde: (nummer) => `Round ${nummer}`,
};

/** The sentences about an assignment in a language. */
export const zuteilungTexte: Readonly<Record<Sprache, Texte>> = { de: deutsch, en: englisch };
