import type { Hono } from "hono";
import { and, eq } from "drizzle-orm";
import type { Pool } from "pg";
import type { Transact } from "./foundation/database/transaction.ts";
import type { Ctx } from "./foundation/http/ctx.ts";
import type { Modul } from "./foundation/http/modul.ts";
import type { Seite } from "./foundation/http/seite.ts";
import { server } from "./foundation/http/server.tsx";
import type { Umgebung } from "./foundation/http/umgebung.ts";
import type { Sprache } from "./foundation/i18n/sprache.ts";
import { createT } from "./foundation/i18n/t.ts";
import type { Identitaet } from "./foundation/identity/identitaet.ts";
import { darfHinein, rollen, fallrollen } from "./foundation/identity/wer.ts";
import { mitarbeiter } from "./foundation/office/schema.ts";
import { officeLesen, officeListe } from "./foundation/office/lesen.ts";
import { messages } from "./fall/messages.ts";
import { gemeinsameSeiten } from "./fall/seiten/seiten.ts";
import { fallSichtbarFuer, lesePerson } from "./fall/store.ts";
import { ankommen } from "./modules/ankommen/modul.ts";
import { leistung } from "./modules/leistung/modul.ts";

/** Every capability of this portal. A new module is added here and nowhere else. */
export const module: readonly Modul[] = [ankommen, leistung];

/** Every page, with the identity room's own. */
export const alleSeiten = (identitaet: Pick<Identitaet, "seiten">): Seite[] => [...gemeinsameSeiten(module), ...identitaet.seiten, ...module.flatMap((m) => m.seiten)];

const wort = (schluessel: "aufgaben" | "faelle" | "meineSachen" | "meineDaten" | "konto") => (sprache: Sprache) => createT(sprache, messages)(schluessel);

// The modules' entries stand between what one works with and one's account.
const vorn: Modul["menue"] = [
  { pfad: "/aufgaben", zugang: rollen, titel: wort("aufgaben") },
  { pfad: "/faelle", zugang: fallrollen, titel: wort("faelle") },
  { pfad: "/", zugang: "person", titel: wort("meineSachen") },
];
const hinten: Modul["menue"] = [
  { pfad: "/meine-daten", zugang: "bestaetigtePerson", titel: wort("meineDaten") },
  { pfad: "/konto", zugang: "person", titel: wort("konto") },
  { pfad: "/konto", zugang: rollen, titel: wort("konto") },
];

/** What the application stands on, as far as it is not made here. */
export type AppDeps = Pick<Umgebung, "uhr" | "baseUrl" | "demo" | "melde"> & {
  pool: Pool;
  transact: Transact;
  identitaet: Identitaet;
  /** Pages that only the demo has. */
  demoseiten: readonly Seite[];
};

/** Puts everything together: the only place that knows all modules. */
export function app({ pool, identitaet, demoseiten, ...rest }: AppDeps): Hono {
  return server({
    ...rest,
    office: officeLesen(pool),
    offices: () => officeListe(pool),
    wer: identitaet.wer,
    parken: identitaet,
    fallSichtbarFuer,
    menue,
    anzeigename,
  }, [...alleSeiten(identitaet), ...demoseiten]);
}

function menue(ctx: Ctx) {
  const hier = new URL(ctx.anfrage.url).pathname;
  return [...vorn, ...module.flatMap((m) => m.menue), ...hinten].filter((e) => darfHinein(ctx.wer, e.zugang))
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
