import { describe, expect, it } from "vitest";
import { ErrorSummary } from "./error-summary.tsx";
import { html } from "./probe.tsx";

describe("the list of mistakes", () => {
  const liste = html(<ErrorSummary fehler={[{ feld: "vorname", text: "Schreiben Sie Ihren Vornamen." }, { text: "Die Verbindung war weg." }]} />);

  it("leads to each field", () => {
    expect(liste).toContain('href="#vorname">Schreiben Sie Ihren Vornamen.</a>');
  });

  it("also says what belongs to no field", () => {
    expect(liste).toContain("<li>Die Verbindung war weg.</li>");
  });

  it("is read out and takes the focus when the page opens", () => {
    expect(liste).toMatch(/role="alert"[^>]*tabindex="-1"[^>]*autofocus/);
  });

  it("counts", () => {
    expect(liste).toContain("Bitte prüfen Sie 2 Angaben");
    expect(html(<ErrorSummary fehler={[{ text: "Oh" }]} />, "en")).toContain("Please check one answer");
  });

  it("is not there when all is well", () => {
    expect(html(<ErrorSummary fehler={[]} />)).toBe("");
  });
});
