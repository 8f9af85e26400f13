import { describe, expect, it } from "vitest";
import { MoneyField } from "./money-field.tsx";
import { html } from "./probe.tsx";

describe("an amount", () => {
  it("opens the keypad with a comma and reads left-to-right", () => {
    const feld = html(<MoneyField name="miete" label="Miete" value="612,50" />);
    expect(feld).toContain('inputmode="decimal"');
    expect(feld).toContain('dir="ltr"');
    expect(feld).toContain('value="612,50"');
  });

  it("keeps what was typed when it is no amount", () => {
    expect(html(<MoneyField name="miete" label="Miete" value="viel" fehler="Schreiben Sie einen Betrag." />)).toContain('value="viel"');
  });
});
