import { BERUFSAUSUEBUNG, HAERTE, HAUS, HAUSRAT, KFZ, NICHT_VERWERTBAR, UNWIRTSCHAFTLICH, VORSORGE_GEFOERDERT, VORSORGE_SELBSTAENDIG, WOHNEN_MIT_BEHINDERUNG, WOHNUNG } from "../kern/besitz.ts";
import { AUSSERHALB, type Haushalt } from "../kern/haushalt.ts";
import type { Recht } from "../recht/recht.ts";
import { freieVorsorge } from "./altersvorsorge.ts";
import { freiesEigenheim } from "./eigenheim.ts";
import type { Regel } from "./katalog.ts";
import { freiesKfz } from "./kraftfahrzeug.ts";
import { giltNeuesRecht } from "./vermoegen-ab-2023.ts";

/**
 * Adds up what counts of the things named one by one (§ 12 SGB II in its version, § 7 Abs. 1 of the ordinance), beside
 * what the case gives as a sum, and keeps apart what cannot be used at once.
 */
export function bewerteGegenstaende(h: Haushalt, r: Recht): void {
  const b = h.besitz;
  const { person, wert, spaeter } = b.gegenstaende;
  b.ausgeschoepft.fill(0);
  b.nichtSofort.fill(0);
  b.darlehen.fill(0);
  for (let i = 0; i < h.n; i++) h.vermoegen[i] = b.angabe[i] as number;
  for (let k = 0; k < b.zahl; k++) {
    const i = person[k] as number;
    if (h.stellung[i] === AUSSERHALB) continue;
    const zaehlt = (wert[k] as number) - frei(h, r, k);
    h.vermoegen[i] = (h.vermoegen[i] as number) + zaehlt;
    if (spaeter[k] === 1) b.nichtSofort[i] = (b.nichtSofort[i] as number) + zaehlt;
    if (zaehlt > 0) h.protokoll?.notiere(giltNeuesRecht(h) ? "vermoegen.gegenstand" : "vermoegen.gegenstandBisherig", i, zaehlt, { wert: wert[k] as number, frei: (wert[k] as number) - zaehlt }, [pfad(h, k)]);
  }
}

/** What of the thing does not count. */
function frei(h: Haushalt, r: Recht, k: number): number {
  const { grund, art } = h.besitz.gegenstaende;
  if (grund[k] === NICHT_VERWERTBAR) return ganz(h, k, "vermoegen.nichtVerwertbar");
  if (grund[k] === HAERTE) return ganz(h, k, "vermoegen.haerte");
  if (grund[k] === UNWIRTSCHAFTLICH) {
    if (r.werte.grundfreibetragJeJahr > 0) return ganz(h, k, "vermoegen.unwirtschaftlich");
    h.protokoll?.hinweis("unwirtschaftlichSeit2023", h.besitz.gegenstaende.person[k] as number);
  }
  return nachArt(h, r, k, art[k] as number);
}

function nachArt(h: Haushalt, r: Recht, k: number, art: number): number {
  if (art === HAUSRAT) return h.besitz.gegenstaende.angemessen[k] === 1 ? ganz(h, k, "vermoegen.hausrat") : 0;
  if (art === WOHNEN_MIT_BEHINDERUNG) return ganz(h, k, "vermoegen.wohnenMitBehinderung");
  if (art === BERUFSAUSUEBUNG) return ganz(h, k, "vermoegen.berufsausuebung");
  if (art === KFZ) return teil(h, k, "vermoegen.kfz", freiesKfz(h, r, k));
  if (art === HAUS || art === WOHNUNG) return freiesEigenheim(h, r, k, (regel) => ganz(h, k, regel));
  if (art >= VORSORGE_GEFOERDERT && art <= VORSORGE_SELBSTAENDIG) return teil(h, k, regelDerVorsorge(r, art), freieVorsorge(h, r, k));
  return 0;
}

function regelDerVorsorge(r: Recht, art: number): Regel {
  if (art !== VORSORGE_SELBSTAENDIG) return "vermoegen.altersvorsorge";
  return r.werte.grundfreibetragJeJahr > 0 ? "vermoegen.vorsorgeBefreit" : "vermoegen.vorsorgeSelbstaendig";
}

function ganz(h: Haushalt, k: number, regel: Regel): number {
  const wert = h.besitz.gegenstaende.wert[k] as number;
  if (wert > 0) h.protokoll?.notiere(regel, h.besitz.gegenstaende.person[k] as number, wert, { wert }, [pfad(h, k)]);
  return wert;
}

function teil(h: Haushalt, k: number, regel: Regel, frei: number): number {
  if (frei > 0) h.protokoll?.notiere(regel, h.besitz.gegenstaende.person[k] as number, frei, { wert: h.besitz.gegenstaende.wert[k] as number, frei }, [pfad(h, k)]);
  return frei;
}

const pfad = (h: Haushalt, k: number): string => `personen[${h.besitz.gegenstaende.person[k]}].vermoegensgegenstaende[${h.besitz.gegenstaende.stelle[k]}]`;
