import type { Pool } from "pg";

type Abfrage = { text: string; values?: unknown[] };
type Antwort = { rows: unknown[] };
type Verbindung = { query: (...a: unknown[]) => Promise<Antwort>; release: () => void };

const schluessel = (abfrage: string | Abfrage, werte?: unknown[]): string =>
  typeof abfrage === "string" ? JSON.stringify([abfrage, werte ?? []]) : JSON.stringify([abfrage.text, werte ?? abfrage.values ?? []]);

// What differs from request to request (a key made by chance, a moment) must not keep an answer from being found.
const grob = (text: string): string => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z/g, "?");

/** A pool that remembers what the database answered, and can give the same answers without it. */
export type Aufzeichnung = { pool: Pool; abfragen: () => number; spieleAb: () => void };

/** Records a pool's answers from now on; after `spieleAb` every question is answered from memory and the database is not asked. */
export function zeichneAuf(echt: Pool): Aufzeichnung {
  const gemerkt = new Map<string, Antwort>();
  let ausDemGedaechtnis = false;
  let anzahl = 0;
  const beantworte = async (frage: (...a: unknown[]) => Promise<Antwort>, argumente: unknown[]): Promise<Antwort> => {
    anzahl += 1;
    const [abfrage, werte] = argumente as [string | Abfrage, unknown[] | undefined];
    const s = grob(schluessel(abfrage, Array.isArray(werte) ? werte : undefined));
    if (ausDemGedaechtnis) return gemerkt.get(s) ?? { rows: [] };
    const antwort = await frage(...argumente);
    gemerkt.set(s, antwort);
    return antwort;
  };
  const client = (c?: Verbindung) => ({
    query: (...a: unknown[]) => beantworte((...b) => (c ? c.query(...b) : Promise.resolve({ rows: [] })), a),
    release: () => c?.release(),
  });
  const pool = {
    query: (...a: unknown[]) => beantworte((...b) => (echt.query as (...x: unknown[]) => Promise<Antwort>)(...b), a),
    connect: async () => (ausDemGedaechtnis ? client() : client(await echt.connect())),
  };
  // Drizzle asks whether it holds a pool, and takes a client of its own from one.
  Object.setPrototypeOf(pool, Object.getPrototypeOf(echt) as object);
  return { pool: pool as unknown as Pool, abfragen: () => anzahl, spieleAb: () => { ausDemGedaechtnis = true; } };
}
