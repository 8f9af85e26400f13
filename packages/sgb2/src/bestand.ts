import type { Fall } from "./eingabe.ts";
import { hatBesitz, type Besitz } from "./kern/besitz.ts";
import type { Besonderes } from "./kern/besonderes.ts";
import { neuerHaushalt } from "./kern/haushalt.ts";
import { stelleFall } from "./kern/rechne-fall.ts";
import { HAUSHALTSSPALTEN, PERSONENSPALTEN, type Haushaltsspalte, type Personenspalte } from "./kern/spalten.ts";
import { KEINE_UMSTAENDE, type Umstaende } from "./kern/umstaende.ts";
import type { Wohnen } from "./kern/wohnen.ts";
import type { Recht } from "./recht/recht.ts";

export type { Haushaltsspalte, Personenspalte } from "./kern/spalten.ts";

const PERSONEN = Object.entries(PERSONENSPALTEN) as [Personenspalte, number][];

/**
 * Many households of one month in columns: no object a household. Money in cents, months and days as `kern/kalender.ts`
 * numbers them (`monatsIndex`, `tagAus`), persons by their place in the household, −1 for none. A column that is missing
 * means its default for everyone (`PERSONENSPALTEN`; the month itself, one head a person, no limit).
 */
export type Bestand = {
  readonly haushalte: number;
  /** 1 where the case is refused already. */
  readonly abgelehnt?: Uint8Array;
  /** Particular facts about income of the few households that have any. */
  readonly besonderes?: ReadonlyMap<number, Besonderes>;
  /** What happened around the claims of the few households that have any of it. */
  readonly umstaende?: ReadonlyMap<number, Umstaende>;
  /** What few dwellings have. */
  readonly wohnen?: ReadonlyMap<number, Wohnen>;
  /** Wealth thing by thing. */
  readonly besitz?: ReadonlyMap<number, Besitz>;
  /** Row at which the persons of each household begin; one entry more than households. */
  readonly ab: Int32Array;
  readonly haushalt: { readonly [S in Haushaltsspalte]?: Int32Array };
  readonly person: { readonly [S in Personenspalte]?: Int32Array } & { readonly geburt: Int32Array };
};

/**
 * Cases of the month of this law that `pruefe` found correct, put into columns with what counts in the month (one-off
 * income spread); where nobody says anything there is no column.
 */
export function alsBestand(faelle: readonly Fall[], recht: Recht): Bestand {
  const ab = new Int32Array(faelle.length + 1);
  faelle.forEach((fall, k) => { ab[k + 1] = (ab[k] as number) + fall.personen.length; });
  const tisch = neuerHaushalt(faelle.reduce((meiste, { personen }) => Math.max(meiste, personen.length), 0));
  const haushalt = HAUSHALTSSPALTEN.map((name) => [name, new Int32Array(faelle.length)] as const);
  const person = PERSONEN.map(([name, standard]) => ({ name, standard, spalte: new Int32Array(ab[faelle.length] as number) }));
  const abgelehnt = new Uint8Array(faelle.length);
  const wohnen = new Map<number, Wohnen>();
  const besitz = new Map<number, Besitz>();
  const umstaende = new Map<number, Umstaende>();
  const besonderes = new Map<number, Besonderes>();
  faelle.forEach((fall, k) => {
    if (stelleFall(tisch, fall, recht) === undefined) abgelehnt[k] = 1;
    if (tisch.umstaende !== KEINE_UMSTAENDE) umstaende.set(k, tisch.umstaende);
    if (tisch.mitBesonderem) besonderes.set(k, tisch.besonderes);
    if (tisch.wohnen.besonders) wohnen.set(k, structuredClone(tisch.wohnen));
    if (hatBesitz(tisch.besitz)) besitz.set(k, structuredClone(tisch.besitz));
    for (const [name, spalte] of haushalt) spalte[k] = Number(tisch[name]);
    for (const { name, spalte } of person) for (let i = 0; i < tisch.n; i++) spalte[(ab[k] as number) + i] = tisch[name][i] as number;
  });
  const gesagt = person.filter(({ name, standard, spalte }) => name === "geburt" || spalte.some((wert) => wert !== standard));
  const spalten = Object.fromEntries(gesagt.map(({ name, spalte }) => [name, spalte])) as Bestand["person"];
  return { haushalte: faelle.length, abgelehnt, umstaende, besonderes, wohnen, besitz, ab, haushalt: Object.fromEntries(haushalt), person: spalten };
}
