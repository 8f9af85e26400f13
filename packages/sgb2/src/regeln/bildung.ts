import type { Bildungsart } from "../eingabe-leistung.ts";
import { AUSSERHALB, KIND, type Haushalt } from "../kern/haushalt.ts";
import { pfadZu } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import type { Bildungsumstand } from "../kern/umstaende.ts";
import type { Recht } from "../recht/recht.ts";
import { anerkannt, pruefbetrag } from "./bildung-betrag.ts";
import { eigeneMittel } from "./mittel.ts";

/** The order in which means above all other needs cover these (§ 19 Abs. 3 Satz 3): that of § 28 Abs. 2 to 7. */
const REIHENFOLGE: Record<Bildungsart, number> = { schulausflug: 0, klassenfahrt: 1, schulbedarf: 2, schuelerbefoerderung: 3, lernfoerderung: 4, mittagessen: 5, teilhabe: 6 };

/** § 28: what children and young adults get for school and taking part, beside the claim. Means above all needs count in equal parts (§ 9 Abs. 2 Satz 4). */
export function gewaehreBildung(h: Haushalt, r: Recht): void {
  h.bildung.fill(0, 0, h.n);
  h.bildungGesamt = 0;
  const beteiligte = [...new Set(h.umstaende.bildung.map(({ person }) => person))].filter((i) => kommtInFrage(h, i));
  const teilende = beteiligte.filter((i) => zaehltElterneinkommen(h, i) && h.umstaende.bildung.some((b) => b.person === i && anerkannt(h, r, b) > 0)).length;
  const jeKind = teilende === 0 ? 0 : anteil(h.ueberschuss, 1, teilende);
  for (const i of beteiligte) gewaehre(h, r, i, eigenerUeberschuss(h, i), zaehltElterneinkommen(h, i) ? jeKind : 0);
}

/** § 19 Abs. 2 Satz 2: with Kinderzuschlag these benefits come from § 6b BKGG. Those shut out have only § 27. */
function kommtInFrage(h: Haushalt, i: number): boolean {
  if ((h.kinderzuschlag[i] as number) > 0) h.protokoll?.hinweis("bildungNachBkgg", i);
  return !h.ohneAnspruch && h.stellung[i] !== AUSSERHALB && h.ausgeschlossen[i] === 0 && h.kinderzuschlag[i] === 0;
}

/** § 9 Abs. 3. */
const zaehltElterneinkommen = (h: Haushalt, i: number): boolean => h.stellung[i] !== KIND || h.schwanger[i] === 0;

/** Own means of a child above its need; child benefit it does not need has gone to a parent (§ 11 Abs. 1 Satz 5). */
const eigenerUeberschuss = (h: Haushalt, i: number): number => ((h.eltern1[i] as number) < 0 ? 0 : Math.max(0, eigeneMittel(h, i) - (h.bedarf[i] as number)));

function gewaehre(h: Haushalt, r: Recht, i: number, eigene: number, gemeinsame: number): void {
  let uebrig = eigene + gemeinsame;
  let bedarfe = 0;
  let leistungen = 0;
  for (const b of h.umstaende.bildung.filter(({ person }) => person === i).toSorted((eins, zwei) => REIHENFOLGE[eins.art] - REIHENFOLGE[zwei.art])) {
    if (r.monat < "2011-04" && b.art === "klassenfahrt") return lehneAb(h, i);
    const betrag = anerkannt(h, r, b);
    if (betrag === 0) h.protokoll?.hinweis(b.art === "schulbedarf" ? "schulbedarfMonat" : "bildungNichtGemeint", i);
    if (betrag === 0) continue;
    const zuPruefen = pruefbetrag(r, b, betrag);
    const gedeckt = Math.min(uebrig, zuPruefen);
    const leistung = anteil(betrag, zuPruefen - gedeckt, zuPruefen);
    uebrig -= gedeckt;
    bedarfe += betrag;
    leistungen += leistung;
    erlaeutere(h, r, b, betrag, leistung);
  }
  h.ueberschuss -= Math.min(gemeinsame, Math.max(0, gemeinsame - uebrig));
  h.bildung[i] = leistungen;
  h.bildungGesamt += leistungen;
  if (bedarfe > 0) h.protokoll?.notiere("bildung", i, leistungen, { bedarfe, gedeckt: bedarfe - leistungen }, [pfadZu(i, "bildungUndTeilhabe")]);
}

function lehneAb(h: Haushalt, person: number): void {
  h.ablehnung = "klassenfahrtVorApril2011";
  h.ablehnungPerson = person;
}

function erlaeutere(h: Haushalt, r: Recht, b: Bildungsumstand, betrag: number, leistung: number): void {
  if (h.protokoll === null) return;
  h.protokoll.notiere(`bildung.${b.art}`, b.person, leistung, { betrag, gedeckt: betrag - leistung }, [pfadZu(b.person, "bildungUndTeilhabe")]);
  if (b.art === "lernfoerderung" || (b.art === "schuelerbefoerderung" && r.werte.bildungMitEigenanteil === 1)) h.protokoll.hinweis("bildungErmessen", b.person);
  if (leistung < betrag && (b.art === "schulausflug" || b.art === "klassenfahrt")) h.protokoll.hinweis("bildungPruefbetrag", b.person);
}
