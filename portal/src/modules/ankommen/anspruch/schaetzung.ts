import type { Abgaben } from "@handschlag/sgb2/kurve";

/** What the estimate of taxes and contributions is made of, for a span of months. Money in cents a month, shares in per mille. */
type Schaetzwerte = {
  ab: string;
  bis: string;
  /** Up to here a job is marginal and nothing is deducted (§ 8 Abs. 1a SGB IV: minimum wage × 130 / 3). */
  geringfuegigkeit: number;
  /** Upper end of the transition zone (§ 20 Abs. 2 SGB IV). */
  uebergang: number;
  /** Employee's share: health with half of the average additional contribution, care, pension, unemployment. */
  sozialversicherung: number;
  /** From here on wage tax begins in tax class I, without church tax. */
  steuerAb: number;
  /** How much of each further euro it takes, on average up to 2,000 euros. */
  steuer: number;
};

const werte: readonly Schaetzwerte[] = [
  { ab: "2025-01", bis: "2025-12", geringfuegigkeit: 556_00, uebergang: 2000_00, sozialversicherung: 210, steuerAb: 1380_00, steuer: 160 },
  { ab: "2026-01", bis: "2026-12", geringfuegigkeit: 603_00, uebergang: 2000_00, sozialversicherung: 212, steuerAb: 1410_00, steuer: 155 },
];

const EURO = 100;
const aufEuro = (cents: number): number => Math.round(cents / EURO) * EURO;

/**
 * A rough estimate of what is deducted from wages, in whole euros: enough to see whether work pays, never enough for a
 * decision. See decision 0062.
 * @param monat YYYY-MM
 * @returns undefined for a month whose values are not known
 */
export function schaetzeAbgaben(monat: string): Abgaben | undefined {
  const w = werte.find(({ ab, bis }) => ab <= monat && monat <= bis);
  return w && ((brutto) => ({ steuern: steuern(w, brutto), sozialversicherung: sozialversicherung(w, brutto) }));
}

const steuern = (w: Schaetzwerte, brutto: number): number => aufEuro((Math.max(0, brutto - w.steuerAb) * w.steuer) / 1000);

// In the transition zone employees pay on 2000 / (2000 − G) × (gross − G) only (§ 20 Abs. 2a Satz 6 SGB IV).
function sozialversicherung(w: Schaetzwerte, brutto: number): number {
  if (brutto <= w.geringfuegigkeit) return 0;
  const grundlage = brutto >= w.uebergang ? brutto : (w.uebergang / (w.uebergang - w.geringfuegigkeit)) * (brutto - w.geringfuegigkeit);
  return aufEuro((grundlage * w.sozialversicherung) / 1000);
}

/**
 * Splits what is missing between gross and net into taxes and contributions, as far as the estimate can tell. The law
 * deducts both alike (§ 11b Abs. 1 Satz 1 Nr. 1 und 2 SGB II), so only the sum matters for the amount.
 */
export function verteileAbzuege(abzuege: number, geschaetzt: { steuern: number; sozialversicherung: number }): { steuern: number; sozialversicherung: number } {
  const steuern = Math.min(abzuege, geschaetzt.steuern);
  return { steuern, sozialversicherung: abzuege - steuern };
}
