import type { Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT, type Werte } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { kostenAus } from "./guthaben.ts";
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

function setze(h: Haushalt, r: Recht, regel: Gesamtregel, gesamt: number): void {
  h.heizungAnerkannt = Math.min(h.heizkostenZuZahlen, gesamt);
  h.unterkunftAnerkannt = gesamt - h.heizungAnerkannt;
  const kosten = { unterkunft: h.bruttokaltZuZahlen, heizung: h.heizkostenZuZahlen };
  const eingaben = [...new Set([...kostenAus(h, "bruttokaltmiete"), ...kostenAus(h, "heizung")]), "unterkunft.angemessen.gesamt"];
  const satz8 = regel === "gesamt.anerkannt" || regel === "gesamt.karenzzeit" ? ueberschritteneObergrenze(h, r, h.unterkunftAnerkannt) : undefined;
  if (satz8 === undefined) h.protokoll?.notiere(regel, HAUSHALT, gesamt, { ...kosten, ...grenzen(h, r, regel) }, eingaben);
  else h.protokoll?.notiere(regel === "gesamt.anerkannt" ? "gesamt.anerkanntBisGrenze" : "gesamt.karenzzeitBisGrenze", HAUSHALT, satz8.grenze + h.heizungAnerkannt, { ...kosten, grenze: satz8.grenze }, [...eingaben, ...satz8.eingaben]);
}

type Gesamtregel = "gesamt.anerkannt" | "gesamt.karenzzeit" | "gesamt.frist" | "gesamt.ohneZusicherung" | "gesamt.deckel" | "gesamt.angemessen";

function grenzen(h: Haushalt, r: Recht, regel: Gesamtregel): Werte {
  if (regel === "gesamt.deckel") return { grenze: h.wohnen.grenzeGesamt, prozent: r.werte.unterkunftDeckel };
  return regel === "gesamt.ohneZusicherung" || regel === "gesamt.angemessen" ? { grenze: h.wohnen.grenzeGesamt } : {};
}
