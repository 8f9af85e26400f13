/** A reduction after a breach: facts from which the law of the day of the breach makes the amount. Days `YYYY-MM-DD`. */
export type Minderung = {
  art: Minderungsart;
  /** Day of the breach; of three missed appointments in a row the day of the third. */
  tag: string;
  /** Day on which the decision that finds breach and reduction took effect. */
  festgestelltAm: string;
  /** The how-manieth breach within the time the law names, where it names one. Without it the reductions listed for this person are counted. */
  stufe?: number;
  /** § 31 Abs. 2 Nr. 3: first day of the Sperrzeit, with which the reduction begins. */
  sperrzeitAb?: string;
  /** Day on which the duty was fulfilled, willingness declared, or (nichtErreichbar) the person came in. */
  erfuelltAb?: string;
  /** First day on which the job that was refused could no longer be taken up. */
  arbeitEntfallenAb?: string;
  /** The office found an extraordinary hardship. */
  haerte?: boolean;
  /** Under 25, until 2022: shortened by the office to six weeks. */
  verkuerzt?: boolean;
};

export type Minderungsart = (typeof MINDERUNGSARTEN)[number];

/** Breach of duty (§ 31), missed appointment (§ 32), refused work (§ 31a Abs. 7), three missed appointments in a row (§ 7b Abs. 4). */
export const MINDERUNGSARTEN = ["pflichtverletzung", "meldeversaeumnis", "arbeitsverweigerung", "nichtErreichbar"] as const;

/** A debt to the office that is set off against the claim, month by month. */
export type Aufrechnung = {
  art: Aufrechnungsart;
  /** What is still owed before this month, in euros. */
  offen: number;
  /** Day on which the set-off was declared: the order of several. */
  erklaertAm: string;
  /** Day on which the decision behind the debt became final; three years later the set-off ends (§ 43 Abs. 4). */
  bestandskraftAm?: string;
};

export type Aufrechnungsart = (typeof AUFRECHNUNGSARTEN)[number];

/**
 * Loan (§ 42a Abs. 2), provisional payment too high (§ 41a), income that came later (§ 48 Abs. 1 Satz 2 Nr. 3 SGB X),
 * other repayment (§ 50 SGB X), Ersatzanspruch (§§ 34 to 34b).
 */
export const AUFRECHNUNGSARTEN = ["darlehen", "vorlaeufigeLeistung", "spaeteresEinkommen", "erstattung", "ersatzanspruch"] as const;

/** What a child or young adult needs for school and taking part, § 28. Amounts in euros, as they fall due in the month. */
export type Bildungsbedarf =
  | { art: "schulausflug" | "klassenfahrt" | "lernfoerderung"; betrag: number }
  /** Paid in February and August; `aufnahme`: first admitted to school in this month of a running school year. */
  | { art: "schulbedarf"; aufnahme?: boolean }
  /** `eigenanteil`: what can be expected from the Regelbedarf, until July 2019. */
  | { art: "schuelerbefoerderung"; betrag: number; eigenanteil?: number }
  /** `tage`: days with a meal, needed until July 2019, when one euro a day was saved at home. */
  | { art: "mittagessen"; betrag: number; tage?: number }
  | { art: "teilhabe" };

export type Bildungsart = Bildungsbedarf["art"];

/** A need that comes once, § 24 Abs. 3; or one that the Regelbedarf should cover and for which there is a loan, § 24 Abs. 1. */
export type Einmalbedarf = { art: Einmalbedarfsart; betrag: number };

export type Einmalbedarfsart = (typeof EINMALBEDARFSARTEN)[number];

export const EINMALBEDARFSARTEN = ["erstausstattungWohnung", "erstausstattungBekleidung", "schwangerschaftUndGeburt", "orthopaedischesUndTherapeutisches", "darlehen"] as const;
