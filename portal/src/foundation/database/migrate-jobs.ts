import { PgBoss } from "pg-boss";
import { MIGRATOR } from "./roles.ts";

/** Makes or upgrades the job queue's tables, owned by the migrator: processes that work on jobs own nothing. */
export async function migrateJobs(adminUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: adminUrl, options: `-c role=${MIGRATOR}`, schema: "pgboss", max: 1, supervise: false, schedule: false });
  let failure: unknown;
  boss.on("error", (error) => (failure = error));
  await boss.start();
  await boss.stop({ graceful: false });
  if (failure) throw failure;
}
