import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { Select } from "./select.tsx";

const optionen = [
  { value: "de", text: "Deutsch" },
  { value: "uk", text: "Ukrainisch" },
];

describe("a choice from many", () => {
  it("chooses nothing for the person", () => {
    const feld = html(<Select name="sprache" label="Sprache" optionen={optionen} />);
    expect(feld).toContain('<option value>Bitte wählen</option>');
    expect(feld).not.toContain("selected");
  });

  it("keeps the answer given", () => {
    expect(html(<Select name="sprache" label="Sprache" optionen={optionen} value="uk" />)).toContain('<option value="uk" selected>');
  });

  it("shows its mistake", () => {
    expect(html(<Select name="sprache" label="Sprache" optionen={optionen} fehler="Wählen Sie." />)).toContain("kern-form-input__select--error");
  });
});
