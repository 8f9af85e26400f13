import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Pool } from "pg";
import type { Wer } from "../identity/wer.ts";

/** A running transaction that carries an identity. */
export type Tx = Parameters<Parameters<NodePgDatabase["transaction"]>[0]>[0];

/** Runs work inside one transaction for one identity. */
export type Transact = <T>(wer: Wer, work: (tx: Tx, afterCommit: AfterCommit) => Promise<T>) => Promise<T>;

/** Registers what must happen only once the transaction has been committed. */
export type AfterCommit = (effect: () => Promise<void>) => void;

const settings = (wer: Wer): string[] => [
  wer.officeId,
  wer.art === "person" ? wer.personId : "",
  wer.art === "mitarbeiter" ? wer.mitarbeiterId : "",
  wer.art === "mitarbeiter" ? wer.teamId : "",
  wer.art === "mitarbeiter" ? wer.rolle : wer.art,
];

/**
 * One request = one transaction = one identity: row-level security decides by the settings made here.
 * Effects registered with `afterCommit` run in order after the commit and not at all after a rollback;
 * one that fails is handed to `onEffectError` and does not undo what was committed.
 */
export function transactions(pool: Pool, onEffectError: (error: unknown) => void): Transact {
  const db = drizzle(pool);
  return async (wer, work) => {
    const effects: (() => Promise<void>)[] = [];
    const [office, person, employee, team, role] = settings(wer);
    const result = await db.transaction(async (tx) => {
      await tx.execute(setIdentity(office, person, employee, team, role));
      return work(tx, (effect) => effects.push(effect));
    });
    for (const effect of effects) await effect().catch(onEffectError);
    return result;
  };
}

const setIdentity = (office = "", person = "", employee = "", team = "", role = "") =>
  sql`select set_config('app.office', ${office}, true), set_config('app.person', ${person}, true),
             set_config('app.employee', ${employee}, true), set_config('app.team', ${team}, true),
             set_config('app.role', ${role}, true)`;
