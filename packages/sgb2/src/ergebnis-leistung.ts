import type { PersonErgebnis } from "./ergebnis.ts";
import type { Haushalt } from "./kern/haushalt.ts";
import { KEINE_UMSTAENDE } from "./kern/umstaende.ts";

type Leistungen = Pick<PersonErgebnis, "aufrechnung" | "auszahlung" | "bildungUndTeilhabe" | "einmalbedarf" | "darlehen">;

/** What comes after and beside the claim of the household, in euros: only what the case asks for. */
export function leistungen(h: Haushalt): Leistungen {
  const { aufrechnungen, bildung, einmalbedarfe } = h.umstaende;
  const darlehen = h.darlehenGesamt + h.bedarfsdarlehenGesamt;
  if (h.umstaende === KEINE_UMSTAENDE && darlehen === 0) return {};
  return {
    ...(aufrechnungen.length > 0 ? { aufrechnung: h.aufrechnungGesamt / 100, auszahlung: (h.anspruchGesamt - h.aufrechnungGesamt) / 100 } : {}),
    ...(bildung.length > 0 ? { bildungUndTeilhabe: h.bildungGesamt / 100 } : {}),
    ...(darlehen > 0 ? { darlehen: darlehen / 100 } : {}),
    ...(einmalbedarfe.length > 0 ? { einmalbedarf: h.einmalbedarfGesamt / 100 } : {}),
  };
}

/** The same of one person. */
export function leistungenDer(h: Haushalt, i: number): Leistungen {
  const { aufrechnungen, bildung, einmalbedarfe } = h.umstaende;
  const betrifft = ({ person }: { person: number }): boolean => person === i;
  const aufrechnung = h.aufrechnung[i] as number;
  return {
    ...(aufrechnungen.some(betrifft) ? { aufrechnung: aufrechnung / 100, auszahlung: ((h.anspruch[i] as number) - aufrechnung) / 100 } : {}),
    ...(bildung.some(betrifft) ? { bildungUndTeilhabe: (h.bildung[i] as number) / 100 } : {}),
    ...(einmalbedarfe.some(betrifft) ? { einmalbedarf: (h.einmalbedarf[i] as number) / 100, darlehen: (h.darlehen[i] as number) / 100 } : {}),
  };
}
