import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Packages that a file and everything it imports bring along; imports of types bring nothing. */
function pakete(datei: string, gesehen = new Set<string>()): string[] {
  if (gesehen.has(datei)) return [];
  gesehen.add(datei);
  const importe = [...readFileSync(datei, "utf8").matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?"([^"]+)";/gm)].map(([, ziel = ""]) => ziel);
  return importe.flatMap((ziel) => (ziel.startsWith(".") ? pakete(join(dirname(datei), ziel), gesehen) : [ziel]));
}

test.each(["masse.ts", "bestand.ts", "folgen.ts", "beispiel.ts", "recht/recht.ts", "kern/rechne-fall.ts", "aufzeichnung.ts", "vergleiche.ts", "render/text.ts", "render/html.ts", "render/erklaere.ts"])("%s and all it needs import no package", (datei) => {
  expect(pakete(join(import.meta.dirname, datei))).toEqual([]);
});

test("only the door checks input with zod", () => {
  expect([...new Set(pakete(join(import.meta.dirname, "berechne.ts")))]).toEqual(["zod"]);
});
