/** What else decides who belongs to the Bedarfsgemeinschaft, from which day, and who is entitled. Days `YYYY-MM-DD`. */
export type Lage = {
  /** First day in the household. */
  einzug?: string;
  /** Last day in the household. */
  auszug?: string;
  todestag?: string;
  umgang?: Umgang;
};

/** A minor child of separated parents (temporary Bedarfsgemeinschaft, § 36 Abs. 1 Satz 3, § 38 Abs. 2 SGB II). */
export type Umgang = {
  /** Where the child mostly lives; `beide`: as much here as there. */
  lebensmittelpunkt: "hier" | "anderswo" | "beide";
  /** Days of the month on which the child is here for more than twelve hours. */
  tage: string[];
  /** Whether the other parent is in need too: then the days there do not count here. */
  andererElternteilHilfebeduerftig?: boolean;
};
