import { alsTabelle, alsSvg, type Balkendiagramm } from "@handschlag/gemeinsam/diagramm";
import { KLASSEN, type Folgen } from "@handschlag/sgb2/folgen";
import { balken } from "./ausgabe.ts";

/** What a change means in one month. */
export type Monatsfolgen = { monat: string; folgen: Folgen };

const zahl = (wert: number): string => Math.round(wert).toLocaleString("de-DE");
const euro = (cent: number): string => `${(cent / 100).toLocaleString("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} €`;
const mitVorzeichen = (cent: number): string => (cent > 0 ? `+${euro(cent)}` : euro(cent));

/** Names of the classes of changes: `bis 10 €`, …, `über 100 €`. */
const KLASSENNAMEN = KLASSEN.map((ende, i) => (ende === Infinity ? `über ${(KLASSEN[i - 1] ?? 0) / 100} €` : `bis ${ende / 100} €`));

const KOPF = ["Monat", "Kosten heute", "Kosten danach", "Unterschied", "mehr", "weniger", "neu", "nicht mehr"];

const felder = ({ monat, folgen: f }: Monatsfolgen): string[] =>
  [monat, euro(f.vorher), euro(f.nachher), mitVorzeichen(f.nachher - f.vorher), zahl(f.gewinnen), zahl(f.verlieren), zahl(f.neuBerechtigt), zahl(f.nichtMehrBerechtigt)];

/** What a change means, as text: a table of the months, and how many households gain or lose how much in the last of them. */
export function alsText(monate: readonly Monatsfolgen[]): string {
  const zeilen = [KOPF, ...monate.map(felder)];
  const breiten = KOPF.map((_, i) => Math.max(...zeilen.map((zeile) => zeile[i]?.length ?? 0)));
  const tabelle = zeilen.map((zeile) => zeile.map((feld, i) => (i === 0 ? feld.padEnd(breiten[i] ?? 0) : feld.padStart(breiten[i] ?? 0))).join("  "));
  const letzter = monate.at(-1);
  const striche = letzter ? verteilung(letzter.folgen).map(({ name, haushalte }) => ({ name, wert: haushalte, zeigt: zahl(haushalte) })) : [];
  const offen = monate.reduce((summe, { folgen }) => summe + folgen.nichtBerechnet, 0);
  return [
    ...tabelle, "", `Haushalte nach Unterschied im Monat, ${letzter?.monat ?? ""}:`, ...balken(striche),
    ...(offen > 0 ? ["", `Nicht berechnet sind ${zahl(offen)} Haushalte und Monate: Das Gesetz sagt zu ihnen mehr, als die Tabelle weiß.`] : []),
  ].join("\n");
}

/** The losses from the largest on, then the gains from the smallest on. */
function verteilung({ mehr, weniger }: Folgen): { name: string; haushalte: number }[] {
  const je = (klassen: readonly number[], zeichen: string): { name: string; haushalte: number }[] => klassen.map((haushalte, i) => ({ name: `${zeichen} ${KLASSENNAMEN[i] ?? ""}`, haushalte }));
  return [...je(weniger, "weniger:").toReversed(), ...je(mehr, "mehr:")];
}

/** The same distribution as SVG with its table, for a web page. */
export function alsDiagramm(monate: readonly Monatsfolgen[]): string {
  const letzter = monate.at(-1);
  const klassen = letzter ? verteilung(letzter.folgen) : [];
  const diagramm: Balkendiagramm = {
    titel: `Haushalte nach Unterschied im Monat, ${letzter?.monat ?? ""}`, spalten: ["Unterschied", "Haushalte"], skala: [0, Math.max(1, ...klassen.map(({ haushalte }) => haushalte))],
    balken: klassen.map(({ name, haushalte }) => ({ name, wert: haushalte, anzeige: zahl(haushalte) })),
  };
  return `${alsSvg(diagramm)}\n${alsTabelle(diagramm)}`;
}

/** The same as JSON, amounts in euros. */
export const alsJson = (monate: readonly Monatsfolgen[]): object[] =>
  monate.map(({ monat, folgen: { vorher, nachher, mehr, weniger, ...zahlen } }) => ({
    monat, kostenHeute: vorher / 100, kostenDanach: nachher / 100, unterschied: (nachher - vorher) / 100, ...zahlen,
    verteilung: verteilung({ vorher, nachher, mehr, weniger, ...zahlen }),
  }));
