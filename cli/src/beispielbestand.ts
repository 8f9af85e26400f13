import { beispielfaelle } from "@handschlag/sgb2/beispiel";
import type { Fall, Person } from "@handschlag/sgb2/eingabe";

const SPALTEN = ["haushalt", "rolle", "geburtsdatum", "brutto", "steuern", "sozialversicherung", "kindergeld", "einkommen", "vermoegen", "bruttokaltmiete", "heizung", "angemessen", "dezentral"];

/** An invented population as CSV, line by line, the same for the same seed. */
export function* beispielCsv(haushalte: number, samen: number, monat: string): Generator<string> {
  yield `${SPALTEN.join(",")}\n`;
  for (const fall of beispielfaelle(haushalte, samen, monat)) for (const person of fall.personen) yield `${zeile(fall, person).join(",")}\n`;
}

function zeile({ id, unterkunft: u, personen }: Fall, person: Person): (string | number)[] {
  const rolle = person === personen[0] ? "haupt" : person.partner === undefined ? "kind" : "partner";
  const lohn = person.einkommen?.find((e) => e.art === "erwerbstaetigkeit");
  const summe = (kindergeld: boolean): number => (person.einkommen ?? []).reduce((cent, e) => cent + ("betrag" in e && (e.art === "kindergeld") === kindergeld ? Math.round(e.betrag * 100) : 0), 0) / 100;
  const wohnung = rolle === "haupt" ? [u.bruttokaltmiete ?? 0, u.heizung ?? 0, u.angemessen?.bruttokaltmiete ?? "", u.warmwasser === "dezentral" ? "ja" : "nein"] : ["", "", "", ""];
  return [id ?? "", rolle, person.geburtsdatum, lohn?.brutto ?? 0, lohn?.steuern ?? 0, lohn?.sozialversicherung ?? 0, summe(true), summe(false), person.vermoegen ?? 0, ...wohnung];
}
