import type { Recht } from "../recht/recht.ts";
import { hatKind, hauptperson, lebtAlsKind } from "../regeln/bedarfsgemeinschaft.ts";
import { hatZurueckgestelltes } from "../regeln/darlehensanteil.ts";
import { vermoegenUebersteigt } from "../regeln/vermoegen.ts";
import type { Haushalt } from "./haushalt.ts";
import { addiere, beginneSumme, schliesseSumme } from "./summe.ts";

const KEINE_EINHEIT = -1;

/**
 * Three generations in one Bedarfsgemeinschaft (BSG 17.7.2014, B 14 AS 54/13 R). Who brings up a child under six at the
 * parents' is needy by their own means alone (§ 9 Abs. 3 SGB II), and grandparents' means never count for grandchildren
 * (Abs. 2 Satz 2): so each young parent is computed with the child, the others without them. What the rule does not
 * decide stays refused.
 */
export function rechneGenerationen(h: Haushalt, r: Recht, rechne: (h: Haushalt, r: Recht) => void): void {
  const eltern = jungeEltern(h);
  if (!eltern.every((i) => betreutKleinesKind(h, i))) return;
  const wurzel = hauptperson(h, h.ablehnungPerson);
  h.ablehnung = null;
  for (const i of eltern) h.eigeneEinheit[i] = 1;
  beginneSumme(h);
  const vermoegen = { vorhanden: 0, freibetrag: 0 };
  for (const einheit of [...eltern, wurzel]) {
    h.einheit = einheit;
    rechne(h, r);
    if (h.ablehnung !== null) break;
    if (!istSelbstaendigeRechnung(h, einheit)) {
      h.ablehnung = "dreiGenerationen";
      h.ablehnungPerson = einheit;
      break;
    }
    addiere(h, 30, false);
    vermoegen.vorhanden += h.vermoegenVorhanden;
    vermoegen.freibetrag += h.vermoegenFreibetrag;
  }
  h.einheit = KEINE_EINHEIT;
  for (const i of eltern) h.eigeneEinheit[i] = 0;
  if (h.ablehnung !== null) return;
  schliesseSumme(h, false);
  h.vermoegenVorhanden = vermoegen.vorhanden;
  h.vermoegenFreibetrag = vermoegen.freibetrag;
  for (const i of eltern) h.protokoll?.hinweis("dreiGenerationen", i);
}

function jungeEltern(h: Haushalt): number[] {
  const gefunden: number[] = [];
  for (let i = 0; i < h.n; i++) if (lebtAlsKind(h, i) && hatKind(h, i)) gefunden.push(i);
  return gefunden;
}

/** § 9 Abs. 3: pregnant, or with a child of one's own under six all month. */
function betreutKleinesKind(h: Haushalt, i: number): boolean {
  if (h.schwanger[i] !== 0) return true;
  for (let j = 0; j < h.n; j++) if ((h.eltern1[j] === i || h.eltern2[j] === i) && (h.alterEnde[j] as number) < 6) return true;
  return false;
}

/** Nothing goes from one to the other: no wealth above the allowances (§ 12 Abs. 2), no Kindergeld left over (§ 11 Abs. 1 Satz 5), someone employable and in need. */
const istSelbstaendigeRechnung = (h: Haushalt, einheit: number): boolean =>
  !vermoegenUebersteigt(h) && !hatZurueckgestelltes(h) && !h.ohneAnspruch && h.stellung[einheit] !== 0 && (h.eigeneEinheit[einheit] === 0 || (h.kindergeld[einheit] as number) === 0 || (h.anspruch[einheit] as number) > 0);
