import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { Tabs } from "./tabs.tsx";

describe("neighbouring pages", () => {
  it("are links, the present one marked, with the number of things that wait", () => {
    const reiter = html(<Tabs label="Fall" reiter={[{ text: "Chronik", href: "/c", aktiv: true }, { text: "Zusagen", href: "/z", anzahl: 3 }]} />);
    expect(reiter).toContain('<nav class="hs-reiter" aria-label="Fall">');
    expect(reiter).toContain('href="/c" aria-current="page">Chronik');
    expect(reiter).toMatch(/href="\/z">Zusagen<span class="hs-anzahl"> 3<\/span>/);
  });
});
