import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { formular, type Seite } from "../http/seite.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Schreibfeld } from "./schreibfeld.tsx";
import { schreibhilfe } from "./schreibhilfe.tsx";

const SCHWER = "Die Inanspruchnahme der Leistung wird abgelehnt. Der Antrag wurde geprüft.";
const gesendet: string[] = [];

const brief: Seite = {
  pfad: "/brief",
  zugang: "person",
  zeige: (ctx) => Promise.resolve({
    art: "seite", titel: "Brief",
    inhalt: <Form><Schreibfeld ctx={ctx} name="text" label="Text" value={ctx.formular.werte["text"]} fehler={ctx.formular.fehler[0]?.text} required /><Button>Senden</Button></Form>,
  }),
  formular: formular(z.object({ text: z.string().min(1, "Bitte schreiben Sie etwas.") }), (ctx, { text }) => {
    gesendet.push(text);
    return Promise.resolve({ weiter: ctx.link("/brief") });
  }),
};

let p: TestPortal;
beforeAll(async () => { p = await testPortal([brief, schreibhilfe]); });
afterAll(() => p.schliesse());
const ich = () => alsPerson(p.buero, randomUUID());

describe("help with writing", () => {
  test("comes back with the text as it was, with findings, and sends nothing on", async () => {
    const antwort = await p.sende(ich(), "/musterstadt/brief", { text: SCHWER, schreibhilfe: "text" });
    const html = await antwort.text();
    expect(antwort.status).toBe(200);
    expect(html).toContain(`${SCHWER}</textarea>`);
    expect(html).toContain("wird abgelehnt</mark>");
    expect(gesendet).toEqual([]);
  });

  test("never keeps a hard text from being sent", async () => {
    expect((await p.sende(ich(), "/musterstadt/brief", { text: SCHWER })).status).toBe(303);
    expect(gesendet).toEqual([SCHWER]);
  });

  test("brings its script only to pages with such a field, and says nothing about an empty one", async () => {
    const html = await (await p.oeffne(ich(), "/musterstadt/brief")).text();
    expect(html.match(/<script type="module" src="\/assets\/[0-9a-f]{16}\.js">/g)).toHaveLength(1);
    expect(html).not.toContain("So liest sich");
  });

  test("answers the script with the same list, in the reader's language", async () => {
    const deutsch = await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: SCHWER })).text();
    const englisch = await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: SCHWER }, { "accept-language": "en" })).text();
    expect(deutsch).toContain("So liest sich Ihr Text");
    expect(englisch).toContain("How your text reads");
    for (const html of [deutsch, englisch]) expect(html).toContain("wird abgelehnt</mark>");
  });

  test("praises a text that is easy", async () => {
    expect(await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: "Wir helfen Ihnen gern." })).text()).toContain("Gut verständlich");
  });

  test("runs nothing that stands in the text and takes no novel", async () => {
    expect(await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: "<img src=x onerror=alert(1)> wurde abgelehnt." })).text()).not.toContain("<img");
    expect((await p.sende(ich(), "/musterstadt/schreibhilfe", { text: "x".repeat(20_001) })).status).not.toBe(200);
  });
});
