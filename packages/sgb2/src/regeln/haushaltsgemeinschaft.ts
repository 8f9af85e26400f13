import { HAUPT, type Haushalt } from "../kern/haushalt.ts";
import { pfadZu } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { koepfeAm } from "./bedarf.ts";
import { bereinige } from "./einkommen.ts";

/**
 * Help that is presumed of this relative, who shares the household without belonging to the Bedarfsgemeinschaft (§ 9 Abs. 5
 * SGB II, § 1 Abs. 2 of the ordinance): half of what exceeds twice the Regelbedarf and the own share of housing. It
 * counts as income of the person listed first.
 */
export function vermuteHilfe(h: Haushalt, r: Recht, i: number): void {
  const empfaenger = ersteHauptperson(h);
  if (empfaenger < 0 || h.fehlt[i] === 1) return;
  const einkommen = bereinige(h, r, i, (h.kindergeld[i] as number) + (h.uebertrag[i] as number), false);
  const regelbedarf = r.regelbedarf[1] as number;
  const wohnen = anteil(h.bruttokalt + h.heizkosten, 1, koepfeAm(h, h.tagDesBeginns[h.abschnitte - 1] as number));
  const hilfe = anteil(Math.max(0, einkommen - 2 * regelbedarf - wohnen), 1, 2);
  if ((h.vermoegen[i] as number) > 0) h.protokoll?.hinweis("vermoegenDerVerwandten", i);
  h.protokoll?.hinweis("haushaltsgemeinschaft", i);
  if (hilfe === 0) return;
  h.hilfe[empfaenger] = (h.hilfe[empfaenger] as number) + hilfe;
  h.protokoll?.notiere("hilfe.verwandte", empfaenger, hilfe, { einkommen, regelbedarf, wohnen }, [pfadZu(i, "einkommen"), pfadZu(i, "lage")]);
}

function ersteHauptperson(h: Haushalt): number {
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === HAUPT) return i;
  return -1;
}
