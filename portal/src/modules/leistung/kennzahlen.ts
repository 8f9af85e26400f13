import { sql } from "drizzle-orm";
import type { Tx } from "../../foundation/database/transaction.ts";
import type { Kennzahl } from "../../foundation/http/modul.ts";
import type { Messgroesse } from "./schema.ts";

/** The mean of a measurement, team by team, with the number of measurements behind it. */
const mittel = (art: Messgroesse) => async (tx: Tx) => {
  const { rows } = await tx.execute<{ gruppe: string; anzahl: string; wert: string }>(sql`
    select team_id::text as gruppe, count(*) as anzahl, avg(wert) as wert from handschlag.leistung_messwert where art = ${art} group by team_id order by team_id`);
  return rows.map((z) => ({ gruppe: z.gruppe, anzahl: Number(z.anzahl), wert: Number(z.wert) }));
};

/** Days from application to decision, and the share of questions answered by the promised day. */
export const kennzahlen: Kennzahl[] = [
  { schluessel: "leistung.bearbeitungstage", lese: mittel("bearbeitungstage") },
  { schluessel: "leistung.fragenRechtzeitig", lese: mittel("frageRechtzeitig") },
];
