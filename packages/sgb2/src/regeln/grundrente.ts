import type { Rente } from "../eingabe-einkommen.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import { inCent, promilleVon } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { meldeSchritt } from "./melden.ts";

/** A statutory pension of someone with at least 33 years of Grundrentenzeiten, told by the pension insurance (§§ 11b Abs. 2a, 69 SGB II). */
export function merkeGrundrente(h: Haushalt, r: Recht, i: number, { betrag, grundrentenmonate = 0 }: Rente): void {
  const { grundrente } = h.posten;
  if (grundrentenmonate >= r.werte.grundrentenmonate) grundrente[i] = (grundrente[i] as number) + inCent(betrag);
}

/** 100 euros of the pension and 30 percent of the rest, at most half of Regelbedarfsstufe 1 (§ 82a Abs. 1 SGB XII). */
export function bemissGrundrentenfreibetrag(h: Haushalt, r: Recht, i: number): void {
  const { grundrente } = h.posten;
  const rente = grundrente[i] as number;
  const sockel = Math.min(rente, r.werte.grundrenteSockel);
  const hoechstens = promilleVon(r.werte.regelbedarf1, r.werte.grundrenteHoechstens);
  const promille = r.werte.grundrenteSatz;
  const frei = r.werte.grundrenteSockel === 0 ? 0 : Math.min(hoechstens, sockel + promilleVon(rente - sockel, promille));
  grundrente[i] = frei;
  if (frei > 0) meldeSchritt(h, i, "grundrente.freibetrag", frei, { sockel, rente, promille, hoechstens });
}
