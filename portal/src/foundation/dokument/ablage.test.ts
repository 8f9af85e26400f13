import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FALL_A, PERSON_A, probe, type Probe } from "../identity/probe.ts";
import { mailJobs, type Nachricht } from "../mail/senden.ts";
import { schreibeMail } from "../mail/mail.ts";
import { mailAuftrag } from "../mail/auftrag.ts";
import { legeAb, liesDokument } from "./ablage.ts";

const INHALT = Buffer.from("%PDF-1.7 Eingang für Ada, 512 €");
const jetzt = "2026-11-23T09:00:00.000Z";

let p: Probe;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());

const ada = () => ({ art: "person", officeId: p.buero.office.officeId, personId: PERSON_A, kontoId: "a", bestaetigt: true }) as const;
const eingang = { fallId: FALL_A, name: "Eingang.pdf", typ: "application/pdf", inhalt: INHALT, sichtbarFuer: [PERSON_A], jetzt };

test("a document comes back as it was kept, for the person and for staff of the case", async () => {
  const id = await p.transact(ada(), (tx) => legeAb(tx, eingang));
  const { teamId, kraefte: { leistungssachbearbeitung: { id: mitarbeiterId, officeId } } } = p.buero;
  const kraft = { art: "mitarbeiter", officeId, mitarbeiterId, teamId, rolle: "leistungssachbearbeitung", kontoId: "k" } as const;
  for (const wer of [ada(), kraft]) {
    expect(await p.transact(wer, (tx) => liesDokument(tx, id))).toMatchObject({ name: "Eingang.pdf", typ: "application/pdf", inhalt: INHALT, fallId: FALL_A });
  }
});

test("for a guest, another person, another office's staff and staff without cases it does not exist", async () => {
  const id = await p.transact(ada(), (tx) => legeAb(tx, eingang));
  const { office: { officeId }, teamId, kraefte } = p.buero;
  const fremde = [
    { art: "gast", officeId } as const,
    { ...ada(), personId: randomUUID() },
    { ...ada(), officeId: p.fremd.office.officeId },
    { art: "mitarbeiter", officeId, teamId, mitarbeiterId: kraefte.ombudsperson.id, rolle: "ombudsperson", kontoId: "o" } as const,
    { art: "system", officeId: p.fremd.office.officeId } as const,
  ];
  for (const wer of fremde) expect(await p.transact(wer, (tx) => liesDokument(tx, id))).toBeUndefined();
});

test("a person cannot keep one that they would not see, and what is no id finds nothing", async () => {
  await expect(p.transact(ada(), (tx) => legeAb(tx, { ...eingang, sichtbarFuer: [randomUUID()] }))).rejects.toThrow();
  for (const id of ["", "x", "0".repeat(36), "-".repeat(36)]) expect(await p.transact(ada(), (tx) => liesDokument(tx, id))).toBeUndefined();
});

test("nobody keeps one in a case, or sends one along, that they do not see", async () => {
  const id = await p.transact(ada(), (tx) => legeAb(tx, eingang));
  const fremde = { ...ada(), personId: randomUUID() };
  await expect(p.transact(fremde, (tx) => legeAb(tx, { ...eingang, sichtbarFuer: [fremde.personId] }))).rejects.toThrow();
  for (const wer of [fremde, { art: "gast", officeId: p.buero.office.officeId } as const]) {
    await expect(p.transact(wer, (tx) => schreibeMail(tx, { an: "fremd@example.org", betreff: "x", text: "x", anhaenge: [id], jetzt }))).rejects.toThrow();
  }
});

test("a damaged document is noticed", async () => {
  const id = await p.transact(ada(), (tx) => legeAb(tx, eingang));
  await p.sql("update handschlag.dokument set inhalt = 'veraendert' where id = $1", [id]);
  await expect(p.transact(ada(), (tx) => liesDokument(tx, id))).rejects.toThrow("damaged");
});

test("goes along with a mail", async () => {
  const { officeId } = p.buero.office;
  const id = await p.transact(ada(), async (tx) => {
    const neu = await legeAb(tx, eingang);
    await schreibeMail(tx, { an: "ada@example.org", betreff: "Eingang", text: "Im Anhang.", anhaenge: [neu], jetzt });
    return neu;
  });
  const [mail] = await p.sql("select id from handschlag.mail where $1 = any(anhaenge)", [id]);
  const gesendet: Nachricht[] = [];
  const senden = mailJobs({ versand: async (nachricht) => void gesendet.push(nachricht), transact: p.transact }).find((j) => j.name === mailAuftrag.name);
  await p.transact({ art: "system", officeId }, async (tx, afterCommit) => senden?.lauf({ officeId, tx, afterCommit, jetzt, heute: "2026-11-23" }, { mailId: mail?.["id"] }));
  expect(gesendet[0]?.attachments).toEqual([{ filename: "Eingang.pdf", contentType: "application/pdf", content: INHALT }]);
});
