import type { Fall, Person } from "./eingabe.ts";
import type { Betrieb, Einkommen } from "./eingabe-einkommen.ts";
import { liegtImZeitraum } from "./monatsfall.ts";
import type { Melde } from "./zusammenhang.ts";

/** What no single field of a person's income and deductions can show. */
export function pruefeEinkommen(fall: Fall, person: Person, pfad: string, melde: Melde): void {
  person.einkommen?.forEach((einkommen, i) => {
    pruefeZufluss(einkommen, `${pfad}.einkommen[${i}]`, melde);
    if (einkommen.art === "betrieb") pruefeBetrieb(fall, einkommen, `${pfad}.einkommen[${i}]`, melde);
  });
  if ((person.einkommen ?? []).filter(({ art }) => art === "betrieb").length > 1) melde(`${pfad}.einkommen`, "betriebDoppelt");
  if (istEinzeln(person) && person.einkommen?.some((e) => "absetzbar" in e && (e.absetzbar ?? 0) > 0)) melde(`${pfad}.absetzungen`, "absetzbarDoppelt");
  if (person.schulende !== undefined && person.schulende <= person.geburtsdatum) melde(`${pfad}.schulende`, "vorGeburt");
}

/** Whether amounts of § 11b Abs. 1 Satz 1 Nr. 3 to 5 are given item by item. */
const istEinzeln = ({ absetzungen = [], einkommen = [] }: Person): boolean =>
  absetzungen.some(({ art }) => art !== "unterhalt" && art !== "ausbildungsfoerderung") || einkommen.some((e) => "ausgaben" in e && e.ausgaben !== undefined);

/** Books of other months belong to another Bewilligungszeitraum. */
function pruefeBetrieb(fall: Fall, { monate }: Betrieb, pfad: string, melde: Melde): void {
  const beginn = (fall.bewilligungszeitraumBeginn ?? fall.monat).slice(0, 7);
  const gesehen = new Set<string>();
  monate.forEach(({ monat }, i) => {
    if (gesehen.has(monat)) melde(`${pfad}.monate[${i}].monat`, "monatDoppelt");
    else if (!liegtImZeitraum(monat, beginn)) melde(`${pfad}.monate[${i}].monat`, "ausserhalbZeitraum", { monat: fall.monat });
    gesehen.add(monat);
  });
}

function pruefeZufluss({ zufluss, zuflussVon, zuflussBis, fuer, zahlung, bereitsGeleistet }: Einkommen, pfad: string, melde: Melde): void {
  const einmalig = zahlung === "einmalig" || zahlung === "nachzahlung";
  if (zufluss !== undefined && (zuflussVon !== undefined || zuflussBis !== undefined)) melde(`${pfad}.zufluss`, "zuflussDoppelt");
  if (zuflussVon !== undefined && zuflussBis !== undefined && zuflussVon > zuflussBis) melde(`${pfad}.zuflussBis`, "zuflussVerkehrt");
  if (einmalig && zufluss === undefined) melde(`${pfad}.zufluss`, "fehlt");
  if (zahlung === "nachzahlung" && fuer === undefined) melde(`${pfad}.fuer`, "fehlt");
  if (zahlung === "nachzahlung" && fuer !== undefined && zufluss !== undefined && fuer > zufluss) melde(`${pfad}.fuer`, "fuerSpaeter");
  if (!einmalig && bereitsGeleistet === true) melde(`${pfad}.bereitsGeleistet`, "nurEinmalig");
}
