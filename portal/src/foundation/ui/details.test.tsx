import { describe, expect, it } from "vitest";
import { Details } from "./details.tsx";
import { html } from "./probe.tsx";

describe("more to read", () => {
  it("opens without JavaScript and is closed at first", () => {
    const mehr = html(<Details titel="Warum?">Darum.</Details>);
    expect(mehr).toMatch(/^<details class="kern-accordion"><summary/);
    expect(html(<Details titel="Warum?" offen>Darum.</Details>)).toContain("<details class=\"kern-accordion\" open>");
  });
});
