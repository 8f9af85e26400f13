import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestPortal } from "../../testing/portal.ts";
import { angemeldet, probe } from "./antrag-probe.ts";

const SEITE = "/musterstadt/antrag/verwerfen";
let p: TestPortal;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());
const text = async (antwort: Promise<Response>): Promise<string> => (await antwort).text();

describe("taking back a draft", () => {
  it("asks first, then removes it and says so; twice does no harm", async () => {
    const wer = await angemeldet(p);
    await p.sende(wer, "/musterstadt/antrag", {});
    expect(await text(p.oeffne(wer, SEITE))).toContain("Möchten Sie den Entwurf wirklich verwerfen?");
    for (const _ of [1, 2]) expect((await p.sende(wer, SEITE, {})).headers.get("location")).toBe("/musterstadt/antrag?weg=1");
    expect(await text(p.oeffne(wer, "/musterstadt/antrag?weg=1"))).toContain("Diesen Entwurf gibt es nicht mehr.");
  });

  it("removes one's own draft and nobody else's", async () => {
    const wer = await angemeldet(p);
    const andere = await angemeldet(p, { vorname: "Anna" });
    for (const w of [wer, andere]) await p.sende(w, "/musterstadt/antrag", {});
    await p.sende(wer, SEITE, {});
    expect((await p.oeffne(andere, "/musterstadt/antrag/kinder")).status).toBe(200);
    expect((await p.oeffne(wer, "/musterstadt/antrag/kinder")).headers.get("location")).toBe("/musterstadt/antrag?weg=1");
  });

  it("tells another window that answers a question of it", async () => {
    const wer = await angemeldet(p);
    await p.sende(wer, "/musterstadt/antrag", {});
    await p.sende(wer, SEITE, {});
    expect((await p.sende(wer, "/musterstadt/antrag/kinder", { kinder: "1", version: "1" })).headers.get("location")).toBe("/musterstadt/antrag?weg=1");
  });
});
