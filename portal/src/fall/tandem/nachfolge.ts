import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Fall, FallMitMitgliedern } from "../store.ts";
import { inhaber, plaetze, type Platz } from "./platz.ts";
import { leseVerwaiste } from "./store.ts";

/** Places of a case whose holder no longer works here. */
export const freie = (fall: Record<Platz, { aktiv: boolean }>): Platz[] => plaetze.filter((platz) => !fall[platz].aktiv);

/** Other cases that a team's lead can pass on in one go: those of the same people who no longer work here. */
export async function weitereVerwaiste({ tx, wer }: Ctx, { fall, ...kraefte }: FallMitMitgliedern): Promise<Fall[]> {
  if (wer.art !== "mitarbeiter" || wer.rolle !== "teamleitung") return [];
  const frei = freie(kraefte);
  const verwaist = await leseVerwaiste(tx, wer.officeId, { teamId: wer.teamId });
  return verwaist.filter((f) => f.id !== fall.id && frei.some((platz) => inhaber(f, platz) === inhaber(fall, platz)));
}

/** The tandem of another case after the same change: only a free place of the same person passes on. */
export const ersetze = (anderer: Fall, vorbild: Fall, frei: readonly Platz[], neu: Record<Platz, string>): Record<Platz, string> => {
  const nachher = (platz: Platz): string => (frei.includes(platz) && inhaber(anderer, platz) === inhaber(vorbild, platz) ? neu[platz] : inhaber(anderer, platz));
  return { leistungssachbearbeitung: nachher("leistungssachbearbeitung"), integrationsfachkraft: nachher("integrationsfachkraft") };
};
