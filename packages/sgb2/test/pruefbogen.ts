import { ANGABEN_IM_FALL, type Ablehnung, type Antwort, type Ergebnis, type Fehlerantwort, type Knoten, type PersonErgebnis } from "../src/ergebnis.ts";
import { KATALOG } from "../src/regeln/katalog.ts";
import { hinweisText, regelText } from "../src/render/texte.ts";

/** A named case as it stands in `faelle`. */
export type Beispiel = { titel: string; quelle: string; rechnung: string; fall: { personen: { id: string }[]; [feld: string]: unknown } };

/**
 * Everything an answer says, on a sheet a clerk can read: the facts, all amounts, each step with its formula, norm, source
 * of the value and the inputs it used, and the notes. What is zero or absent is left out.
 */
export function pruefbogen({ titel, quelle, rechnung, fall }: Beispiel, antwort: Antwort): string {
  return [`${titel}\n${quelle}: ${rechnung}`, angaben(fall), ...inhalt(fall, antwort), ""].join("\n\n").trimEnd() + "\n";
}

function inhalt(fall: Beispiel["fall"], antwort: Antwort): string[] {
  if ("anspruch" in antwort) return [betraege(antwort), ...schritte(fall, antwort), hinweise(antwort)];
  return [nichtGerechnet(antwort)];
}

function angaben({ personen, ...rest }: Beispiel["fall"]): string {
  return ["Angaben", `  ${kurz(rest)}`, ...personen.map(({ id, ...person }) => `  ${id}: ${kurz(person)}`)].join("\n");
}

/** A value without quotation marks: `art miete, heizung 80`. */
function kurz(wert: unknown): string {
  if (Array.isArray(wert)) return wert.map((teil) => `[${kurz(teil)}]`).join(" ");
  if (typeof wert !== "object" || wert === null) return String(wert);
  return Object.entries(wert).map(([name, teil]) => (typeof teil === "object" ? `${name} { ${kurz(teil)} }` : `${name} ${kurz(teil)}`)).join(", ");
}

/** Numbers and flags other than 0 and false, in the order of the result. */
function felder(werte: object): string {
  return Object.entries(werte).flatMap(([name, wert]) => (typeof wert === "number" && wert !== 0 ? [`${name} ${euro(wert)}`] : wert === true ? [name] : [])).join(" · ");
}

const ZAHL = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const euro = (betrag: number): string => ZAHL.format(betrag);

function betraege({ leistung, monat, personen, vermoegen, vorrang, erklaerung, ...summen }: Ergebnis): string {
  return [
    `${leistung} im Monat ${monat}, Rechtsstand ${erklaerung[0]?.rechtsstand ?? "–"}`,
    `  ${felder(summen) || "nichts"}`,
    `  Vermögen: ${felder(vermoegen)}`,
    ...(vorrang ? [`  Vorrang: ${felder(vorrang)}`] : []),
    ...personen.map(person),
  ].join("\n");
}

function person({ id, regelbedarfsstufe, inBedarfsgemeinschaft, ...werte }: PersonErgebnis): string {
  return `  ${id}, Stufe ${regelbedarfsstufe ?? "–"}${inBedarfsgemeinschaft ? "" : ", nicht in der Bedarfsgemeinschaft"}: ${felder(werte)}`;
}

function schritte(fall: Beispiel["fall"], { erklaerung }: Ergebnis): string[] {
  const wer = [undefined, ...fall.personen.map(({ id }) => id)];
  return wer.flatMap((id) => {
    const eigene = erklaerung.filter((knoten) => knoten.person === id);
    return eigene.length > 0 ? [[id ?? "Haushalt", ...eigene.flatMap((knoten) => zeilen(fall, knoten, 1))].join("\n")] : [];
  });
}

function zeilen(fall: Beispiel["fall"], knoten: Knoten, tiefe: number): string[] {
  const einzug = "  ".repeat(tiefe);
  const dazu = Object.entries(knoten.werte).filter(([name]) => !KATALOG[knoten.schluessel].formel.includes(`{${name}}`)).map(([name, wert]) => ` (${name} ${wert})`);
  const quelle = knoten.quelle === ANGABEN_IM_FALL ? "" : `; Wert: ${knoten.quelle}`;
  return [
    `${einzug}${regelText(knoten.schluessel, "de")} ${euro(knoten.betrag)} = ${knoten.formel}${dazu.join("")} [${knoten.norm}${quelle}]`,
    ...(knoten.eingaben.length > 0 ? [`${einzug}  aus ${knoten.eingaben.map((pfad) => eingabe(fall, pfad)).join(", ")}`] : []),
    ...knoten.kinder.flatMap((kind) => zeilen(fall, kind, tiefe + 1)),
  ];
}

/** A path of the input, with its value where that is a single one. */
function eingabe(fall: unknown, pfad: string): string {
  const wert = pfad.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((stelle, name) => (typeof stelle === "object" && stelle !== null ? Reflect.get(stelle, name) : undefined), fall);
  return typeof wert === "object" ? pfad : wert === undefined ? `${pfad} (nicht angegeben)` : `${pfad} ${kurz(wert)}`;
}

const hinweise = (antwort: Ergebnis): string =>
  ["Hinweise", ...antwort.hinweise.map((h) => `  ${h.person === undefined ? "" : `${h.person}: `}${hinweisText(h.schluessel, "de")} [${h.norm}; ${h.art}]`)].join("\n");

function nichtGerechnet(antwort: Ablehnung | Fehlerantwort): string {
  if ("fehler" in antwort) return ["Falsche Angaben", ...antwort.fehler.map(({ pfad, text }) => `  ${pfad}: ${text}`)].join("\n");
  return ["Nicht gerechnet", ...antwort.nichtUnterstuetzt.map(({ pfad, norm, text }) => `  ${pfad}: ${text} [${norm}]`)].join("\n");
}

/** What an answer says beside its amounts, in one line: keys of the notes with the persons they are about, or why there are none. */
export function notenzeile(name: string, antwort: Antwort): string {
  if ("fehler" in antwort) return `${name}: falsch, ${antwort.fehler.map(({ schluessel }) => schluessel).join(", ")}`;
  if ("nichtUnterstuetzt" in antwort) return `${name}: nicht gerechnet, ${antwort.nichtUnterstuetzt.map(({ schluessel }) => schluessel).join(", ")}`;
  const noten = antwort.hinweise.filter(({ schluessel }) => schluessel !== "voraussetzungen").map(({ schluessel, person: wer }) => (wer === undefined ? schluessel : `${wer} ${schluessel}`));
  return `${name}: ${noten.join(", ") || "–"}`;
}

/** A household of an invented population in one line. */
export const haushaltszeile = ({ personen, ...rest }: object & { personen: readonly object[] }): string => [kurz(rest), ...personen.map(kurz)].join(" | ");
