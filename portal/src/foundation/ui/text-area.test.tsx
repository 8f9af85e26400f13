import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { TextArea } from "./text-area.tsx";

describe("free text", () => {
  it("keeps every line and every sign a person typed", () => {
    expect(html(<TextArea name="ziel" label="Ziel" value={"Arbeit <3\nund Zeit"} />)).toContain("Arbeit &lt;3\nund Zeit</textarea>");
  });

  it("runs in the direction of its own script", () => {
    expect(html(<TextArea name="ziel" label="Ziel" />)).toContain('dir="auto"');
  });

  it("is as high as the expected answer", () => {
    expect(html(<TextArea name="ziel" label="Ziel" zeilen={2} />)).toContain('rows="2"');
  });
});
