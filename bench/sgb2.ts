// How fast `packages/sgb2` is: explained calculation against publicodes, populations in threads of their own against reading the
// same columns in a bare loop, one thread against two. Every ratio comes from one run, the sides in turn; medians.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { berechne } from "@handschlag/sgb2";
import { beispielfaelle } from "@handschlag/sgb2/beispiel";
import { alsBestand, type Bestand } from "@handschlag/sgb2/bestand";
import type { Fall } from "@handschlag/sgb2/eingabe";
import { BETRAGSSPALTEN, leeresErgebnis, type Massenergebnis } from "@handschlag/sgb2/masse";
import { rechtFuer } from "@handschlag/sgb2/recht";
import { lasseMehrEinbetten } from "../cli/src/einbetten.ts";
import type { Auftrag } from "./sgb2-arbeiter.ts";
import { mitPublicodes, type Alleinstehend } from "./sgb2-publicodes.ts";

const MONAT = "2026-08";
const MAL = 3;
/** So often our cases are computed for each time those of publicodes are: about as long, so that clearing up after each other falls on both alike. */
const SO_OFT = 40;
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
  const [hier = NaN, dort = NaN] = miss([() => { for (let n = 0; n < SO_OFT; n++) faelle.forEach((fall) => berechne(fall)); }, () => angaben.forEach((einer) => anders(einer))], 9);
  const [rate, andere] = [(faelle.length * SO_OFT) / hier, faelle.length / dort];
  console.log(`Explained, one person alone with wages: ${zahl(rate)} a second, checked, the whole tree with every step's formula, values, norm and source written out, wealth and notes`);
  console.log(`  publicodes, the same claim by 18 rules, values without texts: ${zahl(andere)} a second; ours does ${(rate / andere).toFixed(1)} times as many`);
}

const insGeteilte = <T extends Int32Array | Float64Array | Uint8Array>(spalte: T, neu: new (puffer: SharedArrayBuffer) => T): T => {
  const geteilt = new neu(new SharedArrayBuffer(spalte.byteLength));
  geteilt.set(spalte);
  return geteilt;
};

function geteilt(bestand: Bestand, spaltenJePerson: Parameters<typeof leeresErgebnis>[1]): { bestand: Bestand; ergebnis: Massenergebnis } {
  const spalten = (name: "haushalt" | "person"): object => Object.fromEntries(Object.entries(bestand[name]).map(([n, s]) => [n, insGeteilte(s, Int32Array)]));
  const leer = leeresErgebnis(bestand, spaltenJePerson);
  return {
    bestand: { ...bestand, ab: insGeteilte(bestand.ab, Int32Array), haushalt: spalten("haushalt"), person: spalten("person") as Bestand["person"] },
    ergebnis: {
      person: Object.fromEntries(Object.entries(leer.person).map(([n, s]) => [n, insGeteilte(s, Float64Array)])), abgelehnt: insGeteilte(leer.abgelehnt, Uint8Array), anspruch: insGeteilte(leer.anspruch, Float64Array),
      sofortzuschlag: insGeteilte(leer.sofortzuschlag, Float64Array), einmalzahlung: insGeteilte(leer.einmalzahlung, Float64Array),
    },
  };
}

type Zeit = { uhr: number; prozessor: number };
type Arbeit = Pick<Auftrag, "bestand" | "ergebnis">;

/** Seconds a household on the clock, and of processor time in all threads, when so many of them compute the population `MAL` times. */
async function mitFaeden(arbeiter: readonly Worker[], arbeit: Arbeit): Promise<Zeit> {
  const { haushalte } = arbeit.bestand;
  const beginn = performance.now();
  const davor = process.cpuUsage();
  await Promise.all(arbeiter.map((einer, i) => {
    const auftrag: Auftrag = { ...arbeit, monat: MONAT, mal: MAL, von: Math.floor((haushalte * i) / arbeiter.length), bis: Math.floor((haushalte * (i + 1)) / arbeiter.length) };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    einer.postMessage(auftrag);
    return once(einer, "message");
  }));
  const { user, system } = process.cpuUsage(davor);
  return { uhr: (performance.now() - beginn) / 1000 / (haushalte * MAL), prozessor: (user + system) / 1e6 / (haushalte * MAL) };
}

/**
 * Sums, all amounts and bare reading on one thread, and sums on two, in turn. By the clock two threads say what the machine had
 * to give at the moment; by processor time a household, whether they stand in each other's way.
 */
async function population(bestand: Bestand, wie: string): Promise<void> {
  const [summen, alles] = [geteilt(bestand, []), geteilt(bestand, BETRAGSSPALTEN)];
  const nurLesen: Arbeit = { bestand: summen.bestand, ergebnis: "nurLesen" };
  const arbeiter = [1, 2].map(() => new Worker(new URL("./sgb2-arbeiter.ts", import.meta.url)));
  const einer = arbeiter.slice(0, 1);
  const messungen = [(): Promise<Zeit> => mitFaeden(einer, summen), (): Promise<Zeit> => mitFaeden(einer, alles), (): Promise<Zeit> => mitFaeden(einer, nurLesen), (): Promise<Zeit> => mitFaeden(arbeiter, summen)];
  const zeiten = messungen.map((): Zeit[] => []);
  await mitFaeden(arbeiter, summen);
  for (let n = 0; n < 9; n++) for (const [i, messe] of messungen.entries()) zeiten[i]?.push(await messe());
  await Promise.all(arbeiter.map((faden) => faden.terminate()));
  const je = (art: keyof Zeit): number[] => zeiten.map((reihe) => 1 / mitte(reihe.map((zeit) => zeit[art])));
  const [rechnen = NaN, mitPersonen = NaN, lesen = NaN, zuZweit = NaN] = je("prozessor");
  const [allein = NaN, , , zwei = NaN] = je("uhr");
  console.log(`Population of ${zahl(bestand.haushalte)} invented households, ${((bestand.ab[bestand.haushalte] ?? 0) / bestand.haushalte).toFixed(2)} persons each, households a second of processor time, ${wie}:`);
  console.log(`  sums of households ${zahl(rechnen)}; with all ${BETRAGSSPALTEN.length} amounts of every person ${zahl(mitPersonen)}; only reading the same columns ${zahl(lesen)}, ${(lesen / rechnen).toFixed(0)} times as many`);
  console.log(`  by the clock one thread ${zahl(allein)}, two threads ${zahl(zwei)}, ${(zwei / allein).toFixed(2)} times as many; on two cores of their own ${((2 * zuZweit) / rechnen).toFixed(2)} times by processor time`);
}

const recht = rechtFuer(MONAT);
if (!recht) throw new Error(`No law for ${MONAT}`);
erklaertGegenPublicodes();
const bestand = alsBestand([...beispielfaelle(100_000, 1, MONAT)], recht);
await population(bestand, "as in any program");
lasseMehrEinbetten();
await population(bestand, "with V8 allowed to inline more, as `handschlag was-waere-wenn` does");
console.log("GETTSIM (numpy, 100,000 households, one core of a like machine, measured elsewhere): 173,000 to 198,000");
