import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { assets, skripteFuer, stylesheet } from "./assets.ts";
import { galerie } from "./galerie.tsx";

const KB = 1000;

beforeAll(() => void assets(), 60_000);

describe("the files of the pages", () => {
  it("are named by their content, so that browsers keep them for good", () => {
    for (const [href, { immutable }] of assets()) {
      expect(href).toMatch(/^\/assets\/[0-9a-f]{16}\.(css|js|woff2)$/);
      expect(immutable).toBe(true);
    }
  });

  it("have the types that browsers ask for", () => {
    const { css, schriften } = stylesheet();
    expect(assets().get(css)?.contentType).toBe("text/css; charset=utf-8");
    expect(schriften.map((href) => assets().get(href)?.contentType)).toEqual(["font/woff2", "font/woff2"]);
  });

  it("refer only to each other", () => {
    const { css } = stylesheet();
    const text = new TextDecoder().decode(assets().get(css)?.bytes);
    const ziele = [...text.matchAll(/url\(([^)]*)\)/g)].map(([, ziel = ""]) => ziel);
    expect(ziele.length).toBeGreaterThan(0);
    expect(ziele.filter((ziel) => !assets().has(ziel))).toEqual([]);
  });
});

describe("the scripts of a page", () => {
  it("are those of the islands in it, each once", () => {
    expect(skripteFuer('<div data-insel="schreibhilfe"></div><div data-insel="schreibhilfe"></div>')).toHaveLength(1);
    expect(skripteFuer("<p>data-insel=&quot;schreibhilfe&quot;</p>")).toEqual([]);
    expect(skripteFuer('<div data-insel="unbekannt"></div>')).toEqual([]);
  });

  it("stay far under 30 kB", () => {
    for (const href of skripteFuer('<div data-insel="schreibhilfe">')) expect(gzipSync(assets().get(href)?.bytes ?? "").length).toBeLessThan(3 * KB);
  });
});

describe("the first visit of a person", () => {
  const seite = (): number => gzipSync(galerie({ sprache: "de", pfad: "/m/galerie", office: { name: "Jobcenter Musterstadt", kuerzel: "m" } })).length;

  /** Bytes over the wire; fonts are compressed already. */
  const gewicht = (href: string): number => {
    const asset = assets().get(href);
    if (asset === undefined) throw new Error(`${href} is missing.`);
    return asset.contentType === "font/woff2" ? asset.bytes.length : gzipSync(asset.bytes).length;
  };

  it("stays under 60 kB over the wire, even for a page with every component on it", () => {
    const { css, schriften } = stylesheet();
    const dateien = [css, ...schriften].map(gewicht);
    expect(dateien.reduce((summe, bytes) => summe + bytes, seite())).toBeLessThan(60 * KB);
  });

  it("stays so for someone whose name is Łukasz or Ayşe", () => {
    const { css } = stylesheet();
    const text = new TextDecoder().decode(assets().get(css)?.bytes);
    const schnitte = [...text.matchAll(/url\(([^)]*)\)[^}]*unicode-range:([^}]*)\}/g)];
    const noetig = schnitte.filter(([, , bereich]) => bereich?.startsWith("U+20-") === true || bereich?.startsWith("U+100-") === true);
    expect(noetig).toHaveLength(4);
    const dateien = [css, ...noetig.map(([, href = ""]) => href)].map(gewicht);
    expect(dateien.reduce((summe, bytes) => summe + bytes, seite())).toBeLessThan(60 * KB);
  });

  it("stays under 15 kB for every further page", () => {
    expect(seite()).toBeLessThan(15 * KB);
  });
});
