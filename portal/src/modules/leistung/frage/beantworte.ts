import { and, eq, isNull } from "drizzle-orm";
import { leseFall } from "../../../fall/store.ts";
import { schliesseZusagen } from "../../../fall/zusage/store.ts";
import { eintragen } from "../../../foundation/chronik/eintragen.ts";
import type { Amtsvorgang } from "../amtsvorgang.ts";
import { frageBeantwortet } from "../ereignisse.ts";
import { miss } from "../messen.ts";
import { schreibeNeuigkeit } from "../neuigkeit.ts";
import { frage } from "../schema.ts";
import { ausgang } from "./frage.ts";
import { type Frage, leseFrage } from "./store.ts";

/** What came of answering. `schonBeantwortet`: somebody else was faster; their answer stands. */
export type Antwortausgang = { art: "beantwortet" | "schonBeantwortet"; frage: Frage } | { art: "nichtGefunden" };

/** Answers a question, as the one who promised it or as substitute; the promise is kept or broken by the day. */
export async function beantworteFrage(v: Amtsvorgang, { frageId, antwort }: { frageId: string; antwort: string }): Promise<Antwortausgang> {
  const { tx, wer, jetzt, heute } = v;
  const offen = await leseFrage(tx, wer.officeId, frageId);
  if (!offen || wer.art !== "mitarbeiter") return { art: "nichtGefunden" };
  const [neu] = await tx.update(frage).set({ antwort, beantwortetVon: wer.mitarbeiterId, beantwortet: jetzt })
    .where(and(eq(frage.officeId, wer.officeId), eq(frage.id, frageId), isNull(frage.beantwortet))).returning();
  if (!neu) return { art: "schonBeantwortet", frage: offen };
  const wie = ausgang(neu.bis, heute);
  await schliesseZusagen(v, neu.fallId, (inhalt) => inhalt.art === "frageBeantworten" && inhalt.frageId === frageId, wie);
  await eintragen(v, neu.fallId, frageBeantwortet, { frageId, rechtzeitig: wie === "gehalten" }, neu.sichtbarFuer);
  const fall = await leseFall(tx, wer.officeId, neu.fallId);
  if (fall) await miss(v, "frageRechtzeitig", fall.fall.teamId, wie === "gehalten" ? 1 : 0);
  await schreibeNeuigkeit(v, fall?.mitglieder.find((m) => m.id === neu.personId)?.email, "antwort");
  return { art: "beantwortet", frage: neu };
}
