import { lt, sql } from "drizzle-orm";
import type { Anmeldedb } from "./anmeldedb.ts";
import { bremse as tabelle } from "./schema.ts";
import { fingerabdruck } from "./siegel.ts";

/** How often something may be tried in a window of time. */
export type Grenze = { hoechstens: number; sekunden: number };

const VIERTELSTUNDE = 15 * 60;

/** The limits of all tries. Those per network address are wide: many people share one behind a provider's router. */
export const grenzen = {
  codeAnfordern: { hoechstens: 5, sekunden: VIERTELSTUNDE },
  codeEingeben: { hoechstens: 10, sekunden: VIERTELSTUNDE },
  passwort: { hoechstens: 10, sekunden: VIERTELSTUNDE },
  totpBenutzt: { hoechstens: 1, sekunden: 120 },
  briefcode: { hoechstens: 10, sekunden: 4 * VIERTELSTUNDE },
  adresse: { hoechstens: 300, sekunden: VIERTELSTUNDE },
} as const satisfies Record<string, Grenze>;

export type Bremse = {
  /** Counts one try. True while it is within the limit; a refused try counts too. */
  erlaubt: (was: keyof typeof grenzen, wer: string) => Promise<boolean>;
  aufraeumen: () => Promise<void>;
};

/** Counts tries in the database, so that all processes share the count. Keys are sealed: the table names nobody. */
export function bremse(db: Anmeldedb, schluessel: Uint8Array, uhr: () => Date): Bremse {
  return {
    erlaubt: async (was, wer) => {
      const { hoechstens, sekunden } = grenzen[was];
      const jetzt = uhr();
      const werte = {
        schluessel: fingerabdruck(schluessel, `${was} ${wer}`).toString("base64url"),
        anzahl: 1,
        fensterEndet: new Date(jetzt.getTime() + sekunden * 1000).toISOString(),
      };
      const vorbei = sql`${tabelle.fensterEndet} <= ${jetzt.toISOString()}`;
      const [zeile] = await db.insert(tabelle).values(werte).onConflictDoUpdate({
        target: tabelle.schluessel,
        set: {
          anzahl: sql`case when ${vorbei} then 1 else ${tabelle.anzahl} + 1 end`,
          fensterEndet: sql`case when ${vorbei} then excluded.fenster_endet else ${tabelle.fensterEndet} end`,
        },
      }).returning({ anzahl: tabelle.anzahl });
      return zeile !== undefined && zeile.anzahl <= hoechstens;
    },
    aufraeumen: async () => {
      await db.delete(tabelle).where(lt(tabelle.fensterEndet, uhr().toISOString()));
    },
  };
}
