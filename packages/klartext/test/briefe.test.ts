import { describe, expect, it } from "vitest";
import { regelnamen } from "../src/befund.ts";
import { pruefe } from "../src/klartext.ts";
import { type Passage, passagen, praezision, regelTreffer, type Treffer, trefferquote } from "./sets.ts";

const alle = passagen();

function gefunden({ text, art }: Passage): ReadonlySet<string> {
  return new Set(pruefe(text, { art }).befunde.map(({ regel }) => regel));
}

describe("the rules on passages of letters", () => {
  it("are measured on at least 100 passages, half of them good, with labels that name rules", () => {
    expect(alle.length).toBeGreaterThanOrEqual(100);
    expect(alle.filter(({ gut }) => gut)).toHaveLength(alle.length / 2);
    for (const { regeln } of alle) for (const regel of regeln) expect(regelnamen).toContain(regel);
  });

  it("find at least 90 of 100 and are right in at least 90 of 100, also on the pairs held out", () => {
    for (const rest of [0, 1]) {
      const summe: Treffer = { richtig: 0, falsch: 0, verpasst: 0 };
      for (const treffer of regelTreffer(alle.filter(({ paar }) => paar % 2 === rest), gefunden).values()) {
        summe.richtig += treffer.richtig;
        summe.falsch += treffer.falsch;
        summe.verpasst += treffer.verpasst;
      }
      expect(praezision(summe)).toBeGreaterThanOrEqual(0.9);
      expect(trefferquote(summe)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it("call the good version easier than the usual one, and every good one passes at 3.0", () => {
    const gut = alle.filter((passage) => passage.gut).map(({ text, art }) => pruefe(text, { art }).schwierigkeit);
    const ueblich = alle.filter((passage) => !passage.gut).map(({ text, art }) => pruefe(text, { art }).schwierigkeit);
    expect(Math.max(...gut)).toBeLessThanOrEqual(3);
    expect(ueblich.filter((wert, i) => wert > (gut[i] ?? 7)).length / ueblich.length).toBeGreaterThanOrEqual(0.95);
  });
});
