import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ADA, codeFuer, melde, probe, type Probe } from "./probe.ts";

let p: Probe;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());

const werIst = (b: ReturnType<Probe["browser"]>, officeId = p.buero.office.officeId) => p.identitaet.wer(b.anfrage("/"), officeId);

describe("signing in by code", () => {
  test("a new person gets a code by mail, says who they are, and is that person from then on", async () => {
    const b = p.browser();
    expect((await b.sende("/musterstadt/anmelden/person", { email: " Ada@Example.org ", weiter: "/musterstadt/antrag" })).ziel).toBe("/musterstadt/anmelden/person/code?weiter=%2Fmusterstadt%2Fantrag");
    expect((await b.oeffne("/musterstadt/anmelden/person/code")).text).toContain("ada@example.org");
    const code = await codeFuer(p, "ada@example.org");
    expect((await b.sende("/musterstadt/anmelden/person/code", { code: code ?? "", weiter: "/musterstadt/antrag" })).ziel).toBe("/musterstadt/anmelden/neu?weiter=%2Fmusterstadt%2Fantrag");
    expect((await werIst(b)).art).toBe("gast");
    expect((await b.oeffne("/musterstadt/anmelden/neu")).text).toContain("Willkommen");
    expect((await b.sende("/musterstadt/anmelden/neu", { ...ADA, weiter: "/musterstadt/antrag" })).ziel).toBe("/musterstadt/antrag");
    expect(await werIst(b)).toMatchObject({ art: "person", bestaetigt: false });
    expect(await p.sql("select vorname, nachname, geburtsdatum::text from handschlag.person")).toEqual([{ vorname: "Ada", nachname: "Arendt", geburtsdatum: "1990-03-05" }]);
  });

  test("a known person comes back as the same person and goes straight on", async () => {
    const b = await melde(p, "ada@example.org");
    expect(await werIst(b)).toMatchObject({ art: "person" });
    expect((await b.oeffne("/musterstadt/anmelden/neu?weiter=/musterstadt/antrag")).ziel).toBe("/musterstadt/antrag");
  });

  test("the same account is a guest in another office", async () => {
    const b = await melde(p, "ada@example.org");
    expect(await werIst(b, p.fremd.office.officeId)).toEqual({ art: "gast", officeId: p.fremd.office.officeId });
  });

  test("cookies are kept from scripts and other sites", async () => {
    const b = p.browser();
    const { cookies } = await b.sende("/musterstadt/anmelden/person", { email: "ada@example.org" });
    const angemeldet = await b.sende("/musterstadt/anmelden/person/code", { code: (await codeFuer(p, "ada@example.org")) ?? "" });
    for (const zeile of [...cookies, ...angemeldet.cookies]) expect(zeile).toMatch(/HttpOnly; SameSite=Lax/i);
    expect(angemeldet.cookies.join()).toContain("handschlag.session_token=");
  });

  test("sent twice at once, the form for new people makes one person", async () => {
    const b = await melde(p, "zweimal@example.org");
    const ziele = await Promise.all([b, b, b].map((x) => x.sende("/musterstadt/anmelden/neu", { ...ADA, nachname: "Doppelt" })));
    expect(ziele.map((z) => z.status)).toEqual([303, 303, 303]);
    expect(await p.sql("select count(*)::int as n from handschlag.person where nachname = 'Doppelt'")).toEqual([{ n: 1 }]);
  });

  test("what is missing is said at its field and the rest stays", async () => {
    const b = await melde(p, "fehler@example.org");
    const { status, text } = await b.sende("/musterstadt/anmelden/neu", { ...ADA, nachname: " ", "geburtsdatum-jahr": "90" });
    expect(status).toBe(422);
    expect(text).toContain('value="Ada"');
    expect(text).toContain("Geben Sie Ihren Namen ein");
    expect(text).toContain("vierstelligem Jahr");
    expect((await b.sende("/musterstadt/anmelden/neu", { ...ADA, "geburtsdatum-jahr": "2020" })).status).toBe(422);
  });
});

describe("what does not get in", () => {
  test("a wrong code, an old code after a new one, and a code used before", async () => {
    const b = p.browser();
    await b.sende("/musterstadt/anmelden/person", { email: "bea@example.org" });
    const erster = (await codeFuer(p, "bea@example.org")) ?? "";
    await b.sende("/musterstadt/anmelden/person", { email: "bea@example.org" });
    const zweiter = (await codeFuer(p, "bea@example.org")) ?? "";
    for (const code of ["", "abc", erster === zweiter ? "000000" : erster]) {
      const { status, text } = await b.sende("/musterstadt/anmelden/person/code", { code });
      expect([status, text.includes("stimmt nicht oder ist abgelaufen")]).toEqual([422, true]);
    }
    expect((await b.sende("/musterstadt/anmelden/person/code", { code: zweiter })).status).toBe(303);
    const anderer = p.browser();
    anderer.cookies.set("handschlag.adresse", b.cookies.get("handschlag.adresse") ?? "");
    await anderer.sende("/musterstadt/anmelden/person", { email: "bea@example.org" });
    expect((await anderer.sende("/musterstadt/anmelden/person/code", { code: zweiter })).status).toBe(422);
    expect((await werIst(anderer)).art).toBe("gast");
  });

  test("an expired code", async () => {
    const b = p.browser();
    await b.sende("/musterstadt/anmelden/person", { email: "spaet@example.org" });
    await p.sql(`update auth.verification set "expiresAt" = now() - interval '1 second' where identifier like '%spaet@example.org'`);
    expect((await b.sende("/musterstadt/anmelden/person/code", { code: (await codeFuer(p, "spaet@example.org")) ?? "" })).status).toBe(422);
  });

  test("after five wrong codes not even the right one, after ten none at all", async () => {
    const b = p.browser();
    await b.sende("/musterstadt/anmelden/person", { email: "rater@example.org" });
    const richtig = (await codeFuer(p, "rater@example.org")) ?? "";
    const falsch = richtig === "111111" ? "222222" : "111111";
    for (let i = 0; i < 5; i += 1) await b.sende("/musterstadt/anmelden/person/code", { code: falsch });
    expect((await b.sende("/musterstadt/anmelden/person/code", { code: richtig })).status).toBe(422);
    for (let i = 0; i < 4; i += 1) await b.sende("/musterstadt/anmelden/person/code", { code: falsch });
    expect((await b.sende("/musterstadt/anmelden/person/code", { code: falsch })).text).toContain("zu viele Versuche");
    expect(p.ereignisse).toContain("gebremst");
  });

  test("more than five codes in a quarter of an hour are not sent, later they are", async () => {
    const b = p.browser("192.0.2.77");
    const status = async () => (await b.sende("/musterstadt/anmelden/person", { email: "viele@example.org" })).status;
    for (let i = 0; i < 5; i += 1) expect(await status()).toBe(303);
    expect(await status()).toBe(422);
    expect(await p.sql("select count(*)::int as n from handschlag.mail where an = 'viele@example.org'")).toEqual([{ n: 5 }]);
    p.warte(15 * 60_000 + 1);
    expect(await status()).toBe(303);
  });

  test("one network address cannot try many accounts without end", async () => {
    const b = p.browser("198.51.100.9");
    let letzter = 0;
    for (let i = 0; i < 301; i += 1) letzter = (await b.sende("/musterstadt/anmelden/person", { email: `opfer${i}@example.org` })).status;
    expect(letzter).toBe(422);
  });

  test("the way on never leads to another site or office", async () => {
    const b = p.browser("192.0.2.2");
    await b.sende("/musterstadt/anmelden/person", { email: "ada@example.org" });
    const { ziel } = await b.sende("/musterstadt/anmelden/person/code", { code: (await codeFuer(p, "ada@example.org")) ?? "", weiter: "https://evil.example/" });
    expect(ziel).toBe("/musterstadt/anmelden/neu");
    for (const weiter of ["//evil.example", "/anderswo/faelle", "/\\evil.example"]) {
      expect((await b.oeffne(`/musterstadt/anmelden/neu?weiter=${encodeURIComponent(weiter)}`)).ziel).toBe("/musterstadt");
    }
  });

  test.each(["", "ada", "ada@", "a@b.de, c@d.de", `${"a".repeat(250)}@example.org`, "ada@example.org\nbcc: x@y.de"])("%j is no address", async (email) => {
    expect((await p.browser("192.0.2.3").sende("/musterstadt/anmelden/person", { email })).status).toBe(422);
  });

  test("a session cookie that was changed or made up", async () => {
    const b = await melde(p, "ada@example.org", "musterstadt", "192.0.2.4");
    const echt = b.cookies.get("handschlag.session_token") ?? "";
    for (const wert of [`x${echt}`, echt.slice(0, -6), echt.split(".")[0] ?? "", "a.b", ""]) {
      b.cookies.set("handschlag.session_token", wert);
      expect((await werIst(b)).art).toBe("gast");
    }
    b.cookies.set("handschlag.session_token", echt);
    expect((await werIst(b)).art).toBe("person");
  });
});

test("for a known, an unknown and a staff address the answer is the same, and staff get no code", async () => {
  const email = "kraft@musterstadt.example";
  await p.identitaet.mitarbeiterKonto({ officeId: p.buero.office.officeId, mitarbeiterId: p.buero.kraefte.teamleitung.id, name: "K", email, passwort: "ein langes Passwort" });
  const antworten = await Promise.all([email, "ada@example.org", "niemals@example.org"].map(async (e) => {
    const { status, ziel, text } = await p.browser("192.0.2.5").sende("/musterstadt/anmelden/person", { email: e });
    return { status, ziel, text };
  }));
  expect(new Set(antworten.map((a) => JSON.stringify(a))).size).toBe(1);
  expect(await codeFuer(p, email)).toBeUndefined();
  expect(await p.sql("select count(*)::int as n from handschlag.mail where an = $1", [email])).toEqual([{ n: 1 }]);
});

test("nothing that was seen or typed stands in the records of tries", async () => {
  const zeilen = await p.sql("select schluessel from auth.bremse");
  expect(zeilen.length).toBeGreaterThan(10);
  expect(JSON.stringify(zeilen)).not.toMatch(/example|192\.0/);
  expect(p.fehler).toEqual([]);
});
