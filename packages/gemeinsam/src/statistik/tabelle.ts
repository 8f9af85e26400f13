import { an, positionen } from "../liste.ts";
import { unterdruecke, type Angabe } from "../schutz/unterdrueckung.ts";
import { umfang, type Frage } from "./frage.ts";
import { ausHaeufigkeiten, SICHERHEIT, type Mittelwert } from "./mittelwert.ts";
import { findeSummen } from "./summen.ts";

/** What a question nobody answered has to show. */
type Unbeantwortet = { readonly n: 0; readonly mittelwert: null; readonly standardabweichung: null; readonly standardfehler: null; readonly median: null; readonly intervall: null };

const UNBEANTWORTET: Unbeantwortet = { n: 0, mittelwert: null, standardabweichung: null, standardfehler: null, median: null, intervall: null };

/** A row of the table, or the word that it is withheld because too few answered (or someone could work that out). */
export type Tabellenzeile = { readonly text: string } & (Mittelwert | Unbeantwortet | { readonly zurueckgehalten: true });

/** Positions of the rows to withhold at a threshold: too few answers, or to be had by subtracting other rows. */
async function geheimeZeilen(fragen: readonly Frage[], ab: number): Promise<Set<number>> {
  const angaben = fragen.map((frage, i): Angabe => ({ name: `${i}`, wert: umfang(frage), zellen: [i] }));
  const geheim = await unterdruecke(angaben, ab, findeSummen(fragen));
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
