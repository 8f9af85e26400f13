// What the mutation test runs: this package's tests alone, the named cases before the long random ones, since the first
// test that fails ends a run.
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const ZUERST = ["faelle.test.ts", "kern/rechnen.test.ts", "kern/kalender.test.ts"];
const LANGE = ["eigenschaften.test.ts", "masse.test.ts", "zeitraeume.test.ts", "kern/rechne-fall.test.ts", "kern/rechne-haushalt.test.ts", "eigenschaften-wohnen.test.ts", "rechne-generationen.test.ts", "minderung.test.ts", "aufrechnung.test.ts", "besonderes.test.ts", "berechne.test.ts", "pruefe.test.ts", "texte.test.ts", "render/html.test.ts"];

const rang = ({ moduleId }: TestSpecification): number =>
  ZUERST.some((name) => moduleId.endsWith(name)) ? 0 : LANGE.some((name) => moduleId.endsWith(name)) ? 2 : 1;

class Reihenfolge extends BaseSequencer {
  override sort(dateien: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(dateien.toSorted((a, b) => rang(a) - rang(b)));
  }
}

export default defineConfig({
  test: {
    include: ["packages/sgb2/src/**/*.test.ts"], setupFiles: ["packages/sgb2/test/stryker-setup.ts"], maxWorkers: 1, isolate: false, testTimeout: 120_000,
    sequence: { sequencer: Reihenfolge },
  },
});
