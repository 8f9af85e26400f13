import { describe, expect, it } from "vitest";
import { Button, ButtonLink } from "./button.tsx";
import { html } from "./probe.tsx";

describe("a button", () => {
  it("sends its form and says which button it was", () => {
    expect(html(<Button name="aktion" value="spaeter">Später</Button>)).toContain('type="submit" name="aktion" value="spaeter"');
  });

  it("looks different when it deletes", () => {
    expect(html(<Button art="danger">Löschen</Button>)).toContain("hs-gefahr");
  });
});

describe("a link that looks like a button", () => {
  it("stays a link", () => {
    expect(html(<ButtonLink href="/weiter">Weiter</ButtonLink>)).toMatch(/^<a class="kern-btn kern-btn--primary" href="\/weiter">/);
  });
});
