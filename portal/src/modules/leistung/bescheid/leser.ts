import type { Ergebnis } from "@handschlag/sgb2";
import { erwachsene, sehen, type Sichtmitglied } from "../../../fall/person/sichtbarkeit.ts";
import type { Leser } from "./stoff.ts";

/**
 * Who gets a letter about a decision: whoever applied, and every adult who belongs to the Bedarfsgemeinschaft.
 * @param heute YYYY-MM-DD
 */
export function empfaenger(sicht: readonly Sichtmitglied[], antragsteller: string, ergebnisse: readonly Ergebnis[], heute: string): string[] {
  const dabei = new Set(ergebnisse.flatMap((e) => e.personen.filter((p) => p.inBedarfsgemeinschaft).map((p) => p.id)));
  const grosse = erwachsene(sicht, heute).filter((id) => dabei.has(id));
  return [antragsteller, ...grosse.filter((id) => id !== antragsteller)];
}

/** Whom a letter to this adult tells about; see `Leser`. */
export function leser(sicht: readonly Sichtmitglied[], adressat: string, antragsteller: string, ergebnisse: readonly Ergebnis[], heute: string): Leser {
  const alle = [adressat, ...sicht.map((m) => m.personId).filter((id) => id !== adressat)];
  const einzelheiten = alle.filter((id) => id === adressat || sehen(sicht, id, heute).includes(adressat));
  const dabei = new Set(ergebnisse.flatMap((e) => e.personen.filter((p) => p.inBedarfsgemeinschaft || p.sofortzuschlag > 0).map((p) => p.id)));
  return { einzelheiten, summen: adressat === antragsteller ? alle.filter((id) => dabei.has(id)) : einzelheiten };
}
