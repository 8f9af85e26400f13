import { describe, expect, it } from "vitest";
import { Card } from "./card.tsx";
import { html } from "./probe.tsx";

describe("a card", () => {
  it("has a heading of the right level, and its link is the heading alone", () => {
    expect(html(<Card titel="Mein Geld" href="/geld" ebene={3} />)).toMatch(/<h3 class="kern-title"><a [^>]*href="\/geld">Mein Geld<\/a><\/h3>/);
  });

  it("is no link without an address", () => {
    expect(html(<Card titel="Kurs">Abends</Card>)).not.toContain("<a ");
  });
});
