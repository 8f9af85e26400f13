import type { Einmaliges } from "../kern/zufluss.ts";
import type { Recht } from "../recht/recht.ts";

/**
 * First month for which one-off income counts. Until June 2023 it was the month after its receipt if benefits for that
 * month had been paid without it (§ 11 Abs. 3 SGB II as it read then).
 */
export const zaehltAb = ({ einkommen, monat }: Einmaliges, r: Recht): number =>
  einkommen.bereitsGeleistet === true && istVerteilbar(einkommen.zahlung, r) && r.werte.einmaligVerteilt === 1 ? monat + 1 : monat;

/** Months over which one-off income is spread if it ends the claim, by the law of the month of its receipt (§ 11 Abs. 3 SGB II). */
export const verteilteMonate = ({ einkommen }: Einmaliges, r: Recht): number => (istVerteilbar(einkommen.zahlung, r) ? r.werte.einmaligMonate : 1);

/** Until July 2016 a Nachzahlung of running income was running income; since July 2023 only a Nachzahlung is spread. */
const istVerteilbar = (zahlung: Einmaliges["einkommen"]["zahlung"], r: Recht): boolean =>
  (zahlung === "nachzahlung" ? r.werte.nachzahlungVerteilt : r.werte.einmaligVerteilt) === 1;
