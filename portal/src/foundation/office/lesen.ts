import { drizzle } from "drizzle-orm/node-postgres";
import { asc, eq } from "drizzle-orm";
import type { Pool } from "pg";
import { type Office, office } from "./schema.ts";

/** Finds an office by the first part of an address. What an office says about itself is public: no identity is needed. */
export function officeLesen(pool: Pool): (kuerzel: string) => Promise<Office | undefined> {
  const db = drizzle(pool);
  return async (kuerzel) => {
    const [zeile] = await db.select().from(office).where(eq(office.kuerzel, kuerzel));
    return zeile;
  };
}

/** All offices by name, as people choose among them. */
export async function officeListe(pool: Pool): Promise<Pick<Office, "kuerzel" | "name">[]> {
  return drizzle(pool).select({ kuerzel: office.kuerzel, name: office.name }).from(office).orderBy(asc(office.name));
}

/** The ids of all offices, for jobs that are due in each of them. */
export async function alleOffices(pool: Pool): Promise<string[]> {
  const zeilen = await drizzle(pool).select({ officeId: office.officeId }).from(office);
  return zeilen.map((z) => z.officeId);
}
