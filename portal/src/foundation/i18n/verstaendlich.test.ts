import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pruefe } from "@handschlag/klartext";
import { describe, expect, test } from "vitest";
import { texteIn } from "./pruefung.ts";

const SRC = join(import.meta.dirname, "../..");

/** No single sentence of the interface may be harder than this; 1 is very easy, 7 very hard. */
const HOECHSTENS = 3.5;

// A sentence has at least four words and ends like one; what stands in braces is filled in later.
const istSatz = (text: string): boolean => text.split(/\s+/).length >= 4 && /[.!?]$/.test(text);

const saetze = globSync("**/*.{ts,tsx}", { cwd: SRC }).filter((datei) => !datei.includes(".test."))
  .flatMap((datei) => [...(texteIn(datei, readFileSync(join(SRC, datei), "utf8"))?.de ?? [])].map(([schluessel, code]) => ({ wo: `${datei}: ${schluessel}`, code })))
  .flatMap(({ wo, code }) => [...code.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(([, a, b]) => ({ wo, satz: (a ?? b ?? "").replaceAll(/\$?\{[^}]*\}/g, "5") })))
  .filter(({ satz }) => istSatz(satz));

describe("the sentences of the interface", () => {
  test("are found", () => expect(saetze.length).toBeGreaterThan(250));

  test("are easy to understand by our own measure", () => {
    expect(saetze.map(({ wo, satz }) => ({ wo, satz, schwierigkeit: pruefe(satz, { art: "text" }).schwierigkeit })).filter((s) => s.schwierigkeit > HOECHSTENS)).toEqual([]);
  });

  test("neither threaten nor judge", () => {
    const funde = saetze.flatMap(({ wo, satz }) => pruefe(satz, { art: "text" }).befunde.filter((b) => b.regel === "drohung" || b.regel === "wertung").map((b) => `${wo}: ${b.stelle}`));
    expect(funde).toEqual([]);
  });
});
