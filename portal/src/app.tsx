import type { Hono } from "hono";
import { and, eq } from "drizzle-orm";
import type { Pool } from "pg";
import type { Transact } from "./foundation/database/transaction.ts";
import type { Ctx } from "./foundation/http/ctx.ts";
import type { Modul } from "./foundation/http/modul.ts";
import type { Seite } from "./foundation/http/seite.ts";
import { server } from "./foundation/http/server.tsx";
import type { Umgebung } from "./foundation/http/umgebung.ts";
import type { Identitaet } from "./foundation/identity/identitaet.ts";
import { darfHinein } from "./foundation/identity/wer.ts";
import { mitarbeiter } from "./foundation/office/schema.ts";
import { briefUrteilSeite } from "./foundation/letters/urteil/brief-urteil.ts";
import { briefe } from "./foundation/letters/urteil/briefe.tsx";
import { officeLesen, officeListe } from "./foundation/office/lesen.ts";
import { menueHinten, menueVorn } from "./fall/menue.ts";
import { gemeinsameSeiten } from "./fall/seiten/seiten.ts";
import { schreibhilfe } from "./foundation/schreibhilfe/schreibhilfe.tsx";
import { fallSichtbarFuer, lesePerson } from "./fall/store.ts";
import { ankommen } from "./modules/ankommen/modul.ts";
import { leistung } from "./modules/leistung/modul.ts";
import { verstehenModul } from "./modules/verstehen/modul.ts";

/** Every capability of this portal. A new module is added here and nowhere else. */
export const module: readonly Modul[] = [ankommen, leistung, verstehenModul];

/** Every page, with the identity room's own. */
export const alleSeiten = (identitaet: Pick<Identitaet, "seiten">, statistik: Transact): Seite[] => [...gemeinsameSeiten(module), schreibhilfe, briefUrteilSeite, briefe(statistik), ...identitaet.seiten, ...module.flatMap((m) => m.seiten)];

/** What the application stands on, as far as it is not made here. */
export type AppDeps = Pick<Umgebung, "uhr" | "baseUrl" | "demo" | "melde"> & {
  pool: Pool;
  transact: Transact;
  /** Transactions under the role that reads figures only. */
  statistik: Transact;
  identitaet: Identitaet;
  /** Pages that only the demo has. */
  demoseiten: readonly Seite[];
};

/** Puts everything together: the only place that knows all modules. */
export function app({ pool, identitaet, demoseiten, statistik, ...rest }: AppDeps): Hono {
  return server({
    ...rest,
    office: officeLesen(pool),
    offices: () => officeListe(pool),
    wer: identitaet.wer,
    parken: identitaet,
    fallSichtbarFuer,
    menue,
    anzeigename,
  }, [...alleSeiten(identitaet, statistik), ...demoseiten]);
}

function menue(ctx: Ctx) {
  const hier = new URL(ctx.anfrage.url).pathname;
  return [...menueVorn, ...module.flatMap((m) => m.menue), ...menueHinten].filter((e) => darfHinein(ctx.wer, e.zugang))
    .map(({ pfad, titel }) => ({ text: titel(ctx.sprache), href: ctx.link(pfad), aktiv: hier === ctx.link(pfad) }));
}

async function anzeigename({ tx, wer }: Ctx): Promise<string | undefined> {
  if (wer.art === "mitarbeiter") {
    const [kraft] = await tx.select({ name: mitarbeiter.name }).from(mitarbeiter).where(and(eq(mitarbeiter.officeId, wer.officeId), eq(mitarbeiter.id, wer.mitarbeiterId)));
    return kraft?.name;
  }
  const person = await lesePerson(tx, wer);
  return person && `${person.vorname} ${person.nachname}`;
}
