import { OHNE_LUECKE_AB, type Reihe, type Sicherheit, type Wert } from "./wert.ts";

const ERSTER = "2011-01";
const BIS_2022 = "SGB II in der bis 31.12.2022 geltenden Fassung";
const BIS_JUNI_2026 = "SGB II in der bis 30.6.2026 geltenden Fassung";
const MORATORIUM = "Elftes Gesetz zur Änderung des SGB II, Beginn am 1.7.2022 nicht im Gesetzestext";

const STARKE_FAMILIEN = "Starke-Familien-Gesetz, Beginn am 1.8.2019 nicht im Gesetzestext";

const wert = (ab: string, zahl: number, norm: string, quelle = "SGB II", sicher: Sicherheit = "A"): Wert => ({ ab, wert: zahl, norm, quelle, sicher });
const nichts = wert(ERSTER, 0, "");
/** A value whose first day stands in no text at hand, from the month on that is the first to have one. */
const ohneErstenTag = (belegtAb: string, ...[ab, zahl, norm, quelle]: [string, number, string, string]): Wert => ({ ...wert(ab, zahl, norm, quelle, "C"), belegtAb });
/** The text of 28 September 2022 has § 84, that of 1 December 2021 has not. */
const MORATORIUM_BELEGT_AB = "2022-10";

/** Rate of a reduction by how-manieth breach: until 2022, in the moratorium, until June 2026, since. */
const minderung = (satz: number, bis2022: number, bis2026: number, seit2026: number): Reihe => ({
  einheit: "promille",
  werte: [
    nichts,
    wert("2011-04", bis2022, `§ 31a Abs. 1 Satz ${satz} ${BIS_2022}`),
    ohneErstenTag(MORATORIUM_BELEGT_AB, "2022-07", 0, "§ 84 Abs. 1 SGB II", MORATORIUM),
    wert("2023-01", bis2026, `§ 31a Abs. 1 Satz ${satz} ${BIS_JUNI_2026}`),
    wert("2026-07", seit2026, "§ 31a Abs. 1 Satz 1 SGB II"),
  ],
});

const monate = (nummer: number, bis2026: number): Reihe => ({
  einheit: "monate",
  werte: [nichts, wert("2011-04", 3, `§ 31b Abs. 1 Satz 3 ${BIS_2022}`), wert("2023-01", bis2026, `§ 31b Abs. 2 Satz 1 Nr. ${nummer} ${BIS_JUNI_2026}`), wert("2026-07", 3, "§ 31b Abs. 2 Satz 1 SGB II")],
});

const seitApril2011 = (promille: number, norm: string): Reihe => ({ einheit: "promille", werte: [nichts, wert("2011-04", promille, norm)] });

/** School supplies of a half-year: § 28 Abs. 3 until 2019, then the annex to § 34 SGB XII. */
const schulbedarf = (betraege: [ab: string, euro: number][]): Reihe => ({
  einheit: "cent",
  werte: [nichts, ...betraege.map(([ab, euro]) => wert(ab, Math.round(euro * 100), ab < "2019" ? "§ 28 Abs. 3 SGB II in der bis 31.7.2019 geltenden Fassung" : "§ 28 Abs. 3 SGB II, § 34 Abs. 3 und 3a SGB XII", ab < "2019" ? "SGB II" : "Anlage zu § 34 SGB XII"))],
});

/** Values of what comes after and beside the monthly claim; part of `PARAMETER`. */
export const LEISTUNGSPARAMETER = {
  minderungStufe1: minderung(1, 300, 100, 300),
  minderungStufe2: minderung(2, 600, 200, 300),
  minderungStufe3: minderung(3, 1000, 300, 300),
  minderungMonate1: monate(1, 1),
  minderungMonate2: monate(2, 2),
  minderungMonate3: monate(3, 3),
  meldeversaeumnis: { einheit: "promille", werte: [nichts, wert("2011-04", 100, `§ 32 Abs. 1 Satz 1 ${BIS_JUNI_2026}`), wert("2026-07", 300, "§ 32 Abs. 1 Satz 1 SGB II")] },
  meldeversaeumnisMonate: { einheit: "monate", werte: [nichts, wert("2011-04", 3, `§ 32 Abs. 2 Satz 2, § 31b Abs. 1 Satz 3 ${BIS_2022}`), wert("2023-01", 1, "§ 32 Abs. 2 Satz 2 SGB II")] },
  meldeversaeumnisErstWiederholt: { einheit: "schalter", werte: [nichts, ohneErstenTag(MORATORIUM_BELEGT_AB, "2022-07", 1, "§ 84 Abs. 2 SGB II", MORATORIUM), wert("2023-01", 0, ""), wert("2026-07", 1, "§ 32 Abs. 1 Satz 1 SGB II")] },
  minderungHoechstens: {
    einheit: "promille",
    werte: [
      nichts,
      wert("2019-11", 300, "§ 31a Abs. 1 SGB II", "BVerfG 5.11.2019, 1 BvL 7/16, Anmerkung zu § 31a", "C"),
      ohneErstenTag(MORATORIUM_BELEGT_AB, "2022-07", 100, "§ 84 Abs. 3 SGB II", MORATORIUM),
      wert("2023-01", 300, "§ 31a Abs. 4 Satz 1 SGB II"),
    ],
  },

  schulbedarfErstes: schulbedarf([["2011-08", 70], ["2019-08", 100], ["2021-01", 103], ["2022-01", 104], ["2023-01", 116], ["2024-01", 130]]),
  schulbedarfZweites: schulbedarf([["2012-02", 30], ["2020-01", 50], ["2021-01", 51.5], ["2022-01", 52], ["2023-01", 58], ["2024-01", 65]]),
  mittagessenPauschale: { einheit: "cent", werte: [wert(ERSTER, 26_00, "§ 77 Abs. 11 Satz 1 SGB II"), wert("2011-04", 0, "")] },
  teilhabe: { einheit: "cent", werte: [wert(ERSTER, 10_00, "§ 28 Abs. 7 SGB II in der bis 31.7.2019 geltenden Fassung"), ohneErstenTag(OHNE_LUECKE_AB, "2019-08", 15_00, "§ 28 Abs. 7 Satz 1 SGB II", STARKE_FAMILIEN)] },
  bildungMitEigenanteil: { einheit: "schalter", werte: [wert(ERSTER, 1, "§ 28 Abs. 4 und 6 SGB II in der bis 31.7.2019 geltenden Fassung"), ohneErstenTag(OHNE_LUECKE_AB, "2019-08", 0, "", STARKE_FAMILIEN)] },
  schulausflugPruefbetrag: { einheit: "cent", werte: [wert(ERSTER, 3_00, "§ 5a Nr. 1 der Verordnung", "Verordnung zu § 13 SGB II")] },
  klassenfahrtPruefmonate: { einheit: "monate", werte: [wert(ERSTER, 6, "§ 5a Nr. 2 der Verordnung", "Verordnung zu § 13 SGB II")] },

  kinderzuschlagHoechstens: { einheit: "cent", werte: [nichts, wert("2023-01", 250_00, "§ 6a Abs. 2, § 20 Abs. 3a BKGG", "BKGG"), wert("2024-01", 292_00, "§ 6a Abs. 2 BKGG", "Höchstbetrag mit Sofortzuschlag, Betrag nicht im Gesetzestext", "C"), wert("2025-01", 297_00, "§ 6a Abs. 2 BKGG", "Höchstbetrag mit Sofortzuschlag, Betrag nicht im Gesetzestext", "C")] },
  kinderzuschlagMindestPaar: { einheit: "cent", werte: [wert(ERSTER, 900_00, "§ 6a Abs. 1 Nr. 2 BKGG", "BKGG")] },
  kinderzuschlagMindestAllein: { einheit: "cent", werte: [wert(ERSTER, 600_00, "§ 6a Abs. 1 Nr. 2 BKGG", "BKGG")] },

  aufrechnungDarlehen: { einheit: "promille", werte: [nichts, wert("2011-04", 100, "§ 42a Abs. 2 Satz 1 SGB II in der bis 30.6.2023 geltenden Fassung"), wert("2023-07", 50, "§ 42a Abs. 2 Satz 1 SGB II")] },
  aufrechnungKlein: seitApril2011(100, "§ 43 Abs. 2 Satz 1 SGB II"),
  aufrechnungGross: seitApril2011(300, "§ 43 Abs. 2 Satz 1 SGB II"),
  aufrechnungHoechstens: seitApril2011(300, "§ 43 Abs. 2 Satz 2 SGB II"),
  aufrechnungSpaetereVerdraengt: { einheit: "schalter", werte: [nichts, wert("2011-04", 1, "§ 43 Abs. 2 Satz 3, Abs. 3 SGB II, Stand 20.12.2012"), ohneErstenTag(OHNE_LUECKE_AB, "2016-08", 0, "", "Neuntes Gesetz zur Änderung des SGB II, Tag nicht im Gesetzestext")] },
  darlehenNebenAufrechnung: { einheit: "promille", werte: [nichts, wert("2023-01", 200, "§ 42a Abs. 2 Satz 4 SGB II")] },
} as const satisfies Record<string, Reihe>;
