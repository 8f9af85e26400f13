import { LEISTUNGSPARAMETER } from "./parameter-leistung.ts";
import { OHNE_LUECKE_AB, type Reihe, type Sicherheit, type Wert } from "./wert.ts";

/** The first month with known law: since then the Regelbedarfe stand in the law as today. */
const ERSTER = "2011-01";

const ANLAGE_28 = "Anlage zu § 28 SGB XII";
const RBSFV_2026 = "§ 2 RBSFV 2026";
const VERORDNUNG = "Verordnung zu § 13 SGB II (Alg II-V, Bürgergeld-V, GrusiGV)";
const SGB2 = "SGB II";
const SELBSTAENDIG = "§ 12 Abs. 1 Satz 2 Nr. 4 SGB II";
/** The amounts stand in the law, the day of birth in an ordinance that is not at hand. */
const VOR_1948 = "SGB II; Stichtag 1.1.1948 nach BSG 15.4.2008, B 14/7b AS 52/06 R";
const SAUER_11B = "Sauer, SGB II, § 11b Rz. 86b";
const EIGENHEIM_PRAXIS = "BSG 7.11.2006, B 7b AS 2/05 R; BVerfG 28.4.2022, 1 BvL 12/20";

const cent = (ab: string, wert: number, norm: string, quelle = SGB2, sicher: Sicherheit = "A"): Wert => ({ ab, wert, norm, quelle, sicher });

const betrag = (...werte: Wert[]): Reihe => ({ einheit: "cent", werte });
const promille = (ab: string, wert: number, norm: string, ...spaeter: Wert[]): Reihe => ({ einheit: "promille", werte: [cent(ab, wert, norm), ...spaeter] });

const REGELBEDARF_NORM: Record<number, [norm: string, quelle: string]> = {
  2011: ["§ 20 Abs. 2 bis 4, § 23 Nr. 1, § 77 Abs. 4 SGB II", ANLAGE_28],
  2017: ["§ 20 Abs. 1a SGB II, § 8 RBEG 2017", ANLAGE_28],
  2018: ["§ 20 Abs. 1a SGB II, § 28a SGB XII", ANLAGE_28],
  2021: ["§ 20 Abs. 1a SGB II, § 8 RBEG 2021", ANLAGE_28],
  2022: ["§ 20 Abs. 1a SGB II, § 28a SGB XII", ANLAGE_28],
  2023: ["§ 20 Abs. 1a SGB II, § 134 SGB XII", ANLAGE_28],
  2024: ["§ 20 Abs. 1a SGB II, § 28a SGB XII", ANLAGE_28],
  2025: ["§ 20 Abs. 1a SGB II, § 28a Abs. 5 SGB XII", ANLAGE_28],
  2026: ["§ 20 Abs. 1a SGB II, § 28a Abs. 5 SGB XII", RBSFV_2026],
};

/** One level in euros, year by year from 2011 to 2026. */
const stufe = (...euro: number[]): Reihe => betrag(...euro.map((wert, i) => {
  const jahr = 2011 + i;
  const [norm, quelle] = Object.entries(REGELBEDARF_NORM).findLast(([ab]) => Number(ab) <= jahr)?.[1] ?? ["", ANLAGE_28];
  return cent(jahr === 2011 ? ERSTER : `${jahr}-01`, wert * 100, norm, quelle);
}));

/** An amount in force until December 2022. */
const bis2022 = (wert: number, norm: string, quelle = SGB2, sicher: Sicherheit = "A"): Reihe => betrag(cent(ERSTER, wert, norm, quelle, sicher), cent("2023-01", 0, ""));

/** Amounts paid in one month only. */
const einmalig = (...monate: [ab: string, wert: number, norm: string][]): Reihe =>
  betrag(cent(ERSTER, 0, ""), ...monate.flatMap(([ab, wert, norm]) => [cent(ab, wert, norm), cent(folgemonat(ab), 0, "")]));

const folgemonat = (monat: string): string => `${monat.slice(0, 5)}${String(Number(monat.slice(5)) + 1).padStart(2, "0")}`;

/** Every value the rules use, by month. The last month with known law is `LETZTER_MONAT`. */
export const PARAMETER = {
  regelbedarf1: stufe(364, 374, 382, 391, 399, 404, 409, 416, 424, 432, 446, 449, 502, 563, 563, 563),
  regelbedarf2: stufe(328, 337, 345, 353, 360, 364, 368, 374, 382, 389, 401, 404, 451, 506, 506, 506),
  regelbedarf3: stufe(291, 299, 306, 313, 320, 324, 327, 332, 339, 345, 357, 360, 402, 451, 451, 451),
  regelbedarf4: stufe(287, 287, 289, 296, 302, 306, 311, 316, 322, 328, 373, 376, 420, 471, 471, 471),
  regelbedarf5: stufe(251, 251, 255, 261, 267, 270, 291, 296, 302, 308, 309, 311, 348, 390, 390, 390),
  regelbedarf6: stufe(215, 219, 224, 229, 234, 237, 237, 240, 245, 250, 283, 285, 318, 357, 357, 357),

  schwangerschaft: promille(ERSTER, 170, "§ 21 Abs. 2 SGB II"),
  schwangerschaftBisMonatsende: { einheit: "schalter", werte: [cent(ERSTER, 0, ""), { ...cent("2016-08", 1, "§ 21 Abs. 2 SGB II", SGB2, "C"), belegtAb: OHNE_LUECKE_AB }] },
  alleinerziehendJung: promille(ERSTER, 360, "§ 21 Abs. 3 Nr. 1 SGB II"),
  alleinerziehendJeKind: promille(ERSTER, 120, "§ 21 Abs. 3 Nr. 2 SGB II"),
  alleinerziehendHoechstens: promille(ERSTER, 600, "§ 21 Abs. 3 Nr. 2 SGB II"),
  behinderung: promille(ERSTER, 350, "§ 21 Abs. 4 Satz 1 SGB II"),
  merkzeichenG: promille(ERSTER, 170, "§ 23 Nr. 4 SGB II"),
  warmwasser123: promille(ERSTER, 23, "§ 21 Abs. 7 Satz 2 Nr. 1 SGB II"),
  warmwasser4: promille(ERSTER, 14, "§ 21 Abs. 7 Satz 2 Nr. 2 SGB II"),
  warmwasser5: promille(ERSTER, 12, "§ 21 Abs. 7 Satz 2 Nr. 3 SGB II"),
  warmwasser6: promille(ERSTER, 8, "§ 21 Abs. 7 Satz 2 Nr. 4 SGB II"),

  anspruchInVollenEuro: { einheit: "schalter", werte: [cent(ERSTER, 1, "§ 41 Abs. 2 SGB II in der bis 31.3.2011 geltenden Fassung", "lexetius.com/SGB2/41", "C"), cent("2011-04", 0, "")] },
  abrundung: { einheit: "schalter", werte: [cent(ERSTER, 0, ""), cent("2011-04", 1, "§ 77 Abs. 14 SGB II"), cent("2012-01", 0, "")] },
  mehrbedarfInVollenEuro: { einheit: "schalter", werte: [cent(ERSTER, 1, "§ 77 Abs. 5 SGB II"), cent("2012-01", 0, "")] },
  berufsausbildungAusgeschlossen: { einheit: "schalter", werte: [cent(ERSTER, 1, "§ 7 Abs. 5 SGB II in der bis 31.7.2016 geltenden Fassung"), cent("2016-08", 0, "")] },
  absetzbetragVomGesamten: { einheit: "schalter", werte: [cent(ERSTER, 1, "§ 11b Abs. 2 Satz 1 SGB II in der bis 31.7.2016 geltenden Fassung"), cent("2016-08", 0, "")] },

  grundabsetzbetrag: betrag(cent(ERSTER, 100_00, "§ 11b Abs. 2 Satz 1 SGB II")),
  nachweisgrenze: betrag(cent(ERSTER, 400_00, "§ 11b Abs. 2 Satz 2 SGB II")),
  absetzbetragJung: betrag(
    cent(ERSTER, 0, ""),
    cent("2023-07", 520_00, "§ 11b Abs. 2b Satz 1 SGB II", "§ 8 Abs. 1a SGB IV: Mindestlohn 12,00 Euro × 130 ÷ 3", "C"),
    cent("2024-01", 538_00, "§ 11b Abs. 2b Satz 1 SGB II", "§ 8 Abs. 1a SGB IV: Mindestlohn 12,41 Euro × 130 ÷ 3, aufgerundet", "C"),
    cent("2025-01", 556_00, "§ 11b Abs. 2b Satz 1 SGB II", "§ 8 Abs. 1a SGB IV: Mindestlohn 12,82 Euro × 130 ÷ 3, aufgerundet", "C"),
    cent("2026-01", 603_00, "§ 11b Abs. 2b Satz 1 SGB II", "§ 8 Abs. 1a SGB IV: Mindestlohn 13,90 Euro × 130 ÷ 3, aufgerundet", "C"),
  ),
  absetzbetragFreiwilligendienst: betrag(cent(ERSTER, 0, ""), cent("2023-07", 250_00, "§ 11b Abs. 2b Satz 3 SGB II")),
  absetzbetragTaschengeld: betrag(
    cent(ERSTER, 0, ""),
    cent("2012-01", 175_00, "§ 1 Abs. 7 der Verordnung, Stand 19.12.2011", "Alg II-V"),
    cent("2013-01", 200_00, "§ 1 Abs. 7 der Verordnung in der bis 31.7.2016 geltenden Fassung", SAUER_11B, "C"),
    cent("2016-08", 200_00, "§ 11b Abs. 2 Satz 6 SGB II in der bis 31.12.2020 geltenden Fassung", SAUER_11B, "C"),
    cent("2021-01", 250_00, "§ 11b Abs. 2 Satz 6 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 0, ""),
  ),
  taschengeldFreiNebenNachweis: betrag(cent(ERSTER, 0, ""), cent("2012-01", 60_00, "§ 1 Abs. 7 Satz 2 und 3 der Verordnung, Stand 19.12.2011", "Alg II-V"), cent("2013-01", 0, "")),
  absetzbetragAufwand: betrag(
    cent(ERSTER, 0, ""),
    cent("2011-04", 175_00, "§ 11b Abs. 2 Satz 3 SGB II, Stand 22.12.2011"),
    cent("2013-01", 200_00, "§ 11b Abs. 2 Satz 3 SGB II in der bis 31.12.2020 geltenden Fassung", "Gesetz vom 21.3.2013; BSG 12.9.2018, B 14 AS 36/17 R", "C"),
    cent("2021-01", 250_00, "§ 11b Abs. 2 Satz 3 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 0, ""),
  ),
  absetzbetragAufwandFest: { einheit: "schalter", werte: [cent(ERSTER, 1, "§ 11b Abs. 2 Satz 3 SGB II, Stand 22.12.2011"), cent("2016-08", 0, "")] },
  absetzbetragFoerderung: betrag(cent(ERSTER, 0, ""), cent("2016-08", 100_00, "§ 11b Abs. 2 Satz 5 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 100_00, "§ 11b Abs. 2b Satz 4 SGB II")),
  freibetrag1Ab: betrag(cent(ERSTER, 100_00, "§ 11b Abs. 3 Satz 2 Nr. 1 SGB II")),
  freibetrag2Ab: betrag(cent(ERSTER, 1000_00, "§ 11b Abs. 3 Satz 2 Nr. 1 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 520_00, "§ 11b Abs. 3 Satz 2 Nr. 2 SGB II")),
  freibetrag3AbVorJuli2011: betrag(cent(ERSTER, 800_00, "§ 77 Abs. 3 SGB II, § 30 SGB II in der bis 31.12.2010 geltenden Fassung")),
  freibetrag3Ab: betrag(cent(ERSTER, 1000_00, "§ 11b Abs. 3 Satz 2 Nr. 2 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 1000_00, "§ 11b Abs. 3 Satz 2 Nr. 3 SGB II")),
  freibetragBis: betrag(cent(ERSTER, 1200_00, "§ 11b Abs. 3 Satz 2 Nr. 2 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 1200_00, "§ 11b Abs. 3 Satz 2 Nr. 3 SGB II")),
  freibetragBisMitKind: betrag(cent(ERSTER, 1500_00, "§ 11b Abs. 3 Satz 3 SGB II")),
  freibetrag1Satz: promille(ERSTER, 200, "§ 11b Abs. 3 Satz 2 Nr. 1 SGB II"),
  freibetrag2Satz: promille(ERSTER, 0, "", cent("2023-07", 300, "§ 11b Abs. 3 Satz 2 Nr. 2 SGB II")),
  freibetrag3Satz: promille(ERSTER, 100, "§ 11b Abs. 3 Satz 2 Nr. 2 SGB II in der bis 30.6.2023 geltenden Fassung", cent("2023-07", 100, "§ 11b Abs. 3 Satz 2 Nr. 3 SGB II")),

  versicherungspauschale: betrag(cent(ERSTER, 30_00, "§ 11b Abs. 1 Satz 1 Nr. 3 SGB II, § 6 Abs. 1 Nr. 1, 2 der Verordnung", VERORDNUNG)),
  bagatelle: betrag(cent(ERSTER, 10_00, "§ 1 Abs. 1 Nr. 1 der Verordnung", VERORDNUNG)),
  kapitalFrei: betrag(cent(ERSTER, 0, ""), cent("2016-08", 100_00, "§ 1 Abs. 1 Nr. 3 der Verordnung", VERORDNUNG)),
  kindErwerbFrei: betrag(cent(ERSTER, 100_00, "§ 1 Abs. 1 Nr. 9 der Verordnung", VERORDNUNG)),
  mutterschaftsgeldFrei: { einheit: "schalter", werte: [cent(ERSTER, 0, ""), cent("2023-07", 1, "§ 11a Abs. 1 Nr. 6 SGB II")] },
  aufwandFrei: betrag(
    cent(ERSTER, 0, ""),
    cent("2023-07", 3000_00, "§ 11a Abs. 1 Nr. 5 SGB II"),
    cent("2026-01", 3300_00, "§ 11a Abs. 1 Nr. 5 SGB II", "§ 3 Nr. 26 EStG", "C"),
  ),

  ferienjobFrei: betrag(
    cent(ERSTER, 0, ""),
    cent("2012-01", 1200_00, "§ 1 Abs. 4 der Verordnung, Stand 19.12.2011", "Alg II-V"), cent("2013-02", 0, ""),
    { ...cent("2021-01", 2400_00, "§ 1 Abs. 4 der Verordnung in der bis 30.6.2023 geltenden Fassung", "Alg II-V, Stand 16.3.2021", "C"), belegtAb: "2021-04" },
    cent("2023-07", 99_999_999_00, "§ 11a Abs. 7 SGB II: ohne Grenze"),
  ),
  betreuerpauschaleFrei: betrag(
    cent(ERSTER, 0, ""),
    cent("2021-07", 3000_00, "§ 11a Abs. 1 Nr. 4 SGB II", "§ 3 Nr. 26 EStG", "C"),
    cent("2026-01", 3300_00, "§ 11a Abs. 1 Nr. 4 SGB II", "§ 3 Nr. 26 EStG", "C"),
  ),
  religioesesFestFrei: betrag(cent(ERSTER, 3100_00, "§ 1 Abs. 1 Nr. 12 der Verordnung", VERORDNUNG)),
  sachbezugVerkehrswert: { einheit: "schalter", werte: [cent(ERSTER, 0, ""), { ...cent("2016-08", 1, "§ 2 Abs. 6 der Verordnung", VERORDNUNG, "C"), belegtAb: OHNE_LUECKE_AB }] },
  kilometerBetrieb: betrag(cent(ERSTER, 10, "§ 3 Abs. 7 der Verordnung", VERORDNUNG)),
  kilometerArbeitsweg: betrag(cent(ERSTER, 20, "§ 6 Abs. 1 Nr. 3 Buchst. b der Verordnung in der bis 31.7.2016 geltenden Fassung", VERORDNUNG), cent("2016-08", 20, "§ 6 Abs. 1 Nr. 5 der Verordnung", VERORDNUNG)),
  werbungskostenpauschale: betrag(cent(ERSTER, 15_33, "§ 6 Abs. 1 Nr. 3 Buchst. a der Verordnung in der bis 31.7.2016 geltenden Fassung", VERORDNUNG), cent("2016-08", 0, "")),
  verpflegungsmehraufwand: betrag(cent(ERSTER, 6_00, "§ 6 Abs. 3 der Verordnung", VERORDNUNG)),
  riesterSatz: promille(ERSTER, 0, "", cent("2016-08", 30, "§ 6 Abs. 1 Nr. 4 der Verordnung")),
  riesterJeKind: promille(ERSTER, 0, "", cent("2016-08", 15, "§ 6 Abs. 1 Nr. 4 der Verordnung")),
  riesterMindestens: betrag(cent(ERSTER, 0, ""), cent("2016-08", 5_00, "§ 6 Abs. 1 Nr. 4 der Verordnung", VERORDNUNG)),
  grundrentenmonate: { einheit: "monate", werte: [cent(ERSTER, 396, "§ 82a Abs. 1 SGB XII")] },
  grundrenteSockel: betrag(cent(ERSTER, 0, ""), cent("2021-01", 100_00, "§ 11b Abs. 2a SGB II, § 82a Abs. 1 SGB XII")),
  grundrenteSatz: promille(ERSTER, 300, "§ 82a Abs. 1 SGB XII"),
  grundrenteHoechstens: promille(ERSTER, 500, "§ 82a Abs. 1 SGB XII"),
  einmaligVerteilt: { einheit: "schalter", werte: [cent(ERSTER, 1, "§ 11 Abs. 3 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 0, "")] },
  nachzahlungVerteilt: { einheit: "schalter", werte: [cent(ERSTER, 0, ""), { ...cent("2016-08", 1, "§ 11 Abs. 3 Satz 2 und 4 SGB II in der bis 30.6.2023 geltenden Fassung", SGB2, "C"), belegtAb: OHNE_LUECKE_AB }, cent("2023-07", 1, "§ 11 Abs. 3 SGB II")] },
  einmaligMonate: { einheit: "monate", werte: [cent(ERSTER, 6, "§ 11 Abs. 3 SGB II")] },

  grundfreibetragJeJahr: bis2022(150_00, "§ 12 Abs. 2 Satz 1 Nr. 1 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragMindestens: bis2022(3100_00, "§ 12 Abs. 2 Satz 1 Nr. 1 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragKind: bis2022(3100_00, "§ 12 Abs. 2 Satz 1 Nr. 1a SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragHoechstensVor1958: bis2022(9750_00, "§ 12 Abs. 2 Satz 2 Nr. 1 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragHoechstensVor1964: bis2022(9900_00, "§ 12 Abs. 2 Satz 2 Nr. 2 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragHoechstens: bis2022(10_050_00, "§ 12 Abs. 2 Satz 2 Nr. 3 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragJeJahrVor1948: bis2022(520_00, "§ 65 Abs. 5 SGB II in der bis 2022 geltenden Fassung", VOR_1948, "C"),
  grundfreibetragHoechstensVor1948: bis2022(33_800_00, "§ 65 Abs. 5 SGB II in der bis 2022 geltenden Fassung", VOR_1948, "C"),
  anschaffungsfreibetrag: bis2022(750_00, "§ 12 Abs. 2 Satz 1 Nr. 4 SGB II in der bis 2022 geltenden Fassung"),
  vorsorgeJeJahr: bis2022(750_00, "§ 12 Abs. 2 Satz 1 Nr. 3 SGB II in der bis 2022 geltenden Fassung"),
  vorsorgeHoechstensVor1958: bis2022(48_750_00, "§ 12 Abs. 2 Satz 2 Nr. 1 SGB II in der bis 2022 geltenden Fassung"),
  vorsorgeHoechstensVor1964: bis2022(49_500_00, "§ 12 Abs. 2 Satz 2 Nr. 2 SGB II in der bis 2022 geltenden Fassung"),
  vorsorgeHoechstens: bis2022(50_250_00, "§ 12 Abs. 2 Satz 2 Nr. 3 SGB II in der bis 2022 geltenden Fassung"),
  vorsorgeSelbstaendigJeJahr: betrag(
    cent(ERSTER, 0, ""),
    cent("2023-01", 8_000_00, SELBSTAENDIG, "18,6 % von 40.463 Euro (Durchschnittsentgelt 2021), auf 500 Euro aufgerundet", "C"),
    cent("2024-01", 8_000_00, SELBSTAENDIG, "18,6 % von 42.053 Euro (Durchschnittsentgelt 2022), auf 500 Euro aufgerundet", "C"),
    cent("2025-01", 8_500_00, SELBSTAENDIG, "18,6 % von 44.732 Euro (Durchschnittsentgelt 2023), auf 500 Euro aufgerundet", "C"),
    cent("2026-01", 9_000_00, SELBSTAENDIG, "18,6 % von 47.085 Euro (Durchschnittsentgelt 2024), auf 500 Euro aufgerundet", "C"),
  ),
  kfzAngemessen: betrag(
    cent(ERSTER, 7_500_00, "§ 12 Abs. 3 Satz 1 Nr. 2 SGB II in der bis 2022 geltenden Fassung", "BSG 6.9.2007, B 14/7b AS 66/06 R", "C"),
    cent("2023-01", 15_000_00, "§ 12 Abs. 1 Satz 2 Nr. 2 SGB II", "Verwaltungspraxis", "C"),
  ),
  eigenheimHaus: { einheit: "quadratmeter", werte: [cent(ERSTER, 130, "§ 12 Abs. 3 Satz 1 Nr. 4 SGB II in der bis 2022 geltenden Fassung", EIGENHEIM_PRAXIS, "C"), cent("2023-01", 140, "§ 12 Abs. 1 Satz 2 Nr. 5 SGB II")] },
  eigenheimWohnung: { einheit: "quadratmeter", werte: [cent(ERSTER, 120, "§ 12 Abs. 3 Satz 1 Nr. 4 SGB II in der bis 2022 geltenden Fassung", EIGENHEIM_PRAXIS, "C"), cent("2023-01", 130, "§ 12 Abs. 1 Satz 2 Nr. 5 SGB II")] },
  erheblichErste: betrag(cent(ERSTER, 0, ""), cent("2020-03", 60_000_00, "§ 67 Abs. 2 Satz 2 SGB II", "Verwaltungspraxis nach § 21 Nr. 3 WoGG", "C")),
  erheblichWeitere: betrag(cent(ERSTER, 0, ""), cent("2020-03", 30_000_00, "§ 67 Abs. 2 Satz 2 SGB II", "Verwaltungspraxis nach § 21 Nr. 3 WoGG", "C")),
  vermoegenJePerson: betrag(cent(ERSTER, 0, ""), cent("2023-01", 15_000_00, "§ 12 Abs. 2 Satz 1 SGB II in der bis 30.6.2026 geltenden Fassung")),
  vermoegenKarenzErste: betrag(cent(ERSTER, 0, ""), cent("2023-01", 40_000_00, "§ 12 Abs. 4 Satz 1 SGB II in der bis 30.6.2026 geltenden Fassung")),
  vermoegenBis30: betrag(cent(ERSTER, 0, ""), cent("2026-07", 5_000_00, "§ 12 Abs. 2 Satz 1 SGB II")),
  vermoegenAb31: betrag(cent(ERSTER, 0, ""), cent("2026-07", 10_000_00, "§ 12 Abs. 2 Satz 1 SGB II")),
  vermoegenAb41: betrag(cent(ERSTER, 0, ""), cent("2026-07", 12_500_00, "§ 12 Abs. 2 Satz 1 SGB II")),
  vermoegenAb51: betrag(cent(ERSTER, 0, ""), cent("2026-07", 20_000_00, "§ 12 Abs. 2 Satz 1 SGB II")),

  karenzzeit: { einheit: "monate", werte: [cent(ERSTER, 0, ""), cent("2023-01", 12, "§ 22 Abs. 1 Satz 2 SGB II")] },
  kostensenkungsfrist: {
    einheit: "monate",
    werte: [cent(ERSTER, 6, "§ 22 Abs. 1 Satz 3 SGB II"), cent("2023-01", 6, "§ 22 Abs. 1 Satz 7 SGB II"), cent("2026-07", 6, "§ 22 Abs. 1 Satz 9 SGB II")],
  },
  unterkunftDeckel: { einheit: "prozent", werte: [cent(ERSTER, 0, ""), cent("2026-07", 150, "§ 22 Abs. 1 Satz 6 SGB II")] },

  einmalzahlungErwachsene: einmalig(["2021-05", 150_00, "§ 70 Satz 1 SGB II"], ["2022-07", 200_00, "§ 73 SGB II"]),
  einmalzahlungStufe3: einmalig(["2021-05", 150_00, "§ 70 Satz 2 SGB II"]),
  einmalzahlungMinderjaehrige: einmalig(["2021-08", 100_00, "§ 71 Abs. 2 SGB II"]),
  sofortzuschlag: betrag(cent(ERSTER, 0, ""), cent("2022-07", 20_00, "§ 72 Abs. 1 SGB II"), cent("2025-01", 25_00, "§ 72 Abs. 1 SGB II")),

  ...LEISTUNGSPARAMETER,
} as const satisfies Record<string, Reihe>;

export type Parameter = keyof typeof PARAMETER;
