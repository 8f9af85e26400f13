import { and, eq, inArray } from "drizzle-orm";
import { mitarbeiter } from "../office/schema.ts";
import type { Anmeldedb } from "./anmeldedb.ts";
import type { Auth } from "./auth.ts";
import { PASSWORT_MINDESTENS } from "./passwort.ts";
import { account, session, twoFactor, user, zuordnung } from "./schema.ts";

/** `passwort` is null in the demo only, where one steps in by a click: such an account opens by no password. */
export type NeuesMitarbeiterkonto = { officeId: string; mitarbeiterId: string; name: string; email: string; passwort: string | null };
export type NeuesPersonkonto = { officeId: string; personId: string; name: string; email: string; bestaetigtAm: string | null };

/** How far a person's account is. */
export type Kontostand = "kein" | "offen" | "bestaetigt";

export type Konten = {
  mitarbeiter: (neu: NeuesMitarbeiterkonto) => Promise<string>;
  person: (neu: NeuesPersonkonto) => Promise<string>;
  /** A new password and no second factor, for an employee who has lost theirs; all their sessions end. False where they have no account. */
  setzeZurueck: (officeId: string, mitarbeiterId: string, passwort: string) => Promise<boolean>;
  /** True for an address that signs in by password: it gets no codes. */
  istMitarbeiter: (email: string) => Promise<boolean>;
  /** True where the account of this address stands for an employee who works in this office. */
  arbeitetIn: (email: string, officeId: string) => Promise<boolean>;
  staende: (officeId: string, personIds: string[]) => Promise<Map<string, Kontostand>>;
  bestaetigeVorsprache: (officeId: string, personId: string, jetzt: string) => Promise<boolean>;
};

export function konten(auth: Auth, db: Anmeldedb): Konten {
  return {
    mitarbeiter: async ({ officeId, mitarbeiterId, name, email, passwort }) => {
      if (passwort !== null) pruefeLaenge(passwort);
      const { internalAdapter, password } = await auth.$context;
      const neu = await internalAdapter.createUser({ email: email.toLowerCase(), name, emailVerified: true }, { method: "admin" });
      await internalAdapter.linkAccount({ userId: neu.id, providerId: "credential", accountId: neu.id, ...(passwort !== null && { password: await password.hash(passwort) }) });
      await db.insert(zuordnung).values({ officeId, userId: neu.id, mitarbeiterId });
      return neu.id;
    },
    person: async ({ officeId, personId, name, email, bestaetigtAm }) => {
      const { internalAdapter } = await auth.$context;
      const neu = await internalAdapter.createUser({ email: email.toLowerCase(), name, emailVerified: true }, { method: "admin" });
      await db.insert(zuordnung).values({ officeId, userId: neu.id, personId, bestaetigtAm, bestaetigtDurch: bestaetigtAm === null ? null : "vorsprache" });
      return neu.id;
    },
    setzeZurueck: async (officeId, mitarbeiterId, passwort) => {
      pruefeLaenge(passwort);
      const [zeile] = await db.select({ id: zuordnung.userId }).from(zuordnung).where(and(eq(zuordnung.officeId, officeId), eq(zuordnung.mitarbeiterId, mitarbeiterId)));
      if (!zeile) return false;
      const { internalAdapter, password } = await auth.$context;
      await internalAdapter.updatePassword(zeile.id, await password.hash(passwort));
      await db.transaction(async (tx) => {
        await tx.delete(twoFactor).where(eq(twoFactor.userId, zeile.id));
        await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, zeile.id));
        await tx.delete(session).where(eq(session.userId, zeile.id));
      });
      return true;
    },
    istMitarbeiter: async (email) => {
      const [treffer] = await db.select({ id: user.id }).from(user).innerJoin(account, eq(account.userId, user.id))
        .where(and(eq(user.email, email), eq(account.providerId, "credential")));
      return treffer !== undefined;
    },
    arbeitetIn: async (email, officeId) => {
      const [treffer] = await db.select({ id: user.id }).from(user).innerJoin(zuordnung, eq(zuordnung.userId, user.id))
        .innerJoin(mitarbeiter, and(eq(mitarbeiter.officeId, zuordnung.officeId), eq(mitarbeiter.id, zuordnung.mitarbeiterId)))
        .where(and(eq(user.email, email), eq(zuordnung.officeId, officeId), eq(mitarbeiter.aktiv, true)));
      return treffer !== undefined;
    },
    staende: async (officeId, personIds) => {
      const zeilen = await db.select({ personId: zuordnung.personId, bestaetigtAm: zuordnung.bestaetigtAm }).from(zuordnung)
        .where(and(eq(zuordnung.officeId, officeId), inArray(zuordnung.personId, personIds)));
      const stand = new Map(zeilen.map(({ personId, bestaetigtAm }): [string | null, Kontostand] => [personId, bestaetigtAm === null ? "offen" : "bestaetigt"]));
      return new Map(personIds.map((id) => [id, stand.get(id) ?? "kein"]));
    },
    bestaetigeVorsprache: async (officeId, personId, jetzt) => {
      const { rowCount } = await db.update(zuordnung).set({ bestaetigtAm: jetzt, bestaetigtDurch: "vorsprache" })
        .where(and(eq(zuordnung.officeId, officeId), eq(zuordnung.personId, personId)));
      return rowCount === 1;
    },
  };
}

function pruefeLaenge(passwort: string): void {
  if (passwort.length < PASSWORT_MINDESTENS) throw new Error(`A password has at least ${PASSWORT_MINDESTENS} characters.`);
}
