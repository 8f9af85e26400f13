import { migrate } from "@handschlag/portal/src/foundation/database/migrate.ts";
import { ensureRoles } from "@handschlag/portal/src/foundation/database/roles.ts";
import { onDatabase } from "./database-command.ts";
import type { Command } from "./handschlag.ts";

/** `handschlag migrate`: makes roles and brings the database to this version. `npm start` does the same by itself. */
export const run: Command = () =>
  onDatabase(async ({ adminUrl, secret }) => {
    await ensureRoles(adminUrl, secret);
    const applied = await migrate(adminUrl);
    console.log(applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}`);
  });
