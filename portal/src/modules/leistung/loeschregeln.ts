import { lt, sql } from "drizzle-orm";
import type { Loeschregel } from "../../foundation/http/modul.ts";
import type { Tx } from "../../foundation/database/transaction.ts";
import { abruf, bescheid, bescheidPdf, entscheidung, frage, messwert } from "./schema.ts";

// Until then a decision can be taken back (§ 45 Abs. 3 Satz 3 SGB X), so its reasons are needed.
const JAHRZEHNT = 120;
const NORM = "§ 84 Abs. 2 SGB X mit § 45 Abs. 3 Satz 3 SGB X";
const ENDE = "Ende des entschiedenen Zeitraums";

/** Decisions that ended before a day, as condition on a table with `entscheidung_id`. @param stichtag YYYY-MM-DD */
const alteEntscheidungen = (stichtag: string) =>
  sql`(select e.id from handschlag.leistung_entscheidung e where e.office_id = current_setting('app.office')::uuid and e.plan_bis < ${stichtag.slice(0, 7)})`;

const alteBescheide = (stichtag: string) =>
  sql`(select b.id from handschlag.leistung_bescheid b where b.office_id = current_setting('app.office')::uuid and b.entscheidung_id in ${alteEntscheidungen(stichtag)})`;

const zehnJahre = (tabelle: string, loesche: Loeschregel["loesche"]): Loeschregel => ({ tabelle, frist: { monate: JAHRZEHNT, ab: ENDE }, norm: NORM, loesche });

/** In this order: what belongs to a decision goes before it. */
export const loeschregeln: Loeschregel[] = [
  zehnJahre("leistung_frage", async (tx: Tx, tag) => (await tx.delete(frage).where(sql`bescheid_id in ${alteBescheide(tag)}`).returning({ id: frage.id })).length),
  zehnJahre("leistung_abruf", async (tx, tag) => (await tx.delete(abruf).where(sql`bescheid_id in ${alteBescheide(tag)}`).returning({ id: abruf.bescheidId })).length),
  zehnJahre("leistung_pdf", async (tx, tag) => (await tx.delete(bescheidPdf).where(sql`bescheid_id in ${alteBescheide(tag)}`).returning({ id: bescheidPdf.bescheidId })).length),
  zehnJahre("leistung_bescheid", async (tx, tag) => (await tx.delete(bescheid).where(sql`entscheidung_id in ${alteEntscheidungen(tag)}`).returning({ id: bescheid.id })).length),
  zehnJahre("leistung_entscheidung", async (tx, tag) => (await tx.delete(entscheidung).where(sql`id in ${alteEntscheidungen(tag)}`).returning({ id: entscheidung.id })).length),
  {
    tabelle: "leistung_messwert", frist: { monate: 60, ab: "Monat der Messung" }, norm: "Art. 5 Abs. 1 Buchst. e DSGVO",
    loesche: async (tx, tag) => (await tx.delete(messwert).where(lt(messwert.monat, tag.slice(0, 7))).returning({ id: messwert.id })).length,
  },
];
