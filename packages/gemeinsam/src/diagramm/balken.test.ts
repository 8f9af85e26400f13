import { describe, expect, test } from "vitest";
import { alsSvg, alsTabelle, type Balkendiagramm } from "./balken.ts";

const diagramm: Balkendiagramm = {
  titel: "Vertrauen & <mehr>", spalten: ["Frage", "Mittelwert"], skala: [1, 5],
  balken: [
    { name: 'Wie "gut"?', wert: 3, anzeige: "3,00", intervall: [2, 4] },
    { name: "ganz oben", wert: 5, anzeige: "5,00" },
    { name: "wenige", wert: null, anzeige: "zurückgehalten", intervall: null },
  ],
};

describe("the bar chart", () => {
  test("is drawn to scale, with its interval", () => {
    const svg = alsSvg(diagramm);
    // The scale is 250 wide: from 300 for the value 1 to 550 for the value 5.
    expect(svg).toContain('x="300" y="10" width="125" height="20"');
    expect(svg).toContain('x1="362.5" x2="487.5" y1="20" y2="20"');
    expect(svg).toContain('x="300" y="38" width="250" height="20"');
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg.match(/<line/g)).toHaveLength(1);
    expect(svg).toContain('viewBox="0 0 640 104"');
  });

  test("is exactly this for one bar", () => {
    expect(alsSvg({ ...diagramm, titel: "T", balken: [{ name: "a", wert: 3, anzeige: "3,00" }] })).toBe('<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 640 48" font-size="13" fill="currentColor" stroke-width="2">'
      + '<title>T</title><desc>a: 3,00</desc><text x="292" y="24" text-anchor="end">a</text><rect class="balken" fill-opacity="0.4" x="300" y="10" width="125" height="20"/><text x="558" y="24">3,00</text></svg>');
    expect(alsSvg({ ...diagramm, titel: "T", balken: [{ name: "a", wert: null, anzeige: "fehlt" }, { name: "b", wert: 1, anzeige: "1", intervall: [1, 2] }] })).toContain(
      '<text x="292" y="24" text-anchor="end">a</text><text x="558" y="24">–</text><text x="292" y="52" text-anchor="end">b</text><rect class="balken" fill-opacity="0.4" x="300" y="38" width="0" height="20"/>'
      + '<line class="spanne" stroke="currentColor" x1="300" x2="362.5" y1="48" y2="48"/><text x="558" y="52">1</text></svg>');
  });

  test("what is withheld has no bar, and its drawing says so", () => {
    expect(alsSvg(diagramm)).toContain('<text x="558" y="80">–</text>');
  });

  test("values outside the scale end at its ends", () => {
    const svg = alsSvg({ ...diagramm, balken: [{ name: "a", wert: 9, anzeige: "9", intervall: [-3, 20] }] });
    expect(svg).toContain('width="250"');
    expect(svg).toContain('x1="300" x2="550"');
  });

  test("has a name and a description for those who do not see it", () => {
    expect(alsSvg(diagramm)).toContain('<svg xmlns="http://www.w3.org/2000/svg" role="img"');
    expect(alsSvg(diagramm)).toContain("<title>Vertrauen &amp; &lt;mehr&gt;</title><desc>Wie &quot;gut&quot;?: 3,00; ganz oben: 5,00; wenige: zurückgehalten</desc>");
  });

  test("has no style and no script, so that a strict CSP lets it through", () => {
    expect(alsSvg(diagramm)).not.toMatch(/style|script|on\w+=/);
  });

  test("long names are cut in the drawing, not in the table", () => {
    const name = "x".repeat(60);
    const lang = { ...diagramm, balken: [{ name, wert: 1, anzeige: "1" }] };
    expect(alsSvg(lang)).toContain(`>${"x".repeat(41)}…</text>`);
    expect(alsTabelle(lang)).toContain(`<th scope="row">${name}</th>`);
    expect(alsSvg({ ...lang, balken: [{ name: "y".repeat(42), wert: 1, anzeige: "1" }] })).toContain(`>${"y".repeat(42)}</text>`);
  });
});

test("the table has the same figures, with heads for screen readers", () => {
  expect(alsTabelle(diagramm)).toBe('<table><caption>Vertrauen &amp; &lt;mehr&gt;</caption><thead><tr><th scope="col">Frage</th><th scope="col">Mittelwert</th></tr></thead><tbody>'
    + '<tr><th scope="row">Wie &quot;gut&quot;?</th><td>3,00</td></tr><tr><th scope="row">ganz oben</th><td>5,00</td></tr><tr><th scope="row">wenige</th><td>zurückgehalten</td></tr></tbody></table>');
});
