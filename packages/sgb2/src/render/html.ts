import type { Antwort, Ergebnis, PersonErgebnis } from "../ergebnis.ts";
import type { Schwelle } from "../schwellen.ts";
import { ablehnungsText } from "./ablehnung.ts";
import { erklaere, type Zeile } from "./erklaere.ts";
import { euro } from "./euro.ts";
import { fehlerText } from "./fehler.ts";
import { OBERFLAECHE } from "./oberflaeche.ts";
import { schwellenText } from "./schwellen.ts";
import { hinweisText, type Sprache } from "./texte.ts";

const sicher = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const SPALTEN = ["bedarf", "einkommen", "absetzbetraege", "angerechnet", "anspruch", "sofortzuschlag"] as const;

/**
 * An answer as a piece of HTML: headings from h2 on, a table, and each step of the explanation as `<details>` that opens
 * into the steps it is made of, then what would change it (`schwellen`, if given) and notes. No styles, scripts or ids, so that
 * a page under a strict CSP can take it as it is.
 */
export function alsHtml(antwort: Antwort, sprache: Sprache, schwellen: readonly Schwelle[] = []): string {
  return `<section lang="${sprache}">${inhalt(antwort, sprache, schwellen)}</section>`;
}

function inhalt(antwort: Antwort, sprache: Sprache, schwellen: readonly Schwelle[]): string {
  if ("fehler" in antwort) return liste(OBERFLAECHE.fehler[sprache], antwort.fehler.map(({ pfad, schluessel, werte }) => `${pfad === "" ? "" : `${pfad}: `}${fehlerText(schluessel, werte, sprache)}`));
  if ("nichtUnterstuetzt" in antwort) return liste(OBERFLAECHE.nichtUnterstuetzt[sprache], antwort.nichtUnterstuetzt.map((n) => `${n.pfad}: ${ablehnungsText(n.schluessel, sprache)} (${n.norm})`));
  const schritte = erklaere(antwort, sprache).map((zeile) => schritt(zeile, sprache, true)).join("");
  const hinweise = antwort.hinweise.map((h) => `${h.person === undefined ? "" : `${h.person}: `}${hinweisText(h.schluessel, sprache)} (${h.norm})`);
  const aendern = schwellen.length === 0 ? "" : liste(OBERFLAECHE.schwellen[sprache], schwellen.map((schwelle) => schwellenText(schwelle, sprache)));
  return `${tabelle(antwort, sprache)}<h2>${OBERFLAECHE.erklaerung[sprache]}</h2>${schritte}${aendern}${liste(OBERFLAECHE.hinweise[sprache], hinweise)}`;
}

const liste = (titel: string, eintraege: readonly string[]): string => `<h2>${sicher(titel)}</h2><ul>${eintraege.map((eintrag) => `<li>${sicher(eintrag)}</li>`).join("")}</ul>`;

const GESCHUETZT = "\u00A0";
const betrag = (wert: number, sprache: Sprache): string => `${euro(wert, sprache)}${GESCHUETZT}€`;

function tabelle(e: Ergebnis, sprache: Sprache): string {
  const t = OBERFLAECHE;
  const summen = [`${e.leistung}, ${t.monat[sprache]} ${e.monat}`, `${t.anspruch[sprache]}: ${betrag(e.anspruch, sprache)}`, `${t.sofortzuschlag[sprache]}: ${betrag(e.sofortzuschlag, sprache)}`, ...(e.einmalzahlung > 0 ? [`${t.einmalzahlung[sprache]}: ${betrag(e.einmalzahlung, sprache)}`] : [])];
  const kopf = [t.person[sprache], t.stufe[sprache], ...SPALTEN.map((spalte) => t[spalte][sprache])].map((name) => `<th scope="col">${sicher(name)}</th>`).join("");
  return `<table><caption>${sicher(summen.join(" · "))}</caption><thead><tr>${kopf}</tr></thead><tbody>${e.personen.map((person) => reihe(person, sprache)).join("")}</tbody></table>`;
}

function reihe(person: PersonErgebnis, sprache: Sprache): string {
  const name = person.inBedarfsgemeinschaft ? person.id : `${person.id} (${OBERFLAECHE.ausserhalb[sprache]})`;
  const zellen = [String(person.regelbedarfsstufe ?? "–"), ...SPALTEN.map((spalte) => betrag(person[spalte], sprache))];
  return `<tr><th scope="row">${sicher(name)}</th>${zellen.map((zelle) => `<td>${zelle}</td>`).join("")}</tr>`;
}

/** One step: sentence and amount; opened, its formula, norm, law, source and entries, and the steps it is made of. */
function schritt(zeile: Zeile, sprache: Sprache, mitPerson: boolean): string {
  const t = OBERFLAECHE;
  const wer = mitPerson && zeile.person !== undefined ? `${sicher(zeile.person)}: ` : "";
  const belege = `${sicher(zeile.norm)}; ${t.rechtsstand[sprache]} <time>${sicher(zeile.lawAsOf)}</time>; ${t.quelle[sprache]}: ${sicher(zeile.source)}${zeile.inputs.length === 0 ? "" : `; ${t.angaben[sprache]} <code>${sicher(zeile.inputs.join(", "))}</code>`}`;
  const kinder = zeile.children.map((kind) => schritt(kind, sprache, false)).join("");
  return `<details><summary>${wer}${sicher(zeile.label)} <strong>${betrag(zeile.cents / 100, sprache)}</strong></summary><p>${sicher(zeile.formula)}</p><p>${belege}</p>${kinder}</details>`;
}
