import type { Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import type { Regel } from "./katalog.ts";
import { ABGELAUFEN, fruehestensFuerUnterkunft, giltAlsAngemessen, giltOhneDeckel, inKarenzzeitUnterkunft, istHoeheresAnerkannt, standDerSenkung } from "./kostensenkung.ts";
import { ueberschritteneObergrenze } from "./obergrenzen.ts";
import { zaehltNurBisZurGrenze } from "./umzug.ts";

/**
 * § 22 Abs. 10: one limit for dwelling and heating together. In the Karenzzeit the dwelling counts in full and `heizung`
 * says what counts for heating. What exceeds the limit is taken from the dwelling first.
 */
export function erkenneGesamtAn(h: Haushalt, r: Recht, heizung: (h: Haushalt, r: Recht) => number): void {
  const kosten = h.bruttokaltZuZahlen + h.heizkostenZuZahlen;
  const grenze = h.wohnen.grenzeGesamt;
  if (kosten <= grenze || giltAlsAngemessen(h, r)) return setze(h, r, "gesamt.anerkannt", kosten);
  if (zaehltNurBisZurGrenze(h, r)) return setze(h, r, "gesamt.ohneZusicherung", grenze);
  const inKarenzzeit = inKarenzzeitUnterkunft(h, r);
  if (!inKarenzzeit && standDerSenkung(h, r, fruehestensFuerUnterkunft(h, r)) === ABGELAUFEN) return setze(h, r, "gesamt.angemessen", grenze);
  const hoechstens = deckel(h, r, inKarenzzeit, kosten);
  if (hoechstens < kosten) return setze(h, r, "gesamt.deckel", hoechstens);
  setze(h, r, inKarenzzeit ? "gesamt.karenzzeit" : "gesamt.frist", kosten);
  if (inKarenzzeit) h.heizungAnerkannt = heizung(h, r);
}

/** Abs. 10 Satz 3: the cap of Abs. 1 Satz 6 holds for the limit of both. */
function deckel(h: Haushalt, r: Recht, inKarenzzeit: boolean, kosten: number): number {
  const hoechstens = r.werte.unterkunftDeckel === 0 ? kosten : anteil(h.wohnen.grenzeGesamt, r.werte.unterkunftDeckel, 100);
  if (kosten <= hoechstens || giltOhneDeckel(h, r) || (inKarenzzeit && istHoeheresAnerkannt(h, r))) return kosten;
  return hoechstens;
}

function setze(h: Haushalt, r: Recht, regel: Regel, gesamt: number): void {
  h.heizungAnerkannt = Math.min(h.heizkostenZuZahlen, gesamt);
  h.unterkunftAnerkannt = gesamt - h.heizungAnerkannt;
  const werte = { unterkunft: h.bruttokaltZuZahlen, heizung: h.heizkostenZuZahlen, grenze: h.wohnen.grenzeGesamt, prozent: r.werte.unterkunftDeckel };
  const eingaben = ["unterkunft.bruttokaltmiete", "unterkunft.heizung", "unterkunft.angemessen.gesamt"];
  const satz8 = regel === "gesamt.anerkannt" || regel === "gesamt.karenzzeit" ? ueberschritteneObergrenze(h, r, h.unterkunftAnerkannt) : -1;
  if (satz8 < 0) h.protokoll?.notiere(regel, HAUSHALT, gesamt, werte, eingaben);
  else h.protokoll?.notiere(regel === "gesamt.anerkannt" ? "gesamt.anerkanntBisGrenze" : "gesamt.karenzzeitBisGrenze", HAUSHALT, satz8 + h.heizungAnerkannt, { ...werte, grenze: satz8 }, eingaben);
}
