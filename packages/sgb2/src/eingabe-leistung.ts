/** A reduction after a breach: facts from which the law of the day of the breach makes the amount. Days `YYYY-MM-DD`. */
export type Minderung = {
  art: Minderungsart;
  /** Day of the breach; of three missed appointments in a row the day of the third. */
  tag: string;
  /** Day on which the decision that finds breach and reduction took effect. */
  festgestelltAm: string;
  /** The how-manieth breach within the time the law names. Without it the reductions listed for this person are counted. */
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
