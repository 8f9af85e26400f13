import { access } from "node:fs/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { Bestandsbau, type Gelesen } from "./bestand-bauen.ts";
import { Aufruffehler } from "./io.ts";

/** Reads a population from a CSV or Parquet file by DuckDB, part by part. Every cell is read as text, so that what is wrong can be named. */
export async function liesBestand(datei: string): Promise<Gelesen> {
  await access(datei);
  const db = await DuckDBInstance.create(":memory:", { threads: "1" });
  try {
    const verbindung = await db.connect();
    const pfad = `'${datei.replaceAll("'", "''")}'`;
    const quelle = datei.endsWith(".parquet") ? `(SELECT COLUMNS(*)::VARCHAR FROM read_parquet(${pfad}))` : `read_csv(${pfad}, all_varchar = true, header = true)`;
    const ergebnis = await verbindung.stream(`SELECT * FROM ${quelle}`);
    const bau = new Bestandsbau(ergebnis.columnNames());
    for (let teil = await ergebnis.fetchChunk(); bau.offen && teil !== null && teil.rowCount > 0; teil = await ergebnis.fetchChunk()) {
      for (const zeile of teil.getRows()) bau.nimm(zeile.map((wert) => (wert === null ? null : String(wert))));
    }
    return bau.fertig();
  } catch (ursache) {
    throw new Aufruffehler(`Diese Datei lässt sich nicht als Tabelle lesen: ${ursache instanceof Error ? ursache.message : String(ursache)}`);
  } finally {
    db.closeSync();
  }
}
