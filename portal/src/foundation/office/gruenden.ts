import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { z } from "zod";
import { withClient } from "../database/pool.ts";
import { rollen } from "../identity/wer.ts";

const anschrift = z.strictObject({ strasse: z.string().min(1), plz: z.string().regex(/^\d{5}$/), ort: z.string().min(1) });

/** An office as its operator describes it. */
export const amtSchema = z.strictObject({
  kuerzel: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, "lower-case letters, digits and hyphens; it stands in every address"),
  name: z.string().min(1),
  betriebsart: z.enum(["fachverfahren", "begleitend"]),
  anschrift,
  telefon: z.string().min(1),
  email: z.email(),
  sprechzeiten: z.string().min(1),
  sozialgericht: z.strictObject({ name: z.string().min(1), anschrift }),
  teams: z.array(z.string().min(1)).min(1),
  /** How hard a letter may be at most, from 1 (very easy) to 7 (very hard). */
  briefziel: z.number().min(1).max(7).default(3),
});
export type Amt = z.infer<typeof amtSchema>;

/** An employee as the operator enters them. */
export const kraftSchema = z.strictObject({
  team: z.string().min(1),
  name: z.string().min(1),
  rolle: z.enum(rollen),
  telefon: z.string().min(1),
  email: z.email(),
  sprechzeiten: z.string().min(1),
});
export type NeueKraft = z.infer<typeof kraftSchema>;

type Team = { id: string; name: string };

/**
 * Founds an office with its teams, or brings an office with this `kuerzel` up to date; teams are added, never removed.
 * Only the administrator of the database may do so, no request.
 */
export function gruendeAmt(adminUrl: string, amt: Amt): Promise<{ officeId: string; teams: Team[] }> {
  return withClient(adminUrl, "amt", async (client) => {
    await client.query("begin");
    const { rows } = await client.query<{ office_id: string }>(
      `insert into handschlag.office (office_id, kuerzel, name, betriebsart, anschrift, telefon, email, sprechzeiten, sozialgericht, briefziel)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (kuerzel) do update set name = excluded.name, betriebsart = excluded.betriebsart, anschrift = excluded.anschrift,
         telefon = excluded.telefon, email = excluded.email, sprechzeiten = excluded.sprechzeiten, sozialgericht = excluded.sozialgericht, briefziel = excluded.briefziel
       returning office_id`,
      [randomUUID(), amt.kuerzel, amt.name, amt.betriebsart, amt.anschrift, amt.telefon, amt.email, amt.sprechzeiten, amt.sozialgericht, amt.briefziel]);
    const officeId = rows[0]?.office_id ?? "";
    for (const name of amt.teams) {
      await client.query("insert into handschlag.team (office_id, id, name) select $1, $2, $3 where not exists (select from handschlag.team where office_id = $1 and name = $3)", [officeId, randomUUID(), name]);
    }
    const teams = await teamsVon(client, officeId);
    await client.query("commit");
    return { officeId, teams };
  });
}

const teamsVon = async (client: Client, officeId: string): Promise<Team[]> =>
  (await client.query<Team>("select id, name from handschlag.team where office_id = $1 order by name", [officeId])).rows;

/**
 * Marks an employee as gone: they are signed out at once and get no new cases. Their cases stay until somebody takes each
 * one over; a protected case needs the other of its tandem for that, so nobody leaves it alone.
 * @returns numbers of the cases that wait for a successor
 * @throws Error where office or employee do not exist, or where a protected case would be left with nobody who sees it
 */
export function verabschiede(adminUrl: string, kuerzel: string, email: string): Promise<{ nummern: string[] }> {
  return withClient(adminUrl, "kraft", async (client) => {
    await client.query("begin");
    const { rows: [kraft] } = await client.query<{ office_id: string; id: string }>(
      "select m.office_id, m.id from handschlag.mitarbeiter m join handschlag.office o using (office_id) where o.kuerzel = $1 and m.email = $2", [kuerzel, email]);
    if (!kraft) throw new Error(`In office ${kuerzel} nobody has the address ${email}.`);
    // Two who leave at the same moment must not both count on the other.
    await client.query("select from handschlag.mitarbeiter where office_id = $1 order by id for update", [kraft.office_id]);
    const { rows: faelle } = await client.query<{ nummer: string; allein: boolean }>(
      `select f.nummer, f.geschuetzt and not exists (select from handschlag.mitarbeiter m where m.office_id = f.office_id and m.aktiv and m.id <> $2 and m.rolle in ('integrationsfachkraft', 'leistungssachbearbeitung')
         and m.id in (f.integrationsfachkraft_id, f.leistungssachbearbeitung_id)) as allein
       from handschlag.fall f where f.office_id = $1 and $2 in (f.integrationsfachkraft_id, f.leistungssachbearbeitung_id) order by f.nummer::int`, [kraft.office_id, kraft.id]);
    const allein = faelle.filter((f) => f.allein).map((f) => f.nummer);
    if (allein.length > 0) throw new Error(`Protected, and nobody else of the tandem is left: case ${allein.join(", ")}. The place of the one who left earlier has to be passed on first.`);
    await client.query("update handschlag.mitarbeiter set aktiv = false where office_id = $1 and id = $2", [kraft.office_id, kraft.id]);
    await client.query(`delete from auth.session where "userId" in (select user_id from auth.zuordnung where office_id = $1 and mitarbeiter_id = $2)`, [kraft.office_id, kraft.id]);
    await client.query("commit");
    return { nummern: faelle.map((f) => f.nummer) };
  });
}

/**
 * Enters an employee in an office, or brings the one with this address up to date.
 * @throws Error naming what is missing when office or team do not exist, or the protected cases that a new function would leave alone
 */
export function trageKraftEin(adminUrl: string, kuerzel: string, kraft: NeueKraft): Promise<{ officeId: string; mitarbeiterId: string }> {
  return withClient(adminUrl, "kraft", async (client) => {
    const { rows: [amt] } = await client.query<{ office_id: string }>("select office_id from handschlag.office where kuerzel = $1", [kuerzel]);
    if (!amt) throw new Error(`There is no office ${kuerzel}. Found it first: handschlag amt FILE`);
    const teams = await teamsVon(client, amt.office_id);
    const team = teams.find((t) => t.name === kraft.team);
    if (!team) throw new Error(`Office ${kuerzel} has no team ${kraft.team}. It has: ${teams.map((t) => t.name).join(", ")}`);
    const { rows: [bekannt] } = await client.query<{ id: string }>("select id from handschlag.mitarbeiter where office_id = $1 and email = $2", [amt.office_id, kraft.email]);
    const id = bekannt?.id ?? randomUUID();
    await haltGeschuetzte(client, amt.office_id, id, kraft);
    await client.query(
      `insert into handschlag.mitarbeiter (office_id, id, team_id, name, rolle, telefon, email, sprechzeiten) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (office_id, id) do update set team_id = excluded.team_id, name = excluded.name, rolle = excluded.rolle, telefon = excluded.telefon, sprechzeiten = excluded.sprechzeiten, aktiv = true`,
      [amt.office_id, id, team.id, kraft.name, kraft.rolle, kraft.telefon, kraft.email, kraft.sprechzeiten]);
    return { officeId: amt.office_id, mitarbeiterId: id };
  });
}

// A protected case is seen by its tandem alone, and only in the function of the place.
async function haltGeschuetzte(client: Client, officeId: string, mitarbeiterId: string, { name, rolle }: NeueKraft): Promise<void> {
  const { rows } = await client.query<{ nummer: string }>(
    `select nummer from handschlag.fall where office_id = $1 and geschuetzt and (
       ($3 <> 'leistungssachbearbeitung' and leistungssachbearbeitung_id = $2) or ($3 <> 'integrationsfachkraft' and integrationsfachkraft_id = $2))`,
    [officeId, mitarbeiterId, rolle]);
  if (rows.length > 0) throw new Error(`${name} is of the tandem of a protected case (${rows.map((f) => f.nummer).join(", ")}) and would no longer see it as ${rolle}. The place has to be passed on first.`);
}
