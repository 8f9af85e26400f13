import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { totp } from "../../testing/totp.ts";
import { melde, PERSON_A, probe, type Browser, type Probe } from "./probe.ts";
import type { Rolle } from "./wer.ts";

const PASSWORT = "Regenbogen über dem Rathaus";
const START = "/musterstadt/anmelden/mitarbeiter";
const FAKTOR = `${START}/zweiter-faktor`;

let p: Probe;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());

const wer = (b: Browser, officeId = p.buero.office.officeId) => p.identitaet.wer(b.anfrage("/"), officeId);

let zahl = 0;
/** A new account for the office's employee of this role; employees of the office are moved, since each has one account. */
async function konto(rolle: Rolle = "leistungssachbearbeitung", buero = p.buero, passwort: string | null = PASSWORT): Promise<string> {
  const email = `kraft${(zahl += 1)}@musterstadt.example`;
  await p.sql("delete from auth.zuordnung where mitarbeiter_id = $1", [buero.kraefte[rolle].id]);
  await p.identitaet.mitarbeiterKonto({ officeId: buero.office.officeId, mitarbeiterId: buero.kraefte[rolle].id, name: "Kraft", email, passwort });
  return email;
}

/** Sets up the second factor and returns its key. */
async function richteEin(email: string, b = p.browser()): Promise<{ b: Browser; schluessel: string }> {
  await b.sende(START, { email, passwort: PASSWORT });
  const { text } = await b.oeffne(FAKTOR);
  const schluessel = (/<code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? "").replaceAll(" ", "");
  await b.sende(FAKTOR, { code: totp(schluessel) });
  return { b, schluessel };
}

describe("the first time", () => {
  test("a password alone opens nothing: the second factor is set up first, by picture or by key", async () => {
    const email = await konto();
    const b = p.browser();
    expect((await b.sende(START, { email: email.toUpperCase(), passwort: PASSWORT, weiter: "/musterstadt/faelle" })).ziel).toBe(`${FAKTOR}?weiter=%2Fmusterstadt%2Ffaelle`);
    expect((await wer(b)).art).toBe("gast");
    expect((await b.oeffne("/musterstadt/konto")).status).toBe(303);
    const { text } = await b.oeffne(FAKTOR);
    expect(text).toContain("<svg");
    expect(text).toContain("Zweiten Faktor einrichten");
  });

  test("afterwards the employee is in, with team and function, and sees ten recovery codes", async () => {
    const { b } = await richteEin(await konto("teamleitung"));
    expect(await wer(b)).toMatchObject({ art: "mitarbeiter", rolle: "teamleitung", mitarbeiterId: p.buero.kraefte.teamleitung.id, teamId: p.buero.teamId });
    expect((await b.oeffne("/musterstadt/konto/wiederherstellung")).text.match(/<li><code>/g)).toHaveLength(10);
    p.warte(11 * 60_000);
    expect((await b.oeffne("/musterstadt/konto/wiederherstellung")).text).not.toContain("<li><code>");
    p.warte(-11 * 60_000);
  });

  test("a wrong code sets up nothing, and the page stays with its key", async () => {
    const b = p.browser();
    await b.sende(START, { email: await konto(), passwort: PASSWORT });
    const { status, text } = await b.sende(FAKTOR, { code: "000000" });
    expect([status, text.includes("<svg")]).toEqual([422, true]);
    expect((await wer(b)).art).toBe("gast");
  });
});

describe("from then on", () => {
  test("password and code sign in; the same code works only once", async () => {
    const email = await konto();
    const { schluessel } = await richteEin(email);
    const code = totp(schluessel, Date.now() + 30_000);
    const [erster, zweiter] = [p.browser(), p.browser()];
    for (const b of [erster, zweiter]) expect((await b.sende(START, { email, passwort: PASSWORT })).ziel).toBe(FAKTOR);
    expect((await erster.sende(FAKTOR, { code, weiter: "/musterstadt/faelle" })).ziel).toBe("/musterstadt/faelle");
    expect((await zweiter.sende(FAKTOR, { code })).status).toBe(422);
    expect([await wer(erster), await wer(zweiter)]).toMatchObject([{ art: "mitarbeiter" }, { art: "gast" }]);
  });

  test("a recovery code works in place of the phone, once", async () => {
    const email = await konto();
    const { b } = await richteEin(email);
    const [, ersatz = ""] = /<li><code>([^<]+)/.exec((await b.oeffne("/musterstadt/konto/wiederherstellung")).text) ?? [];
    for (const erwartet of ["mitarbeiter", "gast"]) {
      const neuer = p.browser();
      await neuer.sende(START, { email, passwort: PASSWORT });
      await neuer.sende(FAKTOR, { code: ersatz });
      expect((await wer(neuer)).art).toBe(erwartet);
    }
  });

  test("a person signed in at the same browser does not stand in the way and is not mixed up", async () => {
    const email = await konto();
    const { schluessel } = await richteEin(email);
    const b = await melde(p, "mensch@example.org");
    await b.sende(START, { email, passwort: PASSWORT });
    await b.sende(FAKTOR, { code: totp(schluessel, Date.now() + 30_000) });
    expect((await wer(b)).art).toBe("mitarbeiter");
  });
});

describe("a password", () => {
  test("is changed with the old one, long enough, twice the same; other sessions end", async () => {
    const email = await konto();
    const { b } = await richteEin(email);
    const { b: anderer } = await richteEin(await konto("teamleitung"));
    const neu = "Kastanien am Kanal";
    const aendere = async (felder: Record<string, string>) => (await b.sende("/musterstadt/konto/passwort", { bisher: PASSWORT, neu, nochmal: neu, ...felder })).status;
    expect([await aendere({ bisher: "falsch" }), await aendere({ neu: "kurz", nochmal: "kurz" }), await aendere({ neu: "passwordpassword", nochmal: "passwordpassword" }), await aendere({ nochmal: "anders als das" }), await aendere({})]).toEqual([422, 422, 422, 422, 303]);
    expect([(await wer(b)).art, (await wer(anderer)).art]).toEqual(["mitarbeiter", "mitarbeiter"]);
    expect([(await p.browser().sende(START, { email, passwort: PASSWORT })).status, (await p.browser().sende(START, { email, passwort: neu })).status]).toEqual([422, 303]);
  });

  test("is never sent back to the page", async () => {
    const { b } = await richteEin(await konto());
    expect((await b.sende("/musterstadt/konto/passwort", { bisher: "Geheimnis Eins Zwei", neu: "Geheimnis Drei Vier", nochmal: "" })).text).not.toContain("Geheimnis");
    expect((await p.browser().sende(START, { email: "x@example.org", passwort: "Geheimnis Eins Zwei" })).text).not.toContain("Geheimnis");
  });

  test("and second factor are made anew for an employee who lost them: sessions end, the factor is set up again", async () => {
    const email = await konto();
    const { b } = await richteEin(email);
    const { officeId } = p.buero.office;
    const { id } = p.buero.kraefte.leistungssachbearbeitung;
    expect(await p.identitaet.mitarbeiterZuruecksetzen(officeId, id, "Neuanfang im Herbst")).toBe(true);
    expect((await wer(b)).art).toBe("gast");
    await b.sende(START, { email, passwort: "Neuanfang im Herbst" });
    expect((await b.oeffne(FAKTOR)).text).toContain("Zweiten Faktor einrichten");
    expect(await p.identitaet.mitarbeiterZuruecksetzen(p.fremd.office.officeId, id, "Neuanfang im Herbst")).toBe(false);
    await expect(p.identitaet.mitarbeiterZuruecksetzen(officeId, id, "kurz")).rejects.toThrow("12");
  });
});

describe("who does not get in", () => {
  test("a wrong password, an unknown address, an employee of another office: all hear the same", async () => {
    const hier = await konto();
    const dort = await konto("leistungssachbearbeitung", p.fremd);
    const antworten = await Promise.all([[hier, "falsches Passwort!"], ["niemand@musterstadt.example", PASSWORT], [dort, PASSWORT], ["", ""]].map(async ([email = "", passwort = ""]) => {
      const { status, text, cookies } = await p.browser().sende(START, { email, passwort });
      return { status, cookies, gleich: text.includes("E-Mail-Adresse oder Passwort stimmen nicht") };
    }));
    expect(new Set(antworten.map((a) => JSON.stringify(a)))).toEqual(new Set([JSON.stringify({ status: 422, cookies: [], gleich: true })]));
  });

  test("an employee of office A is a guest in office B", async () => {
    const { b } = await richteEin(await konto());
    expect((await wer(b)).art).toBe("mitarbeiter");
    expect(await wer(b, p.fremd.office.officeId)).toEqual({ art: "gast", officeId: p.fremd.office.officeId });
    expect((await b.oeffne("/anderswo/fall/eigener/konto")).status).toBe(303);
  });

  test("an employee who left, at once", async () => {
    const email = await konto("eingangszone");
    const { b } = await richteEin(email);
    await p.sql("update handschlag.mitarbeiter set aktiv = false where id = $1", [p.buero.kraefte.eingangszone.id]);
    expect((await wer(b)).art).toBe("gast");
    expect((await p.browser().sende(START, { email, passwort: PASSWORT })).status).toBe(422);
  });

  test("whoever tries passwords ten times, even with the right one then", async () => {
    const email = await konto();
    const b = p.browser("192.0.2.80");
    for (let i = 0; i < 10; i += 1) await b.sende(START, { email, passwort: `falsch ${i}` });
    expect((await b.sende(START, { email, passwort: PASSWORT })).text).toContain("zu viele Versuche");
  });

  test("whoever guesses the second factor: five codes a password, ten an account", async () => {
    const email = await konto();
    const { schluessel } = await richteEin(email);
    const b = p.browser("192.0.2.81");
    for (let runde = 0; runde < 2; runde += 1) {
      await b.sende(START, { email, passwort: PASSWORT });
      for (let i = 0; i < 6; i += 1) await b.sende(FAKTOR, { code: "000000" });
    }
    await b.sende(START, { email, passwort: PASSWORT });
    expect((await b.sende(FAKTOR, { code: totp(schluessel, Date.now() + 30_000) })).status).toBe(422);
    expect((await wer(b)).art).toBe("gast");
  });

  test("an account cannot be made with a short password or twice", async () => {
    const neu = { officeId: p.buero.office.officeId, mitarbeiterId: p.buero.kraefte.administration.id, name: "A", email: "admin@musterstadt.example" };
    await expect(p.identitaet.mitarbeiterKonto({ ...neu, passwort: "elf Zeichen" })).rejects.toThrow("12");
    await p.identitaet.mitarbeiterKonto({ ...neu, passwort: PASSWORT });
    await expect(p.identitaet.mitarbeiterKonto({ ...neu, passwort: PASSWORT })).rejects.toThrow();
  });

  test.each(["", "null", PASSWORT])("an account of the demo has no password, so none opens it: %j", async (passwort) => {
    const b = p.browser();
    expect((await b.sende(START, { email: await konto("leistungssachbearbeitung", p.buero, null), passwort })).status).toBe(422);
    expect((await wer(b)).art).toBe("gast");
  });

  test("the second factor's page without a password before it", async () => {
    const b = p.browser();
    expect((await b.oeffne(FAKTOR)).ziel).toBe(START);
    expect((await b.sende(FAKTOR, { code: "123456" })).ziel).toBe(START);
    b.cookies.set("handschlag.two_factor", "erfunden.abc");
    expect((await b.sende(FAKTOR, { code: "123456" })).status).toBe(422);
  });
});

describe("confirming people's accounts", () => {
  test("an employee prints a code, shown once, or notes a visit; other cases do not exist for them", async () => {
    const { b } = await richteEin(await konto());
    const brief = await b.sende("/musterstadt/fall/eigener/konto", { art: "brief", person: PERSON_A });
    expect(brief.text).toMatch(/<strong><code>[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}<\/code><\/strong>/);
    expect(brief.text).toContain("Am Markt 1");
    expect((await b.oeffne("/musterstadt/fall/eigener/konto")).text).toContain("kein Konto");
    const kontoId = await p.identitaet.personKonto({ officeId: p.buero.office.officeId, personId: PERSON_A, name: "Ada", email: "a@example.org", bestaetigtAm: null });
    expect((await b.oeffne("/musterstadt/fall/eigener/konto")).text).toContain("Ausweis gesehen");
    expect((await b.sende("/musterstadt/fall/eigener/konto", { art: "vorsprache", person: PERSON_A })).status).toBe(303);
    expect(await p.sql("select bestaetigt_durch from auth.zuordnung where user_id = $1", [kontoId])).toEqual([{ bestaetigt_durch: "vorsprache" }]);
    expect((await b.oeffne("/musterstadt/fall/fremder/konto")).status).toBe(404);
    expect((await b.sende("/musterstadt/fall/eigener/konto", { art: "brief", person: "33333333-3333-4333-8333-333333333333" })).text).not.toContain("<code>");
  });

  test("nobody without a function in cases sees the page", async () => {
    for (const rolle of ["ombudsperson", "vertrauensperson", "administration", "geschaeftsfuehrung"] as const) {
      await p.sql(`delete from auth."user" where email = 'admin@musterstadt.example'`);
      const { b } = await richteEin(await konto(rolle));
      expect((await b.oeffne("/musterstadt/fall/eigener/konto")).status).toBe(403);
    }
    expect(p.fehler).toEqual([]);
  });
});
