import { pruefeChronik } from "@handschlag/portal/src/foundation/chronik/pruefen.ts";
import { createPool } from "@handschlag/portal/src/foundation/database/pool.ts";
import { roleUrls } from "@handschlag/portal/src/foundation/database/roles.ts";
import { transactions } from "@handschlag/portal/src/foundation/database/transaction.ts";
import { alleOffices } from "@handschlag/portal/src/foundation/office/lesen.ts";
import { pruefeSiegel } from "@handschlag/portal/src/foundation/zugriffe/siegel.ts";
import type { ReachedServer } from "@handschlag/portal/src/foundation/database/open.ts";
import { onDatabase } from "./database-command.ts";
import type { Command } from "./handschlag.ts";

/** `handschlag pruefe`: follows the chain of every case's Chronik and the daily seals over accesses. Status 1: something was changed or removed. */
export const run: Command = async (args) => {
  if (args.length > 0) {
    console.error("Usage: handschlag pruefe");
    return 2;
  }
  let brueche = 0;
  const status = await onDatabase(async (server) => { brueche = await pruefe(server); });
  return status !== 0 ? status : brueche > 0 ? 1 : 0;
};

async function pruefe({ adminUrl, secret }: ReachedServer): Promise<number> {
  const pool = createPool(roleUrls(adminUrl, secret).app, { name: "pruefe", max: 1, onError: () => undefined });
  const transact = transactions(pool, (error) => { throw error; });
  let gefunden = 0;
  try {
    for (const officeId of await alleOffices(pool)) {
      await transact({ art: "system", officeId }, async (tx) => {
        const { faelle, eintraege, brueche } = await pruefeChronik(tx, officeId);
        const tage = await pruefeSiegel(tx, officeId);
        console.log(`Office ${officeId}: ${faelle} cases, ${eintraege} entries of the Chronik, ${brueche.length + tage.length} broken.`);
        for (const b of brueche) console.log(`  case ${b.fallId}, entry ${b.nr}: ${b.art === "fehlt" ? "is missing" : "was changed"}`);
        for (const tag of tage) console.log(`  accesses of ${tag}: not what was sealed`);
        gefunden += brueche.length + tage.length;
      });
    }
  } finally {
    await pool.end();
  }
  return gefunden;
}
