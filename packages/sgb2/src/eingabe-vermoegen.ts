/** One thing of value (§ 12 SGB II). Amounts in euros. */
export type Vermoegensgegenstand = Geldwert | Hausrat | Kraftfahrzeug | Eigenheim | Altersvorsorge | AltersvorsorgeSelbstaendiger | Zweckvermoegen;

type Gegenstand = {
  /** Verkehrswert on the day of the application, or of a later acquisition. */
  wert: number;
  /** Debt secured on the thing itself. */
  belastung?: number;
  /** False: nobody can turn it into money, now or in the months ahead. */
  verwertbar?: boolean;
  /** False: it will take time, or would be a special hardship now; benefits are then a loan (§ 9 Abs. 4, § 24 Abs. 5). */
  sofortVerwertbar?: boolean;
  /** To use it would be a special hardship altogether. */
  haerte?: boolean;
  /** To use it would obviously not pay; a reason until 2022 only. */
  unwirtschaftlich?: boolean;
};

/** Counts at its value: money, securities, insurance that is not for old age, land and houses not lived in, anything else. */
export type Geldwert = Gegenstand & { art: "bargeld" | "konto" | "wertpapiere" | "lebensversicherung" | "grundstueck" | "sonstiges" };

/** Household goods, appropriate unless it says otherwise. */
export type Hausrat = Gegenstand & { art: "hausrat"; angemessen?: boolean };

/** A car; `angemessen`: found appropriate or, since 2023, declared so in the application. */
export type Kraftfahrzeug = Gegenstand & { art: "kfz"; angemessen?: boolean };

/** A house or flat of one's own, lived in. `bewohner` by default all heads of the household. */
export type Eigenheim = Gegenstand & { art: "eigenheim"; bauart: "haus" | "wohnung"; wohnflaeche: number; bewohner?: number };

/** Promoted by federal law (Riester), or an insurance meant for old age; `unwiderruflich`: cannot be used before retirement by contract. */
export type Altersvorsorge = Gegenstand & { art: "altersvorsorge"; form: "gefoerdert" | "versicherung"; unwiderruflich?: boolean };

/** Meant for old age by someone self-employed without compulsory provision, with the years begun of it; until 2022 as far as `angemessen`, which it is unless it says otherwise. */
export type AltersvorsorgeSelbstaendiger = Gegenstand & { art: "altersvorsorgeSelbstaendig"; jahre: number; angemessen?: boolean };

/** For a home of people with disabilities or in need of care, soon to be bought or kept; or what training and work cannot do without. */
export type Zweckvermoegen = Gegenstand & { art: "wohnenMitBehinderung" | "berufsausuebung" };
