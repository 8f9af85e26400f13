import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Lauf = { readonly status: number; readonly aus: string; readonly fehler: string };

function handschlag(args: readonly string[], eingabe = ""): Promise<Lauf> {
  return new Promise((fertig) => {
    const kind = execFile(process.execPath, [join(import.meta.dirname, "handschlag.ts"), "klartext", ...args], (fehler, aus, meldung) => {
      fertig({ status: typeof fehler?.code === "number" ? fehler.code : 0, aus, fehler: meldung });
    });
    kind.stdin?.end(eingabe);
  });
}

const BRIEF = "Ihr Antrag wurde abgelehnt. Anderenfalls ist der Betrag zu erstatten.";

describe("handschlag klartext", { timeout: 60_000 }, () => {
  it("prints a readable report with numbered marks and better words", async () => {
    const { status, aus } = await handschlag(["-"], BRIEF);
    expect(status).toBe(0);
    expect(aus).toMatch(/^Schwierigkeit \d(,\d)? von 7: /);
    expect(aus).toContain("Ihr Antrag [");
    expect(aus).toContain("„wir lehnen … ab“");
  });

  it("prints one JSON object for a file, with offsets into its text", async () => {
    const datei = join(mkdtempSync(join(tmpdir(), "klartext-")), "brief.txt");
    writeFileSync(datei, BRIEF);
    const { aus } = await handschlag([datei, "--json"]);
    const ergebnis = JSON.parse(aus) as { id: string; schwierigkeit: number; befunde: { regel: string; start: number; ende: number; stelle: string }[] };
    expect(ergebnis.id).toBe(datei);
    const passiv = ergebnis.befunde.find(({ regel }) => regel === "passiv");
    expect(passiv && BRIEF.slice(passiv.start, passiv.ende)).toBe("wurde abgelehnt");
  });

  it("answers line by line in order, with an error in the place of a broken line", async () => {
    const { status, aus } = await handschlag(["--jsonl"], `{"id":"a","text":"Wir helfen."}\n\nkaputt\n{"id":3}\n{"id":"z","text":""}\n`);
    const zeilen = aus.trimEnd().split("\n").map((zeile) => JSON.parse(zeile) as { id: unknown; schwierigkeit?: number; fehler?: unknown });
    expect(zeilen.map(({ id }) => id)).toEqual(["a", null, 3, "z"]);
    expect(zeilen.map(({ schwierigkeit }) => schwierigkeit !== undefined)).toEqual([true, false, false, true]);
    expect(status).toBe(1);
  });

  it("says what is wrong with a call, with status 2", async () => {
    expect(await handschlag(["gibt-es-nicht.txt"])).toMatchObject({ status: 2, fehler: expect.stringContaining("gibt-es-nicht.txt") as string });
    expect(await handschlag(["-", "--sprache", "fr"], "Hallo.")).toMatchObject({ status: 2, fehler: expect.stringContaining("--sprache ist de oder en.") as string });
  });
});
