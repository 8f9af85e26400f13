import { eq } from "drizzle-orm";
import { z } from "zod";
import { office } from "../../foundation/office/schema.ts";
import { leseFall } from "../../fall/store.ts";
import { leseZusagen } from "../../fall/zusage/store.ts";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import { legeAb } from "../../foundation/dokument/ablage.ts";
import { type JobCtx, job } from "../../foundation/jobs/job.ts";
import { briefAlsPdf } from "../../foundation/letters/brief-als-pdf.ts";
import { eingangsbrief } from "./eingangsbrief.ts";
import { eingangBestaetigt } from "./ereignisse.ts";
import { leseAngaben, leseAntrag, leseUnterlagen, merkeBestaetigung } from "./store.ts";

/** Writes the letter that confirms an application's receipt and keeps it with the case. Run twice, it writes one. */
export const eingangsbestaetigung = job({
  name: "ankommen.eingangsbestaetigung",
  schema: z.object({ antragId: z.uuid() }),
  async lauf(ctx, { antragId }) {
    const akte = await leseAkte(ctx, antragId);
    if (!akte || akte.angaben.bestaetigungId !== null) return;
    const { tx, officeId, jetzt } = ctx;
    const { fall: { fall }, angaben: { sichtbarFuer } } = akte;
    const inhalt = await briefAlsPdf(eingangsbrief({ ...akte, heute: ctx.heute }));
    const dokumentId = await legeAb(tx, { fallId: fall.id, name: "Eingangsbestaetigung.pdf", typ: "application/pdf", inhalt, sichtbarFuer, jetzt });
    if (!(await merkeBestaetigung(tx, officeId, antragId, dokumentId))) throw new Error("The receipt was confirmed meanwhile.");
    await eintragen({ tx, wer: { art: "system", officeId }, jetzt }, fall.id, eingangBestaetigt, { antragId, dokumentId }, sichtbarFuer);
  },
});

async function leseAkte({ tx, officeId }: JobCtx, antragId: string) {
  const angaben = await leseAngaben(tx, officeId, antragId);
  const antrag = await leseAntrag(tx, officeId, antragId);
  const fall = antrag && await leseFall(tx, officeId, antrag.fallId);
  const person = fall?.mitglieder.find((m) => m.id === antrag?.gestelltVon);
  const [amt] = await tx.select().from(office).where(eq(office.officeId, officeId));
  if (!angaben || !antrag || !fall || !person || !amt) return undefined;
  const zusage = (await leseZusagen(tx, officeId, fall.fall.id)).find((z) => z.inhalt.art === "antragBearbeiten" && z.inhalt.antragId === antragId);
  return { amt, angaben, antrag, fall, person, zusage, unterlagen: await leseUnterlagen(tx, officeId, antragId) };
}
