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

export type Einkommen = Zufluss & (Erwerbstaetigkeit | Selbstaendigkeit | EinkommenMitJahresbetrag | AnderesEinkommen);

export type Erwerbstaetigkeit = {
  art: "erwerbstaetigkeit";
  brutto: number;
  steuern?: number;
  sozialversicherung?: number;
  /** Proven sum of § 11b Abs. 1 Satz 1 Nr. 3 to 5, the insurance flat rate included. */
  absetzbar?: number;
};

export type Selbstaendigkeit = {
  art: "selbstaendigkeit";
  /** Monthly share after necessary business expenses; a loss may be negative and counts as nothing. */
  gewinn: number;
  steuern?: number;
  sozialversicherung?: number;
  absetzbar?: number;
};

export type EinkommenMitJahresbetrag = {
  art: "kapital" | "aufwandsentschaedigung";
  betrag: number;
  /** Received earlier in the same calendar year. */
  bisherImJahr?: number;
};

export type AnderesEinkommen = {
  art: Exclude<Einkommensart, EinkommenMitJahresbetrag["art"]>;
  betrag: number;
};

export type Einkommensart = (typeof EINKOMMENSARTEN)[number];

/** Kinds of income with `betrag`. */
export const EINKOMMENSARTEN = [
  "kindergeld", "unterhalt", "unterhaltsvorschuss", "arbeitslosengeld", "krankengeld", "elterngeld",
  "mutterschaftsgeld", "rente", "kapital", "miete", "bafoeg", "berufsausbildungsbeihilfe", "wohngeld",
  "kinderzuschlag", "taschengeldFreiwilligendienst", "aufwandsentschaedigung", "sonstiges",
] as const;
