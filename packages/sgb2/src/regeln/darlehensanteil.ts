import { HAUPT, type Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT } from "../kern/protokoll.ts";

/** § 9 Abs. 4: wealth above the allowances that cannot be used at once does not end the need; it is taken out of what has to be used. */
export function stelleNichtSofortVerwertbaresZurueck(h: Haushalt): void {
  const { nichtSofort, darlehen } = h.besitz;
  for (let i = 0; i < h.n; i++) {
    const betrag = Math.min(h.einsatz[i] as number, nichtSofort[i] as number);
    darlehen[i] = betrag;
    h.einsatz[i] = (h.einsatz[i] as number) - betrag;
  }
}

/** Whether someone has wealth that was taken out. */
export function hatZurueckgestelltes(h: Haushalt): boolean {
  for (let i = 0; i < h.n; i++) if (h.besitz.zahl > 0 && (h.besitz.darlehen[i] as number) > 0) return true;
  return false;
}

/**
 * § 24 Abs. 5: as far as that wealth would cover the claim, the claim is granted as a loan. Of a month put together from
 * parts the loan is that of each part for its days.
 */
export function bestimmeDarlehensanteil(h: Haushalt): void {
  if (h.besitz.zahl === 0) h.anspruchAlsDarlehen = 0;
  else if (h.geteilt) notiereAusTeilen(h);
  else {
    h.anspruchAlsDarlehen = darlehensanteil(h, h.anspruchGesamt);
    if (h.anspruchAlsDarlehen > 0) h.protokoll?.notiere("anspruch.darlehen", HAUSHALT, h.anspruchAlsDarlehen, { anspruch: h.anspruchGesamt, vermoegen: zurueckgestellt(h) }, spaeterVerwertbares(h));
  }
}

/** What of the claim just computed is a loan, in cents. A child's wealth covers its own claim alone. */
export function darlehensanteil(h: Haushalt, anspruch: number): number {
  let vonHaupt = 0;
  let vonAnderen = 0;
  for (let i = 0; i < h.n; i++) {
    const betrag = h.besitz.darlehen[i] as number;
    if (h.stellung[i] === HAUPT) vonHaupt += betrag;
    else vonAnderen += Math.min(betrag, h.anspruch[i] as number);
  }
  return Math.min(anspruch, vonAnderen + vonHaupt);
}

function notiereAusTeilen(h: Haushalt): void {
  const darlehen = h.anspruchAlsDarlehen;
  h.anspruchAlsDarlehen = Math.min(h.anspruchGesamt, darlehen);
  if (darlehen > 0) h.protokoll?.notiere("anspruch.darlehenAusTeilen", HAUSHALT, h.anspruchAlsDarlehen, { anspruch: h.anspruchGesamt, darlehen }, spaeterVerwertbares(h));
}

function zurueckgestellt(h: Haushalt): number {
  let summe = 0;
  for (let i = 0; i < h.n; i++) summe += h.besitz.darlehen[i] as number;
  return summe;
}

/** The things of the case that can only be used later. */
function spaeterVerwertbares(h: Haushalt): string[] {
  const { person, spaeter, stelle } = h.besitz.gegenstaende;
  return Array.from({ length: h.besitz.zahl }, (_, k) => k).filter((k) => spaeter[k] === 1).map((k) => `personen[${person[k]}].vermoegensgegenstaende[${stelle[k]}]`);
}
