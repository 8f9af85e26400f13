import type { Pool } from "pg";
import { missingMigrations } from "./database/migrate.ts";

/** What has to be true before requests are sent to this process. */
export type Readiness = { ready: boolean; database: boolean; migrations: boolean; jobs: boolean };

/** The process lives. It says nothing of the database: a restart would not bring that back. */
export const health = (): { status: "ok" } => ({ status: "ok" });

/** Asks the database and the job queue; never throws. @param jobsRunning whether jobs are worked on */
export async function readiness(pool: Pool, jobsRunning: () => Promise<boolean>): Promise<Readiness> {
  try {
    const migrations = (await missingMigrations(pool)).length === 0;
    const jobs = await jobsRunning();
    return { ready: migrations && jobs, database: true, migrations, jobs };
  } catch {
    // Why it does not answer stands in the log of the request that needed it.
    return { ready: false, database: false, migrations: false, jobs: false };
  }
}
