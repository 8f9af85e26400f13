import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { formular, type Seite } from "../http/seite.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { PRUEFKNOPF } from "./pruefknopf.ts";
import { Schreibangebot } from "./schreibangebot.tsx";
import { Schreibfeld } from "./schreibfeld.tsx";
import { schreibhilfe } from "./schreibhilfe.tsx";

const SCHWER = "Die Inanspruchnahme der Leistung wird abgelehnt. Der Antrag wurde geprüft.";
const gesendet: string[] = [];

const brief: Seite = {
  pfad: "/brief",
  zugang: "person",
  zeige: (ctx) => Promise.resolve({
    art: "seite", titel: "Brief",
    inhalt: <Form><Schreibfeld ctx={ctx} fuer="amt" name="text" label="Text" value={ctx.formular.werte["text"]} fehler={ctx.formular.fehler[0]?.text} required /><Button>Senden</Button></Form>,
  }),
  formular: formular(z.object({ text: z.string().min(1, "Bitte schreiben Sie etwas.") }), (ctx, { text }) => {
    gesendet.push(text);
    return Promise.resolve({ weiter: ctx.link("/brief") });
  }),
};

const frage: Seite = {
  pfad: "/frage",
  zugang: "person",
  zeige: ({ formular: { werte } }) => Promise.resolve({
    art: "seite", titel: "Frage",
    inhalt: <Form><Schreibangebot name="worte" label="Ihre Frage" gefragt={werte[PRUEFKNOPF]} value={werte["worte"]} /><Button>Senden</Button></Form>,
  }),
  formular: formular(z.object({ worte: z.string() }), (ctx, { worte }) => {
    gesendet.push(worte);
    return Promise.resolve({ weiter: ctx.link("/frage") });
  }),
};

let p: TestPortal;
beforeAll(async () => { p = await testPortal([brief, frage, schreibhilfe]); });
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
    const deutsch = await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: SCHWER, fuer: "amt" })).text();
    const englisch = await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: SCHWER, fuer: "amt" }, { "accept-language": "en" })).text();
    expect(deutsch).toContain("So liest sich Ihr Text");
    expect(englisch).toContain("How your text reads");
    for (const html of [deutsch, englisch]) expect(html).toContain("wird abgelehnt</mark>");
  });

  test("praises a text that is easy", async () => {
    expect(await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: "Wir helfen Ihnen gern.", fuer: "amt" })).text()).toContain("Gut verständlich");
  });

  test("marks each finding with its place, so that the script can show it in the text", async () => {
    const html = await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: "Er wurde geprüft.", fuer: "amt" })).text();
    expect(html).toContain('<li data-start="3" data-ende="16">');
    expect(html).toContain("Im Text zeigen");
  });

  test("asks for what a letter needs only where somebody writes to people, not in a note for the file", async () => {
    const text = `Guten Tag Frau Wolf, Ihr Antrag wurde abgelehnt. Bitte antworten Sie uns. Wir warten.`;
    const liste = async (fuer: string) => (await p.sende(ich(), "/musterstadt/schreibhilfe", { text, fuer })).text();
    expect(await liste("amt")).toContain("Es fehlt ein Mensch");
    expect(await liste("akte")).not.toContain("Es fehlt ein Mensch");
  });

  test("shows five first and keeps the rest at hand", async () => {
    const html = await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: `${SCHWER} Bitte umgehend, fristgerecht, vollumfänglich und ordnungsgemäß antworten. Ferner fehlt die WBA.`, fuer: "akte" })).text();
    expect(html.slice(0, html.indexOf("<details")).match(/<li /g)).toHaveLength(5);
    expect(html).toMatch(/Weitere Vorschläge \(\d\)/);
    expect(html).toContain('data-ersatz="sofort"');
  });

  test("runs nothing that stands in the text and takes no novel", async () => {
    expect(await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: "<img src=x onerror=alert(1)> wurde abgelehnt.", fuer: "amt" })).text()).not.toContain("<img");
    expect((await p.sende(ich(), "/musterstadt/schreibhilfe", { text: "x".repeat(20_001), fuer: "amt" })).status).not.toBe(200);
  });
});

describe("the offer to people", () => {
  const LANG = "Ich habe am Montag bei Ihnen angerufen und gefragt, wann mein Geld kommt, weil die Miete schon lange fällig ist und mein Vermieter jeden Tag schreibt, und dann hat mir eine Frau gesagt, dass ich noch warten soll, obwohl ich alles abgegeben habe.";

  test("is closed until somebody asks", async () => {
    const html = await (await p.oeffne(ich(), "/musterstadt/frage")).text();
    expect(html).toContain('<details class="kern-accordion"><summary');
    expect(html).toContain("Sie müssen hier nichts ändern");
  });

  test("works without a script: the text comes back as it was, the offer is open, nothing is sent", async () => {
    gesendet.length = 0;
    const html = await (await p.sende(ich(), "/musterstadt/frage", { worte: LANG, schreibhilfe: "worte" })).text();
    expect(html).toContain(`${LANG}</textarea>`);
    expect(html).toContain('<details class="kern-accordion" open>');
    expect(html).toContain("<mark lang=\"de\">Ich habe am Montag bei Ihnen angerufen und … obwohl ich alles abgegeben habe.</mark>");
    expect(html.match(/<li data-start/g)).toHaveLength(1);
    expect(gesendet).toEqual([]);
  });

  test("says nothing about style, gives no figure and grades nobody", async () => {
    const html = await (await p.sende(ich(), "/musterstadt/schreibhilfe", { text: `${SCHWER} Bitte zeitnah melden!`, fuer: "mensch" })).text();
    expect(html).toBe("<p>Ihr Text ist gut zu verstehen.</p>");
  });

  test("never keeps a text from being sent", async () => {
    expect((await p.sende(ich(), "/musterstadt/frage", { worte: LANG })).status).toBe(303);
    expect(gesendet).toEqual([LANG]);
  });
});
