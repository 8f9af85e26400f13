import { describe, expect, it } from "vitest";
import { BackLink, Breadcrumb } from "./breadcrumb.tsx";
import { html } from "./probe.tsx";

describe("the way to a page", () => {
  it("links the pages above and marks the present one", () => {
    const nav = html(<Breadcrumb krumen={[{ text: "Übersicht", href: "/a" }, { text: "Mein Geld" }]} />);
    expect(nav).toContain('<nav class="hs-brotkrumen" aria-label="Sie sind hier">');
    expect(nav).toContain('href="/a">Übersicht</a>');
    expect(nav).toContain('<span aria-current="page">Mein Geld</span>');
  });

  it("leads one step back", () => {
    expect(html(<BackLink href="/a" />, "en")).toContain('href="/a">Back</a>');
  });
});
