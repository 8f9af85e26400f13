import { and, desc, eq, lt, ne, sql } from "drizzle-orm";
import { mitarbeiter } from "../office/schema.ts";
import type { Anmeldedb } from "./anmeldedb.ts";
import type { Auth } from "./auth.ts";
import { session, user, zuordnung } from "./schema.ts";
import type { Wer } from "./wer.ts";

const MINUTE = 60_000;
const RUHE = 30 * MINUTE;

/** A session of the asking browser and what its account stands for in the asked office. */
export type Sitzung = Awaited<ReturnType<typeof lies>>;

export type Sitzungen = {
  /** The session of a request, or undefined where it has none or it is over. */
  laufende: (anfrage: Request, officeId: string) => Promise<Sitzung>;
  /** The account whose session this browser has or had; for keeping its answers. */
  konto: (anfrage: Request) => Promise<string | undefined>;
  liste: (kontoId: string) => Promise<Geraet[]>;
  /** Ends one session of this account. False where it is not theirs. */
  beende: (kontoId: string, id: string) => Promise<boolean>;
  beendeToken: (token: string) => Promise<void>;
  /** Ends all sessions of this account but one. */
  beendeAndere: (kontoId: string, id: string) => Promise<void>;
  beendeAlle: (kontoId: string) => Promise<void>;
  aufraeumen: () => Promise<void>;
};

/** A place where somebody is signed in. */
export type Geraet = { id: string; geraet: string; begonnen: Date; zuletzt: Date };

export function sitzungen(auth: Auth, db: Anmeldedb, uhr: () => Date): Sitzungen {
  const tokenAus = async ({ headers }: Request): Promise<string | undefined> =>
    headers.get("cookie")?.includes("session_token") ? (await auth.api.sitzungstoken({ headers })).token : undefined;
  return {
    laufende: async (anfrage, officeId) => {
      const gefunden = await tokenAus(anfrage);
      const sitzung = gefunden === undefined ? undefined : await lies(db, gefunden, officeId);
      if (!sitzung || istVorbei(sitzung, uhr())) return undefined;
      // Once a minute is enough to know when somebody was last here.
      if (uhr().getTime() - sitzung.zuletzt.getTime() > MINUTE) await db.update(session).set({ updatedAt: uhr() }).where(eq(session.id, sitzung.id));
      return sitzung;
    },
    konto: async (anfrage) => {
      const gefunden = await tokenAus(anfrage);
      if (gefunden === undefined) return undefined;
      const [zeile] = await db.select({ userId: session.userId }).from(session).where(eq(session.token, gefunden));
      return zeile?.userId;
    },
    liste: async (kontoId) => {
      const zeilen = await db.select({ id: session.id, geraet: session.userAgent, begonnen: session.createdAt, zuletzt: session.updatedAt, ende: session.expiresAt, weg: session.weg })
        .from(session).where(and(eq(session.userId, kontoId), ne(session.weg, "passwort"))).orderBy(desc(session.updatedAt));
      return zeilen.filter((zeile) => !istVorbei(zeile, uhr())).map(({ id, geraet, begonnen, zuletzt }) => ({ id, geraet: geraet ?? "", begonnen, zuletzt }));
    },
    beende: async (kontoId, id) => (await db.delete(session).where(and(eq(session.userId, kontoId), eq(session.id, id)))).rowCount === 1,
    beendeToken: async (token) => {
      await db.delete(session).where(eq(session.token, token));
    },
    beendeAndere: async (kontoId, id) => {
      await db.delete(session).where(and(eq(session.userId, kontoId), ne(session.id, id)));
    },
    beendeAlle: async (kontoId) => {
      await db.delete(session).where(eq(session.userId, kontoId));
    },
    aufraeumen: async () => {
      await db.delete(session).where(lt(session.expiresAt, sql`${uhr().toISOString()}::timestamptz - interval '7 days'`));
    },
  };
}

/** A session ends at its end, and a person's also after half an hour without a sign of life: they may sit at a borrowed device. */
export function istVorbei({ ende, zuletzt, weg }: { ende: Date; zuletzt: Date; weg: string }, jetzt: Date): boolean {
  return ende <= jetzt || (weg === "code" && jetzt.getTime() - zuletzt.getTime() > RUHE);
}

/** What a session may do in the office it was read for. A person needs a code, an employee both factors. */
export function werIst(sitzung: Sitzung, officeId: string, demo: boolean): Wer {
  const gast: Wer = { art: "gast", officeId };
  if (!sitzung || (sitzung.weg === "demo" && !demo)) return gast;
  const { weg, kontoId, personId, kraft, bestaetigt } = sitzung;
  if (personId !== null && weg !== "passwort" && weg !== "zweiterFaktor") return { art: "person", officeId, personId, kontoId, bestaetigt };
  if (kraft?.aktiv && (weg === "zweiterFaktor" || weg === "demo")) {
    return { art: "mitarbeiter", officeId, mitarbeiterId: kraft.id, teamId: kraft.teamId, rolle: kraft.rolle, kontoId };
  }
  return gast;
}

async function lies(db: Anmeldedb, token: string, officeId: string) {
  const [zeile] = await db.select({
    id: session.id, token: session.token, kontoId: session.userId, weg: session.weg, ende: session.expiresAt, zuletzt: session.updatedAt, begonnen: session.createdAt,
    email: user.email, zweiterFaktor: user.twoFactorEnabled,
    personId: zuordnung.personId, mitarbeiterId: zuordnung.mitarbeiterId, bestaetigt: sql<boolean>`${zuordnung.bestaetigtAm} is not null`,
    kraft: { id: mitarbeiter.id, teamId: mitarbeiter.teamId, rolle: mitarbeiter.rolle, aktiv: mitarbeiter.aktiv },
  }).from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .leftJoin(zuordnung, and(eq(zuordnung.userId, session.userId), eq(zuordnung.officeId, officeId)))
    .leftJoin(mitarbeiter, and(eq(mitarbeiter.officeId, zuordnung.officeId), eq(mitarbeiter.id, zuordnung.mitarbeiterId)))
    .where(eq(session.token, token));
  return zeile;
}
