import type { FreieArt, FreiesEinkommen } from "../eingabe-einkommen.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import type { Werte } from "../kern/protokoll.ts";
import { schonImMonat } from "../kern/jahresstand.ts";
import { anteil, inCent } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { lehneAb, meldeSchritt } from "./melden.ts";

/**
 * How a kind of income is free: in the months `ab` to `bis`, up to `grenze` or but for `angerechnet`, both in cents. In other
 * months it counts, or the texts at hand do not say.
 */
type Regelung = {
  ab?: string;
  bis?: string;
  sonst?: "zaehlt" | "unbelegt" | "aufwand";
  grenze?: (h: Haushalt, r: Recht, i: number, e: FreiesEinkommen) => number;
  angerechnet?: (h: Haushalt, r: Recht, i: number, e: FreiesEinkommen) => number;
};

const bisVergleich = (_h: Haushalt, _r: Recht, _i: number, e: FreiesEinkommen): number => inCent(e.vergleichsbetrag);
const nachErmessen = (_h: Haushalt, _r: Recht, _i: number, e: FreiesEinkommen): number => inCent(e.anzurechnen);

/** § 11a Abs. 3 Satz 2 Nr. 1: three quarters for the third foster child, all for each further one. */
const fuerDieErziehung = (_h: Haushalt, _r: Recht, _i: number, { betrag, pflegekind = 1 }: FreiesEinkommen): number =>
  pflegekind <= 2 ? 0 : pflegekind === 3 ? anteil(inCent(betrag), 75, 100) : inCent(betrag);

/** § 11a Abs. 6 until June 2021: what covers the need of 28 days. */
const fuer28Tage = (h: Haushalt, r: Recht, i: number): number => (r.monat < "2021-07" ? anteil(h.bedarf[i] as number, 28, 30) : 0);

const REGELUNGEN: Record<FreieArt, Regelung> = {
  leistungSgb2: {},
  grundrenteBvg: { bis: "2024-03", sonst: "unbelegt" },
  soldatenentschaedigung: { ab: "2025-01", sonst: "unbelegt" },
  entschaedigungBeg: { grenze: bisVergleich },
  betreuerpauschale: { ab: "2021-07", sonst: "aufwand", grenze: (h, r, i, e) => Math.max(0, r.werte.betreuerpauschaleFrei - inCent(e.bisherImJahr) - schonImMonat(h, i, e)) },
  erbschaft: { ab: "2023-07", sonst: "zaehlt" },
  vermaechtnis: { ab: "2024-04", sonst: "zaehlt" },
  schmerzensgeld: {},
  zweckbestimmt: { angerechnet: nachErmessen },
  pflegegeldErziehung: { angerechnet: fuerDieErziehung },
  freieWohlfahrtspflege: { angerechnet: nachErmessen },
  zuwendung: { angerechnet: nachErmessen },
  ueberbrueckungsgeld: { ab: "2021-01", sonst: "unbelegt", angerechnet: fuer28Tage },
  pflegeperson: {},
  auslandsverwendungszuschlag: {},
  natoUeberbrueckungsbeihilfe: {},
  preisausgleich: { ab: "2022-10", sonst: "unbelegt" },
  coronaHilfe: { ab: "2021-01", bis: "2022-12", sonst: "unbelegt" },
  kindergeldWeitergeleitet: {},
  sterbevierteljahr: { ab: "2026-01", sonst: "unbelegt" },
  verpflegung: {},
  religioesesFest: { grenze: (h, r, i, e) => ((h.alterAnfang[i] as number) < 18 ? Math.max(0, r.werte.religioesesFestFrei - schonImMonat(h, i, e)) : 0) },
  hygienehilfe: { ab: "2021-01", sonst: "unbelegt" },
  verletztenrenteNva: { grenze: bisVergleich },
  bundesrechtFrei: {},
};

/** Takes from the income what § 11a SGB II, § 1 of the ordinance or other federal law leaves out in this month. */
export function stelleFrei(h: Haushalt, r: Recht, i: number, e: FreiesEinkommen): void {
  const { ab = r.monat, bis = r.monat, sonst, grenze, angerechnet } = REGELUNGEN[e.art];
  const betrag = inCent(e.betrag);
  if (r.monat < ab || r.monat > bis) return sonst === "unbelegt" ? lehneAb(h, i, "einkommenUnbelegt") : sonst === "aufwand" ? alsAufwand(h, r, i, betrag) : undefined;
  const werte: Werte = grenze === undefined ? { betrag, angerechnet: Math.min(betrag, angerechnet?.(h, r, i, e) ?? 0) } : { betrag, grenze: grenze(h, r, i, e) };
  const frei = Math.min(betrag, werte["grenze"] ?? betrag - (werte["angerechnet"] ?? 0));
  h.posten.frei[i] = (h.posten.frei[i] as number) + frei;
  if (frei > 0) meldeSchritt(h, i, `frei.${e.art}`, frei, werte);
}

/** Until June 2021 the lump sum of a Betreuer was like other tax-free allowances (§ 11b Abs. 2 Satz 3). */
function alsAufwand(h: Haushalt, r: Recht, i: number, betrag: number): void {
  if (r.werte.absetzbetragAufwand === 0) return lehneAb(h, i, "freibetragUnbelegt");
  h.anderes[i] = (h.anderes[i] as number) - betrag;
  h.aufwand[i] = (h.aufwand[i] as number) + betrag;
}
