import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { SummaryList } from "./summary-list.tsx";

describe("answers to check", () => {
  const liste = html(<SummaryList zeilen={[{ name: "Name", wert: "Amira Haddad", aendern: "/antrag/name" }, { name: "Eingang", wert: "12.11.2026" }]} />);

  it("each have a link that says what it changes", () => {
    expect(liste).toMatch(/href="\/antrag\/name">Ändern<span class="kern-sr-only">: Name<\/span>/);
  });

  it("have none where nothing can be changed", () => {
    expect(liste.match(/<a /g)).toHaveLength(1);
    expect(liste).toContain("12.11.2026");
  });
});
