// A test runner for Stryker that stays in one process. Stryker makes the mutants, chooses the tests and counts; this
// runs the tests. Vitest starts a worker and loads every module for each mutant, which takes a second; here it takes
// milliseconds, so that all mutants of the package can be tried in one go.
import { bereiteVor, ladeTests } from "./laden.ts";
import type { Test } from "./vitest-ersatz.ts";

type Zaehler = { activeMutant?: string | undefined; currentTestId?: string | undefined; hitCount?: number; hitLimit?: number | undefined; mutantCoverage?: object };
type Auftrag = { testFilter?: string[]; disableBail: boolean; hitLimit?: number; activeMutant: { id: string }; mutantActivation: "static" | "runtime" };
type Fehlschlag = { test: Test; text: string };
type Lauf = { fehlschlaege: Fehlschlag[]; gelaufen: number };

const MUSTER = "packages/sgb2/src/**/*.test.ts";

/** Stryker lets a mutant pass its place a hundred times as often as the tests do without it; ten times is an endless loop too. */
const ENDLOS = 0.1;

const zaehler = ((globalThis as { __stryker__?: Zaehler }).__stryker__ ??= {});

async function versuche(test: Test): Promise<string | null> {
  try {
    await test.lauf();
    return null;
  } catch (fehler) {
    return fehler instanceof Error ? fehler.message.slice(0, 300) : String(fehler);
  }
}

class Laeufer {
  #tests: Test[] = [];

  capabilities = (): object => ({ reloadEnvironment: true });

  async init(): Promise<void> {
    bereiteVor(process.cwd());
    await this.#lade();
  }

  async dryRun(): Promise<object> {
    const tests = [];
    for (const test of this.#tests) {
      const beginn = performance.now();
      zaehler.currentTestId = test.id;
      const failureMessage = await versuche(test);
      zaehler.currentTestId = undefined;
      const ergebnis = { id: test.id, name: test.name, timeSpentMs: performance.now() - beginn };
      tests.push(failureMessage === null ? { ...ergebnis, status: 0 } : { ...ergebnis, status: 1, failureMessage });
    }
    return { status: "complete", tests, mutantCoverage: zaehler.mutantCoverage };
  }

  /**
   * What a mutant leaves behind must neither end nor save another one: one that was never reached, since its work was
   * remembered from before, is tried again in new modules, and so is one noticed by a test that fails without it too.
   */
  async mutantRun(auftrag: Auftrag): Promise<object> {
    if (auftrag.mutantActivation === "static") {
      const lauf = await this.#inNeuen(auftrag);
      await this.#lade();
      return lauf;
    }
    const lauf = await this.#lauf(auftrag);
    if ((zaehler.hitCount ?? 0) > 0 && (await this.#sauber(lauf))) return this.#bericht(auftrag, lauf);
    await this.#lade();
    const zweiter = await this.#lauf(auftrag);
    if (!(await this.#sauber(zweiter))) await this.#lade();
    return this.#bericht(auftrag, zweiter);
  }

  async #inNeuen(auftrag: Auftrag): Promise<object> {
    zaehler.activeMutant = auftrag.activeMutant.id;
    try {
      await this.#lade();
    } catch (fehler) {
      return { status: "error", errorMessage: String(fehler) };
    } finally {
      zaehler.activeMutant = undefined;
    }
    return this.#bericht(auftrag, await this.#lauf(auftrag));
  }

  async #lade(): Promise<void> {
    this.#tests = await ladeTests(process.cwd(), MUSTER);
  }

  async #lauf({ testFilter, disableBail, hitLimit, activeMutant }: Auftrag): Promise<Lauf> {
    const erlaubt = testFilter && new Set(testFilter);
    const lauf: Lauf = { fehlschlaege: [], gelaufen: 0 };
    zaehler.activeMutant = activeMutant.id;
    zaehler.hitCount = 0;
    zaehler.hitLimit = hitLimit === undefined ? undefined : hitLimit * ENDLOS;
    for (const test of this.#tests) {
      if (erlaubt && !erlaubt.has(test.id)) continue;
      lauf.gelaufen++;
      const text = await versuche(test);
      if (text === null) continue;
      lauf.fehlschlaege.push({ test, text });
      if (!disableBail) break;
    }
    zaehler.activeMutant = undefined;
    zaehler.hitLimit = undefined;
    return lauf;
  }

  /** Does the first test that failed pass again without the mutant? */
  async #sauber({ fehlschlaege: [erster] }: Lauf): Promise<boolean> {
    return erster === undefined || (await versuche(erster.test)) === null;
  }

  #bericht({ hitLimit = Infinity }: Auftrag, { fehlschlaege, gelaufen }: Lauf): object {
    if ((zaehler.hitCount ?? 0) > hitLimit * ENDLOS) return { status: "timeout", reason: "an endless loop" };
    const [erster] = fehlschlaege;
    if (!erster) return { status: "survived", nrOfTests: gelaufen };
    return { status: "killed", killedBy: fehlschlaege.map(({ test }) => test.id), failureMessage: erster.text, nrOfTests: gelaufen };
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "sgb2", factory: (): Laeufer => new Laeufer() }];
