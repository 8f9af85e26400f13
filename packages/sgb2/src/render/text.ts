import type { Antwort, Ergebnis, PersonErgebnis } from "../ergebnis.ts";
import type { Schwelle } from "../schwellen.ts";
import { ablehnungsText } from "./ablehnung.ts";
import { erklaere, type Zeile } from "./erklaere.ts";
import { euro } from "./euro.ts";
import { fehlerText } from "./fehler.ts";
import { OBERFLAECHE } from "./oberflaeche.ts";
import { schwellenText } from "./schwellen.ts";
import { hinweisText, type Sprache } from "./texte.ts";

/** An answer as plain text for a terminal: table, explanation, what would change it (`schwellen`, if given), notes. Ends without a newline. */
export function alsText(antwort: Antwort, sprache: Sprache, schwellen: readonly Schwelle[] = []): string {
  if ("fehler" in antwort) return liste(OBERFLAECHE.fehler[sprache], antwort.fehler.map((fehler) => `${fehler.pfad === "" ? "" : `${fehler.pfad}: `}${fehlerText(fehler.schluessel, fehler.werte, sprache)}`));
  if ("nichtUnterstuetzt" in antwort) return liste(OBERFLAECHE.nichtUnterstuetzt[sprache], antwort.nichtUnterstuetzt.map((n) => `${n.pfad}: ${ablehnungsText(n.schluessel, sprache)} (${n.norm})`));
  const aendern = schwellen.length === 0 ? [] : [liste(OBERFLAECHE.schwellen[sprache], schwellen.map((schwelle) => schwellenText(schwelle, sprache)))];
  return [kopf(antwort, sprache), tabelle(antwort, sprache), erklaerung(antwort, sprache), ...aendern, hinweise(antwort, sprache)].join("\n\n");
}

const liste = (titel: string, eintraege: readonly string[]): string => [`${titel}:`, ...eintraege.map((eintrag) => `  - ${eintrag}`)].join("\n");

function kopf(e: Ergebnis, sprache: Sprache): string {
  const t = OBERFLAECHE;
  const { vorhanden, freibetrag } = e.vermoegen;
  return [
    [`${e.leistung}, ${t.monat[sprache]} ${e.monat}`, ...e.erklaerung.slice(0, 1).map(({ rechtsstand }) => `${t.rechtsstand[sprache]} ${rechtsstand}`)].join(", "),
    `${t.anspruch[sprache]}: ${euro(e.anspruch, sprache)} €   ${t.sofortzuschlag[sprache]}: ${euro(e.sofortzuschlag, sprache)} €`,
    ...(e.einmalzahlung > 0 ? [`${t.einmalzahlung[sprache]}: ${euro(e.einmalzahlung, sprache)} €`] : []),
    ...DANEBEN.flatMap((feld) => ((e[feld] ?? 0) > 0 ? [`${t[feld][sprache]}: ${euro(e[feld] ?? 0, sprache)} €`] : [])),
    `${t.vermoegen[sprache]}: ${euro(vorhanden, sprache)} € (${t.freibetrag[sprache]} ${euro(freibetrag, sprache)} €)`,
  ].join("\n");
}

/** What comes after and beside the claim, where the case asks for it. */
const DANEBEN = ["aufrechnung", "auszahlung", "bildungUndTeilhabe", "einmalbedarf", "darlehen", "anspruchAlsDarlehen"] as const;

const SPALTEN = ["bedarf", "einkommen", "absetzbetraege", "angerechnet", "anspruch", "sofortzuschlag"] as const;

function tabelle(e: Ergebnis, sprache: Sprache): string {
  const titel = [OBERFLAECHE.person[sprache], OBERFLAECHE.stufe[sprache], ...SPALTEN.map((spalte) => OBERFLAECHE[spalte][sprache])];
  const zeilen = e.personen.map((person) => zellen(person, sprache));
  const breiten = titel.map((text, i) => Math.max(text.length, ...zeilen.map((zeile) => zeile[i]?.length ?? 0)));
  return [titel, ...zeilen].map((zeile) => zeile.map((zelle, i) => (i === 0 ? zelle.padEnd(breiten[i] ?? 0) : zelle.padStart(breiten[i] ?? 0))).join("  ")).join("\n");
}

function zellen(person: PersonErgebnis, sprache: Sprache): string[] {
  const name = person.inBedarfsgemeinschaft ? person.id : `${person.id} (${OBERFLAECHE.ausserhalb[sprache]})`;
  return [name, String(person.regelbedarfsstufe ?? "–"), ...SPALTEN.map((spalte) => euro(person[spalte], sprache))];
}

function erklaerung(e: Ergebnis, sprache: Sprache): string {
  const zeilen = erklaere(e, sprache).flatMap((zeile) => alsZeilen(zeile, sprache, 1, true));
  return [`${OBERFLAECHE.erklaerung[sprache]}:`, ...zeilen].join("\n");
}

function alsZeilen(zeile: Zeile, sprache: Sprache, tiefe: number, mitPerson: boolean): string[] {
  const einzug = "  ".repeat(tiefe);
  const wer = mitPerson && zeile.person !== undefined ? `${zeile.person}: ` : "";
  return [
    `${einzug}${wer}${zeile.label} ${euro(zeile.cents / 100, sprache)} €`,
    `${einzug}  ${zeile.formula}   [${belege(zeile, sprache)}]`,
    ...zeile.children.flatMap((kind) => alsZeilen(kind, sprache, tiefe + 1, false)),
  ];
}

/** Norm, the source of a value of the law where the norm is not its source, and the entries used. */
function belege({ norm, source, sourceIsCase, inputs }: Zeile, sprache: Sprache): string {
  const quelle = sourceIsCase || source === norm ? [] : [`${OBERFLAECHE.quelle[sprache]}: ${source}`];
  return [norm, ...quelle, ...(inputs.length === 0 ? [] : [`${OBERFLAECHE.angaben[sprache]} ${inputs.join(", ")}`])].join("; ");
}

function hinweise(e: Ergebnis, sprache: Sprache): string {
  return liste(OBERFLAECHE.hinweise[sprache], e.hinweise.map((h) => `${h.person === undefined ? "" : `${h.person}: `}${hinweisText(h.schluessel, sprache)} (${h.norm})`));
}
