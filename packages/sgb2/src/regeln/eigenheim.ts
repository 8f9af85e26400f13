import { HAUS, WOHNUNG } from "../kern/besitz.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import type { Recht } from "../recht/recht.ts";
import type { Regel } from "./katalog.ts";
import { inKarenzzeitUnterkunft } from "./kostensenkung.ts";
import { giltNeuesRecht, inKarenzzeitVermoegen } from "./vermoegen-ab-2023.ts";

const JE_PERSON = 20;
const PERSONEN = 4;
const MINDESTENS_PERSONEN = 2;

/** A home that is lived in does not count up to an area by people living there, and not at all in the Karenzzeit; beyond that all of it counts. */
export function freiesEigenheim(h: Haushalt, r: Recht, k: number, ganz: (regel: Regel) => number): number {
  if (istGeschuetzt(h, r, k)) return ganz(h.besitz.gegenstaende.art[k] === HAUS ? "vermoegen.haus" : "vermoegen.eigentumswohnung");
  const inKarenzzeit = giltNeuesRecht(h) ? inKarenzzeitUnterkunft(h, r) : inKarenzzeitVermoegen(h, r);
  return r.werte.grundfreibetragJeJahr === 0 && inKarenzzeit ? ganz(giltNeuesRecht(h) ? "vermoegen.eigenheimKarenzzeit" : "vermoegen.eigenheimKarenzzeitBisherig") : 0;
}

const istGeschuetzt = (h: Haushalt, r: Recht, k: number): boolean => (h.besitz.gegenstaende.flaeche[k] as number) <= hoechstflaeche(h, r, k);

/** Whether the case names a home that is larger than what is protected: then § 22 Abs. 2 does not hold for it, and it counts as wealth. */
export function istEigenheimZuGross(h: Haushalt, r: Recht): boolean {
  const { art } = h.besitz.gegenstaende;
  for (let k = 0; k < h.besitz.zahl; k++) if ((art[k] === HAUS || art[k] === WOHNUNG) && !istGeschuetzt(h, r, k)) return true;
  return false;
}

/**
 * Since 2023 a fixed area and 20 m² for each person above four; before "appropriate", in the courts' practice an area for
 * four people, and 20 m² more or less for each person, but never below that for two.
 */
function hoechstflaeche(h: Haushalt, r: Recht, k: number): number {
  const { art, anzahl } = h.besitz.gegenstaende;
  const bewohner = (anzahl[k] as number) || h.koepfe;
  const fuerVier = art[k] === HAUS ? r.werte.eigenheimHaus : r.werte.eigenheimWohnung;
  if (r.werte.grundfreibetragJeJahr === 0) return fuerVier + Math.max(0, bewohner - PERSONEN) * JE_PERSON;
  h.protokoll?.hinweis("eigenheimGroesse", HAUSHALT);
  return fuerVier + (Math.max(MINDESTENS_PERSONEN, bewohner) - PERSONEN) * JE_PERSON;
}
