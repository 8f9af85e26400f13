import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { StepChart } from "./step-chart.tsx";

const stufen = [
  { name: "Oktober 2026", wert: 8, text: "8 Tage" },
  { name: "November 2026", wert: 4, text: "4 Tage" },
];

describe("a step chart", () => {
  const chart = html(<StepChart titel="Tage bis zum Bescheid" spalte="Monat" einheit="Tage" stufen={stufen} />);

  it("starts at zero, so that half as much looks half as high", () => {
    expect(chart).toContain('d="M0 4H50V50H100"');
  });

  it("names the first and the last value", () => {
    const zeichnung = chart.slice(0, chart.indexOf("<table"));
    expect(zeichnung).toMatch(/Oktober 2026.*8 Tage.*November 2026.*4 Tage/s);
  });

  it("gives the same figures as a table", () => {
    expect(chart.slice(chart.indexOf("<table"))).toMatch(/Oktober 2026.*8 Tage.*November 2026.*4 Tage/s);
  });

  it("keeps to the policy: no style attribute, no script", () => {
    expect(chart).not.toMatch(/style=|<style|<script/);
  });
});
