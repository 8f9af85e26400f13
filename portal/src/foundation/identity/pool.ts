import type { Pool } from "pg";
import { createPool, type PoolOptions } from "../database/pool.ts";

/** Connections of the role `handschlag_identity`, in whose search path the tables of better-auth lie. */
export function identityPool(url: string, options: Omit<PoolOptions, "name">): Pool {
  const address = new URL(url);
  address.searchParams.set("options", "-c search_path=auth");
  return createPool(address.href, { ...options, name: "identity" });
}
