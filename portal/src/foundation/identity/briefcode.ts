import { randomBytes } from "node:crypto";
import { and, eq, lt, ne, sql } from "drizzle-orm";
import type { Anmeldedb } from "./anmeldedb.ts";
import { briefcode, session, user, zuordnung } from "./schema.ts";
import { fingerabdruck } from "./siegel.ts";

const ZEICHEN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GUELTIG_TAGE = 14;
const VERSUCHE = 5;
// Five characters find the row, the other seven are the secret.
const KENNUNG = 5;

/** Twelve letters and digits that are not mistaken for each other, after Crockford's base 32. */
export const neuerCode = (): string => gruppen([...randomBytes(12)].map((byte) => ZEICHEN[byte % 32]).join(""));

const gruppen = (zeichen: string): string => zeichen.replaceAll(/.{4}(?=.)/g, "$&-");

/** A code as it was meant: spaces and hyphens do not count, O is 0, I and L are 1. Undefined where it cannot be one. */
export function lesbarerCode(eingabe: string): string | undefined {
  const code = eingabe.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) ? code : undefined;
}

/** What becomes of a code that somebody enters. `frueheresKonto` had the person before and has lost it. */
export type Einloesung = { art: "falsch" } | { art: "anderePerson" } | { art: "bestaetigt"; frueheresKonto?: string };

export type Briefcodes = {
  /** Makes a person's code and returns it: the only moment in which anyone sees it. Times are ISO instants. */
  stelleAus: (officeId: string, personId: string, mitarbeiterId: string, jetzt: string) => Promise<{ code: string; gueltigBis: string }>;
  /** Links an account to the person to whom the code was sent, verified. A wrong code costs one of five tries. */
  loeseEin: (officeId: string, kontoId: string, eingabe: string, jetzt: string) => Promise<Einloesung>;
  aufraeumen: (officeId: string, jetzt: string) => Promise<void>;
};

export function briefcodes(db: Anmeldedb, schluessel: Uint8Array): Briefcodes {
  const hashVon = (officeId: string, code: string) => fingerabdruck(schluessel, `${officeId} ${code}`);
  return {
    stelleAus: async (officeId, personId, mitarbeiterId, jetzt) => {
      const code = neuerCode();
      const klar = code.replaceAll("-", "");
      const gueltigBis = new Date(Date.parse(jetzt) + GUELTIG_TAGE * 86_400_000).toISOString();
      const werte = { kennung: klar.slice(0, KENNUNG), hash: hashVon(officeId, klar), ausgestelltVon: mitarbeiterId, ausgestelltAm: jetzt, gueltigBis, fehlversuche: 0 };
      await db.insert(briefcode).values({ officeId, personId, ...werte }).onConflictDoUpdate({ target: [briefcode.officeId, briefcode.personId], set: werte });
      return { code, gueltigBis };
    },
    loeseEin: async (officeId, kontoId, eingabe, jetzt) => {
      const code = lesbarerCode(eingabe);
      if (code === undefined) return { art: "falsch" };
      return db.transaction(async (tx) => {
        const [zeile] = await tx.select().from(briefcode).where(and(eq(briefcode.officeId, officeId), eq(briefcode.kennung, code.slice(0, KENNUNG)))).for("update");
        if (!zeile || Date.parse(zeile.gueltigBis) <= Date.parse(jetzt) || zeile.fehlversuche >= VERSUCHE) return { art: "falsch" };
        if (!hashVon(officeId, code).equals(zeile.hash)) {
          await tx.update(briefcode).set({ fehlversuche: sql`${briefcode.fehlversuche} + 1` }).where(eq(briefcode.id, zeile.id));
          return { art: "falsch" };
        }
        return uebergib(tx, officeId, kontoId, zeile, jetzt);
      });
    },
    aufraeumen: async (officeId, jetzt) => {
      await db.delete(briefcode).where(and(eq(briefcode.officeId, officeId), lt(briefcode.gueltigBis, jetzt)));
    },
  };
}

type Tx = Parameters<Parameters<Anmeldedb["transaction"]>[0]>[0];

async function uebergib(tx: Tx, officeId: string, kontoId: string, { id, personId }: { id: string; personId: string }, jetzt: string): Promise<Einloesung> {
  const [eigene] = await tx.select().from(zuordnung).where(and(eq(zuordnung.officeId, officeId), eq(zuordnung.userId, kontoId)));
  if (eigene && eigene.personId !== personId) return { art: "anderePerson" };
  const frueheresKonto = await entzieheAnderen(tx, officeId, kontoId, personId);
  const bestaetigung = { bestaetigtAm: jetzt, bestaetigtDurch: "briefcode" as const };
  await tx.insert(zuordnung).values({ officeId, userId: kontoId, personId, ...bestaetigung })
    .onConflictDoUpdate({ target: [zuordnung.officeId, zuordnung.userId], set: bestaetigung });
  await tx.delete(briefcode).where(and(eq(briefcode.officeId, officeId), eq(briefcode.id, id)));
  return { art: "bestaetigt", ...(frueheresKonto !== undefined && { frueheresKonto }) };
}

/** A letter reaches who lives there: it outweighs an account that somebody has lost or never was theirs. */
async function entzieheAnderen(tx: Tx, officeId: string, kontoId: string, personId: string): Promise<string | undefined> {
  const [alte] = await tx.delete(zuordnung)
    .where(and(eq(zuordnung.officeId, officeId), eq(zuordnung.personId, personId), ne(zuordnung.userId, kontoId))).returning({ userId: zuordnung.userId });
  if (!alte) return undefined;
  await tx.delete(session).where(eq(session.userId, alte.userId));
  const [konto] = await tx.select({ email: user.email }).from(user).where(eq(user.id, alte.userId));
  return konto?.email;
}
