import { randomUUID } from "node:crypto";
import type { Vorgang } from "../../fall/store.ts";
import { type Messgroesse, messwert } from "./schema.ts";
import { monatVon } from "./rechnung/monate.ts";

/** Notes one measurement for a team. It leads back to no case and nobody. */
export async function miss({ tx, wer: { officeId }, heute }: Vorgang, art: Messgroesse, teamId: string, wert: number): Promise<void> {
  await tx.insert(messwert).values({ officeId, id: randomUUID(), art, teamId, monat: monatVon(heute), wert });
}
