import { alsSvg, alsTabelle, type Balkendiagramm } from "@handschlag/gemeinsam/diagramm";
import { zahl, type Sprache } from "@handschlag/gemeinsam/sprache";
import { liesAntworten } from "@handschlag/gemeinsam/statistik/antworten";
import { werteAus, type Auswertung } from "@handschlag/gemeinsam/statistik/auswertung";
import { liesAuswertungsfall } from "@handschlag/gemeinsam/statistik/eingabe";
import { tabelle, tabelleNachGruppen, type Tabellenzeile } from "@handschlag/gemeinsam/statistik/tabelle";
import { statistikTexte } from "@handschlag/gemeinsam/statistik/texte";
import { balken, sprache } from "./ausgabe.ts";
import type { Command } from "./handschlag.ts";
import { Aufruffehler, fehlerhaft, fuehreAus, type Ausgang, type Optionen } from "./io.ts";

const AUFRUF = `Aufruf: handschlag auswertung DATEI|- [--json] [--jsonl] [--ab ANZAHL] [--nach SPALTE] [--svg] [--sprache de|en]
Sagt, was die Antworten einer Umfrage sagen. DATEI ist JSON oder eine CSV-Tabelle: eine Spalte je Frage, in der ersten
Zeile die Fragen. --ab hält Ergebnisse mit weniger Antworten zurück, auch wo man sie ausrechnen könnte; --nach bildet
Gruppen nach einer Spalte der CSV-Tabelle; --svg gibt ein Diagramm mit Tabelle als HTML aus.`;

function schwelle({ ab = "0" }: Optionen): number {
  if (typeof ab !== "string" || !/^\d+$/.test(ab)) throw new Aufruffehler("--ab braucht eine ganze Zahl, zum Beispiel --ab 7.");
  return Number(ab);
}

function diagramm(zeilen: readonly Tabellenzeile[], bis: number, ab: number, in_: Sprache): Balkendiagramm {
  const texte = statistikTexte[in_];
  return {
    titel: texte.titel, spalten: [texte.kopf[0], texte.kopf[2]], skala: [1, bis],
    balken: zeilen.map((z) => ("zurueckgehalten" in z
      ? { name: z.text, wert: null, anzeige: texte.zurueckgehalten(ab) }
      : { name: z.text, wert: z.mittelwert, intervall: z.intervall, anzeige: zahl(z.mittelwert, in_, 2, 2) })),
  };
}

function alsZeilen(zeilen: readonly Tabellenzeile[], bis: number, ab: number, in_: Sprache): string[] {
  const texte = statistikTexte[in_];
  const inhalt = zeilen.map((z) => ("zurueckgehalten" in z
    ? [z.text, texte.zurueckgehalten(ab)]
    : [z.text, `${z.n}`, zahl(z.mittelwert, in_, 2, 2), texte.intervall(z.intervall), z.standardabweichung === null ? "–" : zahl(z.standardabweichung, in_, 2, 2), zahl(z.median, in_, 1, 0)]));
  const breite = texte.kopf.map((_, j) => Math.max(...[texte.kopf, ...inhalt.filter((z) => z.length > 2)].map((z) => z[j]?.length ?? 0), ...(j === 0 ? inhalt.map((z) => z[0]?.length ?? 0) : [])));
  const setze = (felder: readonly string[]): string => felder.map((f, j) => (j === 0 ? f.padEnd(breite[j] ?? 0) : f.padStart(felder.length > 2 ? breite[j] ?? 0 : 0))).join("  ");
  const skala = diagramm(zeilen, bis, ab, in_).balken;
  return [setze(texte.kopf), ...inhalt.map(setze), "", ...balken(skala.map((b) => ({ name: b.name, wert: b.wert === null ? 0 : b.wert - 1, zeigt: b.wert === null ? "–" : b.anzeige })), bis - 1)];
}

function ausgabe(json: object, teile: readonly { titel: string; zeilen: readonly Tabellenzeile[] }[], bis: number, ab: number, optionen: Optionen): Ausgang {
  const in_ = sprache(optionen.sprache);
  const svg = (zeilen: readonly Tabellenzeile[]): string => `${alsSvg(diagramm(zeilen, bis, ab, in_))}\n${alsTabelle(diagramm(zeilen, bis, ab, in_))}`;
  const text = teile.map(({ titel, zeilen }) => [titel, ...(optionen.svg === true ? [svg(zeilen)] : alsZeilen(zeilen, bis, ab, in_))].filter((z, i) => i > 0 || z !== "").join("\n"));
  return { json, text: text.join("\n\n"), fehlerhaft: false };
}

async function beantworte(fall: unknown, optionen: Optionen): Promise<Ausgang> {
  const gelesen = liesAuswertungsfall(fall);
  if (!gelesen.ok) return fehlerhaft(fall, gelesen.fehler);
  const ab = schwelle(optionen);
  const ergebnis = await werteAus(gelesen.wert, ab);
  if (!ergebnis.ok) return fehlerhaft(fall, ergebnis.fehler);
  const { id } = gelesen.wert;
  const json = { ...(id === undefined ? {} : { id }), ...ergebnis.wert };
  if ("fragen" in ergebnis.wert && gelesen.wert.art === "tabelle") {
    const bis = Math.max(2, ...gelesen.wert.fragen.map((f) => f.anzahl.length));
    return ausgabe(json, [{ titel: "", zeilen: ergebnis.wert.fragen }], bis, ab, optionen);
  }
  return { json, text: satz(ergebnis.wert, "sicherheit" in gelesen.wert ? gelesen.wert.sicherheit : undefined, ab, sprache(optionen.sprache)), fehlerhaft: false };
}

function satz(ergebnis: Auswertung, sicherheit = 0.95, ab: number, in_: Sprache): string {
  if ("fragen" in ergebnis) return "";
  return "zurueckgehalten" in ergebnis ? statistikTexte[in_].zurueckgehalten(ab) : statistikTexte[in_].satz(ergebnis, sicherheit);
}

async function beantworteTabelle(text: string, optionen: Optionen): Promise<Ausgang> {
  const gelesen = liesAntworten(text, typeof optionen.nach === "string" ? optionen.nach : undefined);
  if (!gelesen.ok) return fehlerhaft(undefined, gelesen.fehler);
  const ab = schwelle(optionen);
  const { alle, gruppen } = gelesen.wert;
  const bis = Math.max(5, ...alle.flatMap((f) => f.werte));
  if (optionen.nach === undefined) {
    const fragen = await tabelle(alle, { ab });
    return ausgabe({ fragen }, [{ titel: "", zeilen: fragen }], bis, ab, optionen);
  }
  const geteilt = await tabelleNachGruppen(alle, gruppen.map((g) => g.fragen), { ab });
  const teile = gruppen.map((g, i) => ({ gruppe: g.name, fragen: geteilt.gruppen[i] ?? [] }));
  return ausgabe({ fragen: geteilt.alle, gruppen: teile }, [{ titel: "", zeilen: geteilt.alle }, ...teile.map((t) => ({ titel: t.gruppe, zeilen: t.fragen }))], bis, ab, optionen);
}

const istJson = (text: string): boolean => /^\s*[[{]/.test(text.replace(/^\uFEFF/, ""));

export const run: Command = (args) => fuehreAus({
  aufruf: AUFRUF,
  optionen: { ab: { type: "string" }, nach: { type: "string" }, svg: { type: "boolean" }, sprache: { type: "string" } },
  bearbeite: beantworte,
  liesDatei: (text, name, optionen) => (name.endsWith(".json") || istJson(text) ? undefined : beantworteTabelle(text, optionen)),
}, args);
