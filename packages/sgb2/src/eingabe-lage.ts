/** What else decides who belongs to the Bedarfsgemeinschaft, from which day, and who is entitled. Days `YYYY-MM-DD`. */
export type Lage = {
  /** First day in the household. */
  einzug?: string;
  /** Last day in the household. */
  auszug?: string;
  todestag?: string;
  umgang?: Umgang;
  einrichtung?: Einrichtung;
  /** Days away from the near area without the office's consent (§ 7b, until June 2023 § 7 Abs. 4a SGB II). */
  nichtErreichbar?: Zeitspanne[];
  aufenthalt?: Aufenthalt;
  /** A foreigner's work is, or could be, permitted (§ 8 Abs. 2). */
  arbeitserlaubnis?: boolean;
  /** Hours a day the person can work under usual conditions (§ 8 Abs. 1). */
  stundenTaeglich?: number;
  /** Full Erwerbsminderung: for a time, or for good. */
  erwerbsminderung?: "befristet" | "dauerhaft";
  /** First day of an old-age pension or the like (§ 7 Abs. 4 Satz 1). */
  altersrenteSeit?: string;
  /** Livelihood under § 93 SGB XIV (§ 7 Abs. 4a). */
  sozialeEntschaedigung?: boolean;
  ausbildungsfoerderung?: Ausbildungsfoerderung;
  /** Day of the delivery, also without a child in this case (§ 21 Abs. 2). */
  entbindung?: string;
  /** The other parent of the children, in the same household but no partner (§ 7 Abs. 3a disproved); said by both. */
  getrenntVon?: string;
  /** Related by blood or marriage and keeping house together without belonging to the Bedarfsgemeinschaft (§ 9 Abs. 5). */
  haushaltsgemeinschaft?: boolean;
};

/** From one day to another, both included; open without the second. */
export type Zeitspanne = { ab: string; bis?: string };

/** A minor child of separated parents (temporary Bedarfsgemeinschaft, § 36 Abs. 1 Satz 3, § 38 Abs. 2 SGB II). */
export type Umgang = {
  /** Where the child mostly lives; `beide`: as much here as there. */
  lebensmittelpunkt: "hier" | "anderswo" | "beide";
  /** Days of the month on which the child is here for more than twelve hours. */
  tage: string[];
  /** Whether the other parent is in need too: then the days there do not count here. */
  andererElternteilHilfebeduerftig?: boolean;
};

/** A stay in a hospital, another institution or in custody (§ 7 Abs. 4 SGB II). */
export type Einrichtung = Zeitspanne & {
  art: "krankenhaus" | "stationaer" | "haft";
  /** Expected, when it began, to last for six months or more. */
  sechsMonate?: boolean;
  /** Works at least 15 hours a week under usual conditions. */
  arbeitet15Stunden?: boolean;
};

/** The right of a foreigner to stay, as far as § 7 Abs. 1 Satz 2 to 6 SGB II asks for it. */
export type Aufenthalt = {
  recht: "arbeitnehmer" | "humanitaer" | "anderes" | "arbeitsuche" | "ausbildungssuche" | "ohne" | "asylbewerberleistungen";
  /** Since when the person has lived in Germany, registered; without times of a duty to leave. */
  seit?: string;
  /** The loss of the right under § 2 Abs. 1 FreizügG/EU was established. */
  verlustFestgestellt?: boolean;
};

/** What decides whether training shuts out benefits (§ 7 Abs. 5 and 6 SGB II). */
export type Ausbildungsfoerderung = {
  /** Whether BAföG could support this training at all. */
  foerderungsfaehig?: boolean;
  bafoeg?: "bezogen" | "nurWegenEinkommenNicht" | "beantragt" | "abgelehnt" | "keines";
  /** Day of the refusal: it shuts out from the next month. */
  abgelehntAm?: string;
  /** Boarding with full meals, or in a home for trainees (Abs. 5 Satz 2). */
  internat?: boolean;
  /** Fachschule with a vocation, Abendgymnasium or Kolleg (§ 13 Abs. 1 Nr. 1 BAföG). */
  kolleg?: boolean;
  /** Evening school without BAföG because of age (Abs. 6 Nr. 3). */
  abendschuleUeberAltersgrenze?: boolean;
  /** No BAföG because of § 2 Abs. 1a BAföG (Abs. 6 Nr. 1). */
  ohneBafoegNachAbsatz1a?: boolean;
};
