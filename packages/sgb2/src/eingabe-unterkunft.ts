/** The dwelling and everything § 22 SGB II asks about it. Amounts in euros a month for the whole dwelling. */
export type Unterkunft = {
  art: UnterkunftArt;
  /** Unterkunft without heating, per month, for the whole dwelling. */
  bruttokaltmiete?: number;
  heizung?: number;
  /** Square metres. */
  wohnflaeche?: number;
  /** Most rent that counts for Wohngeld here (annex 1 to § 12 Abs. 1 WoGG), for the comparison with Wohngeld. */
  wohngeldHoechstbetrag?: number;
  personenImHaushalt?: number;
  warmwasser?: "zentral" | "dezentral";
  /** Hot water made in the dwelling, proven by a meter of its own (§ 21 Abs. 7 Satz 3). */
  warmwasserGemessen?: number;
  angemessen?: Angemessenheit;
  /** First month of benefits: here the Karenzzeit begins. */
  leistungsbezugSeit?: string;
  /** Instead of `leistungsbezugSeit`: all times of benefits in order, which shows interruptions. */
  leistungszeiten?: Leistungszeit[];
  /** Month in which the request to lower the costs was received. */
  kostensenkungSeit?: string;
  /** Instead of `kostensenkungSeit`: the day on which it was received. */
  kostensenkungAm?: string;
  /** First month for which the office recognises only what is appropriate; decides instead of a period computed here. */
  nurAngemessenAb?: string;
  ausnahme?: Ausnahme;
  /** Month in which a member of the household died; the costs were appropriate before. Without it the day of death of a person here says so. */
  todesfallIm?: string;
  /** First month with fewer members of the Bedarfsgemeinschaft, for another reason than a death. */
  kleinerSeit?: string;
  /** What the landlord may ask under §§ 556d to 556g BGB, if less than agreed. */
  zulaessigeMiete?: ZulaessigeMiete;
  umzug?: Umzug;
  einmaligeKosten?: EinmaligeWohnkosten[];
  guthaben?: Guthaben[];
};

export type UnterkunftArt = "miete" | "eigentum" | "keine";

/** What the local authority holds appropriate for the whole dwelling, in euros a month. */
export type Angemessenheit = {
  bruttokaltmiete?: number;
  heizung?: number;
  /** Gesamtangemessenheitsgrenze for both together (§ 22 Abs. 10). */
  gesamt?: number;
  /** Limit for each square metre, without heating (§ 22 Abs. 1 Satz 8 Nr. 1). */
  jeQuadratmeter?: number;
  quelle?: string;
};

/** Months in which benefits were received; without `bis` until today. */
export type Leistungszeit = { von: string; bis?: string; nach?: "SGB II" | "SGB XII" };

/**
 * Why the office recognises more than the limits: the costs are unavoidable or arise with children (only above the cap, in
 * the Karenzzeit), lowering them cannot be expected, or would not pay (§ 22 Abs. 1 Satz 7, 9, 12).
 */
export type Ausnahme = { art: "unabweisbar" | "kinder" | "unzumutbar" | "unwirtschaftlich"; bis?: string };

export type ZulaessigeMiete = { bruttokaltmiete: number; ruegeaufforderungSeit?: string };

/** A move while benefits are received. `bisher` is what was recognised for the dwelling before. */
export type Umzug = {
  am: string;
  erforderlich?: boolean;
  zugesichert?: boolean;
  /** Within the same area for judging what is appropriate; default true. */
  gleichesGebiet?: boolean;
  bisher: { bruttokaltmiete: number; heizung: number };
};

export type EinmaligeWohnkosten = Nachforderung | Instandhaltung | Umzugskosten | Wohndarlehen;

/** Due in the month `im` for several months: a bill for running costs or heating, or fuel for the winter. */
export type Nachforderung = { art: "nebenkosten" | "heizung"; im: string; betrag: number; monate?: number };

/** Unavoidable repairs of one's own home. */
export type Instandhaltung = { art: "instandhaltung"; im: string; betrag: number };

/** Costs of finding a dwelling and moving, and a second rent that could not be avoided. */
export type Umzugskosten = { art: "umzugskosten" | "wohnungsbeschaffung" | "doppelmiete"; im: string; betrag: number; zugesichert?: boolean };

/** What is given as a loan (§ 22 Abs. 6 Satz 3, Abs. 8). */
export type Wohndarlehen = { art: "mietkaution" | "genossenschaftsanteile" | "schulden"; im: string; betrag: number; zugesichert?: boolean };

/** Money paid back or credited in the month `im`; parts that do not count are named. */
export type Guthaben = { art: "unterkunft" | "heizung"; im: string; betrag: number; haushaltsenergie?: number; nichtAnerkannt?: number };
