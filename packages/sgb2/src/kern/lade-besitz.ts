import type { Altersvorsorge, Vermoegensgegenstand } from "../eingabe-vermoegen.ts";
import type { Fall } from "../eingabe.ts";
import {
  BERUFSAUSUEBUNG, GELDWERT, HAERTE, HAUS, HAUSRAT, KFZ, neueGegenstaende, NICHT_VERWERTBAR, OHNE_GRUND, UNWIRTSCHAFTLICH, VORSORGE_GEFOERDERT, VORSORGE_SELBSTAENDIG,
  VORSORGE_UNWIDERRUFLICH, VORSORGE_VERSICHERUNG, WOHNEN_MIT_BEHINDERUNG, WOHNUNG, type Besitz,
} from "./besitz.ts";
import { inCent } from "./rechnen.ts";

/** Puts wealth item by item on the desk; where there is none, only the count is written. */
export function ladeBesitz(b: Besitz, fall: Fall): void {
  b.zahl = 0;
  b.nurEinMonat = fall.nurFuerEinenMonat === true;
  for (const { vermoegensgegenstaende } of fall.personen) b.zahl += vermoegensgegenstaende?.length ?? 0;
  if (b.zahl === 0) return;
  if (b.zahl > b.gegenstaende.wert.length) b.gegenstaende = neueGegenstaende(b.zahl);
  let k = 0;
  fall.personen.forEach(({ vermoegen, vermoegensgegenstaende }, person) => {
    b.angabe[person] = inCent(vermoegen);
    vermoegensgegenstaende?.forEach((gegenstand, stelle) => ladeGegenstand(b, k++, person, stelle, gegenstand));
  });
}

function ladeGegenstand(b: Besitz, k: number, person: number, stelle: number, gegenstand: Vermoegensgegenstand): void {
  const g = b.gegenstaende;
  g.person[k] = person;
  g.stelle[k] = stelle;
  g.art[k] = artVon(gegenstand);
  g.wert[k] = Math.max(0, inCent(gegenstand.wert) - inCent(gegenstand.belastung));
  g.grund[k] = grundVon(gegenstand);
  g.spaeter[k] = gegenstand.sofortVerwertbar === false ? 1 : 0;
  g.angemessen[k] = istAngemessen(gegenstand) ? 1 : 0;
  g.flaeche[k] = gegenstand.art === "eigenheim" ? gegenstand.wohnflaeche : 0;
  g.anzahl[k] = anzahlVon(gegenstand);
}

function artVon(gegenstand: Vermoegensgegenstand): number {
  switch (gegenstand.art) {
    case "hausrat": return HAUSRAT;
    case "kfz": return KFZ;
    case "eigenheim": return gegenstand.bauart === "haus" ? HAUS : WOHNUNG;
    case "altersvorsorge": return vorsorge(gegenstand);
    case "altersvorsorgeSelbstaendig": return VORSORGE_SELBSTAENDIG;
    case "wohnenMitBehinderung": return WOHNEN_MIT_BEHINDERUNG;
    case "berufsausuebung": return BERUFSAUSUEBUNG;
    case "bargeld":
    case "konto":
    case "wertpapiere":
    case "lebensversicherung":
    case "grundstueck":
    case "sonstiges": return GELDWERT;
  }
}

function vorsorge({ form, unwiderruflich }: Altersvorsorge): number {
  if (form === "gefoerdert") return VORSORGE_GEFOERDERT;
  return unwiderruflich === true ? VORSORGE_UNWIDERRUFLICH : VORSORGE_VERSICHERUNG;
}

function grundVon({ verwertbar, haerte, unwirtschaftlich }: Vermoegensgegenstand): number {
  if (verwertbar === false) return NICHT_VERWERTBAR;
  if (haerte === true) return HAERTE;
  return unwirtschaftlich === true ? UNWIRTSCHAFTLICH : OHNE_GRUND;
}

function istAngemessen(gegenstand: Vermoegensgegenstand): boolean {
  if (gegenstand.art === "hausrat" || gegenstand.art === "altersvorsorgeSelbstaendig") return gegenstand.angemessen !== false;
  return gegenstand.art === "kfz" && gegenstand.angemessen === true;
}

function anzahlVon(gegenstand: Vermoegensgegenstand): number {
  if (gegenstand.art === "eigenheim") return gegenstand.bewohner ?? 0;
  return gegenstand.art === "altersvorsorgeSelbstaendig" ? gegenstand.jahre : 0;
}
