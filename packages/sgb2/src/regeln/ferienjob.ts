import type { Erwerbstaetigkeit } from "../eingabe-einkommen.ts";
import { SCHULE, type Haushalt } from "../kern/haushalt.ts";
import { schonImMonat } from "../kern/jahresstand.ts";
import { addiere, inCent } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { lehneAb, meldeSchritt } from "./melden.ts";

/**
 * Pupils under 25 keep what they earn in the school holidays: since July 2023 all of it (§ 11a Abs. 7 SGB II), before that up
 * to a yearly amount, in the text of 2011 for four weeks a year (§ 1 Abs. 4 of the ordinance). What is left counts as earnings, with its taxes and contributions.
 */
export function stelleFerienjobFrei(h: Haushalt, r: Recht, i: number, job: Erwerbstaetigkeit): void {
  if (r.werte.ferienjobFrei === 0) return lehneAb(h, i, "einkommenUnbelegt");
  const betrag = inCent(job.brutto);
  const istSchueler = h.ausbildung[i] === SCHULE && (h.alterAnfang[i] as number) < 25;
  const frei = istSchueler ? Math.min(betrag, Math.max(0, r.werte.ferienjobFrei - inCent(job.bisherImJahr) - schonImMonat(h, i, job))) : 0;
  h.anderes[i] = (h.anderes[i] as number) + frei;
  h.posten.frei[i] = (h.posten.frei[i] as number) + frei;
  if (frei > 0) meldeSchritt(h, i, "frei.ferienjob", frei, { betrag, angerechnet: betrag - frei });
  if (frei === betrag) return;
  h.brutto[i] = (h.brutto[i] as number) + betrag - frei;
  addiere(h.bruttoSteuern, i, job.steuern);
  addiere(h.bruttoBeitraege, i, job.sozialversicherung);
  addiere(h.nachgewiesen, i, job.absetzbar);
}
