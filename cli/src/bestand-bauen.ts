import type { Bestand } from "@handschlag/sgb2/bestand";
import { GEWICHT, MOEGLICHE, NOETIGE, SPALTEN } from "./bestand-spalten.ts";

/** What is wrong with a table: row as in the file (the heading is row 1), column, and a sentence. */
export type Tabellenfehler = { zeile: number; spalte: string; text: string };

/** A population read from a table, with its weights, or what is wrong with it. */
export type Gelesen = { bestand: Bestand; gewichte: Float64Array } | { fehler: Tabellenfehler[] };

const HOECHSTENS_FEHLER = 20;

/** Builds a population row by row: the persons of a household one after the other, first `haupt`, then `partner`, then each `kind`. */
export class Bestandsbau {
  readonly #namen: readonly string[];
  readonly #fehler: Tabellenfehler[] = [];
  readonly #ab: number[] = [];
  readonly #gewichte: number[] = [];
  readonly #werte: ReadonlyMap<string, number[]>;
  readonly #partner: number[] = [];
  readonly #eltern1: number[] = [];
  readonly #eltern2: number[] = [];
  readonly #bekannte = new Set<string>();
  #haushalt: string | null = null;

  constructor(namen: readonly string[]) {
    this.#namen = namen;
    this.#werte = new Map(namen.map((name) => [name, []]));
    for (const name of namen) if (!MOEGLICHE.includes(name)) this.#melde(1, name, `Diese Spalte gibt es nicht. Möglich sind: ${MOEGLICHE.join(", ")}.`);
    for (const name of NOETIGE) if (!namen.includes(name)) this.#melde(1, name, "Diese Spalte fehlt.");
  }

  /** Whether more rows are worth reading. */
  get offen(): boolean {
    return this.#fehler.length < HOECHSTENS_FEHLER && this.#fehler[0]?.zeile !== 1;
  }

  /** Takes one row: the texts of its columns in order, empty ones as null. */
  nimm(werte: readonly (string | null)[]): void {
    const zeile = this.#partner.length + 2;
    const von = (name: string): string => werte[this.#namen.indexOf(name)] ?? "";
    const erste = von("haushalt") !== this.#haushalt;
    if (erste) this.#beginneHaushalt(zeile, von("haushalt"), von("gewicht"));
    this.#stelleEin(zeile, von("rolle"), erste);
    this.#namen.forEach((name, i) => this.#lies(zeile, name, werte[i] ?? "", erste));
  }

  fertig(): Gelesen {
    if (this.#partner.length === 0 && this.#fehler.length === 0) this.#melde(2, "haushalt", "Die Tabelle hat keine Zeilen.");
    if (this.#fehler.length > 0) return { fehler: this.#fehler };
    const spalten = (ziel: "person" | "haushalt"): object =>
      Object.fromEntries([...SPALTEN].filter(([name, spalte]) => spalte.ziel === ziel && this.#namen.includes(name)).map(([name, spalte]) => [spalte.name, Int32Array.from(this.#werte.get(name) ?? [])]));
    const wer = { partner: Int32Array.from(this.#partner), eltern1: Int32Array.from(this.#eltern1), eltern2: Int32Array.from(this.#eltern2) };
    const bestand: Bestand = { haushalte: this.#ab.length, ab: Int32Array.from([...this.#ab, this.#partner.length]), haushalt: spalten("haushalt"), person: { ...(spalten("person") as Bestand["person"]), ...wer } };
    return { bestand, gewichte: Float64Array.from(this.#gewichte) };
  }

  #melde(zeile: number, spalte: string, text: string): void {
    if (this.#fehler.length < HOECHSTENS_FEHLER) this.#fehler.push({ zeile, spalte, text });
  }

  #beginneHaushalt(zeile: number, haushalt: string, gewicht: string): void {
    if (haushalt === "") this.#melde(zeile, "haushalt", "Diese Angabe fehlt.");
    else if (this.#bekannte.has(haushalt)) this.#melde(zeile, "haushalt", "Die Zeilen eines Haushalts stehen hintereinander.");
    this.#bekannte.add(haushalt);
    this.#haushalt = haushalt;
    const gelesen = gewicht === "" ? 1 : GEWICHT.lies(gewicht);
    if (gelesen === undefined) this.#melde(zeile, "gewicht", GEWICHT.erwartet);
    this.#ab.push(this.#partner.length);
    this.#gewichte.push(gelesen ?? 1);
  }

  /** Who is whose partner and child, by place in the household. */
  #stelleEin(zeile: number, rolle: string, erste: boolean): void {
    const haupt = this.#ab.at(-1) ?? 0;
    const platz = this.#partner.length - haupt;
    if (!["haupt", "partner", "kind"].includes(rolle)) this.#melde(zeile, "rolle", "Möglich sind: haupt, partner, kind.");
    else if (erste !== (rolle === "haupt")) this.#melde(zeile, "rolle", "Die erste Person eines Haushalts hat die Rolle haupt, keine andere.");
    else if (rolle === "partner" && platz !== 1) this.#melde(zeile, "rolle", "Der Partner steht gleich nach der ersten Person.");
    if (rolle === "partner") this.#partner[haupt] = platz;
    this.#partner.push(rolle === "partner" ? 0 : -1);
    this.#eltern1.push(rolle === "kind" ? 0 : -1);
    this.#eltern2.push(rolle === "kind" ? (this.#partner[haupt] ?? -1) : -1);
  }

  #lies(zeile: number, name: string, text: string, erste: boolean): void {
    const spalte = SPALTEN.get(name);
    if (spalte === undefined || (spalte.ziel === "haushalt" && !erste)) return;
    const wert = text === "" ? spalte.leer : spalte.lies(text);
    if (wert === null) this.#melde(zeile, name, "Diese Angabe fehlt.");
    else if (wert === undefined) this.#melde(zeile, name, spalte.erwartet);
    this.#werte.get(name)?.push(wert ?? 0);
  }
}
