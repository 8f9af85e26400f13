import { entscheide, REGELN, type Regel } from "@handschlag/gemeinsam/budget";
import { liesBudgetfall, type Budgetfall } from "@handschlag/gemeinsam/budget/eingabe";
import { istPabulib, liesPabulib, schreibePabulib, unschreibbare } from "@handschlag/gemeinsam/budget/pabulib";
import { budgetTexte } from "@handschlag/gemeinsam/budget/texte";
import { vergleiche } from "@handschlag/gemeinsam/budget/vergleich";
import type { Gelesen } from "@handschlag/gemeinsam/eingabe";
import { zahl } from "@handschlag/gemeinsam/sprache";
import type { Command } from "./handschlag.ts";
import { Aufruffehler, fehlerhaft, fuehreAus, type Ausgang, type Befehl, type Optionen } from "./io.ts";
import { balken, sprache } from "./ausgabe.ts";

const AUFRUF = `Aufruf: handschlag budget DATEI|- [--json] [--jsonl] [--regel REGEL] [--vergleich] [--pb] [--sprache de|en]
Sagt, welche Vorschläge das Geld bekommen und warum. DATEI ist JSON oder eine Pabulib-Datei (.pb).
--vergleich stellt die Regeln nebeneinander; --pb gibt die Abstimmung selbst als Pabulib-Datei aus.
Regeln: ${REGELN.join(", ")}`;

function regelAus(wert: Optionen[string]): Regel | undefined {
  const regel = REGELN.find((r) => r === wert);
  if (wert !== undefined && regel === undefined) throw new Aufruffehler(`Diese Regel gibt es nicht: ${wert}`);
  return regel;
}

function zeige({ regel, abstimmung }: Budgetfall, mitVergleich: boolean, in_: "de" | "en"): { text: string; json: object } {
  const texte = budgetTexte[in_];
  const name = new Map(abstimmung.projekte.map((p) => [p.id, p.name ?? p.id]));
  const nenne = (id: string): string => name.get(id) ?? id;
  const ergebnis = entscheide(abstimmung, regel);
  const begruendung = ergebnis.begruendung.map((b) => ({ ...b, text: texte.begruendung(b, nenne(b.id)) }));
  const vergleich = mitVergleich ? vergleiche(abstimmung) : undefined;
  const zeilen = [
    texte.regel[regel], "",
    texte.summe(ergebnis.gewaehlt.length, abstimmung.projekte.length, ergebnis.ausgegeben, abstimmung.budget),
    ...(ergebnis.anteil ? [texte.anteil(ergebnis.anteil, abstimmung.budget)] : []), "",
    ...balken(begruendung.map((b) => ({ name: `${b.gewaehlt ? "✓" : " "} ${nenne(b.id)}`, wert: b.stimmen, zeigt: zahl(b.stimmen, in_) }))), "",
    ...begruendung.map((b) => b.text),
    ...ergebnis.gleichstand.map((g) => texte.gleichstand(g.projekte.map(nenne), nenne(g.gewaehlt), g.durch, abstimmung.los)),
    ...(vergleich ? ["", texte.vergleich, ...vergleich.map((v) => texte.vergleichszeile(v, v.gewaehlt.map(nenne)))] : []),
  ];
  return { text: zeilen.join("\n"), json: { ...ergebnis, begruendung, ...(vergleich ? { vergleich } : {}) } };
}

function alsPabulib(fall: unknown, { id, abstimmung }: Budgetfall): Ausgang {
  const falsch = unschreibbare(abstimmung.projekte);
  if (falsch.length > 0) return fehlerhaft(fall, falsch.map((p) => ({ pfad: `projekte[${abstimmung.projekte.indexOf(p)}].id`, text: `„${p.id}“ kann in keiner Pabulib-Datei stehen, weil dort Kommas und Leerzeichen die Namen trennen.` })));
  const pb = schreibePabulib(abstimmung, `${id ?? ""}`);
  return { json: { ...(id === undefined ? {} : { id }), pb }, text: pb.trimEnd(), fehlerhaft: false };
}

function beantworte(fall: unknown, gelesen: Gelesen<Budgetfall>, optionen: Optionen): Ausgang {
  const [gefragt, in_] = [regelAus(optionen.regel), sprache(optionen.sprache)];
  if (!gelesen.ok) return fehlerhaft(fall, gelesen.fehler);
  const { id } = gelesen.wert;
  const regel = gefragt ?? gelesen.wert.regel;
  if (optionen.pb === true) return alsPabulib(fall, gelesen.wert);
  const { text, json } = zeige({ ...gelesen.wert, regel }, optionen.vergleich === true, in_);
  return { json: { ...(id === undefined ? {} : { id }), ...json }, text, fehlerhaft: false };
}

/** The command with its channels still open. */
export const befehl: Befehl = {
  aufruf: AUFRUF,
  optionen: { regel: { type: "string" }, vergleich: { type: "boolean" }, pb: { type: "boolean" }, sprache: { type: "string" } },
  bearbeite: async (fall, optionen) => beantworte(fall, liesBudgetfall(fall), optionen),
  liesDatei: (text, _name, optionen) => (istPabulib(text) ? Promise.resolve(beantworte(undefined, liesPabulib(text, regelAus(optionen.regel)), optionen)) : undefined),
};

export const run: Command = (args) => fuehreAus(befehl, args);
