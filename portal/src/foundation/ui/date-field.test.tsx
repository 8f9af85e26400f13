import { describe, expect, it } from "vitest";
import { DateField } from "./date-field.tsx";
import { html } from "./probe.tsx";

describe("a date", () => {
  it("is three inputs, the first with the name of the field as id", () => {
    const feld = html(<DateField name="einzug" label="Einzug" />);
    expect(feld).toContain('id="einzug" name="einzug-tag"');
    expect(feld).toContain('id="einzug-monat" name="einzug-monat"');
    expect(feld).toContain('id="einzug-jahr" name="einzug-jahr"');
    expect(feld.match(/inputmode="numeric"/g)).toHaveLength(3);
  });

  it("keeps what was typed, also when there is no such day", () => {
    const feld = html(<DateField name="einzug" label="Einzug" value={{ tag: "31", monat: "2", jahr: "26" }} fehler="Diesen Tag gibt es nicht." />);
    expect(feld).toMatch(/value="31".*value="2".*value="26"/s);
    expect(feld.match(/aria-invalid="true"/g)).toHaveLength(3);
  });

  it("lets the browser fill in a date of birth", () => {
    expect(html(<DateField name="geboren" label="Geburtsdatum" geburtstag />)).toMatch(/bday-day.*bday-month.*bday-year/s);
  });

  it("names its parts in the language of the page", () => {
    expect(html(<DateField name="d" label="Date" />, "en")).toMatch(/Day.*Month.*Year/s);
  });
});
