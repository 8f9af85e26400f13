import { and, eq } from "drizzle-orm";
import type { Tx } from "../../../foundation/database/transaction.ts";
import { legeAb, liesDokument } from "../../../foundation/dokument/ablage.ts";
import { einreihen } from "../../../foundation/jobs/einreihen.ts";
import { job } from "../../../foundation/jobs/job.ts";
import { briefAlsPdf } from "../../../foundation/letters/brief-als-pdf.ts";
import { bescheidPdf } from "../schema.ts";
import { pdfAuftrag } from "./pdf-auftrag.ts";
import { type Bescheid, leseBescheid } from "./store.ts";

/** The file name of a Bescheid, without a name of a person. */
export const dateiname = ({ datum }: Pick<Bescheid, "datum">): string => `bescheid-${datum}.pdf`;

/**
 * The PDF of a Bescheid: the stored one, or, where it is not set yet, set from the frozen letter. The same letter gives
 * the same bytes, so both are the same; storing it is left to the job.
 */
export async function pdfVon(tx: Tx, officeId: string, bescheid: Bescheid): Promise<Uint8Array> {
  const gespeichert = await leseGespeichertes(tx, officeId, bescheid.id);
  if (gespeichert) return gespeichert;
  await einreihen(tx, pdfAuftrag, { bescheidId: bescheid.id }, { singletonKey: bescheid.id });
  return briefAlsPdf(bescheid.briefe.de);
}

async function leseGespeichertes(tx: Tx, officeId: string, bescheidId: string): Promise<Uint8Array | undefined> {
  const [zeile] = await tx.select().from(bescheidPdf).where(and(eq(bescheidPdf.officeId, officeId), eq(bescheidPdf.bescheidId, bescheidId)));
  return zeile && (await liesDokument(tx, zeile.dokumentId))?.inhalt;
}

/** Sets and keeps the PDF of a Bescheid, once. */
export const pdfJob = job({
  ...pdfAuftrag,
  lauf: async ({ tx, officeId, jetzt }, { bescheidId }) => {
    const bescheid = await leseBescheid(tx, officeId, bescheidId);
    if (!bescheid || (await leseGespeichertes(tx, officeId, bescheidId))) return;
    const { fallId, sichtbarFuer } = bescheid;
    const inhalt = await briefAlsPdf(bescheid.briefe.de);
    const dokumentId = await legeAb(tx, { fallId, name: dateiname(bescheid), typ: "application/pdf", inhalt, sichtbarFuer, jetzt });
    await tx.insert(bescheidPdf).values({ officeId, bescheidId, fallId, dokumentId, sichtbarFuer });
  },
});
