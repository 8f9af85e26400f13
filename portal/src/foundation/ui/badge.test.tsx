import { describe, expect, it } from "vitest";
import { Badge } from "./badge.tsx";
import { html } from "./probe.tsx";

describe("a short state", () => {
  it("is words, and its sign is hidden from screen readers", () => {
    const badge = html(<Badge art="success" text="bewilligt" />);
    expect(badge).toContain("bewilligt");
    expect(badge).toContain('aria-hidden="true"');
  });

  it("needs no colour", () => {
    expect(html(<Badge text="Entwurf" />)).not.toContain("<svg");
  });
});
