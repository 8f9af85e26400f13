import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { UNWIRTSCHAFTLICH, UNZUMUTBAR } from "../kern/wohnen.ts";
import { NEUES_RECHT_AB, type Recht } from "../recht/recht.ts";
import type { HinweisSchluessel } from "./hinweise.ts";
import type { Regel } from "./katalog.ts";
import { ausnahmeGilt } from "./kostensenkung.ts";

const NEUES_RECHT = monatsIndex(NEUES_RECHT_AB);

/** A limit of Satz 8 in cents (−1: none), the month of the request that names it, and how it is explained. */
type Obergrenze = { grenze: number; seit: number; regel: Regel; regelDarueber: Regel; ohneAufforderung: HinweisSchluessel; eingaben: readonly string[] };

const obergrenzen = (h: Haushalt): readonly Obergrenze[] => [
  { grenze: h.wohnen.grenzeNachFlaeche, seit: h.senkungSeit, regel: "unterkunft.jeQuadratmeter", regelDarueber: "unterkunft.ueberQuadratmeter", ohneAufforderung: "keineAufforderung", eingaben: ["unterkunft.angemessen.jeQuadratmeter", "unterkunft.wohnflaeche"] },
  { grenze: h.wohnen.zulaessigeMiete, seit: h.wohnen.ruegeSeit, regel: "unterkunft.mietpreisbremse", regelDarueber: "unterkunft.ueberMietpreisbremse", ohneAufforderung: "keineRuegeaufforderung", eingaben: ["unterkunft.zulaessigeMiete"] },
];

/**
 * § 22 Abs. 1 Satz 8, since July 2026: what lies above a limit per square metre or above the rent allowed by law is never
 * appropriate and has no Karenzzeit. It counts until six months after a request that names it (Satz 9), and longer where
 * lowering it cannot be expected (Satz 9) or would not pay (Satz 12).
 */
export function begrenzeNachSatz8(h: Haushalt, r: Recht, anerkannt: number): number {
  if (r.monatsIndex < NEUES_RECHT) return anerkannt;
  let bleibt = anerkannt;
  for (const o of obergrenzen(h)) if (giltSchon(h, r, o)) bleibt = begrenze(h, o, bleibt);
  let erklaert = bleibt;
  for (const o of obergrenzen(h)) if (!giltSchon(h, r, o)) erklaert = erlaeutereDarueber(h, r, o, erklaert);
  return bleibt;
}

/** The lower limit of Satz 8 that these costs exceed, in cents, and where it was entered. Only up to it Satz 1 to 3 hold. */
export function ueberschritteneObergrenze(h: Haushalt, r: Recht, kosten: number): Pick<Obergrenze, "grenze" | "eingaben"> | undefined {
  if (!h.wohnen.besonders || r.monatsIndex < NEUES_RECHT) return undefined;
  return obergrenzen(h).filter(({ grenze }) => grenze >= 0 && grenze < kosten).toSorted((a, b) => a.grenze - b.grenze)[0];
}

function begrenze(h: Haushalt, { grenze, regel, eingaben }: Obergrenze, anerkannt: number): number {
  if (grenze < 0 || anerkannt <= grenze) return anerkannt;
  h.protokoll?.notiere(regel, HAUSHALT, grenze, { anerkannt, grenze }, [...eingaben]);
  return grenze;
}

/** Says why what lies above still counts; returns what is left to be explained by the rules for all costs. */
function erlaeutereDarueber(h: Haushalt, r: Recht, o: Obergrenze, anerkannt: number): number {
  if (o.grenze < 0 || anerkannt <= o.grenze) return anerkannt;
  const ab = begrenztAb(h, r, o);
  const lohntNicht = ab >= 0 && r.monatsIndex >= ab && !ausnahmeGilt(h, r, UNZUMUTBAR);
  if (ab < 0) h.protokoll?.hinweis(o.ohneAufforderung, HAUSHALT);
  h.protokoll?.notiere(lohntNicht ? "unterkunft.ueberGrenzeUnwirtschaftlich" : o.regelDarueber, HAUSHALT, anerkannt - o.grenze, { anerkannt, grenze: o.grenze }, [...o.eingaben]);
  return o.grenze;
}

function giltSchon(h: Haushalt, r: Recht, o: Obergrenze): boolean {
  const ab = begrenztAb(h, r, o);
  return ab >= 0 && r.monatsIndex >= ab && !ausnahmeGilt(h, r, UNZUMUTBAR) && !ausnahmeGilt(h, r, UNWIRTSCHAFTLICH);
}

/** A request made before July 2026 could not name these limits. */
function begrenztAb(h: Haushalt, r: Recht, { seit }: Obergrenze): number {
  if (h.wohnen.nurAngemessenAb >= 0) return h.wohnen.nurAngemessenAb;
  return seit < 0 ? -1 : Math.max(seit, NEUES_RECHT) + r.werte.kostensenkungsfrist;
}
