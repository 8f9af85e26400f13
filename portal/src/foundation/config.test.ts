import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig, readDatabaseConfig, variables } from "./config.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const DEMO = { HANDSCHLAG_DEMO: "1" };
const OFFICE = { SMTP_URL: "smtp://mail.test:25", MAIL_FROM: "amt@musterstadt.test" };

const problemsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("No problem was found.");
};

describe("the configuration", () => {
  it("needs nothing for the demo office", () => {
    expect(readConfig(DEMO)).toEqual({
      port: 8080, host: "127.0.0.1", proxies: [], baseUrl: "http://localhost:8080", dataDir: "./.daten", databaseUrl: undefined,
      secret: undefined, mail: undefined, demo: true, heute: "2026-11-23", logLevel: "info",
    });
  });

  it("takes what a real office sets", () => {
    expect(readConfig({ ...OFFICE, PORT: "80", HANDSCHLAG_HOST: "0.0.0.0", HANDSCHLAG_PROXIES: "10.0.0.7, fd00::/8", HANDSCHLAG_BASE_URL: "https://jobcenter.test/", DATABASE_URL: "postgres://a:b@db/handschlag", HANDSCHLAG_SECRET: SECRET, LOG_LEVEL: "warn" }))
      .toMatchObject({ port: 80, host: "0.0.0.0", proxies: ["10.0.0.7", "fd00::/8"], baseUrl: "https://jobcenter.test", databaseUrl: "postgres://a:b@db/handschlag", secret: SECRET, mail: { smtpUrl: "smtp://mail.test:25", from: "amt@musterstadt.test" }, demo: false, heute: undefined, logLevel: "warn" });
  });

  it("takes an empty value for none, as container files pass it on", () => {
    expect(readConfig({ ...DEMO, PORT: "", DATABASE_URL: "" })).toMatchObject({ port: 8080, databaseUrl: undefined });
  });

  it.each([
    ["PORT", "achtzig"], ["PORT", "70000"], ["PORT", "-1"], ["PORT", " 80"],
    ["HANDSCHLAG_HOST", "a b"], ["HANDSCHLAG_PROXIES", "proxy.test"], ["HANDSCHLAG_PROXIES", "10.0.0.0/33"], ["HANDSCHLAG_PROXIES", "10.0.0.7,"], ["HANDSCHLAG_BASE_URL", "jobcenter.test"], ["HANDSCHLAG_BASE_URL", "https://jobcenter.test/portal"],
    ["MAIL_FROM", "amt"], ["HANDSCHLAG_DEMO", "ja"], ["HANDSCHLAG_HEUTE", "2026-02-30"], ["LOG_LEVEL", "laut"],
  ])("names %s, its wrong value %j and what is allowed", (name, value) => {
    const problems = problemsOf({ ...DEMO, SMTP_URL: "smtp://mail.test", MAIL_FROM: "amt@musterstadt.test", [name]: value });
    expect(problems).toContain(`${name}: ${JSON.stringify(value)} is not allowed. Allowed is ${variables[name as keyof typeof variables].allowed}.`);
  });

  it.each([
    ["DATABASE_URL", "mysql://root:geheimes-passwort@db"],
    ["HANDSCHLAG_SECRET", "geheimes-passwort"],
    ["SMTP_URL", "geheimes-passwort"],
  ])("names %s but never repeats a value that may hold a password", (name, value) => {
    const problems = problemsOf({ ...DEMO, [name]: value });
    expect(problems).toContain(`${name}: its value is not allowed.`);
    expect(problems).not.toContain("geheimes-passwort");
  });

  it("names all wrong variables at once, unknown ones of ours too", () => {
    const problems = problemsOf({ PORT: "x", HANDSCHLAG_SECRTE: SECRET, PATH: "/bin" });
    expect(problems).toMatch(/^HANDSCHLAG_SECRTE: is not known\./m);
    expect(problems).toMatch(/^PORT: /m);
    expect(problems).toMatch(/^SMTP_URL: is not set, but outside demo mode/m);
    expect(problems).not.toContain("PATH");
    expect(problems).not.toContain(SECRET);
  });

  it("asks for the secret when the database is not the embedded one", () => {
    expect(problemsOf({ ...DEMO, DATABASE_URL: "postgres://a@db/h" })).toContain("HANDSCHLAG_SECRET: is not set, but DATABASE_URL needs it");
  });

  it("refuses a fixed date for a real office", () => {
    expect(problemsOf({ ...OFFICE, HANDSCHLAG_HEUTE: "2026-11-23" })).toContain("HANDSCHLAG_HEUTE: is set, but a real office runs by the real date");
  });

  it("of the database alone does not ask for mail", () => {
    expect(readDatabaseConfig({ HANDSCHLAG_DATA: "/srv/handschlag" })).toEqual({ dataDir: "/srv/handschlag", databaseUrl: undefined, secret: undefined });
  });

  it("stands in the operations guide, each variable as it is", () => {
    const guide = readFileSync(new URL("../../../docs/operations.md", import.meta.url), "utf8");
    const rows = Object.entries(variables).map(([name, { fallback, allowed, meaning }]) => `| \`${name}\` | ${fallback === undefined ? "–" : `\`${fallback}\``} | ${meaning} | ${allowed} |`);
    expect(guide).toContain(rows.join("\n"));
  });
});
