import { and, eq, isNull, or } from "drizzle-orm";
import type { Ctx } from "../../../foundation/http/ctx.ts";
import type { Uebergabe } from "../../../foundation/http/modul.ts";
import { heutige, leseFall } from "../../../fall/store.ts";
import { schreibeNeuigkeit } from "../neuigkeit.ts";
import { frage } from "../schema.ts";

/** With a place in the tandem go the questions that are to be answered or called about; the people of the case and the successor get a mail. */
export async function tandemwechsel(ctx: Ctx, fallId: string, uebergaben: readonly Uebergabe[]): Promise<void> {
  const { tx, wer: { officeId } } = ctx;
  const fall = await leseFall(tx, officeId, fallId);
  if (!fall) return;
  for (const { platz, von, an } of uebergaben) {
    await tx.update(frage).set({ mitarbeiterId: an }).where(and(
      eq(frage.officeId, officeId), eq(frage.fallId, fallId), eq(frage.mitarbeiterId, von), or(isNull(frage.beantwortet), eq(frage.verstanden, "nein"))));
    await schreibeNeuigkeit(ctx, fall[platz].email, "uebernahme");
  }
  for (const { id, email } of heutige(fall.mitglieder)) if (fall.fall.sichtbarFuer.includes(id)) await schreibeNeuigkeit(ctx, email, "tandem");
}
