import type { Pool } from "pg";
import type { Transact, Tx } from "../database/transaction.ts";
import type { Ctx } from "../http/ctx.ts";
import type { Seite } from "../http/seite.ts";
import type { Anschrift } from "../office/schema.ts";
import type { Wer } from "./wer.ts";

/** A person as somebody enters themselves when they sign in for the first time. `geburtsdatum` is YYYY-MM-DD. */
export type NeueAngaben = { id: string; vorname: string; nachname: string; geburtsdatum: string; email: string };

/** An adult of a case, as staff see them when they confirm an account. */
export type Fallperson = { personId: string; name: string; anschrift: Anschrift | null };

/** What identity needs of the room above it: people and their cases. */
export type Personen = {
  /** Enters a person. The transaction carries the identity of that person. */
  anlegen: (tx: Tx, officeId: string, person: NeueAngaben) => Promise<void>;
  /** The adults of a case by its address part; undefined where the asking identity does not see the case. */
  imFall: (ctx: Ctx, fall: string) => Promise<{ fallId: string; personen: Fallperson[] } | undefined>;
};

/** What happened at a sign-in, for the log: never an address, a name or a code. */
export type Anmeldeereignis =
  | "codeAngefordert" | "codeFalsch" | "angemeldetPerson"
  | "passwortFalsch" | "zweiterFaktorFalsch" | "zweiterFaktorEingerichtet" | "angemeldetMitarbeiter" | "wiederherstellungscodeBenutzt"
  | "briefcodeFalsch" | "briefcodeEingeloest" | "briefcodeAusgestellt" | "vorspracheBestaetigt"
  | "gebremst" | "abgemeldet" | "ueberallAbgemeldet" | "sitzungBeendet" | "kontoAngelegt" | "demo";

export type IdentitaetDeps = {
  /** Made by `identityPool`. */
  pool: Pool;
  transact: Transact;
  config: { baseUrl: string; secret: string; demo: boolean };
  personen: Personen;
  /** The real clock, also in the demo: sessions end in real time. */
  uhr: () => Date;
  /** The network address a request came from, told by the server and never by a header that anyone can send. */
  adresse: (anfrage: Request) => string;
  protokoll: (ereignis: Anmeldeereignis, daten: { officeId: string; kontoId?: string }) => void;
};

/** One account of the demo: `kontoId` goes to `alsDemo`. */
export type Demokonto = { kontoId: string; name: string; beschreibung: string };

export type Identitaet = {
  /** Who is asking in this office. Costs one query with a session cookie and none without. */
  wer: (anfrage: Request, officeId: string) => Promise<Wer>;
  /** Pages for `app.tsx`; in the demo also /demo/post and signing in by one click. */
  seiten: Seite[];
  /**
   * Keeps the answers of a form whose session had ended, for one hour, only for the account it belonged to and only
   * for this browser. Returns cookies to set; none where the request carries no session that ever was.
   * @param inhalt any text up to 512 kB, such as the encoded form
   */
  parke: (anfrage: Request, inhalt: string, pfad: string) => Promise<string[]>;
  /** What `parke` kept for this page, if this account and this browser left it there less than an hour ago. */
  hole: (anfrage: Request, kontoId: string, pfad: string) => Promise<string | undefined>;
  /** Takes it away once the form was sent. */
  vergiss: (anfrage: Request, kontoId: string, pfad: string) => Promise<void>;
  /** Where a guest is sent to sign in, to come back to `pfad` afterwards (an address with the office, such as /musterstadt/antrag). */
  anmeldenAdresse: (ctx: Pick<Ctx, "link">, pfad: string, fuer: "person" | "mitarbeiter") => string;
  /** Steps into an account of the demo. Returns cookies to set. @throws Error outside the demo */
  alsDemo: (kontoId: string, anfrage: Request) => Promise<string[]>;
  /** Makes an account for an employee. @returns its id @throws Error where the address has an account or the password is too short */
  mitarbeiterKonto: (eingabe: { officeId: string; mitarbeiterId: string; name: string; email: string; passwort: string }) => Promise<string>;
  /** Makes an account for a person of the demo office. @returns its id */
  personKonto: (eingabe: { officeId: string; personId: string; name: string; email: string; bestaetigtAm: string | null }) => Promise<string>;
  /** A new code for a paper letter to a person; it replaces an older one. Shown once, kept only as hash, valid 14 days. */
  briefcodeAusstellen: (ctx: Ctx, personId: string) => Promise<{ code: string; gueltigBis: string }>;
  /** Notes that a person came with an identity document. False where they have no account. */
  vorspracheBestaetigen: (ctx: Ctx, personId: string) => Promise<boolean>;
  /** Removes what is over: sessions, codes, parked answers. For a job that runs daily. */
  aufraeumen: () => Promise<void>;
};
