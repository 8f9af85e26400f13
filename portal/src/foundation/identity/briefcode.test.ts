import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alsKraft } from "../../testing/buero.ts";
import { lesbarerCode, neuerCode } from "./briefcode.ts";
import { ADA, melde, PERSON_A, probe, type Browser, type Probe } from "./probe.ts";

describe("the code's form", () => {
  test("a code reads as itself, in small letters, with other gaps, and with the letters people confuse", () => {
    for (let i = 0; i < 50; i += 1) {
      const code = neuerCode();
      expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      const klar = code.replaceAll("-", "");
      expect(lesbarerCode(code)).toBe(klar);
      expect(lesbarerCode(` ${klar.toLowerCase().replaceAll("0", "o").replaceAll("1", "l")} `)).toBe(klar);
    }
  });

  test("nothing else reads as a code, and nothing breaks it", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const code = lesbarerCode(text);
      expect(code === undefined || /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code)).toBe(true);
    }));
    for (const text of ["", "K7QF-29MX", "K7QF-29MX-4TRU", "K7QF29MX4TRAA", "K7QF-29MX-4TÄA"]) expect(lesbarerCode(text)).toBeUndefined();
  });
});

describe("the code's life", () => {
  let p: Probe;
  beforeAll(async () => { p = await probe(); });
  afterAll(() => p.schliesse());

  const officeId = () => p.buero.office.officeId;
  const wer = (b: Browser) => p.identitaet.wer(b.anfrage("/"), officeId());
  const neuePerson = async () => String((await p.sql("select gen_random_uuid()::text as id"))[0]?.["id"]);
  const loese = (b: Browser, briefcode: string, amt = "musterstadt") => b.sende(`/${amt}/anmelden/neu`, { art: "brief", briefcode });

  /** What the page for staff does, without its page. `jetzt` is the moment on the letter. */
  const stelleAus = (personId: string, buero = p.buero, jetzt = "2026-11-23T09:00:00.000Z") =>
    p.identitaet.briefcodeAusstellen({ wer: alsKraft(buero, "leistungssachbearbeitung"), office: buero.office, jetzt } as Parameters<typeof p.identitaet.briefcodeAusstellen>[0], personId);

  test("links an account to the person it was sent to, verified, once", async () => {
    const { code, gueltigBis } = await stelleAus(PERSON_A);
    expect(gueltigBis).toBe("2026-12-07T09:00:00.000Z");
    const b = await melde(p, "ada@example.org");
    expect((await loese(b, code.toLowerCase())).status).toBe(303);
    expect(await wer(b)).toMatchObject({ art: "person", personId: PERSON_A, bestaetigt: true });
    expect((await loese(await melde(p, "zweiter@example.org"), code)).status).toBe(422);
  });

  test("verifies an account that exists, on its own page", async () => {
    const b = await melde(p, "offen@example.org");
    await b.sende("/musterstadt/anmelden/neu", ADA);
    const vorher = await wer(b);
    if (vorher.art !== "person") throw new Error("not signed in");
    expect((await b.oeffne("/musterstadt/konto")).text).toContain("Noch nicht bestätigt");
    const { code } = await stelleAus(vorher.personId);
    expect((await b.sende("/musterstadt/konto", { art: "bestaetigen", briefcode: code })).status).toBe(303);
    expect(await wer(b)).toMatchObject({ personId: vorher.personId, bestaetigt: true });
  });

  test("does not turn an account into somebody else", async () => {
    const b = await melde(p, "fremde@example.org");
    await b.sende("/musterstadt/anmelden/neu", ADA);
    const { code } = await stelleAus(await neuePerson());
    expect((await b.sende("/musterstadt/konto", { art: "bestaetigen", briefcode: code })).text).toContain("zu einer anderen Person");
    expect(await wer(b)).toMatchObject({ bestaetigt: false });
  });

  test("takes the person from an account that had them: its sessions end and it is told", async () => {
    const person = await neuePerson();
    const alt = await melde(p, "alt@example.org");
    await loese(alt, (await stelleAus(person)).code);
    const neu = await melde(p, "neu@example.org");
    await loese(neu, (await stelleAus(person)).code);
    expect([await wer(alt), await wer(neu)]).toMatchObject([{ art: "gast" }, { art: "person", personId: person }]);
    expect(await p.sql("select betreff from handschlag.mail where an = 'alt@example.org' and betreff like 'Ihr Zugang%'")).toHaveLength(1);
    expect((await wer(await melde(p, "alt@example.org"))).art).toBe("gast");
  });

  test("is worth nothing after 14 days, after a newer one, or in another office", async () => {
    const person = await neuePerson();
    const b = await melde(p, "zuspaet@example.org");
    const alt = await stelleAus(person, p.buero, "2026-11-09T09:00:00.000Z");
    expect((await loese(b, alt.code)).text).toContain("gilt nicht mehr");
    const ersetzt = await stelleAus(person);
    await stelleAus(person);
    expect((await loese(b, ersetzt.code)).status).toBe(422);
    const { code } = await stelleAus(await neuePerson(), p.fremd);
    expect((await loese(b, code)).status).toBe(422);
    expect((await wer(b)).art).toBe("gast");
  });

  test("is lost after five wrong secrets, from whatever account they come", async () => {
    const { code } = await stelleAus(await neuePerson());
    const falsch = `${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`;
    for (let i = 0; i < 5; i += 1) await loese(await melde(p, `rater${i}@example.org`), falsch);
    expect((await loese(await melde(p, "richtig@example.org"), code)).status).toBe(422);
  });

  test("cannot be tried without end by one account", async () => {
    const b = await melde(p, "endlos@example.org", "musterstadt", "192.0.2.50");
    for (let i = 0; i < 10; i += 1) await loese(b, neuerCode());
    expect((await loese(b, neuerCode())).text).toContain("zu viele Versuche");
  });

  test("is kept only as a hash", async () => {
    const { code } = await stelleAus(await neuePerson());
    const alles = JSON.stringify(await p.sql("select b::text as b, (select string_agg(m::text, '') from handschlag.mail m) as m from auth.briefcode b"));
    expect(alles).not.toContain(code.replaceAll("-", ""));
    expect(alles).not.toContain(code);
    expect(alles).not.toContain(code.replaceAll("-", "").slice(5));
  });

  test("a person, a guest and the software issue none", async () => {
    for (const werDa of [{ art: "gast", officeId: officeId() }, { art: "person", officeId: officeId(), personId: PERSON_A, kontoId: "x", bestaetigt: true }, { art: "system", officeId: officeId() }] as const) {
      const ctx = { wer: werDa, office: p.buero.office, jetzt: "2026-11-23T09:00:00.000Z" } as Parameters<typeof p.identitaet.briefcodeAusstellen>[0];
      await expect(p.identitaet.briefcodeAusstellen(ctx, PERSON_A)).rejects.toThrow("employee");
      await expect(p.identitaet.vorspracheBestaetigen(ctx, PERSON_A)).rejects.toThrow("employee");
    }
    expect(p.fehler).toEqual([]);
  });
});
