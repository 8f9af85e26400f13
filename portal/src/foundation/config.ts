import { isIP, isIPv6 } from "node:net";
import { z } from "zod";

type Variable = {
  /** What holds when the variable is not set; undefined: nothing. */
  fallback: string | undefined;
  meaning: string;
  /** The allowed form in words, as an error message and the operations guide say it. */
  allowed: string;
  /** Secret values are never repeated in an error message. */
  secret?: true;
};

/** Every variable Handschlag reads. The operations guide's table is made of this one. */
export const variables = {
  PORT: { fallback: "8080", allowed: "a number from 0 to 65535; 0 takes any free port", meaning: "Port on which the portal listens." },
  HANDSCHLAG_HOST: { fallback: "127.0.0.1", allowed: "an IP address or host name", meaning: "Address on which the portal listens. Put a reverse proxy with TLS in front of it." },
  HANDSCHLAG_PROXIES: { fallback: undefined, allowed: "IP addresses or networks such as 10.0.0.7 or fd00::/8, separated by commas", meaning: "Reverse proxies on other machines. Limits on tries count by the address that they pass on in X-Forwarded-For; one on this machine needs no entry." },
  HANDSCHLAG_BASE_URL: { fallback: "http://localhost:PORT", allowed: "an http or https address without a path", meaning: "Address under which people reach the portal; it stands in mails and letters." },
  HANDSCHLAG_DATA: { fallback: "./.daten", allowed: "a folder", meaning: "Folder of the embedded database, the made secret and uploads." },
  DATABASE_URL: { fallback: undefined, secret: true, allowed: "postgres://USER:PASSWORD@HOST:PORT/DATABASE", meaning: "PostgreSQL 15 or newer, as a user that may create roles and owns the database. Without it the embedded PostgreSQL runs in the data folder." },
  HANDSCHLAG_SECRET: { fallback: undefined, secret: true, allowed: "at least 32 characters", meaning: "The passwords of the database roles and the signatures of sessions are derived from it. Needed with DATABASE_URL; with the embedded database one is made at the first start." },
  SMTP_URL: { fallback: undefined, secret: true, allowed: "smtp://USER:PASSWORD@HOST:PORT or smtps://…", meaning: "Mail server. Needed outside demo mode; the demo shows its mails on a page." },
  MAIL_FROM: { fallback: undefined, allowed: "a mail address", meaning: "Sender of all mails. Needed with SMTP_URL." },
  HANDSCHLAG_DEMO: { fallback: "0", allowed: "0 or 1", meaning: "1 runs the demo office, in which anyone can step into anyone. `npm start` sets 1 unless it or DATABASE_URL is set. A database stays what it was at its first start: demo or not." },
  HANDSCHLAG_HEUTE: { fallback: undefined, allowed: "a date such as 2026-11-23", meaning: "Fixed date of the demo office (2026-11-23 if not set). Refused outside demo mode." },
  LOG_LEVEL: { fallback: "info", allowed: "debug, info, warn, error or silent", meaning: "Which log lines are written." },
} as const satisfies Record<string, Variable>;

type Name = keyof typeof variables;

const address = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), { abort: true });

/** An IP address, alone or with the length of a network's prefix. */
function istNetz(text: string): boolean {
  const [adresse = "", laenge, ...rest] = text.split("/");
  if (isIP(adresse) === 0 || rest.length > 0) return false;
  return laenge === undefined || (/^\d{1,3}$/.test(laenge) && Number(laenge) <= (isIPv6(adresse) ? 128 : 32));
}

const schemas = {
  PORT: z.string().regex(/^\d{1,5}$/).transform(Number).refine((port) => port <= 65_535),
  HANDSCHLAG_HOST: z.string().regex(/^[\w.:-]+$/),
  HANDSCHLAG_PROXIES: z.string().transform((value) => value.split(",").map((netz) => netz.trim())).refine((netze) => netze.every(istNetz)),
  HANDSCHLAG_BASE_URL: address("http:", "https:").transform((value) => new URL(value)).refine((url) => url.pathname === "/" && url.search === "").transform((url) => url.origin),
  HANDSCHLAG_DATA: z.string(),
  DATABASE_URL: address("postgres:", "postgresql:"),
  HANDSCHLAG_SECRET: z.string().min(32),
  SMTP_URL: address("smtp:", "smtps:"),
  MAIL_FROM: z.email(),
  HANDSCHLAG_DEMO: z.enum(["0", "1"]).transform((value) => value === "1"),
  HANDSCHLAG_HEUTE: z.iso.date(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]),
} satisfies Record<Name, z.ZodType>;

const DEMO_HEUTE = "2026-11-23";

export type Environment = Record<string, string | undefined>;

export type DatabaseConfig = {
  dataDir: string;
  /** Undefined: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined;
  /** Undefined only with the embedded database: its secret lies in `dataDir`. */
  secret: string | undefined;
};

export type Config = DatabaseConfig & {
  port: number;
  host: string;
  /** Addresses and networks of reverse proxies on other machines. */
  proxies: string[];
  /** Origin without a slash at its end. */
  baseUrl: string;
  /** Undefined only in demo mode. */
  mail: { smtpUrl: string; from: string } | undefined;
  demo: boolean;
  /** A fixed date (YYYY-MM-DD) of the demo; undefined: the system's clock. */
  heute: string | undefined;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

/** Names each variable that is wrong, what is wrong with it and what is allowed; one line each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** The part of the configuration that reaches the database. @throws ConfigError */
export function readDatabaseConfig(env: Environment): DatabaseConfig {
  const reader = readerOf(env);
  return finish(reader.problems, databasePart(reader));
}

/** The whole configuration from environment variables. @throws ConfigError naming every wrong variable. */
export function readConfig(env: Environment): Config {
  const reader = readerOf(env);
  const { read, problems } = reader;
  problems.push(...unknown(env));
  const port = read("PORT") ?? 0;
  const demo = read("HANDSCHLAG_DEMO") ?? false;
  const heute = read("HANDSCHLAG_HEUTE");
  if (heute !== undefined && !demo) problems.push("HANDSCHLAG_HEUTE: is set, but a real office runs by the real date. Set HANDSCHLAG_DEMO=1 or leave it out.");
  return finish(problems, {
    ...databasePart(reader),
    port,
    host: read("HANDSCHLAG_HOST") ?? "",
    proxies: read("HANDSCHLAG_PROXIES") ?? [],
    baseUrl: env["HANDSCHLAG_BASE_URL"] ? read("HANDSCHLAG_BASE_URL") ?? "" : `http://localhost:${port}`,
    mail: mailPart(reader, demo),
    demo,
    heute: demo ? heute ?? DEMO_HEUTE : undefined,
    logLevel: read("LOG_LEVEL") ?? "info",
  });
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(env: Environment) {
  const problems: string[] = [];
  const read = <N extends Name>(name: N): z.infer<(typeof schemas)[N]> | undefined => {
    const variable: Variable = variables[name];
    // Container files pass unset variables on as empty ones.
    const value = env[name] || variable.fallback;
    if (value === undefined) return undefined;
    const result = schemas[name].safeParse(value);
    if (result.success) return result.data as z.infer<(typeof schemas)[N]>;
    problems.push(`${name}: ${variable.secret ? "its value" : JSON.stringify(value)} is not allowed. Allowed is ${variable.allowed}.`);
    return undefined;
  };
  const require = <N extends Name>(name: N, reason: string) => {
    const value = read(name);
    if (value === undefined && !env[name]) problems.push(`${name}: is not set, but ${reason}. Allowed is ${variables[name].allowed}.`);
    return value;
  };
  return { problems, read, require };
}

function databasePart({ read, require }: Reader): DatabaseConfig {
  const databaseUrl = read("DATABASE_URL");
  return {
    dataDir: read("HANDSCHLAG_DATA") ?? "",
    databaseUrl,
    secret: databaseUrl === undefined ? read("HANDSCHLAG_SECRET") : require("HANDSCHLAG_SECRET", "DATABASE_URL needs it"),
  };
}

function mailPart({ read, require }: Reader, demo: boolean): Config["mail"] {
  const smtpUrl = demo ? read("SMTP_URL") : require("SMTP_URL", "outside demo mode people get their sign-in codes by mail");
  if (smtpUrl === undefined) return undefined;
  return { smtpUrl, from: require("MAIL_FROM", "SMTP_URL needs it") ?? "" };
}

const unknown = (env: Environment): string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith("HANDSCHLAG_") && !(name in variables))
    .map((name) => `${name}: is not known. Known are ${Object.keys(variables).join(", ")}.`);

function finish<T>(problems: string[], value: T): T {
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  return value;
}
