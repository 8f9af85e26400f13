import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { Stepper } from "./stepper.tsx";

describe("the progress of a series of pages", () => {
  it("is said in words and drawn", () => {
    const fortschritt = html(<Stepper schritt={2} anzahl={5} titel="Wohnung" />);
    expect(fortschritt).toContain("Schritt 2 von 5: Wohnung</label>");
    expect(fortschritt).toContain('<progress id="fortschritt" value="2" max="5">');
  });
});
