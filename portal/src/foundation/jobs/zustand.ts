import type { Pool } from "pg";
import { GESCHEITERT } from "./warteschlange.ts";

export type JobZustand = {
  /** Jobs that could run now. */
  wartend: number;
  /** How long the oldest of them has been waiting. */
  wartetSeitSekunden: number;
  /** Jobs that failed at every try in the last 14 days, by name. */
  gescheitert: Record<string, number>;
};

/** How the jobs of all offices are doing. `pool` belongs to the role `handschlag_app`. */
export async function jobZustand(pool: Pick<Pool, "query">): Promise<JobZustand> {
  const wartende = await pool.query<{ wartend: number; sekunden: number }>(
    `select count(*)::int as wartend, coalesce(extract(epoch from now() - min(start_after)), 0)::int as sekunden
       from pgboss.job where state < 'active' and name <> $1 and start_after <= now()`, [GESCHEITERT]);
  const tote = await pool.query<{ name: string; anzahl: number }>(
    "select source_name as name, count(*)::int as anzahl from pgboss.job where name = $1 and state < 'active' group by 1 order by 1", [GESCHEITERT]);
  return {
    wartend: wartende.rows[0]?.wartend ?? 0,
    wartetSeitSekunden: wartende.rows[0]?.sekunden ?? 0,
    gescheitert: Object.fromEntries(tote.rows.map(({ name, anzahl }) => [name, anzahl])),
  };
}
