import { HAUPT, type Haushalt } from "../kern/haushalt.ts";
import type { Recht } from "../recht/recht.ts";
import { bereinige } from "./einkommen.ts";
import { istKindHier, personenMit } from "./wohngeld.ts";

/** Share of income that reduces Kinderzuschlag (§ 6a Abs. 3 Satz 3 and Abs. 6 Satz 3 BKGG). */
const SATZ = 0.45;

/**
 * The most Kinderzuschlag there can be, in cents (§ 6a BKGG): for each child with child benefit the highest amount less 45
 * percent of its own income, and less 45 percent of what the parents have above their needs, all of the housing counted as theirs.
 */
export function hoechsterKinderzuschlag(h: Haushalt, r: Recht): number {
  const kinder = personenMit(h, (i) => istKindHier(h, i) && (h.kindergeld[i] as number) > 0);
  const eltern = personenMit(h, (i) => h.stellung[i] === HAUPT);
  const brutto = eltern.reduce((summe, i) => summe + (h.einkommen[i] as number) - (h.kindergeld[i] as number), 0);
  if (brutto < (eltern.length > 1 ? r.werte.kinderzuschlagMindestPaar : r.werte.kinderzuschlagMindestAllein)) return 0;
  const gesamt = kinder.reduce((summe, i) => summe + Math.max(0, r.werte.kinderzuschlagHoechstens - Math.round(bereinige(h, r, i, 0, false) * SATZ)), 0);
  const bedarfDerEltern = eltern.reduce((summe, i) => summe + (h.regelbedarf[i] as number) + (h.mehrbedarfe[i] as number), 0) + h.unterkunftAnerkannt + h.heizungAnerkannt;
  const einkommen = eltern.reduce((summe, i) => summe + (h.anrechenbar[i] as number), 0);
  return Math.max(0, gesamt - Math.round(Math.max(0, einkommen - bedarfDerEltern) * SATZ));
}
