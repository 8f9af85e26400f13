/** From here on the annexes at hand hold (BGBl. 2024 I Nr. 314). */
export const WOHNGELD_AB = "2025-01";

/** a, b, c (annex 2 to § 19 Abs. 1 WoGG) as whole numbers: a in 1/100, b in 10⁻⁷, c in 10⁻⁸; least M and Y in euros (annex 3). By persons, 1 to 12. */
export const WOHNGELDWERTE = [
  { a: 4, b: 4797, c: 4080, m: 54, y: 396 },
  { a: 3, b: 3571, c: 3040, m: 67, y: 679 },
  { a: 2, b: 2917, c: 2450, m: 79, y: 906 },
  { a: 1, b: 2163, c: 1760, m: 92, y: 1132 },
  { a: 0, b: 1907, c: 1720, m: 103, y: 1358 },
  { a: -1, b: 1722, c: 1660, m: 103, y: 1585 },
  { a: -2, b: 1592, c: 1650, m: 115, y: 1811 },
  { a: -3, b: 1583, c: 1650, m: 128, y: 2037 },
  { a: -4, b: 1376, c: 1660, m: 140, y: 2264 },
  { a: -6, b: 1249, c: 1660, m: 152, y: 2490 },
  { a: -9, b: 1141, c: 1960, m: 187, y: 2717 },
  { a: -12, b: 1107, c: 2210, m: 298, y: 2943 },
] as const;

/** Relief for heating costs and Klimakomponente in cents (§ 12 Abs. 6 and 7 WoGG): one to five persons, then for each further one. */
export const HEIZKOSTENENTLASTUNG = { bis5: [110_40, 142_60, 170_20, 197_80, 225_40], weitere: 27_60 } as const;
export const KLIMAKOMPONENTE = { bis5: [19_20, 24_80, 29_60, 34_40, 39_20], weitere: 4_80 } as const;

/** § 17 Nr. 3 and 4 WoGG, a twelfth. */
export const FREIBETRAG_ALLEINERZIEHEND = 110_00;
export const FREIBETRAG_KINDERVERDIENST = 100_00;
/** A twelfth of the lump sum for expenses of employees, § 9a EStG: not in a text at hand. */
export const WERBUNGSKOSTEN = 102_50;
