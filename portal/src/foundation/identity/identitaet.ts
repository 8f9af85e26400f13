import { lt } from "drizzle-orm";
import type { Pool } from "pg";
import { z } from "zod";
import type { Transact, Tx } from "../database/transaction.ts";
import type { Ctx } from "../http/ctx.ts";
import type { Seite } from "../http/seite.ts";
import { type Job, job } from "../jobs/job.ts";
import { demoPost } from "../mail/demo-post.tsx";
import type { Anschrift } from "../office/schema.ts";
import { abmelden } from "./abmelden.tsx";
import { anmelden } from "./anmelden.tsx";
import { anmeldenMitarbeiter } from "./anmelden-mitarbeiter.tsx";
import { anmeldenNeu } from "./anmelden-neu.tsx";
import { anmeldenPerson } from "./anmelden-person.tsx";
import { anmeldenPersonCode } from "./anmelden-person-code.tsx";
import { anmeldenZweiterFaktor } from "./anmelden-zweiter-faktor.tsx";
import { anmeldedb } from "./anmeldedb.ts";
import { baueAuth } from "./auth.ts";
import { bremse } from "./bremse.ts";
import { briefcodes } from "./briefcode.ts";
import { fallKonto } from "./fall-konto.tsx";
import { kekse } from "./kekse.ts";
import { konten, type NeuesMitarbeiterkonto, type NeuesPersonkonto } from "./konten.ts";
import { konto } from "./konto.tsx";
import { kontoPasswort } from "./konto-passwort.tsx";
import { kontoWiederherstellung } from "./konto-wiederherstellung.tsx";
import { parkplatz, type Parkplatz } from "./parken.ts";
import { keksZeilen, type Raum } from "./raum.ts";
import { verification } from "./schema.ts";
import { schluesselFuer } from "./siegel.ts";
import { sitzungen, werIst } from "./sitzung.ts";
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
  | "passwortFalsch" | "passwortGeaendert" | "zweiterFaktorFalsch" | "zweiterFaktorEingerichtet" | "angemeldetMitarbeiter" | "wiederherstellungscodeBenutzt"
  | "briefcodeFalsch" | "briefcodeEingeloest" | "briefcodeAusgestellt" | "vorspracheBestaetigt"
  | "gebremst" | "abgemeldet" | "ueberallAbgemeldet" | "sitzungBeendet" | "kontoAngelegt" ;

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

export type Identitaet = Pick<Parkplatz, "parke" | "hole" | "vergiss"> & {
  /** Who is asking in this office. Costs one query with a session cookie and none without. */
  wer: (anfrage: Request, officeId: string) => Promise<Wer>;
  /** Pages for `app.tsx`; in the demo also its outbox. */
  seiten: Seite[];
  /** Jobs for the worker: they take away what is over. */
  jobs: Job[];
  /** Steps into an account of the demo. Returns cookies to set. @throws Error outside the demo */
  alsDemo: (kontoId: string, anfrage: Request) => Promise<string[]>;
  /** Makes an account for an employee. @returns its id @throws Error where the address has an account or the password is too short */
  mitarbeiterKonto: (neu: NeuesMitarbeiterkonto) => Promise<string>;
  /** A new password and no second factor for an employee who has lost theirs; their sessions end. False where they have no account. @throws Error where the password is too short */
  mitarbeiterZuruecksetzen: (officeId: string, mitarbeiterId: string, passwort: string) => Promise<boolean>;
  /** Makes an account for a person of the demo office. @returns its id @throws Error where the address has an account */
  personKonto: (neu: NeuesPersonkonto) => Promise<string>;
  /** A new code for a paper letter to a person; it replaces an older one. Shown once, kept only as hash, valid 14 days. @throws Error where no employee asks */
  briefcodeAusstellen: (ctx: Ctx, personId: string) => Promise<{ code: string; gueltigBis: string }>;
  /** Notes that a person came with an identity document. False where they have no account. @throws Error where no employee asks */
  vorspracheBestaetigen: (ctx: Ctx, personId: string) => Promise<boolean>;
};

/** Accounts, sessions and signing in. */
export function identitaet(deps: IdentitaetDeps): Identitaet {
  const { config, uhr } = deps;
  const raum = baueRaum(deps);
  const { auth, db, konten } = raum;
  const parken = parkplatz(db, raum.kekse, raum.sitzungen.konto, uhr);
  const bestaetigen = bestaetigungen(raum);
  return {
    wer: async (anfrage, officeId) => werIst(await raum.sitzungen.laufende(anfrage, officeId), officeId, config.demo),
    seiten: [
      ...[anmelden, anmeldenPerson, anmeldenPersonCode, anmeldenNeu, anmeldenMitarbeiter, anmeldenZweiterFaktor, konto, kontoPasswort, kontoWiederherstellung, abmelden].map((seite) => seite(raum)),
      fallKonto(raum, bestaetigen),
      ...(config.demo ? [demoPost(deps.transact)] : []),
    ],
    jobs: [aufraeumen(raum, parken)],
    ...parken,
    ...bestaetigen,
    alsDemo: async (kontoId, anfrage) => {
      if (!config.demo) throw new Error("Only the demo lets anyone step into anyone.");
      const antwort = await auth.api.eintreten({ body: { userId: kontoId }, headers: anfrage.headers, asResponse: true });
      return keksZeilen(antwort);
    },
    mitarbeiterKonto: konten.mitarbeiter,
    mitarbeiterZuruecksetzen: konten.setzeZurueck,
    personKonto: konten.person,
  };
}

function baueRaum(deps: IdentitaetDeps): Raum {
  const { pool, config: { baseUrl, secret }, uhr } = deps;
  const auth = baueAuth(pool, { baseUrl, secret });
  const db = anmeldedb(pool);
  return {
    ...deps, auth, db, baseUrl,
    sitzungen: sitzungen(auth, db, uhr),
    konten: konten(auth, db),
    codes: briefcodes(db, schluesselFuer(secret, "letter codes")),
    bremse: bremse(db, schluesselFuer(secret, "rate limits"), uhr),
    kekse: kekse(baseUrl),
    keksSchluessel: schluesselFuer(secret, "cookies"),
  };
}

function bestaetigungen({ codes, konten, protokoll }: Raum): Pick<Identitaet, "briefcodeAusstellen" | "vorspracheBestaetigen"> {
  const kraft = ({ wer }: Ctx): string => {
    if (wer.art !== "mitarbeiter") throw new Error("Only an employee confirms an account.");
    return wer.mitarbeiterId;
  };
  return {
    briefcodeAusstellen: async (ctx, personId) => {
      const code = await codes.stelleAus(ctx.office.officeId, personId, kraft(ctx), ctx.jetzt);
      protokoll("briefcodeAusgestellt", { officeId: ctx.office.officeId });
      return code;
    },
    vorspracheBestaetigen: async (ctx, personId) => {
      kraft(ctx);
      const bestaetigt = await konten.bestaetigeVorsprache(ctx.office.officeId, personId, ctx.jetzt);
      if (bestaetigt) protokoll("vorspracheBestaetigt", { officeId: ctx.office.officeId });
      return bestaetigt;
    },
  };
}

/** What is over goes every night: sessions a week after their end, so that answers can still be kept for them. */
const aufraeumen = ({ db, sitzungen, bremse, codes, uhr }: Raum, parken: Parkplatz): Job => job({
  name: "identity.aufraeumen",
  schema: z.object({}),
  takt: "20 3 * * *",
  lauf: async ({ officeId, jetzt }) => {
    await Promise.all([sitzungen.aufraeumen(), bremse.aufraeumen(), parken.aufraeumen(), codes.aufraeumen(officeId, jetzt)]);
    await db.delete(verification).where(lt(verification.expiresAt, uhr()));
  },
});
