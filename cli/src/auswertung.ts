import { alsSvg, alsTabelle, type Balkendiagramm } from "@handschlag/gemeinsam/diagramm";
import { zahl, type Sprache } from "@handschlag/gemeinsam/sprache";
import { liesAntworten } from "@handschlag/gemeinsam/statistik/antworten";
import { werteAus } from "@handschlag/gemeinsam/statistik/auswertung";
import { liesAuswertungsfall } from "@handschlag/gemeinsam/statistik/eingabe";
import { frageAusAnzahlen, type Frage } from "@handschlag/gemeinsam/statistik/frage";
import { SICHERHEIT } from "@handschlag/gemeinsam/statistik/mittelwert";
import { tabelle, tabelleNachGruppen, type Tabellenzeile } from "@handschlag/gemeinsam/statistik/tabelle";
import { statistikTexte } from "@handschlag/gemeinsam/statistik/texte";
import { balken, form, sprache } from "./ausgabe.ts";
import type { Command } from "./handschlag.ts";
import { Aufruffehler, fehlerhaft, fuehreAus, type Ausgang, type Befehl, type Optionen } from "./io.ts";

const AUFRUF = `Aufruf: handschlag auswertung DATEI|- [--json] [--jsonl] [--ab ANZAHL] [--nach SPALTE] [--svg] [--sprache de|en]
Sagt, was die Antworten einer Umfrage sagen. DATEI ist JSON oder eine CSV-Tabelle: eine Spalte je Frage, in der ersten
Zeile die Fragen. --ab hält Ergebnisse mit weniger Antworten zurück, auch wo man sie ausrechnen könnte; --nach bildet
Gruppen nach einer Spalte der CSV-Tabelle; --svg gibt ein Diagramm mit Tabelle als HTML aus.`;

function schwelle({ ab = "0" }: Optionen): number {
  if (typeof ab !== "string" || !/^\d+$/.test(ab)) throw new Aufruffehler("--ab braucht eine ganze Zahl, zum Beispiel --ab 7.");
  return Number(ab);
}

/** What is printed of one table: its rows with the questions they come from. */
type Teil = { readonly titel: string; readonly fragen: readonly Frage[]; readonly zeilen: readonly Tabellenzeile[] };

/** What all tables of a print share: the language, the end of the scale, the threshold, how sure the ranges are. */
type Rahmen = { readonly in_: Sprache; readonly bis: number; readonly ab: number; readonly sicherheit: number; readonly svg: boolean };

function diagramm({ titel, zeilen }: Teil, { in_, bis, ab }: Rahmen): Balkendiagramm {
  const texte = statistikTexte[in_];
  return {
    titel: titel === "" ? texte.titel : `${texte.titel}: ${titel}`, spalten: [texte.kopf[0], texte.kopf[2]], skala: [1, bis],
    balken: zeilen.map((z) => {
      if ("zurueckgehalten" in z) return { name: z.text, wert: null, anzeige: texte.zurueckgehalten(ab) };
      if (z.mittelwert === null) return { name: z.text, wert: null, anzeige: texte.unbeantwortet };
      return { name: z.text, wert: z.mittelwert, intervall: z.intervall, anzeige: zahl(z.mittelwert, in_, 2, 2) };
    }),
  };
}

function jeStufe(frage: Frage | undefined, bis: number): number[] {
  return Array.from({ length: bis }, (_, i) => frage?.anzahl[frage.werte.indexOf(i + 1)] ?? 0);
}

function felder(zeile: Tabellenzeile, frage: Frage | undefined, { in_, ab, bis }: Rahmen): string[] {
  const texte = statistikTexte[in_];
  if ("zurueckgehalten" in zeile) return [zeile.text, texte.zurueckgehalten(ab)];
  const { n, mittelwert, intervall, standardabweichung, median } = zeile;
  if (mittelwert === null) return [zeile.text, texte.unbeantwortet];
  const abweichung = standardabweichung === null ? "–" : zahl(standardabweichung, in_, 2, 2);
  return [zeile.text, `${n}`, zahl(mittelwert, in_, 2, 2), texte.intervall(intervall), abweichung, zahl(median, in_, 2, 0), form(jeStufe(frage, bis))];
}

function alsText(teil: Teil, rahmen: Rahmen): string[] {
  const { kopf } = statistikTexte[rahmen.in_];
  const inhalt = [kopf, ...teil.zeilen.map((z, i) => felder(z, teil.fragen[i], rahmen))];
  const breite = kopf.map((_, j) => Math.max(...inhalt.filter((z) => j === 0 || z.length > 2).map((z) => z[j]?.length ?? 0)));
  const setze = (z: readonly string[]): string => z.map((f, j) => (j === 0 ? f.padEnd(breite[j] ?? 0) : f.padStart(z.length > 2 ? breite[j] ?? 0 : 0))).join("  ");
  const striche = diagramm(teil, rahmen).balken.map((b) => ({ name: b.name, wert: b.wert === null ? 0 : b.wert - 1, zeigt: b.wert === null ? "–" : b.anzeige }));
  return [...(teil.titel === "" ? [] : [teil.titel]), ...inhalt.map(setze), "", ...balken(striche, rahmen.bis - 1)];
}

function ausgabe(json: object, teile: readonly Teil[], rahmen: Rahmen): Ausgang {
  const text = rahmen.svg
    ? teile.map((teil) => `${alsSvg(diagramm(teil, rahmen))}\n${alsTabelle(diagramm(teil, rahmen))}`)
    : [...teile.map((teil) => alsText(teil, rahmen).join("\n")), statistikTexte[rahmen.in_].legende(rahmen.sicherheit)];
  return { json, text: text.join("\n\n"), fehlerhaft: false };
}

async function beantworte(fall: unknown, optionen: Optionen): Promise<Ausgang> {
  const [ab, in_] = [schwelle(optionen), sprache(optionen.sprache)];
  const gelesen = liesAuswertungsfall(fall);
  if (!gelesen.ok) return fehlerhaft(fall, gelesen.fehler);
  const eingabe = gelesen.wert;
  const ergebnis = await werteAus(eingabe, ab);
  if (!ergebnis.ok) return fehlerhaft(fall, ergebnis.fehler);
  const json = { ...(eingabe.id === undefined ? {} : { id: eingabe.id }), ...ergebnis.wert };
  const sicherheit = ("sicherheit" in eingabe ? eingabe.sicherheit : undefined) ?? SICHERHEIT;
  if ("zurueckgehalten" in ergebnis.wert) return { json, text: statistikTexte[in_].zurueckgehalten(ab), fehlerhaft: false };
  if (!("fragen" in ergebnis.wert)) return { json, text: statistikTexte[in_].satz(ergebnis.wert, sicherheit), fehlerhaft: false };
  const fragen = eingabe.art === "tabelle" ? eingabe.fragen.map((f) => frageAusAnzahlen(f.text, f.anzahl)) : [];
  const bis = Math.max(2, ...fragen.map((f) => f.anzahl.length));
  return ausgabe(json, [{ titel: "", fragen, zeilen: ergebnis.wert.fragen }], { in_, bis, ab, sicherheit, svg: optionen.svg === true });
}

async function beantworteTabelle(text: string, optionen: Optionen): Promise<Ausgang> {
  const [ab, in_] = [schwelle(optionen), sprache(optionen.sprache)];
  const gelesen = liesAntworten(text, typeof optionen.nach === "string" ? optionen.nach : undefined);
  if (!gelesen.ok) return fehlerhaft(undefined, gelesen.fehler);
  const { alle, gruppen } = gelesen.wert;
  const rahmen: Rahmen = { in_, bis: Math.max(5, ...alle.flatMap((f) => f.werte)), ab, sicherheit: SICHERHEIT, svg: optionen.svg === true };
  if (optionen.nach === undefined) {
    const zeilen = await tabelle(alle, { ab });
    return ausgabe({ fragen: zeilen }, [{ titel: "", fragen: alle, zeilen }], rahmen);
  }
  const geteilt = await tabelleNachGruppen(alle, gruppen.map((g) => g.fragen), { ab });
  const teile = gruppen.map(({ name, fragen }, i): Teil => ({ titel: name || statistikTexte[in_].ohneGruppe, fragen, zeilen: geteilt.gruppen[i] ?? [] }));
  const json = { fragen: geteilt.alle, gruppen: gruppen.map(({ name }, i) => ({ gruppe: name, fragen: geteilt.gruppen[i] })) };
  return ausgabe(json, [{ titel: statistikTexte[in_].alle, fragen: alle, zeilen: geteilt.alle }, ...teile], rahmen);
}

const istJson = (text: string): boolean => /^\s*[[{]/.test(text.replace(/^\uFEFF/, ""));

/** The command with its channels still open. */
export const befehl: Befehl = {
  aufruf: AUFRUF,
  optionen: { ab: { type: "string" }, nach: { type: "string" }, svg: { type: "boolean" }, sprache: { type: "string" } },
  bearbeite: beantworte,
  liesDatei: (text, name, optionen) => (name.endsWith(".json") || istJson(text) ? undefined : beantworteTabelle(text, optionen)),
};

export const run: Command = (args) => fuehreAus(befehl, args);
