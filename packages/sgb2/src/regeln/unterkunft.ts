import type { Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { rechneEinmaligeHinzu } from "./einmalige-wohnkosten.ts";
import { erkenneGesamtAn } from "./gesamtgrenze.ts";
import { kostenAus, zieheGuthabenAb } from "./guthaben.ts";
import type { Regel } from "./katalog.ts";
import { ABGELAUFEN, AUSNAHME, FRIST, fruehestensFuerUnterkunft, giltAlsAngemessen, giltOhneDeckel, inKarenzzeitUnterkunft, istHoeheresAnerkannt, standDerSenkung, TODESFALL } from "./kostensenkung.ts";
import { begrenzeNachSatz8, ueberschritteneObergrenze } from "./obergrenzen.ts";
import { begrenzeAufBisherigen, teileUmzugsmonat, zaehltNurBisZurGrenze } from "./umzug.ts";

/** What is recognised for the whole dwelling (§ 22 SGB II), in cents for the month. */
export function erkenneUnterkunftAn(h: Haushalt, r: Recht): void {
  h.bruttokaltZuZahlen = h.bruttokalt;
  h.heizkostenZuZahlen = h.heizkosten;
  if (h.wohnen.besonders) erkenneBesonderesAn(h, r);
  else erkenneGetrenntAn(h, r);
  if (h.bruttokalt + h.heizkosten > 0 && h.grenzeUnterkunft < 0 && h.wohnen.grenzeGesamt < 0) h.protokoll?.hinweis("unterkunftOhneGrenze", HAUSHALT);
}

function erkenneGetrenntAn(h: Haushalt, r: Recht): void {
  h.unterkunftAnerkannt = unterkunft(h, r);
  h.heizungAnerkannt = heizung(h, r);
}

/** The same with what few dwellings have, in the order of the law: costs less repayments, limits, move, and what is due once. */
function erkenneBesonderesAn(h: Haushalt, r: Recht): void {
  zieheGuthabenAb(h, r);
  if (h.wohnen.grenzeGesamt < 0) erkenneGetrenntAn(h, r);
  else erkenneGesamtAn(h, r, heizung);
  h.unterkunftAnerkannt = begrenzeNachSatz8(h, r, h.unterkunftAnerkannt);
  begrenzeAufBisherigen(h, r);
  teileUmzugsmonat(h, r);
  rechneEinmaligeHinzu(h, r);
}

function unterkunft(h: Haushalt, r: Recht): number {
  const grenze = h.grenzeUnterkunft;
  const kosten = h.bruttokaltZuZahlen;
  if (grenze < 0 || kosten <= grenze) return notiereVolleKosten(h, r, "unterkunft.anerkannt");
  if (giltAlsAngemessen(h, r)) return notiere(h, "unterkunft.corona", kosten, kosten);
  if (zaehltNurBisZurGrenze(h, r)) return notiere(h, "unterkunft.ohneZusicherung", grenze, kosten, grenze);
  const inKarenzzeit = inKarenzzeitUnterkunft(h, r);
  const stand = inKarenzzeit ? FRIST : standDerSenkung(h, r, fruehestensFuerUnterkunft(h, r));
  if (stand === ABGELAUFEN) return notiere(h, "unterkunft.angemessen", grenze, kosten, grenze);
  const gedeckelt = deckle(h, r, inKarenzzeit);
  if (gedeckelt < kosten) return notiereDeckel(h, r, gedeckelt, inKarenzzeit);
  return inKarenzzeit ? notiereVolleKosten(h, r, "unterkunft.karenzzeit") : notiere(h, regelNachStand(stand, "unterkunft"), kosten, kosten);
}

function regelNachStand(stand: number, art: "unterkunft" | "heizung"): Regel {
  if (stand === TODESFALL) return `${art}.todesfall`;
  return stand === AUSNAHME ? `${art}.ausnahme` : `${art}.frist`;
}

/** § 22 Abs. 1 Satz 6 and 7, since July 2026: never more than one and a half times the limit, with exceptions. */
function deckle(h: Haushalt, r: Recht, inKarenzzeit: boolean): number {
  const kosten = h.bruttokaltZuZahlen;
  const hoechstens = r.werte.unterkunftDeckel === 0 ? kosten : anteil(h.grenzeUnterkunft, r.werte.unterkunftDeckel, 100);
  if (kosten <= hoechstens || giltOhneDeckel(h, r)) return kosten;
  if (!inKarenzzeit || !istHoeheresAnerkannt(h, r)) return hoechstens;
  notiere(h, "unterkunft.hoeheresInKarenzzeit", kosten - hoechstens, kosten, hoechstens);
  return kosten;
}

function heizung(h: Haushalt, r: Recht): number {
  const grenze = h.grenzeHeizung;
  const kosten = h.heizkostenZuZahlen;
  if (grenze < 0 || kosten <= grenze) return notiere(h, "heizung.anerkannt", kosten, kosten);
  if (giltAlsAngemessen(h, r)) return notiere(h, "heizung.corona", kosten, kosten);
  const stand = standDerSenkung(h, r, 0);
  if (stand === ABGELAUFEN) return notiere(h, "heizung.angemessen", grenze, kosten, grenze);
  return notiere(h, regelNachStand(stand, "heizung"), kosten, kosten);
}

function notiere(h: Haushalt, regel: Regel, betrag: number, tatsaechlich: number, grenze = -1): number {
  if (h.protokoll !== null) {
    const feld = regel.startsWith("heizung") ? "heizung" : "bruttokaltmiete";
    const eingaben = kostenAus(h, feld);
    if (grenze >= 0) eingaben.push(`unterkunft.angemessen.${feld}`);
    h.protokoll.notiere(regel, HAUSHALT, betrag, grenze < 0 ? { tatsaechlich } : { tatsaechlich, grenze }, eingaben);
  }
  return betrag;
}

/** Satz 1 to 3 hold only up to a limit of Satz 8; what lies above has a step of its own. */
function notiereVolleKosten(h: Haushalt, r: Recht, regel: "unterkunft.anerkannt" | "unterkunft.karenzzeit"): number {
  const kosten = h.bruttokaltZuZahlen;
  const ueberschritten = ueberschritteneObergrenze(h, r, kosten);
  if (ueberschritten === undefined) return notiere(h, regel, kosten, kosten);
  const { grenze, eingaben } = ueberschritten;
  h.protokoll?.notiere(`${regel}BisGrenze`, HAUSHALT, grenze, { tatsaechlich: kosten, grenze }, [...kostenAus(h, "bruttokaltmiete"), ...eingaben]);
  return kosten;
}

function notiereDeckel(h: Haushalt, r: Recht, betrag: number, inKarenzzeit: boolean): number {
  h.protokoll?.notiere("unterkunft.deckel", HAUSHALT, betrag, { tatsaechlich: h.bruttokaltZuZahlen, grenze: h.grenzeUnterkunft, prozent: r.werte.unterkunftDeckel }, [...kostenAus(h, "bruttokaltmiete"), "unterkunft.angemessen.bruttokaltmiete"]);
  if (inKarenzzeit) h.protokoll?.hinweis("karenzzeitAusnahme", HAUSHALT);
  return betrag;
}
