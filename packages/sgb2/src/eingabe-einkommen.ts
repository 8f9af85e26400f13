/** When income comes in. Without a month of receipt it comes in every month that is computed. */
export type Zufluss = {
  /** The one month of receipt. */
  zufluss?: string;
  /** First and last month in which it is received every month. */
  zuflussVon?: string;
  zuflussBis?: string;
  /** Month it is for. */
  fuer?: string;
  /** By default running income. Income paid at longer intervals than a month is `einmalig`. */
  zahlung?: "laufend" | "einmalig" | "nachzahlung";
  /** Benefits for the month of receipt had been paid without it. */
  bereitsGeleistet?: boolean;
};

export type Einkommen = Zufluss & (Erwerbstaetigkeit | Selbstaendigkeit | Betrieb | EinkommenMitJahresbetrag | Rente | Taschengeld | AnderesEinkommen | FreiesEinkommen);

export type Erwerbstaetigkeit = {
  art: "erwerbstaetigkeit";
  brutto: number;
  steuern?: number;
  sozialversicherung?: number;
  /** Proven sum of § 11b Abs. 1 Satz 1 Nr. 3 to 5, the insurance flat rate included. */
  absetzbar?: number;
  /** Worked in the school holidays. */
  ferienjob?: boolean;
  /** Received from holiday jobs earlier in the same calendar year, unless listed as income of those months. */
  bisherImJahr?: number;
  /** Estimated after a hearing (§ 2 Abs. 7 of the ordinance). */
  geschaetzt?: boolean;
} & InGeldeswert;

/** Income in kind from work or a voluntary service, on top of what is paid (§ 11 Abs. 1 Satz 2 SGB II, § 2 Abs. 5 and 6 of the ordinance). */
export type InGeldeswert = {
  /** Days in the month with each meal from the employer. */
  verpflegung?: { fruehstueck?: number; mittagessen?: number; abendessen?: number };
  /** Market value of other things. */
  sachbezuege?: number;
};

export type Selbstaendigkeit = {
  art: "selbstaendigkeit";
  /** Monthly share after necessary business expenses; a loss may be negative and counts as nothing. */
  gewinn: number;
  steuern?: number;
  sozialversicherung?: number;
  absetzbar?: number;
};

/** Self-employment by its books: every month of the Bewilligungszeitraum in which it was pursued (§ 3 of the ordinance); with `monate` those of each period. */
export type Betrieb = {
  art: "betrieb";
  monate: Betriebsmonat[];
  steuern?: number;
  sozialversicherung?: number;
  absetzbar?: number;
};

export type Betriebsmonat = {
  monat: string;
  einnahmen: number;
  /** Necessary expenses paid, without what § 11b deducts. */
  ausgaben: number;
  /** Kilometres driven for the business with a car that is mostly private. */
  betriebsfahrten?: number;
  /** Private kilometres with a car that is mostly used for the business. */
  privatfahrten?: number;
};

export type Rente = {
  art: "rente";
  betrag: number;
  ausgaben?: number;
  /** Months of Grundrentenzeiten or like times, as the pension insurance told the office (§ 11b Abs. 2a SGB II). */
  grundrentenmonate?: number;
};

export type Taschengeld = { art: "taschengeldFreiwilligendienst"; betrag: number } & InGeldeswert;

export type EinkommenMitJahresbetrag = {
  art: "kapital" | "aufwandsentschaedigung";
  betrag: number;
  /** Received earlier in the same calendar year, unless listed as income of those months; with `monate` before the first of them. */
  bisherImJahr?: number;
  ausgaben?: number;
};

export type AnderesEinkommen = {
  art: Exclude<Einkommensart, EinkommenMitJahresbetrag["art"] | "rente" | "taschengeldFreiwilligendienst">;
  betrag: number;
  /** Necessary expenses of this income (§ 11b Abs. 1 Satz 1 Nr. 5 SGB II). */
  ausgaben?: number;
};

/** Income that does not count, or only in part: how much, the law of the month decides. */
export type FreiesEinkommen = {
  art: FreieArt;
  betrag: number;
  /** Betreuerpauschale received earlier in the same calendar year, unless listed as income of those months. */
  bisherImJahr?: number;
  /** Comparable payment up to which it is free: entschaedigungBeg, verletztenrenteNva. */
  vergleichsbetrag?: number;
  /** Part that serves the same purpose as benefits (zweckbestimmt) or makes benefits unjustified (freieWohlfahrtspflege, zuwendung). */
  anzurechnen?: number;
  /** Which foster child it is: the first, second … */
  pflegekind?: number;
};

export type FreieArt = (typeof FREIE_ARTEN)[number];

/** Kinds of income of § 11a SGB II and § 1 Abs. 1 and 3 of the ordinance. */
export const FREIE_ARTEN = [
  "leistungSgb2", "grundrenteBvg", "soldatenentschaedigung", "entschaedigungBeg", "betreuerpauschale", "erbschaft", "vermaechtnis",
  "schmerzensgeld", "zweckbestimmt", "pflegegeldErziehung", "freieWohlfahrtspflege", "zuwendung", "ueberbrueckungsgeld",
  "pflegeperson", "auslandsverwendungszuschlag", "natoUeberbrueckungsbeihilfe", "preisausgleich", "coronaHilfe",
  "kindergeldWeitergeleitet", "sterbevierteljahr", "verpflegung", "religioesesFest", "hygienehilfe", "verletztenrenteNva", "bundesrechtFrei",
] as const;

/** What is deducted from a person's income, item by item (§ 11b Abs. 1 Satz 1 Nr. 3 to 5, 7 and 8 SGB II, § 6 of the ordinance). */
export type Absetzung =
  /** Yearly contributions to insurance the law demands, such as for a car. */
  | { art: "pflichtversicherung"; jahresbeitrag: number }
  /** Monthly contributions to health, care or old-age provision outside compulsory insurance. */
  | { art: "vorsorge"; betrag: number }
  /** Pays into a subsidised old-age contract; children with Zulage in the household. */
  | { art: "riester"; zulageberechtigteKinder?: number }
  /** Way to work by car: kilometres one way, days in the month. */
  | { art: "fahrt"; kilometer: number; tage: number; oeffentlicherVerkehr?: number; nachgewiesen?: number }
  /** Days of at least twelve hours away from home and the usual place of work. */
  | { art: "verpflegungsmehraufwand"; tage: number }
  /** Other necessary expenses of employment. */
  | { art: "erwerbsausgaben"; betrag: number }
  /** Maintenance paid, and what the title or deed demands. */
  | { art: "unterhalt"; betrag: number; titel: number }
  /** Counted for a child's training grant. */
  | { art: "ausbildungsfoerderung"; betrag: number };

export type Einkommensart = (typeof EINKOMMENSARTEN)[number];

/** Kinds of income with `betrag`. */
export const EINKOMMENSARTEN = [
  "kindergeld", "unterhalt", "unterhaltsvorschuss", "arbeitslosengeld", "krankengeld", "elterngeld",
  "mutterschaftsgeld", "rente", "kapital", "miete", "bafoeg", "berufsausbildungsbeihilfe", "wohngeld",
  "kinderzuschlag", "taschengeldFreiwilligendienst", "aufwandsentschaedigung", "sonstiges",
  "ausbildungsgeld", "unterhaltsbeitragAfbg", "reisekostenTeilhabe",
] as const;
