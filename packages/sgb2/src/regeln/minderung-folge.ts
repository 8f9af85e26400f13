import type { Haushalt } from "../kern/haushalt.ts";
import { alsTag, alterAm, ersterDesFolgemonats, monateNachher, monatVon, tageImMonat, tageNachher, tagImMonat } from "../kern/kalender.ts";
import type { Minderungsumstand } from "../kern/umstaende.ts";
import { istBelegt } from "../recht/wert.ts";
import { wertImMonat, type Recht } from "../recht/recht.ts";
import type { HinweisSchluessel } from "./hinweise.ts";
import type { Regel } from "./katalog.ts";
import { beginn, gilt84, istWiederholtVersaeumt, istZuSpaet, kenntHaerte, monateDerStufe, nachErfuellung, rechtVomTag, stufe } from "./minderung-stufe.ts";
import { istVerweigerungNeuenRechts, istVerweigerungOhneText, istVerweigertOderSperrzeit, kostetRegelbedarf, minderungImLetztenJahr, VERWEIGERUNG_MONATE } from "./minderung-verweigerung.ts";

/** What a breach costs for a time: a rate of the Regelbedarf, all of it, everything but housing, or everything. `bis` is the first day after. */
export type Folge = { regel: Regel; recht: Recht; wirkung: "satz" | "regelbedarf" | "nurUnterkunft" | "alles"; promille: number; ab: number; bis: number };

/** Something to say in the months of this time, and in no other. */
export type Bemerkung = { hinweis: HinweisSchluessel; ab: number; bis: number };

const SECHS_WOCHEN = 42;
/** First, second, every further breach: three sentences of § 31a Abs. 1 until June 2026. */
const REGEL_DER_STUFE = ["minderung.pflichtverletzung", "minderung.zweitePflichtverletzung", "minderung.weiterePflichtverletzung"] as const;

/** Where in the month, in thirtieths: what begins in a month counts its calendar days; what ends leaves the days before (as in `abschnitte.ts`). */
export function imMonat({ ab, bis }: Folge | Bemerkung, r: Recht): { von: number; zu: number } {
  const tage = tageImMonat(r.monatsIndex);
  const erster = alsTag(r.monatsIndex, 1);
  const von = ab <= erster ? 0 : monatVon(ab) > r.monatsIndex ? 30 : Math.max(0, 29 - tage + tagImMonat(ab));
  const zu = monatVon(bis) > r.monatsIndex ? 30 : bis <= erster ? 0 : Math.min(tagImMonat(bis) - 1, 30);
  return { von, zu };
}

/** What follows from a breach by the law of its day, as far as the law of this month lets it. Empty where nothing does. */
export function folgenVon(h: Haushalt, r: Recht, m: Minderungsumstand): (Folge | Bemerkung)[] {
  const recht = rechtVomTag(m.tag);
  if (recht === undefined || recht.werte.minderungMonate1 === 0) return vorApril2011(h, r, m);
  if (m.art === "nichtErreichbar") return nichtErreichbar(h, recht, m);
  if (istZuSpaet(m)) return stattdessen(h, recht, m, "minderungZuSpaet");
  if (m.haerte && kenntHaerte(r)) return stattdessen(h, recht, m, "minderungHaerte");
  if (m.art === "meldeversaeumnis") return meldeversaeumnis(h, r, recht, m);
  return m.art === "arbeitsverweigerung" ? arbeitsverweigerung(h, r, recht, m) : pflichtverletzung(h, r, recht, m);
}

/** Nothing is taken, which is said as long as the reduction would have lasted. */
function stattdessen(h: Haushalt, recht: Recht, m: Minderungsumstand, ...hinweise: HinweisSchluessel[]): Bemerkung[] {
  const ab = beginn(m);
  const { minderungen } = h.umstaende;
  const monate = m.art === "meldeversaeumnis" ? recht.werte.meldeversaeumnisMonate : kostetRegelbedarf(minderungen, m) ? VERWEIGERUNG_MONATE : monateDerStufe(recht, stufe(minderungen, m));
  return hinweise.map((hinweis) => ({ hinweis, ab, bis: monateNachher(ab, monate) }));
}

/** The moratorium's first day stands in no text at hand: said unless the month or the breach lies where a text shows § 84. */
const unbelegtesMoratorium = (r: Recht, recht: Recht): HinweisSchluessel[] =>
  [r, recht].some((x) => gilt84(x) && istBelegt(wertImMonat("minderungStufe1", x.monat), x.monat)) ? [] : ["moratoriumAbJuli2022"];

/** § 77 Abs. 12: an older law, of which no text is at hand. Its reductions too lasted three months. */
function vorApril2011(h: Haushalt, r: Recht, m: Minderungsumstand): Folge[] {
  if (r.monatsIndex > monatVon(beginn(m)) + 3) return [];
  h.ablehnung = "minderungVorApril2011";
  h.ablehnungPerson = m.person;
  return [];
}

/** § 32; nothing for the third in a row, which has consequences of its own (Abs. 3 Satz 1). */
function meldeversaeumnis(h: Haushalt, r: Recht, recht: Recht, m: Minderungsumstand): (Folge | Bemerkung)[] {
  const { minderungen } = h.umstaende;
  if (minderungen.some((v) => v.art === "nichtErreichbar" && v.person === m.person && v.tag === m.tag)) return [];
  const imMoratorium = gilt84(recht) || gilt84(r);
  const erstWiederholt = imMoratorium || recht.werte.meldeversaeumnisErstWiederholt === 1;
  const ab = beginn(m);
  const bis = monateNachher(ab, recht.werte.meldeversaeumnisMonate);
  const moratorium = imMoratorium ? unbelegtesMoratorium(r, recht).map((hinweis) => ({ hinweis, ab, bis })) : [];
  if (erstWiederholt && !istWiederholtVersaeumt(minderungen, m, imMoratorium)) return [{ hinweis: "meldeversaeumnisErstes", ab, bis }, ...moratorium];
  const folge: Folge = { regel: "minderung.meldeversaeumnis", recht, wirkung: "satz", promille: recht.werte.meldeversaeumnis, ab, bis };
  return erstWiederholt && !imMoratorium && m.stufe === 0 ? [folge, { hinweis: "meldeversaeumnisOhneFrist", ab, bis }] : [folge, ...moratorium];
}

function pflichtverletzung(h: Haushalt, r: Recht, recht: Recht, m: Minderungsumstand): (Folge | Bemerkung)[] {
  if (gilt84(recht) || gilt84(r)) return stattdessen(h, recht, m, "minderungMoratorium", ...unbelegtesMoratorium(r, recht));
  const ab = beginn(m);
  const grad = stufe(h.umstaende.minderungen, m);
  const { minderungStufe1, minderungStufe2, minderungStufe3 } = recht.werte;
  const promille = grad === 1 ? minderungStufe1 : grad === 2 ? minderungStufe2 : minderungStufe3;
  const bis = monateNachher(ab, monateDerStufe(recht, grad));
  const regel = recht.leistung === "Grundsicherungsgeld" ? REGEL_DER_STUFE[0] : (REGEL_DER_STUFE[grad - 1] ?? REGEL_DER_STUFE[2]);
  const folge: Folge = { regel, recht, wirkung: "satz", promille, ab, bis };
  if (recht.leistung === "Arbeitslosengeld II") return bis2022(h, r, m, folge, grad);
  return [{ ...folge, bis: nachErfuellung(m, ab, bis) }];
}

/** §§ 31a, 31b until 2022; from November 2019 within the limits of BVerfG 1 BvL 7/16, the same for those under 25. */
function bis2022(h: Haushalt, r: Recht, m: Minderungsumstand, folge: Folge, grad: number): (Folge | Bemerkung)[] {
  const jung = h.erwerbsfaehig[m.person] === 1 && alterAm(h.geburt[m.person] as number, m.tag) < 25;
  const { ab } = folge;
  const bis = jung && m.verkuerzt ? tageNachher(ab, SECHS_WOCHEN) : folge.bis;
  const wendeAb = m.erfuelltAb < 0 ? bis : Math.min(bis, Math.max(ab, m.erfuelltAb));
  const ermessen: Bemerkung = { hinweis: "minderungErmessen", ab: wendeAb, bis };
  const hoechstens = r.werte.minderungHoechstens;
  if (hoechstens > 0) {
    const urteil: Bemerkung = { hinweis: "minderungUrteil", ab: jung || folge.promille > hoechstens ? ab : wendeAb, bis };
    return [ermessen, urteil, { ...folge, promille: Math.min(folge.promille, hoechstens), bis: wendeAb }];
  }
  const haerte: Bemerkung[] = m.haerte ? [{ hinweis: "minderungHaerteVorUrteil", ab, bis }] : [];
  if (!jung && grad < 3) return [...haerte, { ...folge, bis }];
  const nurUnterkunft = { ...folge, regel: "minderung.nurUnterkunft", wirkung: "nurUnterkunft", bis } as const;
  if (jung && grad === 1) return [...haerte, nurUnterkunft];
  const danach: Folge = jung ? { ...nurUnterkunft, ab: wendeAb } : { ...folge, regel: REGEL_DER_STUFE[1], promille: folge.recht.werte.minderungStufe2, ab: wendeAb, bis };
  return [ermessen, ...haerte, { ...folge, regel: "minderung.vollstaendig", wirkung: "alles", bis: wendeAb }, danach];
}

/** § 31a Abs. 7: the whole Regelbedarf for up to two months; where it did not hold, a breach like others (§ 31 Abs. 1 Satz 1 Nr. 2). */
function arbeitsverweigerung(h: Haushalt, r: Recht, recht: Recht, m: Minderungsumstand): (Folge | Bemerkung)[] {
  const { minderungen } = h.umstaende;
  if (h.erwerbsfaehig[m.person] === 0 || !kostetRegelbedarf(minderungen, m)) return pflichtverletzung(h, r, recht, m);
  const neu = istVerweigerungNeuenRechts(m);
  const ab = beginn(m);
  const laengstens = monateNachher(ab, VERWEIGERUNG_MONATE);
  const ohneArbeitAb = m.arbeitEntfallenAb < 0 ? laengstens : Math.max(m.arbeitEntfallenAb, neu ? monateNachher(ab, 1) : ab);
  const folge: Folge = { regel: "minderung.regelbedarf", recht, wirkung: "regelbedarf", promille: 0, ab, bis: Math.min(nachErfuellung(m, ab, laengstens), ohneArbeitAb) };
  if (istVerweigerungOhneText(m)) return [folge, { hinweis: "verweigerungOhneText", ab, bis: folge.bis }];
  const davor = neu || m.stufe > 1 ? undefined : minderungImLetztenJahr(minderungen, m);
  return davor === undefined || istVerweigertOderSperrzeit(davor) ? [folge] : [folge, { hinweis: "verweigerungNachMinderung", ab, bis: folge.bis }];
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
