import type { Pool } from "pg";
import { withClient } from "../foundation/database/pool.ts";
import type { Transact } from "../foundation/database/transaction.ts";
import type { Identitaet } from "../foundation/identity/identitaet.ts";
import { mitarbeiter, type Office, richtwert, team } from "../foundation/office/schema.ts";
import { person } from "../fall/schema.ts";
import { geschichten } from "./geschichten.ts";
import { erlebe, jahr } from "./jahr.ts";
import { bueros, type Demobuero } from "./personal.ts";
import { menschen } from "./vorgestellte.ts";
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
  await stelleVor(deps);
  return konten(deps.adminUrl);
}

/** Lives through the year of all other households. Takes longer than anybody wants to wait at a start, so it goes on beside it. */
export async function erzaehleJahr({ adminUrl, transact }: DemoDeps, weiter: () => boolean): Promise<void> {
  const office = hauptamt();
  const erzaehlt = await vorgaenge(adminUrl);
  for (const plan of jahr()) {
    if (!weiter()) return;
    if (!erzaehlt.has(plan.vorgang)) await erlebe({ transact, office }, plan);
  }
}

function hauptamt(): Office {
  const [erstes] = bueros;
  if (!erstes) throw new Error("The demo has no office.");
  return erstes.office;
}

// The people one meets first have accounts, and their stories are there when the portal opens.
async function stelleVor({ adminUrl, transact, identitaet }: DemoDeps): Promise<void> {
  const office = hauptamt();
  const erzaehlt = await vorgaenge(adminUrl);
  for (const { vorgang, erzaehle } of geschichten) if (!erzaehlt.has(vorgang)) await erzaehle({ transact, office });
  const neu = menschen.neu;
  await transact({ art: "person", officeId: office.officeId, personId: neu.id, kontoId: "demo", bestaetigt: false }, async (tx) => {
    await tx.insert(person).values({ officeId: office.officeId, id: neu.id, vorname: neu.vorname, nachname: neu.nachname, geburtsdatum: neu.geburtsdatum, sichtbarFuer: [neu.id] }).onConflictDoNothing();
  });
  const vorhanden = await konten(adminUrl);
  for (const m of Object.values(menschen)) {
    if (vorhanden.has(m.id)) continue;
    await identitaet.personKonto({
      officeId: office.officeId, personId: m.id, name: `${m.vorname} ${m.nachname}`,
      email: `${m.vorname}.${m.nachname}@demo.example`.toLowerCase(), bestaetigtAm: m.id === neu.id ? null : "2026-01-05T09:00:00.000Z",
    });
  }
}

function vorgaenge(adminUrl: string): Promise<Set<string>> {
  return withClient(adminUrl, "demo", async (client) => {
    const { rows } = await client.query<{ vorgang: string }>("select vorgang from handschlag.antrag");
    return new Set(rows.map((r) => r.vorgang));
  });
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
    if (!vorhanden.has(id)) await identitaet.mitarbeiterKonto({ officeId, mitarbeiterId: id, name, email, passwort: null });
  }
}

function konten(adminUrl: string): Promise<Demokonten> {
  return withClient(adminUrl, "demo", async (client) => {
    const { rows } = await client.query<{ wer: string; konto: string }>("select coalesce(person_id, mitarbeiter_id) as wer, user_id as konto from auth.zuordnung");
    return new Map(rows.map(({ wer, konto }) => [wer, konto]));
  });
}
