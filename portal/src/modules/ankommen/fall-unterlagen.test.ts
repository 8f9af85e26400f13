import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { antrag } from "../../fall/schema.ts";
import { chronik } from "../../foundation/chronik/schema.ts";
import { alsKraft } from "../../testing/buero.ts";
import type { TestPortal } from "../../testing/portal.ts";
import { angemeldet, familie, probe, stelleAntragAls } from "./antrag-probe.ts";
import { unterlage } from "./schema.ts";

let p: TestPortal;
let wer: Awaited<ReturnType<typeof angemeldet>>;
let seite: string;
let eingang: string;
beforeAll(async () => {
  p = await probe();
  wer = await angemeldet(p);
  ({ eingang } = await stelleAntragAls(p, wer, familie));
  const [meiner] = await p.transact(system(), (tx) => tx.select().from(antrag).where(eq(antrag.gestelltVon, wer.personId)));
  seite = `/musterstadt/fall/${meiner?.fallId}/unterlagen/${meiner?.id}`;
});
afterAll(() => p.schliesse());
const system = () => ({ art: "system", officeId: p.buero.office.officeId }) as const;
const sachbearbeitung = () => alsKraft(p.buero, "leistungssachbearbeitung");
const erste = () => p.transact(system(), (tx) => tx.select().from(unterlage).where(eq(unterlage.art, "mietvertrag")));

describe("the papers of an application", () => {
  it("can be ticked by staff; the person sees it at once, and it stands in the Chronik", async () => {
    const [mietvertrag] = await erste();
    expect((await p.sende(sachbearbeitung(), seite, new URLSearchParams({ "da[]": mietvertrag?.id ?? "" }))).status).toBe(303);
    const html = await (await p.oeffne(wer, eingang)).text();
    expect(html).toContain("ist da");
    const eintraege = await p.transact(system(), (tx) => tx.select().from(chronik).where(eq(chronik.art, "ankommen.unterlageVermerkt")));
    expect(eintraege).toMatchObject([{ werte: { unterlage: "mietvertrag", erhalten: true }, akteur: { art: "mitarbeiter" } }]);
  });

  it("sent twice makes one entry; unticked, it is open again", async () => {
    const [mietvertrag] = await erste();
    await p.sende(sachbearbeitung(), seite, new URLSearchParams({ "da[]": mietvertrag?.id ?? "" }));
    await p.sende(sachbearbeitung(), seite, new URLSearchParams());
    expect((await erste())[0]?.erhalten).toBeNull();
    const eintraege = await p.transact(system(), (tx) => tx.select().from(chronik).where(and(eq(chronik.art, "ankommen.unterlageVermerkt"))));
    expect(eintraege.map((e) => e.werte["erhalten"])).toEqual([true, false]);
  });

  it("ignore numbers that are not of this application", async () => {
    expect((await p.sende(sachbearbeitung(), seite, new URLSearchParams({ "da[]": "00000000-0000-4000-8000-000000000000" }))).status).toBe(303);
    expect((await p.transact(system(), (tx) => tx.select().from(unterlage))).every((u) => u.erhalten === null)).toBe(true);
  });

  it("cannot be ticked by the person, by the management or by another office", async () => {
    for (const leser of [wer, alsKraft(p.buero, "geschaeftsfuehrung")]) expect((await p.sende(leser, seite, {})).status).toBe(403);
    expect((await p.sende(alsKraft(p.fremd, "leistungssachbearbeitung"), seite.replace("musterstadt", "anderswo"), {})).status).toBe(404);
  });
});
