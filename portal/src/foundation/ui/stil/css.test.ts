import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { portalFolder } from "../../portal-folder.ts";
import { baueCss, kernCss } from "./css.ts";
import { eigenesCss, kernKlassen } from "./quellen.ts";

const css = baueCss(kernKlassen(), eigenesCss());
const funde = (muster: RegExp): readonly string[] => css.match(muster) ?? [];

describe("the stylesheet", () => {
  it("knows every class that a page uses", () => {
    const bekannt = css + kernCss();
    const quellen = globSync("src/**/*.tsx", { cwd: portalFolder }).filter((pfad) => !pfad.endsWith(".test.tsx"));
    const fremd = quellen.flatMap((pfad) => {
      const klassen = new Set(readFileSync(join(portalFolder, pfad), "utf8").match(/(?<![\w-])(?:kern|hs)-[a-z][\w-]*/g));
      return [...klassen].filter((klasse) => !bekannt.includes(`.${klasse}`)).map((klasse) => `${klasse} in ${pfad}`);
    });
    expect(fremd).toEqual([]);
  });

  it("suits light and dark, high contrast, paper, and people whom movement disturbs", () => {
    for (const lage of ["prefers-color-scheme:dark", "forced-colors:active", "@media print", "prefers-reduced-motion"]) expect(css.includes(lage)).toBe(true);
  });

  it("speaks of start and end, never of left and right", () => {
    expect(funde(/(padding|margin|border)-(left|right)[^;]*|text-align:(left|right)/g)).toEqual([]);
  });

  it("asks nothing of old phones that they cannot do", () => {
    expect(funde(/oklch\(|[\w-]+:color-mix\(|@layer|url\(/g)).toEqual([]);
  });
});
