import type { Recht } from "../recht/recht.ts";
import { hatKind, hauptperson, lebtAlsKind } from "../regeln/bedarfsgemeinschaft.ts";
import { hatZurueckgestelltes } from "../regeln/darlehensanteil.ts";
import { eigeneMittel, nichtBenoetigtesKindergeld } from "../regeln/mittel.ts";
import { vermoegenUebersteigt } from "../regeln/vermoegen.ts";
import { rechneEinheiten, reichsteEinheit } from "./einheiten.ts";
import { KIND, type Haushalt } from "./haushalt.ts";
import { pfadZu } from "./protokoll.ts";

/**
 * Three generations in one Bedarfsgemeinschaft (BSG 17.7.2014, B 14 AS 54/13 R). Who brings up a child under six at the
 * parents' is needy by their own means alone (§ 9 Abs. 3 SGB II), and grandparents' means never count for grandchildren
 * (Abs. 2 Satz 2): so each young parent is computed with the child, the others without them. Where the grandchild is six
 * or older, all are computed together and only the grandchild by its own means. In any case they are one
 * Bedarfsgemeinschaft: a young parent who is employable and in need carries the others (§ 7 Abs. 2 Satz 1), and one person,
 * in the part with the most wealth, has the higher allowance of the first (§ 12 Abs. 4 until June 2026). What the rule does
 * not decide stays refused.
 */
export function rechneGenerationen(h: Haushalt, r: Recht, rechne: (h: Haushalt, r: Recht) => void): void {
  const eltern = jungeEltern(h);
  const mitKleinen = eltern.filter((i) => betreutKleinesKind(h, i));
  const mitGroesseren = eltern.filter((i) => !mitKleinen.includes(i));
  const wurzel = hauptperson(h, h.ablehnungPerson);
  h.ablehnung = null;
  for (const i of mitKleinen) h.eigeneEinheit[i] = 1;
  h.mitEnkeln = mitGroesseren.length > 0;
  let traegt = false;
  const einheiten = [...mitKleinen, wurzel];
  const mitErstemFreibetrag = reichsteEinheit(h, einheiten);
  rechneEinheiten(h, r, einheiten, rechne, {
    beginne: (einheit) => {
      h.getragen = einheit === wurzel && traegt;
      h.ohneErstenFreibetrag = einheit !== mitErstemFreibetrag;
      if (einheit !== wurzel && (h.kindergeld[einheit] as number) > 0) gibKindergeldWeiter(h, r, einheit, rechne);
    },
    pruefe: (einheit) => {
      traegt ||= h.erwerbsfaehig[einheit] === 1 && (h.anspruch[einheit] as number) > 0 && (h.anrechenbar[einheit] as number) < (h.bedarf[einheit] as number);
      if (istSelbstaendigeRechnung(h, einheit) && (einheit !== wurzel || mitGroesseren.every((i) => hatNurKindergeld(h, i)))) return;
      h.ablehnung = "dreiGenerationen";
      h.ablehnungPerson = einheit;
    },
  });
  h.getragen = false;
  h.ohneErstenFreibetrag = false;
  h.abgabe.fill(0, 0, h.n);
  for (const i of mitKleinen) h.eigeneEinheit[i] = 0;
  h.mitEnkeln = false;
  if (h.ablehnung === null) for (const i of mitKleinen) h.protokoll?.hinweis("dreiGenerationen", i);
}

/** What a young parent does not need of their child benefit counts for the grandparent (§ 11 Abs. 1 Satz 5): their part is computed once to see. */
function gibKindergeldWeiter(h: Haushalt, r: Recht, i: number, rechne: (h: Haushalt, r: Recht) => void): void {
  const { protokoll } = h;
  h.protokoll = null;
  rechne(h, r);
  h.protokoll = protokoll;
  if (h.ablehnung !== null) return;
  const uebrig = nichtBenoetigtesKindergeld(h, r, i);
  if (uebrig === 0) return;
  const elternteil = h.eltern1[i] as number;
  h.abgabe[i] = -uebrig;
  h.abgabe[elternteil] = (h.abgabe[elternteil] as number) + uebrig;
  protokoll?.notiere("kindergeld.abgabe", i, -uebrig, { kindergeld: h.kindergeld[i] as number, mittel: eigeneMittel(h, i), bedarf: h.bedarf[i] as number }, [pfadZu(i, "einkommen")]);
  protokoll?.notiere("kindergeld.uebernahme", elternteil, uebrig, { betrag: uebrig }, [pfadZu(i, "einkommen")]);
  if (h.partner[elternteil] !== -1) protokoll?.hinweis("kindergeldberechtigt", elternteil);
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

/**
 * The parent of a child from six on shares the means of their own parents (§ 9 Abs. 2 Satz 2), the child does not. How means
 * of their own would go to both, as a child's and as a parent's, the law does not say: so there may be none but Kindergeld,
 * and the child has to need its own.
 */
function hatNurKindergeld(h: Haushalt, i: number): boolean {
  if (h.stellung[i] !== KIND || h.tageInBg[i] !== 30 || (h.einkommen[i] as number) > (h.kindergeld[i] as number) || (h.einsatz[i] as number) > 0) return false;
  for (let j = 0; j < h.n; j++) if (h.eltern1[j] === i && (h.stellung[j] !== KIND || h.tageInBg[j] !== 30)) return false;
  return true;
}

/** Nothing else goes from one to the other: no wealth above the allowances (§ 12 Abs. 2), and someone employable and in need. */
const istSelbstaendigeRechnung = (h: Haushalt, einheit: number): boolean =>
  !vermoegenUebersteigt(h) && !hatZurueckgestelltes(h) && !h.ohneAnspruch && h.stellung[einheit] !== 0;
