import { randomBytes, randomUUID } from "node:crypto";
import { and, eq, gt, lt } from "drizzle-orm";
import type { Anmeldedb } from "./anmeldedb.ts";
import type { Kekse } from "./kekse.ts";
import { geparkt } from "./schema.ts";
import { oeffne, versiegle } from "./siegel.ts";

const SEKUNDEN = 3600;

/** Answers of a form that was sent after its session had ended. */
export type Parkplatz = {
  /**
   * Keeps them for an hour, for the account whose session it was and for this browser. Returns cookies to set: none
   * where the request carries no session that ever was.
   */
  parke: (anfrage: Request, formular: string, pfad: string) => Promise<string[]>;
  /** What was kept for this page, if this account left it from this browser less than an hour ago. */
  hole: (anfrage: Request, kontoId: string, pfad: string) => Promise<string | undefined>;
  /** Takes it away once the form was sent. */
  vergiss: (anfrage: Request, kontoId: string, pfad: string) => Promise<void>;
  aufraeumen: () => Promise<void>;
};

/** The database holds the answers sealed, the browser the key: neither has them alone, and another account never. */
export function parkplatz(db: Anmeldedb, kekse: Kekse, konto: (anfrage: Request) => Promise<string | undefined>, uhr: () => Date): Parkplatz {
  const bei = (id: string, kontoId: string, pfad: string) => and(eq(geparkt.id, id), eq(geparkt.userId, kontoId), eq(geparkt.pfad, pfad));
  return {
    parke: async (anfrage, formular, pfad) => {
      const userId = await konto(anfrage);
      if (userId === undefined) return [];
      const [id, schluessel] = [randomUUID(), randomBytes(32)];
      const inhalt = versiegle(schluessel, formular, bezug(userId, pfad));
      await db.insert(geparkt).values({ id, userId, pfad, inhalt, gueltigBis: new Date(uhr().getTime() + SEKUNDEN * 1000).toISOString() });
      return [kekse.setze("geparkt", `${id}.${schluessel.toString("base64url")}`, SEKUNDEN)];
    },
    hole: async (anfrage, kontoId, pfad) => {
      const marke = parkmarke(kekse.lies(anfrage, "geparkt"));
      if (!marke) return undefined;
      const [zeile] = await db.select().from(geparkt).where(and(bei(marke.id, kontoId, pfad), gt(geparkt.gueltigBis, uhr().toISOString())));
      return zeile && oeffne(marke.schluessel, zeile.inhalt, bezug(kontoId, pfad));
    },
    vergiss: async (anfrage, kontoId, pfad) => {
      const marke = parkmarke(kekse.lies(anfrage, "geparkt"));
      if (marke) await db.delete(geparkt).where(bei(marke.id, kontoId, pfad));
    },
    aufraeumen: async () => {
      await db.delete(geparkt).where(lt(geparkt.gueltigBis, uhr().toISOString()));
    },
  };
}

const bezug = (kontoId: string, pfad: string) => `${kontoId} ${pfad}`;

function parkmarke(wert: string | undefined): { id: string; schluessel: Buffer } | undefined {
  const [, id, schluessel] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(wert ?? "") ?? [];
  return id !== undefined && schluessel !== undefined ? { id, schluessel: Buffer.from(schluessel, "base64url") } : undefined;
}
