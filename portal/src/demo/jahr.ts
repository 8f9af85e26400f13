import type { Fakt } from "../fall/fakt/fakt.ts";
import { aendertSich, antwortet, beantragt, entscheidet, type Erzaehler } from "./ablauf.ts";
import { fragtNach } from "./geschichten.ts";
import { erfinde, type Haushalt } from "./haushalte.ts";
import { kennung, type Zufall, zufall } from "./zufall.ts";

/** How many households the demo office has besides those one meets first. */
export const FAELLE = 196;

const BEGINN = Date.parse("2025-12-01T00:00:00Z");
const HEUTE = "2026-11-23";
const TAG = 86_400_000;

/** What happens to one household in the year; days are YYYY-MM-DD. */
type Plan = { nr: number; vorgang: string; haushalt: Haushalt; beantragt: string; entscheidet: string | undefined; arbeit: string | undefined; fragt: string | undefined; antwortet: string | undefined };

const plus = (tag: string, tage: number): string => new Date(Date.parse(`${tag}T00:00:00Z`) + tage * TAG).toISOString().slice(0, 10);
const bisHeute = (tag: string): string | undefined => (tag <= HEUTE ? tag : undefined);

function plane(nr: number, z: Zufall): Plan {
  const beantragtAm = new Date(BEGINN + z.von(0, 355) * TAG).toISOString().slice(0, 10);
  const entscheidetAm = bisHeute(plus(beantragtAm, z.von(2, 19)));
  const arbeit = entscheidetAm && z.mit(0.18) ? bisHeute(plus(entscheidetAm, z.von(20, 120))) : undefined;
  const fragtAm = entscheidetAm && z.mit(0.15) ? bisHeute(plus(entscheidetAm, z.von(2, 14))) : undefined;
  const antwortetAm = fragtAm && z.mit(0.85) ? bisHeute(plus(fragtAm, z.von(1, 5))) : undefined;
  return { nr, vorgang: kennung(`antrag ${nr}`), haushalt: erfinde(z, nr, `${beantragtAm.slice(0, 7)}-01`), beantragt: beantragtAm, entscheidet: entscheidetAm, arbeit, fragt: fragtAm, antwortet: antwortetAm };
}

/** The year of all households, in the order in which they applied. */
export const jahr = (saat = 2026): Plan[] =>
  Array.from({ length: FAELLE }, (_, i) => plane(i + 1, zufall(saat * 1000 + i))).sort((a, b) => a.beantragt.localeCompare(b.beantragt) || a.nr - b.nr);

/** Lives through one household's year. */
export async function erlebe(e: Erzaehler, plan: Plan): Promise<void> {
  const [haupt] = plan.haushalt.personen;
  const fall = await beantragt(e, plan.haushalt, plan.beantragt, plan.vorgang);
  if (plan.entscheidet === undefined) return;
  if ((await entscheidet(e, fall, plan.entscheidet)) !== "erlassen") return;
  if (plan.fragt !== undefined) {
    const { antwortet: am } = plan;
    await fragtNach(e, haupt.id, fall.id, plan.fragt, /Regelbedarf|Miete|Unterkunft|Einkommen/i, "Ich verstehe nicht, wie Sie auf diesen Betrag kommen.",
      am === undefined ? undefined : (frageId) => antwortet(e, fall, am, frageId, "Ich habe die Rechnung noch einmal Schritt für Schritt aufgeschrieben. Rufen Sie mich gern an, wenn etwas offen bleibt."));
  }
  if (plan.arbeit !== undefined) {
    const monat = plus(`${plan.arbeit.slice(0, 7)}-28`, 5).slice(0, 7);
    await aendertSich(e, fall, plan.arbeit, `${monat}-01`, { personId: haupt.id, inhalt: lohn(plan.nr) }, "Arbeit aufgenommen, Vertrag liegt vor");
    await entscheidet(e, fall, bisHeute(plus(plan.arbeit, 4)) ?? HEUTE);
  }
}

// Deterministic by number, so that the same household always finds the same job.
const lohn = (nr: number): Fakt => ({ art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto: (400 + (nr * 37) % 900) * 100, steuern: 0, sozialversicherung: (60 + (nr * 11) % 120) * 100, absetzbar: 0 } });
