import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formular, type Seite } from "../http/seite.ts";
import { z } from "zod";
import { ADA, codeFuer, melde, probe, type Browser, type Probe } from "./probe.ts";

const GEHEIM = "Unterhalt von Karl: 312 Euro";
/** A page of some module, with a form for people only. */
const angabe: Seite = {
  pfad: "/angabe", zugang: "person",
  zeige: async (ctx) => ({ art: "datei", name: "x", typ: "text/plain", bytes: Buffer.from(ctx.formular.werte["text"] ?? "leer") }),
  formular: formular(z.object({ text: z.string() }), async (ctx) => ({ weiter: ctx.link("/") })),
};

let p: Probe;
beforeAll(async () => { p = await probe({ seiten: [angabe] }); });
afterAll(() => p.schliesse());

const wer = (b: Browser) => p.identitaet.wer(b.anfrage("/"), p.buero.office.officeId);
let zahl = 0;
/** A browser in which a new person has signed in. */
async function person(email = `p${(zahl += 1)}@example.org`): Promise<Browser> {
  const b = await melde(p, email, "musterstadt", `198.51.100.${zahl}`);
  await b.sende("/musterstadt/anmelden/neu", ADA);
  return b;
}
/** Makes the browser's session as old as this. */
const altern = (b: Browser, spalte: "updatedAt" | "expiresAt", spanne: string) =>
  p.sql(`update auth.session set "${spalte}" = now() - $2::interval where token = split_part($1, '.', 1)`, [decodeURIComponent(b.cookies.get("handschlag.session_token") ?? ""), spanne]);

describe("the end of a session", () => {
  test("comes for a person after half an hour without a sign of life, and not before", async () => {
    const b = await person();
    await altern(b, "updatedAt", "29 minutes");
    expect((await wer(b)).art).toBe("person");
    await altern(b, "updatedAt", "31 minutes");
    expect((await wer(b)).art).toBe("gast");
  });

  test("moves on while somebody is there, but never past twelve hours", async () => {
    const b = await person();
    await altern(b, "updatedAt", "20 minutes");
    await wer(b);
    const [zeile] = await p.sql(`select "updatedAt" > now() - interval '1 minute' as frisch, "expiresAt" <= "createdAt" + interval '12 hours 1 second' as begrenzt from auth.session where token = split_part($1, '.', 1)`, [decodeURIComponent(b.cookies.get("handschlag.session_token") ?? "")]);
    expect(zeile).toEqual({ frisch: true, begrenzt: true });
    await altern(b, "expiresAt", "1 second");
    expect((await wer(b)).art).toBe("gast");
  });

  test("comes by signing out: the old cookie is worth nothing afterwards", async () => {
    const b = await person();
    const alt = b.cookies.get("handschlag.session_token") ?? "";
    expect((await b.oeffne("/musterstadt/abmelden")).status).toBe(200);
    expect((await wer(b)).art).toBe("person");
    expect((await b.sende("/musterstadt/abmelden")).ziel).toBe("/musterstadt");
    expect(b.cookies.has("handschlag.session_token")).toBe(false);
    b.cookies.set("handschlag.session_token", alt);
    expect((await wer(b)).art).toBe("gast");
  });
});

describe("the list of devices", () => {
  test("shows each with its time, ends one of them, and only one's own", async () => {
    const [telefon, tablet, fremd] = [await person("zwei@example.org"), await melde(p, "zwei@example.org"), await person()];
    const seite = (await telefon.oeffne("/musterstadt/konto")).text;
    expect(seite.match(/Firefox, Android/g)?.length).toBeGreaterThanOrEqual(2);
    expect(seite).toContain("dieses Gerät");
    const ids = await p.sql(`select s.id, s.token from auth.session s join auth."user" u on u.id = s."userId" where u.email = 'zwei@example.org'`);
    const tabletId = String(ids.find(({ token }) => decodeURIComponent(tablet.cookies.get("handschlag.session_token") ?? "").startsWith(String(token)))?.["id"]);
    await fremd.sende("/musterstadt/konto", { art: "beenden", sitzung: tabletId });
    expect((await wer(tablet)).art).toBe("person");
    await telefon.sende("/musterstadt/konto", { art: "beenden", sitzung: tabletId });
    expect([(await wer(tablet)).art, (await wer(telefon)).art]).toEqual(["gast", "person"]);
  });

  test("signs out everywhere, nobody else", async () => {
    const [a, b, fremd] = [await person("alle@example.org"), await melde(p, "alle@example.org"), await person()];
    await a.sende("/musterstadt/konto", { art: "ueberall" });
    expect([(await wer(a)).art, (await wer(b)).art, (await wer(fremd)).art]).toEqual(["gast", "gast", "person"]);
  });

  test("is nothing for guests", async () => {
    expect((await p.browser().oeffne("/musterstadt/konto")).ziel).toBe("/musterstadt/anmelden?weiter=%2Fmusterstadt%2Fkonto");
    expect((await p.browser().sende("/musterstadt/konto", { art: "ueberall" })).status).toBe(303);
  });
});

describe("answers sent after the session had ended", () => {
  const SEITE = "/musterstadt/angabe";
  /** A person whose session ends while they fill in a form, which they then send. */
  async function abgelaufen(email: string): Promise<Browser> {
    const b = await person(email);
    await altern(b, "updatedAt", "40 minutes");
    expect((await b.sende(SEITE, { text: GEHEIM })).ziel).toContain("/musterstadt/anmelden?weiter=");
    return b;
  }
  /** Signs in at a browser that has cookies already. */
  async function meldeDort(b: Browser, email: string): Promise<void> {
    await b.sende("/musterstadt/anmelden/person", { email });
    await b.sende("/musterstadt/anmelden/person/code", { code: (await codeFuer(p, email)) ?? "" });
    await b.sende("/musterstadt/anmelden/neu", ADA);
  }

  test("are there again after the same person signed in, until they are sent", async () => {
    const b = await abgelaufen("gleich@example.org");
    expect((await b.oeffne("/musterstadt/anmelden")).text).toContain("noch da");
    await meldeDort(b, "gleich@example.org");
    expect((await b.oeffne(SEITE)).text).toBe(GEHEIM);
    await b.sende(SEITE, { text: GEHEIM });
    expect((await b.oeffne(SEITE)).text).toBe("leer");
  });

  test("are never shown to another account at the same browser", async () => {
    const b = await abgelaufen("opfer@example.org");
    await meldeDort(b, "taeter@example.org");
    expect((await wer(b)).art).toBe("person");
    expect((await b.oeffne(SEITE)).text).toBe("leer");
    const { kontoId } = (await wer(b)) as { kontoId: string };
    expect(await p.identitaet.hole(b.anfrage(SEITE), kontoId, SEITE)).toBeUndefined();
  });

  test("are not shown at another browser, on another page, or after an hour", async () => {
    const b = await abgelaufen("woanders@example.org");
    const anderer = await melde(p, "woanders@example.org", "musterstadt", "198.51.100.250");
    expect((await anderer.oeffne(SEITE)).text).toBe("leer");
    await meldeDort(b, "woanders@example.org");
    const { kontoId } = (await wer(b)) as { kontoId: string };
    expect(await p.identitaet.hole(b.anfrage("/"), kontoId, "/musterstadt/andere")).toBeUndefined();
    expect(await p.identitaet.hole(b.anfrage("/"), kontoId, SEITE)).toContain("Unterhalt");
    p.warte(61 * 60_000);
    expect(await p.identitaet.hole(b.anfrage("/"), kontoId, SEITE)).toBeUndefined();
    p.warte(-61 * 60_000);
  });

  test("are kept for nobody who was never signed in, and stand in the database only sealed", async () => {
    expect(await p.identitaet.parke(p.browser().anfrage(SEITE), GEHEIM, SEITE)).toEqual([]);
    const erfunden = p.browser();
    erfunden.cookies.set("handschlag.session_token", "erfunden.signatur");
    expect(await p.identitaet.parke(erfunden.anfrage(SEITE), GEHEIM, SEITE)).toEqual([]);
    const zeilen = await p.sql("select encode(inhalt, 'escape') as inhalt from auth.geparkt");
    expect(zeilen.length).toBeGreaterThan(0);
    expect(JSON.stringify(zeilen)).not.toContain("Unterhalt");
  });

  test("a damaged cookie breaks nothing", async () => {
    const b = await person();
    for (const wert of ["", "x", "a.b", `${"0".repeat(36)}.${"A".repeat(43)}`]) {
      b.cookies.set("handschlag.geparkt", wert);
      expect((await b.oeffne(SEITE)).text).toBe("leer");
    }
  });
});

test("what is over goes away", async () => {
  const b = await person("weg@example.org");
  await altern(b, "expiresAt", "8 days");
  p.warte(2 * 3_600_000);
  for (const job of p.identitaet.jobs) {
    await p.transact({ art: "system", officeId: p.buero.office.officeId }, (tx, afterCommit) => job.lauf({ officeId: p.buero.office.officeId, tx, afterCommit, jetzt: "2027-01-01T00:00:00Z", heute: "2027-01-01" }, {}));
  }
  expect(await p.sql(`select (select count(*)::int from auth.geparkt) as geparkt, (select count(*)::int from auth.bremse) as bremse,
    (select count(*)::int from auth.verification) as codes, (select count(*)::int from auth.session where "expiresAt" < now()) as sitzungen`)).toEqual([{ geparkt: 0, bremse: 0, codes: 0, sitzungen: 1 }]);
  p.warte(-2 * 3_600_000);
  expect(p.fehler).toEqual([]);
});

describe("stepping in without proof", () => {
  test("does not exist outside the demo, and a session made there is worth nothing here", async () => {
    await expect(p.identitaet.alsDemo("x", p.browser().anfrage("/"))).rejects.toThrow("demo");
    expect((await p.browser().oeffne("/musterstadt/demo/post")).status).toBe(404);
    const b = await person();
    await p.sql("update auth.session set weg = 'demo'");
    expect((await wer(b)).art).toBe("gast");
  });

  test("makes a visitor of the demo any person or employee with one click, and shows the mails", async () => {
    const demo = await probe({ demo: true });
    const { office, kraefte } = demo.buero;
    const { officeId } = office;
    const personId = "44444444-4444-4444-8444-444444444444";
    const kraft = await demo.identitaet.mitarbeiterKonto({ officeId, mitarbeiterId: kraefte.geschaeftsfuehrung.id, name: "Chefin", email: "chefin@example.org", passwort: "ein langes Passwort" });
    const mensch = await demo.identitaet.personKonto({ officeId, personId, name: "Ada", email: "ada@example.org", bestaetigtAm: "2026-11-01T00:00:00Z" });
    const b = demo.browser();
    const steigeEin = async (kontoId: string) => {
      for (const zeile of await demo.identitaet.alsDemo(kontoId, b.anfrage("/"))) b.cookies.set(zeile.slice(0, zeile.indexOf("=")), zeile.slice(zeile.indexOf("=") + 1, zeile.indexOf(";")));
      return demo.identitaet.wer(b.anfrage("/"), officeId);
    };
    expect(await steigeEin(kraft)).toMatchObject({ art: "mitarbeiter", rolle: "geschaeftsfuehrung" });
    expect(await steigeEin(mensch)).toMatchObject({ art: "person", personId, bestaetigt: true });
    await expect(demo.identitaet.alsDemo("niemand", b.anfrage("/"))).rejects.toThrow("No such account");
    await b.sende("/musterstadt/anmelden/person", { email: "neu@example.org" });
    expect((await b.oeffne("/musterstadt/demo/post")).text).toContain((await codeFuer(demo, "neu@example.org")) ?? "none");
    expect(demo.fehler).toEqual([]);
    await demo.schliesse();
  });
});

test("with https every cookie is kept to it", async () => {
  const sicher = await probe({ baseUrl: "https://portal.test" });
  const b = sicher.browser();
  const angefordert = await b.sende("/musterstadt/anmelden/person", { email: "ada@example.org" });
  const angemeldet = await b.sende("/musterstadt/anmelden/person/code", { code: (await codeFuer(sicher, "ada@example.org")) ?? "" });
  expect(angemeldet.ziel).toBe("/musterstadt/anmelden/neu");
  for (const zeile of [...angefordert.cookies, ...angemeldet.cookies]) expect(zeile).toMatch(/^__(Host|Secure)-handschlag\..*Secure/);
  await sicher.schliesse();
});
