// How fast `packages/sgb2` is: explained calculation against publicodes, populations against reading the same columns in
// a bare loop, one thread against two. Every ratio comes from one run, the sides in turn; medians.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { berechne } from "@handschlag/sgb2";
import { beispielfaelle } from "@handschlag/sgb2/beispiel";
import { alsBestand, type Bestand } from "@handschlag/sgb2/bestand";
import type { Fall } from "@handschlag/sgb2/eingabe";
import { BETRAGSSPALTEN, leeresErgebnis, rechneBestand, type Massenergebnis } from "@handschlag/sgb2/masse";
import { rechtFuer, type Recht } from "@handschlag/sgb2/recht";
import type { Auftrag } from "./sgb2-arbeiter.ts";
import { mitPublicodes, type Alleinstehend } from "./sgb2-publicodes.ts";

const MONAT = "2026-08";
const mitte = (werte: readonly number[]): number => werte.toSorted((a, b) => a - b)[Math.floor(werte.length / 2)] ?? NaN;
const zahl = (wert: number): string => Math.round(wert).toLocaleString("en");

/** Median seconds of processor time of several workloads run in turn. */
function miss(arbeiten: readonly (() => void)[], mal: number): number[] {
  const zeiten = arbeiten.map((): number[] => []);
  for (let i = 0; i < mal; i++) {
    for (const [j, arbeit] of arbeiten.entries()) {
      const beginn = process.cpuUsage();
      arbeit();
      const { user, system } = process.cpuUsage(beginn);
      zeiten[j]?.push((user + system) / 1e6);
    }
  }
  return zeiten.map(mitte);
}

function alsFall({ miete, heizung, brutto, steuern, sozialversicherung }: Alleinstehend): Fall {
  return {
    monat: MONAT, unterkunft: { art: "miete", bruttokaltmiete: miete, heizung },
    personen: [{ id: "a", geburtsdatum: "1990-03-14", einkommen: [{ art: "erwerbstaetigkeit", brutto, steuern, sozialversicherung }] }],
  };
}

function erklaertGegenPublicodes(): void {
  const angaben = Array.from({ length: 500 }, (_, i): Alleinstehend => ({ miete: 350 + (i % 200), heizung: 60, brutto: 150 + ((i * 37) % 1300), steuern: i % 9, sozialversicherung: 100 + (i % 130) }));
  const faelle = angaben.map(alsFall);
  const anders = mitPublicodes();
  for (const [i, einer] of angaben.entries()) {
    const antwort = berechne(faelle[i]);
    const hier = "anspruch" in antwort ? antwort.anspruch : NaN;
    if (Math.abs(hier - anders(einer)) > 0.001) throw new Error(`Claims differ: ${hier} and ${anders(einer)} for ${JSON.stringify(einer)}`);
  }
  const [hier = NaN, dort = NaN] = miss([() => { for (let n = 0; n < 10; n++) faelle.forEach((fall) => berechne(fall)); }, () => angaben.forEach((einer) => anders(einer))], 9);
  const [rate, andere] = [(faelle.length * 10) / hier, faelle.length / dort];
  console.log(`Explained, one person alone with wages: ${zahl(rate)} a second, checked, the whole tree with every step's formula, values, norm and source written out, wealth and notes`);
  console.log(`  publicodes, the same claim by 18 rules, values without texts: ${zahl(andere)} a second; ours does ${(rate / andere).toFixed(1)} times as many`);
}

/** Every column read once and added up: what no calculation over them can beat. */
function liesNur({ haushalt, person }: Bestand): number {
  let summe = 0;
  for (const spalte of [...Object.values(haushalt), ...Object.values(person)]) for (let i = 0; i < spalte.length; i++) summe += spalte[i] as number;
  return summe;
}

function bestandGegenBareSchleife(bestand: Bestand, recht: Recht): void {
  const { haushalte, ab } = bestand;
  const [summen, alles] = [leeresErgebnis(bestand), leeresErgebnis(bestand, BETRAGSSPALTEN)];
  const zeiten = miss([() => void liesNur(bestand), () => void rechneBestand(bestand, recht, summen), () => void rechneBestand(bestand, recht, alles)], 15);
  const [lesen = NaN, rechnen = NaN, mitPersonen = NaN] = zeiten.map((zeit) => haushalte / zeit);
  console.log(`Population of ${zahl(haushalte)} invented households, ${((ab[haushalte] ?? 0) / haushalte).toFixed(2)} persons each, one thread, households a second of processor time:`);
  console.log(`  sums of households ${zahl(rechnen)}; with all ${BETRAGSSPALTEN.length} amounts of every person ${zahl(mitPersonen)}; only reading the same columns ${zahl(lesen)}, ${(lesen / rechnen).toFixed(0)} times as many`);
  console.log("  GETTSIM (numpy, 100,000 households, one core of a like machine, measured elsewhere): 173,000 to 198,000");
}

const insGeteilte = <T extends Int32Array | Float64Array | Uint8Array>(spalte: T, neu: new (puffer: SharedArrayBuffer) => T): T => {
  const geteilt = new neu(new SharedArrayBuffer(spalte.byteLength));
  geteilt.set(spalte);
  return geteilt;
};

function geteilt(bestand: Bestand): { bestand: Bestand; ergebnis: Massenergebnis } {
  const spalten = (name: "haushalt" | "person"): object => Object.fromEntries(Object.entries(bestand[name]).map(([n, s]) => [n, insGeteilte(s, Int32Array)]));
  const leer = leeresErgebnis(bestand);
  return {
    bestand: { ...bestand, ab: insGeteilte(bestand.ab, Int32Array), haushalt: spalten("haushalt"), person: spalten("person") as Bestand["person"] },
    ergebnis: {
      person: {}, abgelehnt: insGeteilte(leer.abgelehnt, Uint8Array), anspruch: insGeteilte(leer.anspruch, Float64Array),
      sofortzuschlag: insGeteilte(leer.sofortzuschlag, Float64Array), einmalzahlung: insGeteilte(leer.einmalzahlung, Float64Array),
    },
  };
}

/** Seconds on the clock, and of processor time in all threads, until so many of them have computed the population `mal` times. */
async function mitFaeden(arbeiter: readonly Worker[], alle: ReturnType<typeof geteilt>, mal: number): Promise<{ uhr: number; prozessor: number }> {
  const { haushalte } = alle.bestand;
  const beginn = performance.now();
  const davor = process.cpuUsage();
  await Promise.all(arbeiter.map((einer, i) => {
    const auftrag: Auftrag = { ...alle, monat: MONAT, mal, von: Math.floor((haushalte * i) / arbeiter.length), bis: Math.floor((haushalte * (i + 1)) / arbeiter.length) };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    einer.postMessage(auftrag);
    return once(einer, "message");
  }));
  const { user, system } = process.cpuUsage(davor);
  return { uhr: (performance.now() - beginn) / 1000, prozessor: (user + system) / 1e6 };
}

/**
 * One thread against two on shared columns. By the clock that says what the machine had to give at the moment; by processor
 * time a household, whether threads stand in each other's way: where it is the same, two idle cores do twice as much.
 */
async function faeden(bestand: Bestand): Promise<void> {
  const alle = geteilt(bestand);
  const arbeiter = [1, 2].map(() => new Worker(new URL("./sgb2-arbeiter.ts", import.meta.url)));
  const zeiten: { uhr: number; prozessor: number }[][] = [[], []];
  await mitFaeden(arbeiter, alle, 3);
  for (let i = 0; i < 7; i++) for (const zahlFaeden of [1, 2]) zeiten[zahlFaeden - 1]?.push(await mitFaeden(arbeiter.slice(0, zahlFaeden), alle, 3));
  const rate = (art: "uhr" | "prozessor"): [number, number] => {
    const [einer = NaN, zwei = NaN] = zeiten.map((z) => (bestand.haushalte * 3) / Math.min(...z.map((zeit) => zeit[art])));
    return [einer, zwei];
  };
  const [einer, zwei] = rate("uhr");
  const [alleine, zuZweit] = rate("prozessor");
  console.log(`By the clock, best of seven: one thread ${zahl(einer)} households a second, two threads ${zahl(zwei)}, ${(zwei / einer).toFixed(2)} times as many`);
  console.log(`  a second of processor time: one thread ${zahl(alleine)}, each of two ${zahl(zuZweit)}: on two cores of their own ${((2 * zuZweit) / alleine).toFixed(2)} times as many as one`);
  await Promise.all(arbeiter.map((einer) => einer.terminate()));
}

const recht = rechtFuer(MONAT);
if (!recht) throw new Error(`No law for ${MONAT}`);
const bestand = alsBestand([...beispielfaelle(100_000, 1, MONAT)], recht);
erklaertGegenPublicodes();
bestandGegenBareSchleife(bestand, recht);
await faeden(bestand);
