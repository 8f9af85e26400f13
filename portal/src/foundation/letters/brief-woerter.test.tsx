import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Ctx } from "../http/ctx.ts";
import { BriefWoerter } from "./brief-woerter.tsx";
import { bescheid } from "./muster.ts";

const ctx = (sprache: "de" | "en") => ({ sprache, link: (pfad: string) => `/musterstadt${pfad}` }) as Ctx;

describe("the words of a letter", () => {
  test("are explained once each, with the way to the dictionary", () => {
    const html = renderToString(<BriefWoerter brief={bescheid} ctx={ctx("de")} />);
    const adressen = [...html.matchAll(/href="(\/musterstadt\/glossar\/[a-z0-9-]+)"/g)].map(([, a]) => a);
    expect(adressen.length).toBeGreaterThan(3);
    expect(new Set(adressen).size).toBe(adressen.length);
    expect(adressen).toContain("/musterstadt/glossar/regelbedarf");
  });

  test("are explained in English to those who read English", () => {
    expect(renderToString(<BriefWoerter brief={bescheid} ctx={ctx("en")} />)).toMatch(/<dd lang="en">[A-Z]/);
  });

  test("leave no empty box under a letter without any", () => {
    expect(renderToString(<BriefWoerter brief={{ ...bescheid, titel: "Gruß", betreff: "Gruß", anrede: "Guten Tag", bloecke: [] }} ctx={ctx("de")} />)).not.toContain("<dt");
  });
});
