import { HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { pfadZu } from "../kern/protokoll.ts";
import type { Recht } from "../recht/recht.ts";

/** One-off payments of May and August 2021 and July 2022 for those entitled in that month (§§ 70, 71 Abs. 2, 73 SGB II). */
export function gewaehreEinmalzahlung(h: Haushalt, r: Recht): void {
  h.einmalzahlungGesamt = 0;
  const zahlung = r.werte.einmalzahlungErwachsene + r.werte.einmalzahlungStufe3 + r.werte.einmalzahlungMinderjaehrige > 0;
  for (let i = 0; i < h.n; i++) {
    const betrag = zahlung && (h.anspruch[i] as number) > 0 && (h.stellung[i] === HAUPT || h.stellung[i] === KIND) ? einmalzahlung(h, r, i) : 0;
    h.einmalzahlung[i] = betrag;
    h.einmalzahlungGesamt += betrag;
  }
}

export function notiereEinmalzahlung(h: Haushalt, i: number): void {
  const betrag = h.einmalzahlung[i] as number;
  if (betrag > 0) h.protokoll?.notiere("einmalzahlung", i, betrag, { betrag }, [pfadZu(i, "geburtsdatum")]);
}

function einmalzahlung(h: Haushalt, r: Recht, i: number): number {
  const stufe = h.stufe[i] as number;
  const nachStufe = stufe <= 2 ? r.werte.einmalzahlungErwachsene : stufe === 3 && (h.kindergeld[i] as number) === 0 ? r.werte.einmalzahlungStufe3 : 0;
  const minderjaehrig = h.zahlungAnderswo[i] === 0 && (h.alterAnfang[i] as number) < 18 && (h.kinderzuschlag[i] as number) === 0;
  return nachStufe + (minderjaehrig ? r.werte.einmalzahlungMinderjaehrige : 0);
}
