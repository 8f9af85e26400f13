import { euro } from "../i18n/formate.ts";
import { Badge } from "./badge.tsx";
import { BarChart } from "./bar-chart.tsx";
import { StepChart } from "./step-chart.tsx";
import { SummaryList } from "./summary-list.tsx";
import { useSprache } from "./sprach-kontext.ts";
import { Table } from "./table.tsx";

const POSTEN = [
  { name: "Regelbedarf", norm: "§ 20 SGB II", cents: 56_300 },
  { name: "Miete und Heizung", norm: "§ 22 SGB II", cents: 61_250 },
  { name: "Einkommen aus Minijob", norm: "§ 11b SGB II", cents: -22_400 },
];

const VERTRAUEN = [
  { name: "Gleiche Ansprechperson", wert: 0.71, text: "71 %", spanne: { von: 0.64, bis: 0.77, text: "64 bis 77 %" } },
  { name: "Mitsprache bei Zielen", wert: 0.58, text: "58 %", spanne: { von: 0.5, bis: 0.66, text: "50 bis 66 %" } },
  { name: "Stärken zuerst", wert: 0.43, text: "43 %", spanne: { von: 0.35, bis: 0.51, text: "35 bis 51 %" } },
];

const MONATE = [
  { name: "August 2026", wert: 9, text: "9 Tage" },
  { name: "September 2026", wert: 7, text: "7 Tage" },
  { name: "Oktober 2026", wert: 8, text: "8 Tage" },
  { name: "November 2026", wert: 4, text: "4 Tage" },
];

/** Answers, tables and figures. */
export function GalerieDaten({ start }: { start: string }) {
  const { sprache } = useSprache();
  return (
    <>
      <h2>Antworten prüfen</h2>
      <SummaryList
        zeilen={[
          { name: "Name", wert: "Amira Haddad", aendern: `${start}/antrag/name` },
          { name: "Adresse", wert: <>Lange Straße 7<br />06108 Musterstadt</>, aendern: `${start}/antrag/adresse` },
          { name: "Antrag gestellt am", wert: "12.11.2026" },
        ]}
      />
      <h2>Tabellen</h2>
      <Table
        titel="So setzt sich Ihr Geld zusammen"
        spalten={[
          { titel: "Posten", zelle: (p: (typeof POSTEN)[number]) => p.name, art: "kopf" },
          { titel: "Grundlage", zelle: (p) => p.norm },
          { titel: "Stand", zelle: () => <Badge art="success" text="geprüft" /> },
          { titel: "Betrag im Monat", zelle: (p) => euro(p.cents, sprache), art: "zahl" },
        ]}
        zeilen={POSTEN}
        summe={["Sie bekommen", "", "", euro(POSTEN.reduce((summe, { cents }) => summe + cents, 0), sprache)]}
      />
      <Table titel="Zusagen" spalten={[{ titel: "Zusage", zelle: (z: string) => z }]} zeilen={[]} leer="Es ist keine Zusage offen." />
      <h2>Zahlen zum Sehen</h2>
      <BarChart titel="Was Menschen bei uns erleben" spalte="Faktor" einheit="stimmen zu" balken={VERTRAUEN} max={1} />
      <StepChart titel="Tage bis zum Bescheid" spalte="Monat" einheit="Tage (Median)" stufen={MONATE} />
    </>
  );
}
