import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { assets, stylesheet } from "./assets.ts";
import { galerie } from "./galerie.tsx";

const KB = 1000;

describe("the files of the pages", () => {
  it("are named by their content, so that browsers keep them for good", () => {
    for (const [href, { immutable }] of assets()) {
      expect(href).toMatch(/^\/assets\/[0-9a-f]{16}\.(css|woff2)$/);
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

describe("the first visit of a person", () => {
  const { css, schriften } = stylesheet();
  const html = galerie({ sprache: "de", pfad: "/m/galerie", office: { name: "Jobcenter Musterstadt", kuerzel: "m" } });
  const seite = gzipSync(html).length;
  const dateien = [css, ...schriften].map((href) => {
    const asset = assets().get(href);
    if (asset === undefined) throw new Error(`${href} is missing.`);
    return asset.contentType === "font/woff2" ? asset.bytes.length : gzipSync(asset.bytes).length;
  });

  it("stays under 60 kB over the wire, even for a page with every component on it", () => {
    expect(dateien.reduce((summe, bytes) => summe + bytes, seite)).toBeLessThan(60 * KB);
  });

  it("stays under 15 kB for every further page", () => {
    expect(seite).toBeLessThan(15 * KB);
  });
});
