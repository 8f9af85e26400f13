import * as fc from "fast-check";
import type { Wer } from "../foundation/identity/wer.ts";
import { felder, formulare, type Feld } from "./formulare.ts";
import type { GanzesPortal } from "./ganzes-portal.ts";
import { koche, type Koerper, rezepte } from "./koerper.ts";

/** A form that can be sent: who sends it, where it stands, and whether what was sent has been kept when it goes on to another page. */
export type Stelle = {
  wer: Wer;
  pfad: string;
  behalten?: (gesendet: ReadonlyMap<string, string>, nach: string) => Promise<boolean>;
  /** Answers that must be given anew on purpose, such as a signature under what has changed. */
  vonNeuem?: readonly string[];
  /** What is sent to an address that shows no form of its own. */
  ohneSeite?: readonly Feld[];
};

/** Makes a page at which the form is open. Called again whenever it no longer is, and now and then; `n` counts. */
export type Bereite = (n: number) => Promise<Stelle>;

// So often a form is sent before a new one is made: what was sent piles up.
const OFT = 20;

/**
 * Sends random bodies to a form. Each must be answered as people deserve: with the page and everything that was typed, or
 * by going on after it was kept; never by a failure nobody expected, and never with markup that somebody typed.
 * @param saat repeats an earlier run
 * @throws Error with the seed, the smallest body that shows it, and what was wrong
 */
export async function fuzze(p: GanzesPortal, bereite: Bereite, anzahl: number, saat?: number): Promise<void> {
  const platz = new Platz(p, bereite);
  await fc.assert(fc.asyncProperty(rezepte, async (rezept) => {
    const { stelle, formen } = await platz.naechster();
    const koerper = koche(rezept, formen);
    const antwort = koerper.art === "roh" ? await p.sendeRoh(stelle.wer, stelle.pfad, koerper.bytes) : await p.sende(stelle.wer, stelle.pfad, new URLSearchParams(koerper.felder));
    const html = antwort.headers.get("content-type")?.startsWith("text/html") ? await antwort.text() : "";
    const mangel = await maengel(stelle, koerper, antwort, html);
    if (mangel.length > 0) throw new Error(`${stelle.pfad}: ${mangel.join("; ")}\nsent: ${JSON.stringify(koerper)}`);
    platz.danach(antwort.status, html);
  }), { numRuns: anzahl, ...(saat !== undefined && { seed: saat }) });
}

/** Where the next body is sent to: the form as it stands now, or a new one where it is gone or was used often enough. */
class Platz {
  readonly #p: GanzesPortal;
  readonly #bereite: Bereite;
  #jetzt: { stelle: Stelle; formen: readonly Feld[][] } | undefined;
  #n = 0;
  #benutzt = 0;

  constructor(p: GanzesPortal, bereite: Bereite) {
    this.#p = p;
    this.#bereite = bereite;
  }

  async naechster(): Promise<{ stelle: Stelle; formen: readonly Feld[][] }> {
    if (this.#jetzt && this.#jetzt.formen.length === 0) this.#jetzt = await this.#oeffne(this.#jetzt.stelle);
    if (this.#jetzt && this.#benutzt++ < OFT) return this.#jetzt;
    this.#benutzt = 1;
    const stelle = await this.#bereite(this.#n++);
    this.#jetzt = await this.#oeffne(stelle);
    if (!this.#jetzt) throw new Error(`${stelle.pfad}: there is no form to send.`);
    return this.#jetzt;
  }

  /** A refused form is sent on as it came back, as people do. */
  danach(status: number, html: string): void {
    if (this.#jetzt) this.#jetzt = { ...this.#jetzt, formen: status === 422 ? formulare(html, this.#jetzt.stelle.pfad) : [] };
  }

  async #oeffne(stelle: Stelle): Promise<{ stelle: Stelle; formen: readonly Feld[][] } | undefined> {
    if (stelle.ohneSeite) return { stelle, formen: [[...stelle.ohneSeite]] };
    const antwort = await this.#p.oeffne(stelle.wer, stelle.pfad);
    const formen = formulare(await antwort.text(), stelle.pfad);
    return antwort.status === 200 && formen.length > 0 ? { stelle, formen } : undefined;
  }
}

const ERLAUBT = new Set([200, 303, 403, 404, 413, 422]);

/** What is wrong with the answer to a body. */
async function maengel(stelle: Stelle, koerper: Koerper, antwort: Response, html: string): Promise<string[]> {
  const gesendet = koerper.art === "formular" ? letzte(koerper.felder) : new Map<string, string>();
  return [
    ...(ERLAUBT.has(antwort.status) ? [] : [`answered ${antwort.status}`]),
    ...(antwort.status === 422 ? [...ohneFehler(html), ...verloren(stelle, html, gesendet)] : []),
    ...[...gesendet.values()].filter((wert) => /<[a-z/]/i.test(wert) && html.includes(wert)).map((wert) => `shows markup that was typed: ${wert}`),
    ...(antwort.status === 303 ? await weiter(stelle, gesendet, antwort.headers.get("location") ?? "") : []),
  ];
}

async function weiter({ behalten }: Stelle, gesendet: ReadonlyMap<string, string>, nach: string): Promise<string[]> {
  if (!nach.startsWith("/musterstadt")) return [`leads to ${nach}`];
  return behalten && !(await behalten(gesendet, nach)) ? [`went on to ${nach} without having kept what was sent`] : [];
}

// The server keeps the last value of a name, never the character NUL, and a lone surrogate cannot be sent.
const letzte = (werte: readonly [string, string][]): Map<string, string> => new Map([...new URLSearchParams([...werte])].map(([name, wert]) => [name, wert.replaceAll("\u0000", "")]));

/** The list of mistakes is there, and each of its entries leads to a field. */
function ohneFehler(html: string): string[] {
  const liste = /class="[^"]*hs-fehlerliste.*?<\/ul>/s.exec(html)?.[0];
  if (liste === undefined) return ["says nothing of what is wrong"];
  return [...liste.matchAll(/href="#([^"]*)"/g)].filter(([, feld]) => !html.includes(`id="${feld}"`)).map(([, feld]) => `leads from a mistake to ${feld}, which is not there`);
}

/** Typed answers that did not come back. Passwords never do; a choice comes back if it was offered. */
function verloren({ vonNeuem = [] }: Stelle, html: string, gesendet: ReadonlyMap<string, string>): string[] {
  return felder(html).filter(({ name }) => gesendet.has(name) && !vonNeuem.includes(name)).flatMap((feld) => {
    const wert = gesendet.get(feld.name) ?? "";
    return kamZurueck(feld, wert) ? [] : [`lost ${JSON.stringify(wert)} at ${feld.name}`];
  });
}

function kamZurueck({ art, wert, angebot }: Feld, gesendet: string): boolean {
  if (art === "passwort" || art === "verborgen") return true;
  if (art === "auswahl") return gesendet === "" || !angebot.includes(gesendet) || wert.includes(gesendet);
  return wert.includes(gesendet);
}
