import type { Pool } from "pg";
import { withClient } from "../foundation/database/pool.ts";
import type { Transact } from "../foundation/database/transaction.ts";
import type { Identitaet } from "../foundation/identity/identitaet.ts";
import { mitarbeiter, richtwert, team } from "../foundation/office/schema.ts";
import { bueros, type Demobuero } from "./personal.ts";
import { kennung } from "./zufall.ts";

/** What the demo is built with: the same doors that requests use, and the administrator's to found an office. */
export type DemoDeps = { adminUrl: string; pool: Pool; transact: Transact; identitaet: Identitaet; jetzt: () => string };

/** The accounts of the demo, by the person or employee they stand for. */
export type Demokonten = ReadonlyMap<string, string>;

/** Founds the demo's offices with staff, people and a year of history; what stands already stays. @returns the accounts */
export async function richteDemoEin(deps: DemoDeps): Promise<Demokonten> {
  for (const buero of bueros) {
    await gruende(deps.adminUrl, buero);
    await stelleEin(deps, buero);
  }
  return konten(deps.adminUrl);
}

// An office is founded by the operator, not by a request: only the administrator may.
function gruende(adminUrl: string, { office: o }: Demobuero): Promise<void> {
  return withClient(adminUrl, "demo", async (client) => {
    await client.query(
      `insert into handschlag.office (office_id, kuerzel, name, betriebsart, anschrift, telefon, email, sprechzeiten, sozialgericht)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [o.officeId, o.kuerzel, o.name, o.betriebsart, o.anschrift, o.telefon, o.email, o.sprechzeiten, o.sozialgericht]);
  });
}

async function stelleEin({ transact, identitaet, adminUrl }: DemoDeps, { office: { officeId }, teams, kraefte, richtwert: werte }: Demobuero): Promise<void> {
  await transact({ art: "system", officeId }, async (tx) => {
    await tx.insert(team).values(teams.map((t) => ({ officeId, ...t }))).onConflictDoNothing();
    await tx.insert(mitarbeiter).values(kraefte.map((k) => ({ officeId, ...k, aktiv: true }))).onConflictDoNothing();
    await tx.insert(richtwert).values({ officeId, id: kennung(`richtwert ${officeId}`), art: "unterkunft", giltAb: "2025-01-01", werte, quelle: "Richtlinie Unterkunft der Demo, Nr. 3" }).onConflictDoNothing();
  });
  const vorhanden = await konten(adminUrl);
  for (const { id, name, email } of kraefte) {
    if (!vorhanden.has(id)) await identitaet.mitarbeiterKonto({ officeId, mitarbeiterId: id, name, email, passwort: crypto.randomUUID() });
  }
}

function konten(adminUrl: string): Promise<Demokonten> {
  return withClient(adminUrl, "demo", async (client) => {
    const { rows } = await client.query<{ wer: string; konto: string }>("select coalesce(person_id, mitarbeiter_id) as wer, user_id as konto from auth.zuordnung");
    return new Map(rows.map(({ wer, konto }) => [wer, konto]));
  });
}
