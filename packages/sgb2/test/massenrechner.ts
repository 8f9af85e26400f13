import type { Fall } from "../src/berechne.ts";
import { alsBestand } from "../src/bestand.ts";
import { rechneBestand } from "../src/masse.ts";
import { rechtFuer } from "../src/recht/recht.ts";

/** One case after the other through mass calculation: its sums in cents, undefined where it is refused. */
export const massenrechner = (monat: string) => (fall: Fall): { anspruch: number; sofortzuschlag: number; einmalzahlung: number } | undefined => {
  const recht = rechtFuer(monat);
  if (!recht) throw new RangeError(`No law for ${monat}`);
  const { abgelehnt, anspruch, sofortzuschlag, einmalzahlung } = rechneBestand(alsBestand([fall], recht), recht);
  return abgelehnt[0] === 1 ? undefined : { anspruch: anspruch[0] ?? NaN, sofortzuschlag: sofortzuschlag[0] ?? NaN, einmalzahlung: einmalzahlung[0] ?? NaN };
};
