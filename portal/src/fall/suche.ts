import { sql } from "drizzle-orm";
import type { Tx } from "../foundation/database/transaction.ts";

/** A line of the list of cases. */
export type Fallzeile = { id: string; nummer: string; namen: string; tandem: string };

/**
 * Cases by number or by the beginning of a member's last name, newest first: two queries, however many rows.
 * Only what the asking identity sees comes back.
 */
export async function sucheFaelle(tx: Tx, officeId: string, suche: string, anzahl: number, ab: number): Promise<{ zeilen: Fallzeile[]; anzahl: number }> {
  const muster = `${suche.trim().replaceAll(/[\\%_]/g, "\\$&")}%`;
  const passt = suche.trim() === "" ? sql`true` : sql`(f.nummer = ${suche.trim()} or exists (
    select 1 from handschlag.mitgliedschaft m join handschlag.person p on p.office_id = m.office_id and p.id = m.person_id
    where m.office_id = f.office_id and m.fall_id = f.id and m.bis is null and p.nachname ilike ${muster}))`;
  const { rows: [summe] } = await tx.execute<{ anzahl: string }>(sql`select count(*) as anzahl from handschlag.fall f where f.office_id = ${officeId} and ${passt}`);
  const { rows } = await tx.execute<Fallzeile>(sql`
    select f.id, f.nummer,
      (select string_agg(p.vorname || ' ' || p.nachname, ', ' order by p.geburtsdatum)
         from handschlag.mitgliedschaft m join handschlag.person p on p.office_id = m.office_id and p.id = m.person_id
         where m.office_id = f.office_id and m.fall_id = f.id and m.bis is null) as namen,
      i.name || ' · ' || l.name as tandem
    from handschlag.fall f
      join handschlag.mitarbeiter i on i.office_id = f.office_id and i.id = f.integrationsfachkraft_id
      join handschlag.mitarbeiter l on l.office_id = f.office_id and l.id = f.leistungssachbearbeitung_id
    where f.office_id = ${officeId} and ${passt}
    order by f.nummer::int desc limit ${anzahl} offset ${ab}`);
  return { zeilen: rows, anzahl: Number(summe?.anzahl ?? 0) };
}
