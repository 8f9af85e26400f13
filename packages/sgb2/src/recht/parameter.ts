/** How sure a value is: A read in the text of the law at hand, C from a secondary source. */
export type Sicherheit = "A" | "C";

/** A value of the law from a month on, with where it stands. Money in cents, rates in per mille. */
export type Wert = { ab: string; wert: number; norm: string; quelle: string; sicher: Sicherheit };

type Einheit = "cent" | "promille" | "monate" | "prozent" | "schalter";

/** One value of the law through time, newest last. Null as value ends the rule. */
export type Reihe = { einheit: Einheit; werte: readonly Wert[] };

const ANLAGE_28 = "Anlage zu § 28 SGB XII";
const RBSFV_2026 = "§ 2 RBSFV 2026";
const VERORDNUNG = "Verordnung zu § 13 SGB II (Bürgergeld-V, GrusiGV)";
const SGB2 = "SGB II";

const cent = (ab: string, wert: number, norm: string, quelle = SGB2, sicher: Sicherheit = "A"): Wert => ({ ab, wert, norm, quelle, sicher });

const betrag = (...werte: Wert[]): Reihe => ({ einheit: "cent", werte });
const promille = (ab: string, wert: number, norm: string): Reihe => ({ einheit: "promille", werte: [cent(ab, wert, norm)] });

/** One level in euros, by year from 2021 on (2025 and 2026 keep the amount of 2024, § 28a Abs. 5 SGB XII). */
const stufe = (ab2021: number, ab2022: number, ab2023: number, ab2024: number): Reihe => betrag(
  cent("2021-01", ab2021 * 100, "§ 20 Abs. 1a SGB II, § 8 RBEG", ANLAGE_28),
  cent("2022-01", ab2022 * 100, "§ 20 Abs. 1a SGB II, § 28a SGB XII", ANLAGE_28),
  cent("2023-01", ab2023 * 100, "§ 20 Abs. 1a SGB II, § 134 SGB XII", ANLAGE_28),
  cent("2024-01", ab2024 * 100, "§ 20 Abs. 1a SGB II, § 28 SGB XII", ANLAGE_28),
  cent("2025-01", ab2024 * 100, "§ 20 Abs. 1a SGB II, § 28a Abs. 5 SGB XII", ANLAGE_28),
  cent("2026-01", ab2024 * 100, "§ 20 Abs. 1a SGB II, § 28a Abs. 5 SGB XII", RBSFV_2026),
);

/** An amount in force until December 2022. */
const bis2022 = (wert: number, norm: string): Reihe => betrag(cent("2021-01", wert, norm), cent("2023-01", 0, ""));

/** Amounts paid in one month only. */
const einmalig = (...monate: [ab: string, wert: number, norm: string][]): Reihe =>
  betrag(cent("2021-01", 0, ""), ...monate.flatMap(([ab, wert, norm]) => [cent(ab, wert, norm), cent(folgemonat(ab), 0, "")]));

const folgemonat = (monat: string): string => `${monat.slice(0, 5)}${String(Number(monat.slice(5)) + 1).padStart(2, "0")}`;

/** Every value the rules use, by month. The last month with known law is `LETZTER_MONAT`. */
export const PARAMETER = {
  regelbedarf1: stufe(446, 449, 502, 563),
  regelbedarf2: stufe(401, 404, 451, 506),
  regelbedarf3: stufe(357, 360, 402, 451),
  regelbedarf4: stufe(373, 376, 420, 471),
  regelbedarf5: stufe(309, 311, 348, 390),
  regelbedarf6: stufe(283, 285, 318, 357),

  schwangerschaft: promille("2021-01", 170, "§ 21 Abs. 2 SGB II"),
  alleinerziehendJung: promille("2021-01", 360, "§ 21 Abs. 3 Nr. 1 SGB II"),
  alleinerziehendJeKind: promille("2021-01", 120, "§ 21 Abs. 3 Nr. 2 SGB II"),
  alleinerziehendHoechstens: promille("2021-01", 600, "§ 21 Abs. 3 Nr. 2 SGB II"),
  behinderung: promille("2021-01", 350, "§ 21 Abs. 4 Satz 1 SGB II"),
  merkzeichenG: promille("2021-01", 170, "§ 23 Nr. 4 SGB II"),
  warmwasser123: promille("2021-01", 23, "§ 21 Abs. 7 Satz 2 Nr. 1 SGB II"),
  warmwasser4: promille("2021-01", 14, "§ 21 Abs. 7 Satz 2 Nr. 2 SGB II"),
  warmwasser5: promille("2021-01", 12, "§ 21 Abs. 7 Satz 2 Nr. 3 SGB II"),
  warmwasser6: promille("2021-01", 8, "§ 21 Abs. 7 Satz 2 Nr. 4 SGB II"),

  grundabsetzbetrag: betrag(cent("2021-01", 100_00, "§ 11b Abs. 2 Satz 1 SGB II")),
  nachweisgrenze: betrag(cent("2021-01", 400_00, "§ 11b Abs. 2 Satz 2 SGB II")),
  absetzbetragJung: betrag(
    cent("2021-01", 0, ""),
    cent("2023-07", 520_00, "§ 11b Abs. 2b Satz 1 SGB II", "§ 8 Abs. 1a SGB IV: Mindestlohn 12,00 Euro × 130 ÷ 3"),
    cent("2024-01", 538_00, "§ 11b Abs. 2b Satz 1 SGB II", "§ 8 Abs. 1a SGB IV: Mindestlohn 12,41 Euro × 130 ÷ 3, aufgerundet"),
    cent("2025-01", 556_00, "§ 11b Abs. 2b Satz 1 SGB II", "§ 8 Abs. 1a SGB IV: Mindestlohn 12,82 Euro × 130 ÷ 3, aufgerundet"),
    cent("2026-01", 603_00, "§ 11b Abs. 2b Satz 1 SGB II", "§ 8 Abs. 1a SGB IV: Mindestlohn 13,90 Euro × 130 ÷ 3, aufgerundet"),
  ),
  absetzbetragFreiwilligendienst: betrag(cent("2021-01", 0, ""), cent("2023-07", 250_00, "§ 11b Abs. 2b Satz 3 SGB II")),
  absetzbetragTaschengeld: betrag(cent("2021-01", 250_00, "§ 11b Abs. 2 Satz 6 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 0, "")),
  absetzbetragAufwand: betrag(cent("2021-01", 250_00, "§ 11b Abs. 2 Satz 3 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 0, "")),
  absetzbetragFoerderung: betrag(cent("2021-01", 100_00, "§ 11b Abs. 2 Satz 5 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 100_00, "§ 11b Abs. 2b Satz 4 SGB II")),
  freibetrag1Ab: betrag(cent("2021-01", 100_00, "§ 11b Abs. 3 Satz 2 Nr. 1 SGB II")),
  freibetrag2Ab: betrag(cent("2021-01", 1000_00, "§ 11b Abs. 3 Satz 2 Nr. 1 SGB II in der bis 30.6.2023 geltenden Fassung"), cent("2023-07", 520_00, "§ 11b Abs. 3 Satz 2 Nr. 2 SGB II")),
  freibetrag3Ab: betrag(cent("2021-01", 1000_00, "§ 11b Abs. 3 Satz 2 Nr. 3 SGB II")),
  freibetragBis: betrag(cent("2021-01", 1200_00, "§ 11b Abs. 3 Satz 2 Nr. 3 SGB II")),
  freibetragBisMitKind: betrag(cent("2021-01", 1500_00, "§ 11b Abs. 3 Satz 3 SGB II")),
  freibetrag1Satz: promille("2021-01", 200, "§ 11b Abs. 3 Satz 2 Nr. 1 SGB II"),
  freibetrag2Satz: promille("2021-01", 300, "§ 11b Abs. 3 Satz 2 Nr. 2 SGB II"),
  freibetrag3Satz: promille("2021-01", 100, "§ 11b Abs. 3 Satz 2 Nr. 3 SGB II"),

  versicherungspauschale: betrag(cent("2021-01", 30_00, "§ 11b Abs. 1 Satz 1 Nr. 3 SGB II, § 6 Abs. 1 Nr. 1, 2 der Verordnung", VERORDNUNG)),
  bagatelle: betrag(cent("2021-01", 10_00, "§ 1 Abs. 1 Nr. 1 der Verordnung", VERORDNUNG)),
  kapitalFrei: betrag(cent("2021-01", 100_00, "§ 1 Abs. 1 Nr. 3 der Verordnung", VERORDNUNG)),
  kindErwerbFrei: betrag(cent("2021-01", 100_00, "§ 1 Abs. 1 Nr. 9 der Verordnung", VERORDNUNG)),
  mutterschaftsgeldFrei: { einheit: "schalter", werte: [cent("2021-01", 0, ""), cent("2023-07", 1, "§ 11a Abs. 1 Nr. 6 SGB II")] },
  aufwandFrei: betrag(
    cent("2021-01", 0, ""),
    cent("2023-07", 3000_00, "§ 11a Abs. 1 Nr. 5 SGB II"),
    cent("2026-01", 3300_00, "§ 11a Abs. 1 Nr. 5 SGB II", "§ 3 Nr. 26 EStG"),
  ),

  grundfreibetragJeJahr: bis2022(150_00, "§ 12 Abs. 2 Satz 1 Nr. 1 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragMindestens: bis2022(3100_00, "§ 12 Abs. 2 Satz 1 Nr. 1 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragKind: bis2022(3100_00, "§ 12 Abs. 2 Satz 1 Nr. 1a SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragHoechstensVor1958: bis2022(9750_00, "§ 12 Abs. 2 Satz 2 Nr. 1 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragHoechstensVor1964: bis2022(9900_00, "§ 12 Abs. 2 Satz 2 Nr. 2 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragHoechstens: bis2022(10_050_00, "§ 12 Abs. 2 Satz 2 Nr. 3 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragJeJahrVor1948: bis2022(520_00, "§ 65 Abs. 5 SGB II in der bis 2022 geltenden Fassung"),
  grundfreibetragHoechstensVor1948: bis2022(33_800_00, "§ 65 Abs. 5 SGB II in der bis 2022 geltenden Fassung"),
  anschaffungsfreibetrag: bis2022(750_00, "§ 12 Abs. 2 Satz 1 Nr. 4 SGB II in der bis 2022 geltenden Fassung"),
  erheblichErste: betrag(cent("2021-01", 60_000_00, "§ 67 Abs. 2 Satz 2 SGB II", "Verwaltungspraxis nach § 21 Nr. 3 WoGG", "C")),
  erheblichWeitere: betrag(cent("2021-01", 30_000_00, "§ 67 Abs. 2 Satz 2 SGB II", "Verwaltungspraxis nach § 21 Nr. 3 WoGG", "C")),
  vermoegenJePerson: betrag(cent("2021-01", 0, ""), cent("2023-01", 15_000_00, "§ 12 Abs. 2 Satz 1 SGB II in der bis 30.6.2026 geltenden Fassung")),
  vermoegenKarenzErste: betrag(cent("2021-01", 0, ""), cent("2023-01", 40_000_00, "§ 12 Abs. 4 Satz 1 SGB II in der bis 30.6.2026 geltenden Fassung")),
  vermoegenBis30: betrag(cent("2021-01", 0, ""), cent("2026-07", 5_000_00, "§ 12 Abs. 2 Satz 1 SGB II")),
  vermoegenAb31: betrag(cent("2021-01", 0, ""), cent("2026-07", 10_000_00, "§ 12 Abs. 2 Satz 1 SGB II")),
  vermoegenAb41: betrag(cent("2021-01", 0, ""), cent("2026-07", 12_500_00, "§ 12 Abs. 2 Satz 1 SGB II")),
  vermoegenAb51: betrag(cent("2021-01", 0, ""), cent("2026-07", 20_000_00, "§ 12 Abs. 2 Satz 1 SGB II")),

  karenzzeit: { einheit: "monate", werte: [cent("2021-01", 0, ""), cent("2023-01", 12, "§ 22 Abs. 1 Satz 2 SGB II")] },
  kostensenkungsfrist: {
    einheit: "monate",
    werte: [cent("2021-01", 6, "§ 22 Abs. 1 Satz 3 SGB II"), cent("2023-01", 6, "§ 22 Abs. 1 Satz 7 SGB II"), cent("2026-07", 6, "§ 22 Abs. 1 Satz 9 SGB II")],
  },
  unterkunftDeckel: { einheit: "prozent", werte: [cent("2021-01", 0, ""), cent("2026-07", 150, "§ 22 Abs. 1 Satz 6 SGB II")] },

  einmalzahlungErwachsene: einmalig(["2021-05", 150_00, "§ 70 Satz 1 SGB II"], ["2022-07", 200_00, "§ 73 SGB II"]),
  einmalzahlungStufe3: einmalig(["2021-05", 150_00, "§ 70 Satz 2 SGB II"]),
  einmalzahlungMinderjaehrige: einmalig(["2021-08", 100_00, "§ 71 Abs. 2 SGB II"]),
  sofortzuschlag: betrag(cent("2021-01", 0, ""), cent("2022-07", 20_00, "§ 72 Abs. 1 SGB II"), cent("2025-01", 25_00, "§ 72 Abs. 1 SGB II")),
} as const satisfies Record<string, Reihe>;

export type Parameter = keyof typeof PARAMETER;
