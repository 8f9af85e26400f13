import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { createLog, type LogFields } from "./logs.ts";

/** The lines that `write` makes the log write. */
function linesOf(write: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  write(createLog("debug", { write: (line) => void lines.push(line) }));
  return lines;
}

const lineOf = (fields: LogFields): Record<string, unknown> => JSON.parse(linesOf((log) => log.error("failed", fields)).join("")) as Record<string, unknown>;

/** An error as the driver throws it: what people wrote stands in its message and its detail. */
const uniqueViolation = () => Object.assign(new Error('duplicate key value violates unique constraint "user_email"'), {
  code: "23505", constraint: "user_email", table: "user", detail: "Key (email)=(erika@mustermann.test) already exists.", hint: "Erika", where: "Mustermann",
});

describe("a log line", () => {
  it("says what a request was and how it ended", () => {
    const line = lineOf({ request: "0b1c", method: "POST", route: "/:office/antrag/:id", status: 303, ms: 12.5 });
    expect(line).toMatchObject({ level: "error", msg: "failed", request: "0b1c", method: "POST", route: "/:office/antrag/:id", status: 303, ms: 12.5 });
    expect(line).toHaveProperty("time");
    expect(line).not.toHaveProperty("hostname");
  });

  it("says kind, code and place of an error and its causes, and none of their words", () => {
    const error = new Error("Failed query: insert into user values ($1)\nparams: erika@mustermann.test", { cause: uniqueViolation() });
    const line = lineOf({ error });
    expect(line).toMatchObject({ error: { kind: "Error", cause: { code: "23505", constraint: "user_email" } } });
    expect(JSON.stringify(line)).toContain("logs.test.ts:");
    expect(JSON.stringify(line)).not.toMatch(/erika|mustermann|params|duplicate/i);
  });

  it("is not fooled by a message that looks like a place in the code", () => {
    const line = lineOf({ error: new Error("nicht gefunden\n    at Erika Mustermann (file:///wohnt/in/Musterstadt:1:1)") });
    expect(JSON.stringify(line)).not.toMatch(/Erika|Musterstadt/);
  });

  it.each(["/musterstadt/suche?name=Erika", "/musterstadt/erika%20mustermann", "/konto/erika@mustermann.test", "/fall/Erika Mustermann"])("leaves out an address given for a route: %s", (route) => {
    expect(lineOf({ route })).not.toHaveProperty("route");
  });

  it("leaves out every field that is not on the list", () => {
    const form = { name: "Erika", iban: "DE02120300000000202051" };
    const fields = { status: 400, body: form, headers: { cookie: "s=1" }, url: "/x?y=Erika", user: "Erika" } as LogFields;
    expect(Object.keys(lineOf(fields)).sort()).toEqual(["level", "msg", "status", "time"]);
  });

  it("never repeats a text that was thrown, in whichever field it comes", () => {
    assert(property(string({ minLength: 3, maxLength: 40 }), (words) => {
      const text = `§${words}§`;
      const error = Object.assign(new Error(text, { cause: text }), { name: text, code: text, constraint: text, detail: text });
      const lines = linesOf((log) => log.error("failed", { error, request: text, method: text, route: text, job: text }));
      expect(lines.join("")).not.toContain(JSON.stringify(text).slice(1, -1));
    }));
  });

  it("is written from its level on", () => {
    const lines: string[] = [];
    const log = createLog("warn", { write: (line) => void lines.push(line) });
    log.info("started");
    log.warn("database");
    expect(lines).toHaveLength(1);
  });
});
