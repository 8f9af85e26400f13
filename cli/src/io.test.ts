import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { rufe, starte, zeilen } from "../test/aufruf.ts";

// A process of its own may take long to start on a busy machine.
const LANGE = 60_000;

const fall = { id: "w", art: "wilson", treffer: 1, von: 2 };

describe("one case", () => {
  test("from standard input, readable or as JSON", async () => {
    expect((await rufe(["auswertung", "-"], JSON.stringify(fall))).aus).toContain("Der Anteil ist 50,0 %.");
    const { aus, status } = await rufe(["auswertung", "-", "--json"], JSON.stringify(fall));
    expect(JSON.parse(aus)).toMatchObject({ id: "w", anteil: 0.5 });
    expect(status).toBe(0);
  });

  test("a faulty one gives its places, on standard error or as JSON, and status 1", async () => {
    const lesbar = await rufe(["auswertung", "-"], '{"id":7,"art":"wilson","treffer":3,"von":2}');
    expect(lesbar).toEqual({ status: 1, aus: "", fehler: "Das geht so nicht:\n  treffer: Es kann nicht mehr Treffer als Antworten geben.\n" });
    const json = await rufe(["auswertung", "-", "--json"], '{"id":7,"art":"wilson","treffer":3,"von":2}');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.aus)).toEqual({ id: 7, fehler: [{ pfad: "treffer", text: "Es kann nicht mehr Treffer als Antworten geben." }] });
  });
});

describe("a stream of cases", () => {
  test("is answered line by line in the same order; a faulty line does not end it", async () => {
    const { status, antworten } = await zeilen("auswertung", [fall, "kein JSON", "", { id: "x" }, { ...fall, id: "letzter" }]);
    expect(status).toBe(1);
    expect(antworten).toMatchObject([
      { id: "w", anteil: 0.5 },
      { id: null, fehler: [{ pfad: "", text: expect.stringContaining("Das ist kein JSON") }] },
      { id: "x", fehler: [{ pfad: "art" }] },
      { id: "letzter", anteil: 0.5 },
    ]);
  });

  test("splits at line feeds alone: texts may hold other separators", async () => {
    const { status, antworten } = await zeilen("auswertung", [{ ...fall, id: "a\u2028b\u2029c" }]);
    expect(status).toBe(0);
    expect(antworten).toMatchObject([{ id: "a\u2028b\u2029c" }]);
  });

  test("a reader that stops reading gets no stack trace", async () => {
    const kind = starte("auswertung", "--jsonl");
    let fehler = "";
    kind.stderr.on("data", (stueck) => { fehler += String(stueck); });
    kind.stdin.on("error", () => {});
    kind.stdout.destroy();
    for (let i = 0; i < 50; i++) kind.stdin.write(`${JSON.stringify(fall)}\n`);
    kind.stdin.end();
    await once(kind, "close");
    expect(fehler).toBe("");
  }, LANGE);

  test("status 0 where every line was fine", async () => {
    expect((await zeilen("auswertung", [fall, fall])).status).toBe(0);
  });

  test("each answer comes before the next line is there: nothing is collected", async () => {
    const kind = starte("auswertung", "--jsonl");
    kind.stdin.write(`${JSON.stringify(fall)}\n`);
    const [erste] = await once(kind.stdout, "data");
    expect(JSON.parse(String(erste))).toMatchObject({ id: "w" });
    kind.stdin.end();
    await once(kind, "close");
  }, LANGE);
});

describe("an unusable call says how to call, with status 2", () => {
  test.each([
    [[], "genau eine Datei"],
    [["a.json", "b.json"], "genau eine Datei"],
    [["/gibt/es/nicht.json"], "Diese Datei gibt es nicht: /gibt/es/nicht.json"],
    [["/gibt/es/nicht.jsonl", "--jsonl"], "Diese Datei gibt es nicht: /gibt/es/nicht.jsonl"],
    [["/"], "Das ist ein Ordner, keine Datei."],
    [["-", "--gibtsnicht"], "--gibtsnicht"],
    [["-", "--ab", "viele"], "--ab braucht eine ganze Zahl"],
    [["-", "--sprache", "fr"], "Möglich sind de und en"],
  ])("auswertung %j", async (args, text) => {
    const { status, aus, fehler } = await rufe(["auswertung", ...args], JSON.stringify(fall));
    expect([status, aus]).toEqual([2, ""]);
    expect(fehler).toContain(text);
    expect(fehler).toContain("Aufruf: handschlag auswertung");
  });

  test("--help is a usable one", async () => {
    expect(await rufe(["auswertung", "--help"])).toMatchObject({ status: 0, aus: expect.stringContaining("Aufruf: handschlag auswertung") });
  });
});
