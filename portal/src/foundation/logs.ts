import { type DestinationStream, pino } from "pino";
import type { Config } from "./config.ts";

/** What may stand in a log line; anything else is left out, so that no line can carry personal data. */
export type LogFields = {
  /** Number of the request, as the error page shows it. */
  request?: string;
  method?: string;
  /** The pattern of the route (`/:office/antrag/:id`), never the address itself. */
  route?: string;
  status?: number;
  ms?: number;
  count?: number;
  /** Name of the background job's queue. */
  job?: string;
  /** Of an error only its kind, its code and the places in the code are written, never its words. */
  error?: unknown;
};

/** What happened, in fixed words. */
export type LogEvent = "request" | "started" | "stopping" | "stopped" | "failed" | "job" | "mail" | "database" | "migrated" | "crashed";

export type Log = Record<"debug" | "info" | "warn" | "error", (event: LogEvent, fields?: LogFields) => void>;

/** Writes one JSON object per line. @param destination where to; standard output if not given */
export function createLog(level: Config["logLevel"], destination?: DestinationStream): Log {
  const writer = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, destination ?? pino.destination({ sync: true }));
  const at = (name: keyof Log) => (event: LogEvent, fields: LogFields = {}) => writer[name](allowed(fields), event);
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

const text = (form: RegExp) => (value: unknown): string | undefined => (typeof value === "string" && form.test(value) ? value : undefined);
const number = (value: unknown) => (typeof value === "number" ? value : undefined);

const ALLOWED: { [F in keyof Required<LogFields>]: (value: unknown) => unknown } = {
  request: text(/^[0-9a-f-]{1,36}$/),
  method: text(/^[A-Z]{3,7}$/),
  // An address would have a query or encoded characters; a pattern has neither.
  route: text(/^[\w/:*-]{0,200}$/),
  status: number,
  ms: number,
  count: number,
  job: text(/^[\w/:-]{1,80}$/),
  error: (value) => (value === undefined ? undefined : describe(value)),
};

function allowed(fields: LogFields): Record<string, unknown> {
  const given = fields as Record<string, unknown>;
  return Object.fromEntries(Object.entries(ALLOWED).map(([name, clean]) => [name, clean(given[name])]).filter(([, value]) => value !== undefined));
}

type Described = { kind: string; code?: string | undefined; constraint?: string | undefined; at?: string[]; cause?: Described | undefined };

const DEEPEST_CAUSE = 5;
const identifier = text(/^\w{1,63}$/);

/** Kind, code and place of an error. Its message, and PostgreSQL's detail and hint, repeat what people wrote. */
function describe(error: unknown, depth = 0): Described {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint, cause } = error as { code?: unknown; constraint?: unknown; cause?: unknown };
  return {
    kind: identifier(error.name) ?? "Error",
    code: identifier(code),
    constraint: identifier(constraint),
    at: frames(error),
    cause: cause === undefined || depth === DEEPEST_CAUSE ? undefined : describe(cause, depth + 1),
  };
}

// The stack begins with the message, which may run over several lines and look like places itself.
function frames({ stack = "", message }: Error): string[] {
  const start = stack.indexOf(message);
  const places = start === -1 ? stack : stack.slice(start + message.length);
  return places.split("\n").filter((line) => /^\s+at .*(file:|node:|\/).*:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
}
