import { describe, expect, it } from "vitest";
import { Checkbox } from "./checkbox.tsx";
import { html } from "./probe.tsx";

describe("one box to tick", () => {
  it("sends ja and belongs to its label", () => {
    const box = html(<Checkbox name="zusage" label="Einverstanden" />);
    expect(box).toContain('type="checkbox" id="zusage" name="zusage" value="ja"');
    expect(box).toContain('for="zusage">Einverstanden');
    expect(box).not.toContain("checked");
  });

  it("is described by its hint and its mistake", () => {
    const box = html(<Checkbox name="zusage" label="Einverstanden" hint="Jederzeit änderbar" fehler="Bitte bestätigen." checked />);
    expect(box).toContain('checked aria-invalid="true" aria-describedby="zusage-hinweis zusage-fehler"');
    expect(box).toContain('id="zusage-fehler"');
    expect(box).toContain('id="zusage-hinweis"');
  });
});
