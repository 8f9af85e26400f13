import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "../foundation/database/transaction.ts";
import type { Wer } from "../foundation/identity/wer.ts";
import { zugriff } from "../foundation/zugriffe/schema.ts";
import { alsKraft, alsPerson, leererFall } from "../testing/buero.ts";
import { type TestPortal, testPortal } from "../testing/portal.ts";
import { antrag, fakt, fall, fallZaehler, mitgliedschaft, person, tandem, zusage } from "./schema.ts";

const ich = randomUUID();
const opfer = randomUUID();
let p: TestPortal;
let meiner: string;
let fremder: string;
let geschuetzter: string;

beforeAll(async () => {
  p = await testPortal([]);
  meiner = await leererFall(p.transact, p.buero, [ich]);
  fremder = await leererFall(p.transact, p.buero, [opfer]);
  geschuetzter = await leererFall(p.transact, p.buero, [opfer], { geschuetzt: true });
  const { officeId } = p.buero.office;
  await p.transact({ art: "system", officeId }, (tx) => tx.insert(person).values([
    { officeId, id: ich, vorname: "Ina", nachname: "Ich", geburtsdatum: "1990-01-01", sichtbarFuer: [ich] },
    // Whom I once entered, I still see.
    { officeId, id: opfer, vorname: "Otto", nachname: "Opfer", geburtsdatum: "1990-01-01", email: "otto@example.org", sichtbarFuer: [opfer, ich] },
  ]));
});
afterAll(() => p.schliesse());

/** One row of every table that a person may write, in this case, visible to whoever writes it. */
const zeilen = (fallId: string, personId: string): Record<string, (tx: Tx) => Promise<unknown>> => {
  const { office: { officeId }, kraefte: { integrationsfachkraft: i, leistungssachbearbeitung: l } } = p.buero;
  const kopf = { officeId, id: randomUUID(), fallId, sichtbarFuer: [personId] };
  return {
    mitgliedschaft: (tx) => tx.insert(mitgliedschaft).values({ ...kopf, personId, von: "2026-11-01" }),
    fakt: (tx) => tx.insert(fakt).values({ ...kopf, personId: null, inhalt: { art: "vermoegen", betrag: 1 }, von: "2026-11-01", erfasstAm: p.uhr.jetzt }),
    tandem: (tx) => tx.insert(tandem).values({ ...kopf, integrationsfachkraftId: i.id, leistungssachbearbeitungId: l.id, von: "2026-11-01" }),
    antrag: (tx) => tx.insert(antrag).values({ ...kopf, gestelltVon: personId, eingegangen: p.uhr.jetzt, wirktAb: "2026-11-01", stand: "eingegangen", vorgang: randomUUID() }),
    zusage: (tx) => tx.insert(zusage).values({ ...kopf, richtung: "jobcenterAnPerson", personId, mitarbeiterId: l.id, inhalt: { art: "antragBearbeiten", antragId: randomUUID() }, gegeben: p.uhr.jetzt, bis: "2026-12-01", ausgang: "offen" }),
  };
};
const schreibt = (wer: Wer, fallId: string, tabelle: string) => p.transact(wer, async (tx) => void (await zeilen(fallId, ich)[tabelle]?.(tx)));

describe("whoever writes past the pages", () => {
  test.each(["mitgliedschaft", "fakt", "tandem", "antrag", "zusage"])("puts no row of %s into a case that they do not see", async (tabelle) => {
    const person = alsPerson(p.buero, ich);
    await schreibt(person, meiner, tabelle);
    await expect(schreibt(person, fremder, tabelle)).rejects.toThrow();
    for (const wer of [alsKraft(p.buero, "geschaeftsfuehrung"), alsKraft(p.fremd, "leistungssachbearbeitung"), { ...alsKraft(p.buero, "teamleitung"), teamId: randomUUID() } as Wer]) {
      await expect(schreibt(wer, fremder, tabelle)).rejects.toThrow();
    }
    for (const rolle of ["eingangszone", "teamleitung"] as const) await expect(schreibt(alsKraft(p.buero, rolle), geschuetzter, tabelle)).rejects.toThrow();
  });

  test("rewrites nobody else, even where they see them, but themselves", async () => {
    const stiehl = (id: string) => p.transact(alsPerson(p.buero, ich), async (tx) => (await tx.update(person).set({ email: "meine@example.org" }).where(eq(person.id, id)).returning()).length);
    expect([await stiehl(opfer), await stiehl(ich)]).toEqual([0, 1]);
  });

  test("does not make themselves see a case, nor moves their rows to another", async () => {
    const ergebnis = await p.transact(alsPerson(p.buero, ich), async (tx) => [
      (await tx.update(fall).set({ sichtbarFuer: [ich] }).returning()).length, (await tx.update(antrag).set({ fallId: fremder }).returning()).length,
    ]);
    expect(ergebnis).toEqual([0, 0]);
  });

  test("notes no access in a colleague's name", async () => {
    const { office: { officeId }, kraefte } = p.buero;
    const notiere = (mitarbeiterId: string) => p.transact(alsKraft(p.buero, "leistungssachbearbeitung"), (tx) =>
      tx.insert(zugriff).values({ officeId, id: randomUUID(), zeit: p.uhr.jetzt, mitarbeiterId, fallId: meiner, zweck: "uebersicht", seite: "/fall/:fall", sichtbarFuer: [] }));
    await notiere(kraefte.leistungssachbearbeitung.id);
    await expect(notiere(kraefte.eingangszone.id)).rejects.toThrow();
  });

  test("does not take the counter of cases away", async () => {
    await expect(p.transact(alsPerson(p.buero, ich), (tx) => tx.delete(fallZaehler))).rejects.toThrow();
  });
});
