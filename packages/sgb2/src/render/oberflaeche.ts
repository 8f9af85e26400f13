import type { Sprache } from "./texte.ts";

/** Words around the numbers: headings and labels of the readable result. */
export const OBERFLAECHE = {
  monat: { de: "Monat", en: "Month" },
  anspruch: { de: "Anspruch", en: "Entitlement" },
  sofortzuschlag: { de: "Sofortzuschlag", en: "Immediate supplement" },
  einmalzahlung: { de: "Einmalzahlung", en: "One-off payment" },
  aufrechnung: { de: "Aufrechnung", en: "Set-off" },
  auszahlung: { de: "Auszahlung", en: "Paid out" },
  bildungUndTeilhabe: { de: "Bildung und Teilhabe", en: "Education and participation" },
  einmalbedarf: { de: "Einmalbedarf", en: "Need that comes once" },
  darlehen: { de: "Darlehen", en: "Loan" },
  person: { de: "Person", en: "Person" },
  stufe: { de: "Stufe", en: "Level" },
  bedarf: { de: "Bedarf", en: "Need" },
  einkommen: { de: "Einkommen", en: "Income" },
  absetzbetraege: { de: "Abzüge", en: "Deductions" },
  angerechnet: { de: "angerechnet", en: "set against" },
  ausserhalb: { de: "gehört nicht zur Bedarfsgemeinschaft", en: "not part of the unit" },
  vermoegen: { de: "Vermögen", en: "Wealth" },
  freibetrag: { de: "Freibetrag", en: "allowance" },
  erklaerung: { de: "So kommt es zustande", en: "How it comes about" },
  rechtsstand: { de: "Rechtsstand", en: "law as of" },
  quelle: { de: "Quelle", en: "source" },
  hinweise: { de: "Hinweise", en: "Notes" },
  fehler: { de: "Diese Angaben stimmen nicht", en: "These entries are wrong" },
  nichtUnterstuetzt: { de: "Diesen Fall rechnen wir nicht", en: "We do not compute this case" },
} as const satisfies Record<string, Record<Sprache, string>>;
