import { teileZu } from "@handschlag/gemeinsam/zuteilung";
import { begruende } from "@handschlag/gemeinsam/zuteilung/begruendung";
import { liesZuteilungsfall } from "@handschlag/gemeinsam/zuteilung/eingabe";
import { zuteilungTexte } from "@handschlag/gemeinsam/zuteilung/texte";
import { balken, sprache } from "./ausgabe.ts";
import type { Command } from "./handschlag.ts";
import { fehlerhaft, fuehreAus, type Ausgang, type Befehl, type Optionen } from "./io.ts";

const AUFRUF = `Aufruf: handschlag zuteilung DATEI|- [--json] [--jsonl] [--sprache de|en]
Teilt Menschen nach ihren Wünschen auf Stationen auf und sagt, wie gut das gelingt.`;

async function beantworte(fall: unknown, optionen: Optionen): Promise<Ausgang> {
  const texte = zuteilungTexte[sprache(optionen.sprache)];
  const gelesen = liesZuteilungsfall(fall);
  if (!gelesen.ok) return fehlerhaft(fall, gelesen.fehler);
  const { id, tagung } = gelesen.wert;
  const ergebnis = await teileZu(tagung);
  const name = new Map(tagung.stationen.map((s) => [s.id, s.name ?? s.id]));
  const nenne = (station: string | null): string => (station === null ? texte.keinPlatz : name.get(station) ?? station);
  const begruendung = begruende(tagung, ergebnis).map((b) => ({ ...b, text: texte.begruendung(b, nenne) }));
  const { zugeteilt, profil, plan } = ergebnis;
  const zeilen = [
    ...balken(profil.map((wert, i) => ({ name: i === profil.length - 1 ? texte.ohneWunsch : texte.wunsch(i + 1), wert, zeigt: `${wert}` }))), "",
    ...begruendung.map((b) => b.text), "",
    ...Object.entries(plan).map(([person, weg]) => `${person}: ${weg.map((station, runde) => `${texte.runde(runde + 1)} ${nenne(station)}`).join(", ")}`),
  ];
  return { json: { ...(id === undefined ? {} : { id }), zugeteilt, profil, plan, begruendung }, text: zeilen.join("\n"), fehlerhaft: false };
}

/** The command with its channels still open. */
export const befehl: Befehl = { aufruf: AUFRUF, optionen: { sprache: { type: "string" } }, bearbeite: beantworte };

export const run: Command = (args) => fuehreAus(befehl, args);
