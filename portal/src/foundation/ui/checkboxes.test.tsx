import { describe, expect, it } from "vitest";
import { Checkboxes } from "./checkboxes.tsx";
import { html } from "./probe.tsx";

const optionen = [
  { value: "telefon", text: "Telefon", hint: "Montag bis Freitag" },
  { value: "post", text: "Brief" },
];

describe("boxes to tick", () => {
  it("are one question with several answers, those already given ticked", () => {
    const feld = html(<Checkboxes name="wege" label="Wie erreichen wir Sie?" optionen={optionen} values={["post"]} />);
    expect(feld).toMatch(/<fieldset[^>]*><legend/);
    expect(feld).toContain('id="wege-post" name="wege" value="post" checked');
    expect(feld.match(/checked/g)).toHaveLength(1);
  });

  it("are reached from the error summary through the first one, which has the name as id", () => {
    expect(html(<Checkboxes name="wege" label="Wege" optionen={optionen} fehler="Wählen Sie einen Weg." />)).toContain('id="wege" name="wege" value="telefon"');
  });

  it("explain single answers", () => {
    expect(html(<Checkboxes name="wege" label="Wege" optionen={optionen} />)).toMatch(/aria-describedby="wege-erklaerung".*id="wege-erklaerung"/s);
  });

  it("lets an error lead to the first answer of a list, whose name ends in []", () => {
    expect(html(<Checkboxes name="wege[]" label="Wege" optionen={optionen} fehler="Wählen Sie einen Weg." />)).toContain('id="wege" name="wege[]" value="telefon"');
  });
});
