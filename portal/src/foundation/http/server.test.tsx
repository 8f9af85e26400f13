import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { alsGast, alsKraft, alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { fallrollen } from "../identity/wer.ts";
import { TextField } from "../ui/text-field.tsx";
import { Form } from "../ui/form.tsx";
import { team } from "../office/schema.ts";
import { leseFormular, ZuGross } from "./formulardaten.ts";
import { formular, type Seite } from "./seite.ts";

const PERSON = randomUUID();

const gruss: Seite = {
  pfad: "/gruss",
  zugang: "person",
  zeige: ({ formular: { werte, fehler } }) => Promise.resolve({
    art: "seite", titel: "Gruß",
    inhalt: <Form><TextField name="name" label="Name" value={werte["name"]} fehler={fehler[0]?.text} /></Form>,
  }),
  formular: formular(z.object({ name: z.string("Bitte nennen Sie Ihren Namen.").min(1, "Bitte nennen Sie Ihren Namen.") }), (ctx, { name }) => {
    if (name === "Fehler") return Promise.resolve({ fehler: [{ feld: "name", text: "Diesen Namen kennen wir nicht." }] });
    return Promise.resolve({ weiter: ctx.link(`/gruss?${new URLSearchParams({ an: name }).toString()}`) });
  }),
};

const akten: Seite = { pfad: "/akten", zugang: fallrollen, zeige: () => Promise.resolve({ art: "seite", titel: "Akten", inhalt: <p>streng geheim</p> }) };
const bescheide: Seite = { pfad: "/bescheide", zugang: "bestaetigtePerson", zeige: () => Promise.resolve({ art: "seite", titel: "Bescheide", inhalt: <p>812,34 €</p> }) };
const kaputt: Seite = { pfad: "/kaputt", zugang: "alle", zeige: () => Promise.reject(new Error("Frau Geheim wohnt im Haselweg 3")) };
const weg: Seite = { pfad: "/weg", zugang: "alle", zeige: () => Promise.reject(Object.assign(new Error("x"), { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) })) };
const halb: Seite = {
  pfad: "/halb",
  zugang: ["administration"],
  zeige: async ({ tx }) => ({ art: "seite", titel: "Teams", inhalt: <p>{(await tx.select().from(team)).map((t) => t.name).join()}</p> }),
  formular: formular(z.object({}), async ({ tx, wer }) => {
    await tx.insert(team).values({ officeId: wer.officeId, id: randomUUID(), name: "Halbes Team" });
    return { fehler: [{ feld: "name", text: "Doch nicht." }] };
  }),
};
const sucht: Seite = {
  pfad: "/sucht",
  zugang: "alle",
  zeige: async ({ tx, query }) => ({ art: "seite", titel: "Suche", inhalt: <p>{(await tx.execute(sql`select ${query["nach"]} || 'bc' as wort`)).rows.map((z) => String(z["wort"]))}</p> }),
};
const nachher: string[] = [];
const wirkung: Seite = {
  pfad: "/wirkung",
  zugang: "alle",
  zeige: async ({ tx, afterCommit, query }) => {
    afterCommit(() => Promise.resolve(void nachher.push("ran")));
    if (query["scheitert"]) await tx.execute(sql`select 1 / 0`);
    return { art: "weiter", nach: "/" };
  },
};

let portal: TestPortal;
const parkplatz = new Map<string, string>();
beforeAll(async () => {
  portal = await testPortal([gruss, akten, bescheide, kaputt, weg, halb, sucht, wirkung], {
    parken: {
      parke: (_, inhalt, pfad) => { parkplatz.set(pfad, inhalt); return Promise.resolve(["geparkt=1; Path=/"]); },
      hole: (_, __, pfad) => Promise.resolve(parkplatz.get(pfad)),
      vergiss: (_, __, pfad) => { parkplatz.delete(pfad); return Promise.resolve(); },
    },
  });
});
beforeEach(() => { parkplatz.clear(); portal.fehler.length = 0; });
afterAll(() => portal.schliesse());

const person = () => alsPerson(portal.buero, PERSON);
const text = async (antwort: Response | Promise<Response>) => (await antwort).text();

describe("who gets in", () => {
  test("a guest is asked to sign in and comes back to the same address", async () => {
    const antwort = await portal.oeffne(alsGast(portal.buero), "/musterstadt/gruss?an=Ada");
    expect([antwort.status, antwort.headers.get("location")]).toEqual([303, "/musterstadt/anmelden?weiter=%2Fmusterstadt%2Fgruss%3Fan%3DAda"]);
  });

  test("a person does not get to the pages of staff, nor the other way round, and nothing leaks", async () => {
    for (const [wer, pfad] of [[person(), "/musterstadt/akten"], [alsKraft(portal.buero, "teamleitung"), "/musterstadt/gruss"], [alsKraft(portal.buero, "geschaeftsfuehrung"), "/musterstadt/akten"]] as const) {
      const antwort = await portal.oeffne(wer, pfad);
      expect(antwort.status).toBe(403);
      expect(await antwort.text()).not.toContain("streng geheim");
    }
  });

  test("an identity of one office is nobody in another", async () => {
    expect((await portal.oeffne(person(), "/anderswo/gruss")).headers.get("location")).toMatch(/^\/anderswo\/anmelden/);
  });

  test("somebody not yet verified is told how to become so, and sees no amount", async () => {
    const antwort = await portal.oeffne(alsPerson(portal.buero, PERSON, false), "/musterstadt/bescheide");
    expect(antwort.status).toBe(403);
    expect(await antwort.text()).toMatch(/Code aus dem Brief(?![^]*812,34)/);
    expect(await text(portal.oeffne(person(), "/musterstadt/bescheide"))).toContain("812,34");
  });

  test("an office or a page that does not exist is not found", async () => {
    for (const pfad of ["/nirgends/gruss", "/musterstadt/nirgends", "/assets/fehlt.css"]) {
      const antwort = await portal.oeffne(person(), pfad);
      expect([antwort.status, await antwort.text()]).toEqual([404, expect.stringContaining("gibt es nicht")]);
    }
  });
});

describe("a form", () => {
  test("that is right leads on to the next page", async () => {
    const antwort = await portal.sende(person(), "/musterstadt/gruss", { name: "Ada" });
    expect([antwort.status, antwort.headers.get("location")]).toEqual([303, "/musterstadt/gruss?an=Ada"]);
  });

  test.each<[Record<string, string>, string]>([[{ name: "" }, "Bitte nennen Sie Ihren Namen."], [{}, "Bitte nennen Sie Ihren Namen."], [{ name: "Fehler" }, "Diesen Namen kennen wir nicht."]])(
    "that is wrong comes back with the answers, an error at the field and in the summary: %j", async (felder, satz) => {
      const antwort = await portal.sende(person(), "/musterstadt/gruss", felder);
      const html = await antwort.text();
      expect(antwort.status).toBe(422);
      expect(html.split(satz)).toHaveLength(3);
      expect(html).toContain('href="#name"');
      expect(html).toContain("<title>Fehler: Gruß");
    });

  test("keeps special characters exactly and runs none of them", async () => {
    const html = await text(portal.sende(person(), "/musterstadt/gruss", { name: "Fehler", sonst: "x" }));
    expect(html).toContain('value="Fehler"');
    const boese = await text(portal.sende(person(), "/musterstadt/gruss?x=%3Cscript%3Ealert(1)%3C/script%3E", {}));
    expect(boese).not.toContain("<script>alert");
  });

  test("writes nothing when it finds an error after writing", async () => {
    const admin = alsKraft(portal.buero, "administration");
    expect((await portal.sende(admin, "/musterstadt/halb", {})).status).toBe(422);
    expect(await text(portal.oeffne(admin, "/musterstadt/halb"))).not.toContain("Halbes Team");
  });

  test("from another site is refused, also without an origin", async () => {
    for (const kopf of [{ origin: "https://boese.example" }, { origin: "null" }]) {
      expect((await portal.sende(person(), "/musterstadt/gruss", { name: "Ada" }, kopf)).status).toBe(403);
    }
  });

  test("that is far too long is refused", async () => {
    expect((await portal.sende(person(), "/musterstadt/gruss", { name: "x".repeat(300_000) })).status).toBe(413);
  });

  test("that is far too long is refused while it comes, whatever was said about its length", async () => {
    let geholt = 0;
    const endlos = new ReadableStream<Uint8Array>({ pull: (c) => { geholt += 65_536; c.enqueue(new Uint8Array(65_536)); } });
    await expect(leseFormular(new Request("http://portal.test", { method: "POST", body: endlos, duplex: "half", headers: { "content-length": "12" } } as RequestInit))).rejects.toThrow(ZuGross);
    expect(geholt).toBeLessThan(1_000_000);
  });

  test("with more fields than a form can have is refused", async () => {
    const viele = new URLSearchParams(Array.from({ length: 1001 }, (_, i) => [`feld${i}`, ""]));
    expect((await portal.sende(person(), "/musterstadt/gruss", viele)).status).toBe(413);
  });

  test("sent after the session ended is kept, offered again after signing in, and forgotten once it is sent", async () => {
    const weggeschickt = await portal.sende(alsGast(portal.buero), "/musterstadt/gruss", { name: "Ada Ärmel & Söhne" });
    expect(weggeschickt.headers.get("location")).toMatch(/anmelden/);
    expect(weggeschickt.headers.get("set-cookie")).toContain("geparkt");
    const html = await text(portal.oeffne(person(), "/musterstadt/gruss"));
    expect(html).toContain('value="Ada Ärmel &amp; Söhne"');
    expect(html).toContain("Ihre Angaben haben wir behalten");
    await portal.sende(person(), "/musterstadt/gruss", { name: "Ada" });
    expect(await text(portal.oeffne(person(), "/musterstadt/gruss"))).not.toContain("Ärmel");
  });
});

describe("when something fails", () => {
  test("the page says so with a number, and neither page nor log repeats what the error said", async () => {
    const antwort = await portal.oeffne(person(), "/musterstadt/kaputt");
    const html = await antwort.text();
    expect(antwort.status).toBe(500);
    expect(html).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(html).not.toContain("Haselweg");
    expect(portal.fehler).toHaveLength(1);
  });

  test("a database out of reach is a short break, not a mistake", async () => {
    expect((await portal.oeffne(person(), "/musterstadt/weg")).status).toBe(503);
    expect(portal.fehler).toEqual([]);
  });

  test("what was to happen after the commit happens then, and never after a rollback", async () => {
    await portal.oeffne(person(), "/musterstadt/wirkung?scheitert=1");
    expect(nachher).toEqual([]);
    await portal.oeffne(person(), "/musterstadt/wirkung");
    expect(nachher).toEqual(["ran"]);
  });
});

describe("an address", () => {
  test("with a character that no database takes finds nothing, and asks for nothing", async () => {
    for (const pfad of ["/%00", "/%00/gruss", "/musterstadt%00/gruss%00"]) expect((await portal.oeffne(person(), pfad)).status).toBe(404);
    expect((await portal.oeffne(person(), "/musterstadt/sucht?nach=%00a")).status).toBe(200);
    expect(portal.fehler).toEqual([]);
  });

  test("never makes a link that leads to another site", async () => {
    for (const pfad of ["//boese.example/x", "/\\boese.example/x", "/"]) expect(await text(portal.oeffne(person(), pfad))).not.toMatch(/(href|action)="\/[/\\]/);
  });
});

describe("every answer", () => {
  test("carries a policy without inline script or style, and is not stored", async () => {
    const { headers } = await portal.oeffne(person(), "/musterstadt/gruss");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect([headers.get("x-content-type-options"), headers.get("cache-control")]).toEqual(["nosniff", "no-store"]);
  });

  test("holds browsers to https where people reach us by it, and only there", async () => {
    const sicher = await testPortal([wirkung], { baseUrl: "https://portal.test" });
    expect((await sicher.oeffne(alsGast(sicher.buero), "/")).headers.get("strict-transport-security")).toBe("max-age=31536000");
    await sicher.schliesse();
    expect((await portal.oeffne(person(), "/musterstadt/gruss")).headers.has("strict-transport-security")).toBe(false);
  });

  test("goes compressed to browsers that can read it", async () => {
    const antwort = await portal.oeffne(person(), "/musterstadt/gruss", { "accept-encoding": "gzip" });
    expect(antwort.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(new Uint8Array(await antwort.arrayBuffer())).toString()).toContain("</html>");
  });

  test("is in the language that was asked for, and the choice is remembered", async () => {
    const englisch = await portal.oeffne(person(), "/musterstadt/nirgends-seite", { "accept-language": "en-GB,de;q=0.5" });
    expect(await englisch.text()).toContain('<html lang="en"');
    const gewaehlt = await portal.oeffne(person(), "/musterstadt/gruss?sprache=en");
    expect(gewaehlt.headers.get("set-cookie")).toMatch(/^sprache=en/);
    expect(await text(portal.oeffne(person(), "/musterstadt/gruss?sprache=ar-XB"))).toContain('dir="rtl"');
  });
});
