import { createHash } from "node:crypto";
import type { ClientBase } from "pg";

type Statement = { text: string; name?: string };

// Statements whose texts differ from request to request must not fill the server's memory.
const MOST = 500;
const names = new Map<string, string>();

/**
 * From now on this connection plans a statement with parameters once and keeps the plan under a name made from its text.
 * Planning takes longer than running most of our statements: row-level security makes each of them a long one.
 */
export function prepareStatements(client: ClientBase): void {
  const query = client.query.bind(client) as (statement: unknown, values?: unknown, ...rest: unknown[]) => unknown;
  const named = (statement: unknown, values?: unknown, ...rest: unknown[]): unknown =>
    query(isPlain(statement) && Array.isArray(values) && values.length > 0 ? { ...statement, name: nameOf(statement.text) } : statement, values, ...rest);
  client.query = named as typeof client.query;
}

const isPlain = (statement: unknown): statement is Statement =>
  typeof statement === "object" && statement !== null && "text" in statement && (!("name" in statement) || statement.name === undefined) && !("submit" in statement);

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = createHash("sha256").update(text).digest("hex").slice(0, 32);
  names.set(text, name);
  return name;
}
