// How many households a second of processor time: the rules alone, and the whole answer with explanation.
import type { Fall } from "../src/eingabe.ts";
import { berechne } from "../src/berechne.ts";
import { neuerHaushalt } from "../src/kern/haushalt.ts";
import { lade } from "../src/kern/lade.ts";
import { rechneHaushalt } from "../src/kern/rechne-haushalt.ts";
import { rechtFuer } from "../src/recht/recht.ts";

const monat = "2026-08";
const unterkunft: Fall["unterkunft"] = { art: "miete", bruttokaltmiete: 520, heizung: 80 };
const faelle: Fall[] = [
  { monat, unterkunft, personen: [{ id: "a", geburtsdatum: "1990-03-14" }] },
  {
    monat, unterkunft,
    personen: [
      { id: "a", geburtsdatum: "1990-03-14", partner: "b", einkommen: [{ art: "erwerbstaetigkeit", brutto: 1600, steuern: 24, sozialversicherung: 320 }] },
      { id: "b", geburtsdatum: "1988-01-02", partner: "a", einkommen: [{ art: "arbeitslosengeld", betrag: 700 }] },
      { id: "k", geburtsdatum: "2019-05-05", eltern: ["a", "b"], einkommen: [{ art: "kindergeld", betrag: 259 }] },
    ],
  },
  {
    monat, unterkunft,
    personen: [
      { id: "a", geburtsdatum: "1990-03-14" },
      { id: "k", geburtsdatum: "2015-03-01", eltern: ["a"], einkommen: [{ art: "kindergeld", betrag: 259 }, { art: "unterhalt", betrag: 600 }] },
    ],
  },
];

const recht = rechtFuer(monat);
if (!recht) throw new Error(`No law for ${monat}`);
const tische = faelle.map((fall) => {
  const tisch = neuerHaushalt(4);
  lade(tisch, fall);
  return tisch;
});

function messe(name: string, runden: number, arbeite: () => void): void {
  const raten = Array.from({ length: 5 }, () => {
    const beginn = process.cpuUsage();
    for (let i = 0; i < runden; i++) arbeite();
    return (runden * faelle.length * 1_000_000) / process.cpuUsage(beginn).user;
  }).toSorted((a, b) => a - b);
  console.log(`${name}: median ${Math.round(raten[2] ?? 0).toLocaleString("en")} households a second (${raten.map((rate) => Math.round(rate).toLocaleString("en")).join(", ")})`);
}

messe("rules alone", 200_000, () => {
  for (const tisch of tische) rechneHaushalt(tisch, recht);
});
messe("checked, computed and explained", 2_000, () => {
  for (const fall of faelle) berechne(fall);
});
