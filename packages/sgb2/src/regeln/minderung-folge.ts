import type { Haushalt } from "../kern/haushalt.ts";
import { alterAm, ersterDesFolgemonats, monateNachher, alsMonat, monatVon, tagAus, tageNachher } from "../kern/kalender.ts";
import type { Minderungsumstand } from "../kern/umstaende.ts";
import { rechtFuer, type Recht } from "../recht/recht.ts";
import type { HinweisSchluessel } from "./hinweise.ts";
import type { Regel } from "./katalog.ts";
import { beginn, istWiederholtVersaeumt, stufe, vorige } from "./minderung-stufe.ts";

/** What a breach costs for a time: a rate of the Regelbedarf, all of it, everything but housing, or everything. `bis` is the first day after. */
export type Folge = { regel: Regel; recht: Recht; wirkung: "satz" | "regelbedarf" | "nurUnterkunft" | "alles"; promille: number; ab: number; bis: number };

/** The law as it stood on the day of the breach (§ 65a Abs. 2 SGB II). */
const rechtVomTag = (tag: number): Recht | undefined => rechtFuer(alsMonat(monatVon(tag)));

const SECHS_WOCHEN = 42;
/** First, second, every further breach: three sentences of § 31a Abs. 1 until June 2026. */
const REGEL_DER_STUFE = ["minderung.pflichtverletzung", "minderung.zweitePflichtverletzung", "minderung.weiterePflichtverletzung"] as const;
/** Refused work: § 31a Abs. 7 from the Second Haushaltsfinanzierungsgesetz until § 86 ended it, in a text not at hand, and since July 2026. */
const VERWEIGERUNG_AB = tagAus("2024-03-28");
const VERWEIGERUNG_BIS = tagAus("2026-03-27");
const VERWEIGERUNG_OHNE_TEXT_AB = tagAus("2026-04-23");
const NEUES_RECHT_AB = tagAus("2026-07-01");

/** What follows from a breach in the month of this law, by the law of the day of the breach. Empty where nothing does. */
export function folgenVon(h: Haushalt, r: Recht, m: Minderungsumstand): Folge[] {
  const recht = rechtVomTag(m.tag);
  if (recht === undefined || recht.werte.minderungMonate1 === 0) return vorApril2011(h, r, m);
  if (m.art === "nichtErreichbar") return nichtErreichbar(h, recht, m);
  if (m.festgestelltAm > monateNachher(m.tag, 6)) return ohneFolge(h, m, "minderungZuSpaet");
  if (m.haerte && r.werte.minderungHoechstens > 0) return ohneFolge(h, m, "minderungHaerte");
  if (m.art === "meldeversaeumnis") return meldeversaeumnis(h, r, recht, m);
  return m.art === "arbeitsverweigerung" ? arbeitsverweigerung(h, r, recht, m) : pflichtverletzung(h, r, recht, m);
}

function ohneFolge(h: Haushalt, m: Minderungsumstand, hinweis: HinweisSchluessel): Folge[] {
  h.protokoll?.hinweis(hinweis, m.person);
  return [];
}

function lehneAb(h: Haushalt, m: Minderungsumstand, grund: "minderungVorApril2011" | "verweigerungOhneText"): Folge[] {
  h.ablehnung = grund;
  h.ablehnungPerson = m.person;
  return [];
}

/** § 77 Abs. 12: an older law, of which no text is at hand. Its reductions too lasted three months. */
const vorApril2011 = (h: Haushalt, r: Recht, m: Minderungsumstand): Folge[] =>
  r.monatsIndex <= monatVon(beginn(m)) + 3 ? lehneAb(h, m, "minderungVorApril2011") : [];

function meldeversaeumnis(h: Haushalt, r: Recht, recht: Recht, m: Minderungsumstand): Folge[] {
  const imMoratorium = gilt84(recht) || gilt84(r);
  const erstWiederholt = imMoratorium || recht.werte.meldeversaeumnisErstWiederholt === 1;
  if (erstWiederholt && !istWiederholtVersaeumt(h.umstaende.minderungen, m, imMoratorium)) return ohneFolge(h, m, "meldeversaeumnisErstes");
  const ab = beginn(m);
  return [{ regel: "minderung.meldeversaeumnis", recht, wirkung: "satz", promille: recht.werte.meldeversaeumnis, ab, bis: monateNachher(ab, recht.werte.meldeversaeumnisMonate) }];
}

/** The moratorium of § 84: no reductions after § 31a. */
const gilt84 = (r: Recht): boolean => r.werte.minderungStufe1 === 0 && r.werte.meldeversaeumnis > 0;

function pflichtverletzung(h: Haushalt, r: Recht, recht: Recht, m: Minderungsumstand): Folge[] {
  if (gilt84(recht) || gilt84(r)) return ohneFolge(h, m, "minderungMoratorium");
  const ab = beginn(m);
  const grad = stufe(h.umstaende.minderungen, m);
  const { minderungStufe1, minderungStufe2, minderungStufe3, minderungMonate1, minderungMonate2, minderungMonate3 } = recht.werte;
  const promille = grad === 1 ? minderungStufe1 : grad === 2 ? minderungStufe2 : minderungStufe3;
  const bis = monateNachher(ab, grad === 1 ? minderungMonate1 : grad === 2 ? minderungMonate2 : minderungMonate3);
  const regel = recht.leistung === "Grundsicherungsgeld" ? REGEL_DER_STUFE[0] : (REGEL_DER_STUFE[grad - 1] ?? REGEL_DER_STUFE[2]);
  const folge: Folge = { regel, recht, wirkung: "satz", promille, ab, bis };
  if (recht.leistung === "Arbeitslosengeld II") return bis2022(h, r, m, folge, grad);
  return [{ ...folge, bis: nachErfuellung(m, folge) }];
}

/** § 31b Abs. 2: lifted when the duty is fulfilled, but not before a month is over. */
const nachErfuellung = (m: Minderungsumstand, { ab, bis }: Folge): number => (m.erfuelltAb < 0 ? bis : Math.min(bis, Math.max(m.erfuelltAb, monateNachher(ab, 1))));

/** §§ 31a, 31b until 2022; from November 2019 within the limits of BVerfG 1 BvL 7/16, the same for those under 25. */
function bis2022(h: Haushalt, r: Recht, m: Minderungsumstand, folge: Folge, grad: number): Folge[] {
  const jung = h.erwerbsfaehig[m.person] === 1 && alterAm(h.geburt[m.person] as number, m.tag) < 25;
  const bis = jung && m.verkuerzt ? tageNachher(folge.ab, SECHS_WOCHEN) : folge.bis;
  const wendeAb = m.erfuelltAb < 0 ? bis : Math.min(bis, Math.max(folge.ab, m.erfuelltAb));
  if (m.erfuelltAb >= 0) h.protokoll?.hinweis("minderungErmessen", m.person);
  if (r.werte.minderungHoechstens > 0) {
    h.protokoll?.hinweis("minderungUrteil", m.person);
    return [{ ...folge, promille: Math.min(folge.promille, r.werte.minderungHoechstens), bis: wendeAb }];
  }
  if (m.haerte) h.protokoll?.hinweis("minderungHaerteVorUrteil", m.person);
  if (!jung && grad < 3) return [{ ...folge, bis }];
  const nurUnterkunft = { ...folge, regel: "minderung.nurUnterkunft", wirkung: "nurUnterkunft", bis } as const;
  if (jung && grad === 1) return [nurUnterkunft];
  const danach: Folge = jung ? { ...nurUnterkunft, ab: wendeAb } : { ...folge, regel: REGEL_DER_STUFE[1], promille: folge.recht.werte.minderungStufe2, ab: wendeAb, bis };
  return [{ ...folge, regel: "minderung.vollstaendig", wirkung: "alles", bis: wendeAb }, danach];
}

/** § 31a Abs. 7: the whole Regelbedarf for up to two months; where it did not hold, a breach like others (§ 31 Abs. 1 Satz 1 Nr. 2). */
function arbeitsverweigerung(h: Haushalt, r: Recht, recht: Recht, m: Minderungsumstand): Folge[] {
  if (m.tag >= VERWEIGERUNG_OHNE_TEXT_AB && m.tag < NEUES_RECHT_AB) return lehneAb(h, m, "verweigerungOhneText");
  const neu = m.tag >= NEUES_RECHT_AB;
  const nachMinderung = m.tag >= VERWEIGERUNG_AB && m.tag <= VERWEIGERUNG_BIS && (m.stufe > 1 || vorige(h.umstaende.minderungen, m) !== undefined);
  if (h.erwerbsfaehig[m.person] === 0 || !(neu || nachMinderung)) return pflichtverletzung(h, r, recht, m);
  const ab = beginn(m);
  const folge: Folge = { regel: "minderung.regelbedarf", recht, wirkung: "regelbedarf", promille: 0, ab, bis: monateNachher(ab, 2) };
  const ohneArbeitAb = m.arbeitEntfallenAb < 0 ? folge.bis : Math.max(m.arbeitEntfallenAb, neu ? monateNachher(ab, 1) : ab);
  return [{ ...folge, bis: Math.min(nachErfuellung(m, folge), ohneArbeitAb) }];
}

/** § 7b Abs. 4, § 32 Abs. 3: a month without Regelbedarf, or 30 percent less for who comes in during it; then nothing for the rest of the Bewilligungszeitraum. */
function nichtErreichbar(h: Haushalt, recht: Recht, m: Minderungsumstand): Folge[] {
  const ab = ersterDesFolgemonats(m.festgestelltAm);
  const danach = monateNachher(ab, 1);
  if (h.erwerbsfaehig[m.person] === 0 || h.bewilligungAb > monatVon(ab) || (m.erfuelltAb >= 0 && m.erfuelltAb < ab)) return [];
  if (m.erfuelltAb >= 0 && m.erfuelltAb < danach) return [{ regel: "minderung.wiederErreichbar", recht, wirkung: "satz", promille: recht.werte.meldeversaeumnis, ab, bis: danach }];
  const erster: Folge = { regel: "minderung.nichtErreichbar", recht, wirkung: "regelbedarf", promille: 0, ab, bis: danach };
  return [erster, { ...erster, regel: "minderung.entfallen", wirkung: "alles", ab: danach, bis: m.erfuelltAb < 0 ? monateNachher(ab, 12) : m.erfuelltAb }];
}
