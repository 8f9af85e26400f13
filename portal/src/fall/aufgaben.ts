import type { Ctx } from "../foundation/http/ctx.ts";
import type { Aufgabe } from "../foundation/http/modul.ts";
import { createT } from "../foundation/i18n/t.ts";
import { messages } from "./messages.ts";
import { leseVerwaiste } from "./tandem/store.ts";

/** Cases in whose tandem somebody no longer works here, for the other one and for the team's lead. */
export async function fallaufgaben({ tx, wer, sprache, link }: Ctx): Promise<Aufgabe[]> {
  if (wer.art !== "mitarbeiter") return [];
  const t = createT(sprache, messages);
  const verwaist = await leseVerwaiste(tx, wer.officeId, wer.rolle === "teamleitung" ? { teamId: wer.teamId } : { mitarbeiterId: wer.mitarbeiterId });
  return verwaist.map(({ id, nummer }) => ({ titel: t("verwaist"), wozu: t("fall", { nummer }), link: link(`/fall/${id}/tandem`), bis: null, ueberfaellig: false }));
}

/** Overdue ones first, then by day, those without a day last. */
export function sortiereAufgaben(aufgaben: readonly Aufgabe[]): Aufgabe[] {
  const rang = (a: Aufgabe): string => `${a.ueberfaellig ? 0 : 1}${a.bis ?? "9999"}`;
  return [...aufgaben].sort((a, b) => rang(a).localeCompare(rang(b)) || a.titel.localeCompare(b.titel, "de"));
}
