import { an, positionen, summe } from "../liste.ts";
import { unterdruecke, type Angabe } from "../schutz/unterdrueckung.ts";
import { ausHaeufigkeiten, SICHERHEIT, type Mittelwert } from "./mittelwert.ts";

/** A question with how often each value of its scale was chosen. */
export type Frage = { readonly text: string; readonly werte: readonly number[]; readonly anzahl: readonly number[] };

/** What a question nobody answered has to show. */
type Unbeantwortet = { readonly n: 0; readonly mittelwert: null; readonly standardabweichung: null; readonly standardfehler: null; readonly median: null; readonly intervall: null };

const UNBEANTWORTET: Unbeantwortet = { n: 0, mittelwert: null, standardabweichung: null, standardfehler: null, median: null, intervall: null };

/** A row of the table, or the word that it is withheld because too few answered (or someone could work that out). */
export type Tabellenzeile = { readonly text: string } & (Mittelwert | Unbeantwortet | { readonly zurueckgehalten: true });

/** A question whose answers are counted from 1 upwards. */
export function frageAusAnzahlen(text: string, anzahl: readonly number[]): Frage {
  return { text, anzahl, werte: positionen(anzahl).map((i) => i + 1) };
}

/** A question from single answers. */
export function frageAusAntworten(text: string, antworten: readonly number[]): Frage {
  const werte = [...new Set(antworten)].sort((a, b) => a - b);
  return { text, werte, anzahl: werte.map((wert) => antworten.filter((a) => a === wert).length) };
}

const umfang = (frage: Frage): number => summe(frage.anzahl, (a) => a);

function haeufigkeiten(frage: Frage): Map<number, number> {
  return new Map(positionen(frage.werte).map((i) => [an(frage.werte, i), an(frage.anzahl, i)]));
}

/** So many attempts are made to write a row as a sum of others before it counts as independent. */
const VERSUCHE = 20_000;

/** Rows whose answers add up to exactly those of row `ziel`, as a group and its parts do; undefined if there are none. */
export function teileVon(fragen: readonly Frage[], ziel: number): number[] | undefined {
  const zaehlung = fragen.map(haeufigkeiten);
  const gesucht = an(zaehlung, ziel);
  const kandidaten = positionen(fragen).filter((i) => i !== ziel && umfang(an(fragen, i)) > 0);
  let versuche = 0;
  const passt = (rest: ReadonlyMap<number, number>, teil: ReadonlyMap<number, number>): boolean => [...teil].every(([wert, n]) => n <= (rest.get(wert) ?? 0));
  const suche = (ab: number, rest: ReadonlyMap<number, number>): number[] | undefined => {
    if ([...rest.values()].every((n) => n === 0)) return [];
    for (let k = ab; k < kandidaten.length && versuche < VERSUCHE; k++) {
      versuche++;
      const teil = an(zaehlung, an(kandidaten, k));
      if (!passt(rest, teil)) continue;
      const weitere = suche(k + 1, new Map([...rest].map(([wert, n]) => [wert, n - (teil.get(wert) ?? 0)])));
      if (weitere) return [an(kandidaten, k), ...weitere];
    }
    return undefined;
  };
  const teile = umfang(an(fragen, ziel)) === 0 ? undefined : suche(0, gesucht);
  return teile && teile.length > 1 ? teile : undefined;
}

/** Each row as a sum of rows that are no sums themselves, so that subtracting between rows can be seen. */
function alsAngaben(fragen: readonly Frage[]): Angabe[] {
  const teile = positionen(fragen).map((i) => teileVon(fragen, i));
  const zellen = (i: number): number[] => teile[i]?.flatMap(zellen) ?? [i];
  return fragen.map((frage, i) => ({ name: `${i}`, wert: umfang(frage), zellen: [...new Set(zellen(i))] }));
}

/** Positions of the rows to withhold at a threshold: too few answers, or to be had by subtracting other rows. */
export async function geheimeZeilen(fragen: readonly Frage[], ab: number): Promise<Set<number>> {
  const geheim = await unterdruecke(alsAngaben(fragen), ab);
  return new Set(positionen(fragen).filter((i) => geheim.has(`${i}`)));
}

/** The row of a question, or the word that it is withheld. */
function zeile(frage: Frage, geheim: boolean, sicherheit = SICHERHEIT): Tabellenzeile {
  if (geheim) return { text: frage.text, zurueckgehalten: true };
  if (umfang(frage) === 0) return { text: frage.text, ...UNBEANTWORTET };
  return { text: frage.text, ...ausHaeufigkeiten(frage.werte, frage.anzahl, sicherheit) };
}

/** The table of a survey; with a threshold, rows with fewer than `ab` answers are withheld, and what would give them away. */
export async function tabelle(fragen: readonly Frage[], { sicherheit = SICHERHEIT, ab = 0 }: { sicherheit?: number | undefined; ab?: number } = {}): Promise<Tabellenzeile[]> {
  const geheim = ab > 0 ? await geheimeZeilen(fragen, ab) : new Set<number>();
  return fragen.map((frage, i) => zeile(frage, geheim.has(i), sicherheit));
}

/** Tables of all and of each group; a group's row is withheld also where the others and the whole would give it away. */
export async function tabelleNachGruppen(alle: readonly Frage[], gruppen: readonly (readonly Frage[])[], { sicherheit = SICHERHEIT, ab = 0 } = {}): Promise<{ alle: Tabellenzeile[]; gruppen: Tabellenzeile[][] }> {
  const geheim = await Promise.all(alle.map(async (frage, f) => {
    if (ab === 0) return new Set<string>();
    const teile = gruppen.map((fragen, g): Angabe => ({ name: `${g}`, zellen: [g], wert: umfang(an(fragen, f)) }));
    return unterdruecke([...teile, { name: "alle", zellen: positionen(gruppen), wert: umfang(frage) }], ab);
  }));
  return {
    alle: alle.map((frage, f) => zeile(frage, an(geheim, f).has("alle"), sicherheit)),
    gruppen: gruppen.map((fragen, g) => fragen.map((frage, f) => zeile(frage, an(geheim, f).has(`${g}`), sicherheit))),
  };
}
