import { describe, expect, it } from "vitest";
import { BarChart } from "./bar-chart.tsx";
import { html } from "./probe.tsx";

const balken = [
  { name: "Mitsprache", wert: 0.5, text: "50 %", spanne: { von: 0.4, bis: 0.6, text: "40 bis 60 %" } },
  { name: "Transparenz", wert: 1, text: "100 %" },
];

describe("a bar chart", () => {
  const chart = html(<BarChart titel="Vertrauen" spalte="Faktor" einheit="stimmen zu" balken={balken} max={1} />);

  it("draws every bar in proportion", () => {
    expect(chart).toContain('<rect class="hs-diagramm__balken" width="50"');
    expect(chart).toContain('<rect class="hs-diagramm__balken" width="100"');
  });

  it("draws how certain a value is", () => {
    expect(chart).toContain("M40 5v10m0-5H60m0-5v10");
  });

  it("gives the same figures as a table, with the uncertainty where it is known", () => {
    const tabelle = chart.slice(chart.indexOf("<table"));
    expect(tabelle).toContain("40 bis 60 %");
    expect(tabelle).toContain("100 %");
    expect(tabelle).toContain("–");
  });

  it("hides the drawing from screen readers, which read the table", () => {
    expect(chart.indexOf('<div aria-hidden="true">')).toBeLessThan(chart.indexOf("<svg"));
  });

  it("keeps to the policy: no style attribute, no script", () => {
    expect(chart).not.toMatch(/style=|<style|<script/);
  });

  it("stands when there is nothing to show", () => {
    expect(html(<BarChart titel="Leer" spalte="Faktor" einheit="Anteil" balken={[]} />)).toContain("<table");
  });
});
