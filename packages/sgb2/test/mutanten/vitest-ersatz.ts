// What test files get as "vitest" while mutants are tried: the real `expect`, and tests that are only collected here
// and run by the runner beside this file as often as it likes, without a new process for every mutant.

export type Test = { id: string; name: string; lauf: () => unknown };

// `expect` asks for the worker it runs in; outside of one it is content with this.
Object.assign(globalThis, { __vitest_worker__: { filepath: "", config: { expect: {}, snapshotOptions: {} }, metaEnv: {}, rpc: {}, ctx: {} } });
export const { expect } = await import("vitest");

let gesammelt: Test[] = [];
let datei = "";
let davor: string[] = [];

/** Collects the tests of a file while it is loaded. */
export async function sammle(name: string, lade: () => Promise<unknown>): Promise<Test[]> {
  [gesammelt, datei, davor] = [[], name, []];
  await lade();
  return gesammelt;
}

type Tabelle = readonly unknown[];
type Koerper = (...werte: unknown[]) => unknown;

export const test = Object.assign(
  (name: string, lauf: () => unknown): void => {
    const voll = [...davor, name].join(" > ");
    gesammelt.push({ id: `${datei}#${voll}#${gesammelt.length}`, name: `${datei}: ${voll}`, lauf });
  },
  { each: (tabelle: Tabelle) => (name: string, lauf: Koerper): void => jeZeile(tabelle, name, (voll, werte) => test(voll, () => lauf(...werte))) },
);

export const describe = Object.assign(
  (name: string, inhalt: () => void): void => {
    davor.push(name);
    inhalt();
    davor.pop();
  },
  { each: (tabelle: Tabelle) => (name: string, inhalt: Koerper): void => jeZeile(tabelle, name, (voll, werte) => describe(voll, () => void inhalt(...werte))) },
);

function jeZeile(tabelle: Tabelle, name: string, tu: (name: string, werte: unknown[]) => void): void {
  const listen = tabelle.every((zeile): zeile is unknown[] => Array.isArray(zeile));
  for (const zeile of tabelle) {
    const werte = listen ? (zeile as unknown[]) : [zeile];
    tu(name.replace("%s", String(werte[0])), werte);
  }
}
