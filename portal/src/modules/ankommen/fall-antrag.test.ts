import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { antrag, fall } from "../../fall/schema.ts";
import { zugriff } from "../../foundation/zugriffe/schema.ts";
import { alsKraft, alsPerson } from "../../testing/buero.ts";
import type { TestPortal } from "../../testing/portal.ts";
import { angemeldet, familie, probe, stelleAntragAls } from "./antrag-probe.ts";

let p: TestPortal;
let wer: Awaited<ReturnType<typeof angemeldet>>;
let seite: string;
let fallId: string;
beforeAll(async () => {
  p = await probe();
  wer = await angemeldet(p);
  await stelleAntragAls(p, wer, { ...familie, nochwas: { nachricht: "Geheime Sorge" } });
  const [meiner] = await p.transact({ art: "system", officeId: p.buero.office.officeId }, (tx) => tx.select().from(antrag).where(eq(antrag.gestelltVon, wer.personId)));
  fallId = meiner?.fallId ?? "";
  seite = `/musterstadt/fall/${fallId}/antrag/${meiner?.id}`;
});
afterAll(() => p.schliesse());
const text = async (antwort: Promise<Response>): Promise<string> => (await antwort).text();

describe("the answers as they were sent", () => {
  it("are the same for the person and for the staff of the case, and cannot be changed here", async () => {
    for (const leser of [wer, alsKraft(p.buero, "leistungssachbearbeitung")]) {
      const html = await text(p.oeffne(leser, seite));
      expect(html.includes(">Sie</h3>")).toBe(leser === wer);
      for (const antwort of ["Noah Muster", "420,00", "Geheime Sorge", "Am Markt 1"]) expect(html).toContain(antwort);
      expect(html).not.toContain("?aendern");
    }
  });

  it("are complete for somebody we knew already and did not ask for a name", async () => {
    const bekannte = await angemeldet(p, { vorname: "Bekannte", bestaetigt: true });
    await stelleAntragAls(p, bekannte, familie);
    const [ihrer] = await p.transact({ art: "system", officeId: p.buero.office.officeId }, (tx) => tx.select().from(antrag).where(eq(antrag.gestelltVon, bekannte.personId)));
    const html = await text(p.oeffne(bekannte, `/musterstadt/fall/${ihrer?.fallId}/antrag/${ihrer?.id}`));
    for (const antwort of ["Bekannte Muster", "Keins davon", "Ihr Erspartes"]) expect(html).toContain(antwort);
  });

  it("leave a trace with its purpose when staff open them", async () => {
    await p.oeffne(alsKraft(p.buero, "integrationsfachkraft"), seite);
    const spuren = await p.transact({ art: "system", officeId: p.buero.office.officeId }, (tx) => tx.select().from(zugriff).where(eq(zugriff.fallId, fallId)));
    expect(spuren).toContainEqual(expect.objectContaining({ mitarbeiterId: p.buero.kraefte.integrationsfachkraft.id, zweck: "antragBearbeiten", seite: "/fall/:fall/antrag/:antrag" }));
  });

  it("are not shown to the partner, who sees the case but did not give these answers", async () => {
    const partner = await p.transact({ art: "system", officeId: p.buero.office.officeId }, async (tx) => {
      const [f] = await tx.select().from(fall).where(eq(fall.id, fallId));
      return f?.sichtbarFuer.find((id) => id !== wer.personId) ?? "";
    });
    expect((await p.oeffne(alsPerson(p.buero, partner), seite)).status).toBe(404);
  });

  it.each(["geschaeftsfuehrung", "ombudsperson", "administration"] as const)("are closed to %s", async (rolle) => {
    const antwort = await p.oeffne(alsKraft(p.buero, rolle), seite);
    expect([antwort.status, (await antwort.text()).includes("Geheime Sorge")]).toEqual([403, false]);
  });

  it("are closed to strangers and to other offices", async () => {
    expect((await p.oeffne(await angemeldet(p, { vorname: "Fremd" }), seite)).status).toBe(404);
    expect((await p.oeffne(alsKraft(p.fremd, "leistungssachbearbeitung"), seite.replace("musterstadt", "anderswo"))).status).toBe(404);
  });

  it("are not found under another case", async () => {
    const andere = await angemeldet(p, { vorname: "Anna" });
    await stelleAntragAls(p, andere, { ...familie });
    const [ihrer] = await p.transact({ art: "system", officeId: p.buero.office.officeId }, (tx) => tx.select().from(antrag).where(eq(antrag.gestelltVon, andere.personId)));
    expect((await p.oeffne(alsKraft(p.buero, "leistungssachbearbeitung"), seite.replace(fallId, ihrer?.fallId ?? ""))).status).toBe(404);
  });
});
