const NETZ = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);

/**
 * Whether an error says that the database cannot be reached at the moment: a broken or refused connection, or
 * SQLSTATE classes 08 (connection), 53 (out of resources), 57P (shutting down or starting up). Looks into causes too.
 */
export function istDatenbankWeg(fehler: unknown): boolean {
  if (!(fehler instanceof Error)) return false;
  const code = "code" in fehler ? String(fehler.code) : "";
  return NETZ.has(code) || /^(08|53|57P)/.test(code)
    || /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/i.test(fehler.message)
    || istDatenbankWeg(fehler.cause);
}
