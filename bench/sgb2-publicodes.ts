// One person alone with rent, heating and wages, August 2026, as rules of publicodes: the same need, deductions and claim.
import Engine from "publicodes";

const REGELN = {
  miete: { "par défaut": "0 €/mois" },
  heizung: { "par défaut": "0 €/mois" },
  brutto: { "par défaut": "0 €/mois" },
  steuern: { "par défaut": "0 €/mois" },
  sozialversicherung: { "par défaut": "0 €/mois" },
  regelbedarf: { valeur: "563 €/mois" },
  bedarf: { somme: ["regelbedarf", "miete", "heizung"] },
  grundabsetzbetrag: { valeur: "100 €/mois" },
  "freibetrag 1": { valeur: "20% * (brutto - 100 €/mois)", plancher: "0 €/mois", plafond: "84 €/mois", arrondi: "2 décimales" },
  "freibetrag 2": { valeur: "30% * (brutto - 520 €/mois)", plancher: "0 €/mois", plafond: "144 €/mois", arrondi: "2 décimales" },
  "freibetrag 3": { valeur: "10% * (brutto - 1000 €/mois)", plancher: "0 €/mois", plafond: "20 €/mois", arrondi: "2 décimales" },
  freibetrag: { somme: ["freibetrag 1", "freibetrag 2", "freibetrag 3"] },
  absetzbetraege: { somme: ["steuern", "sozialversicherung", "grundabsetzbetrag", "freibetrag"] },
  anrechenbar: { valeur: "brutto - absetzbetraege", plancher: "0 €/mois" },
  angerechnet: { "le minimum de": ["anrechenbar", "bedarf"] },
  anspruch: { valeur: "bedarf - angerechnet", arrondi: "2 décimales" },
  "anspruch unterkunft": { "le minimum de": ["anspruch", "miete + heizung"] },
  "anspruch lebensunterhalt": { valeur: "anspruch - anspruch unterkunft" },
};

/** What is said of the person, in euros a month. */
export type Alleinstehend = { miete: number; heizung: number; brutto: number; steuern: number; sozialversicherung: number };

/** A calculator that evaluates claim and both its parts, each with the explanation publicodes makes; the claim. */
export function mitPublicodes(): (angaben: Alleinstehend) => number {
  const engine = new Engine(REGELN);
  return (angaben) => {
    engine.setSituation(angaben);
    engine.evaluate("anspruch lebensunterhalt");
    engine.evaluate("anspruch unterkunft");
    return Number(engine.evaluate("anspruch").nodeValue);
  };
}
