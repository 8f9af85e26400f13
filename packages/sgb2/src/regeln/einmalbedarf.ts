import type { Einmalbedarfsart } from "../eingabe-leistung.ts";
import { AUSBILDUNG } from "../kern/ausschluss.ts";
import { AUSSERHALB, type Haushalt } from "../kern/haushalt.ts";
import { pfadZu } from "../kern/protokoll.ts";
import { eigeneMittel } from "./mittel.ts";
import { istAusgezogen } from "./regelbedarfsstufe.ts";

type Zuschussart = Exclude<Einmalbedarfsart, "darlehen">;

/** § 24 Abs. 3: needs that come once, also for those who only lack the means for these; § 24 Abs. 1: a loan, for those with a claim. Who moved out without assurance gets no furniture (Abs. 6). */
export function gewaehreEinmalbedarfe(h: Haushalt): void {
  h.einmalbedarf.fill(0, 0, h.n);
  h.darlehen.fill(0, 0, h.n);
  h.einmalbedarfGesamt = 0;
  h.bedarfsdarlehenGesamt = 0;
  for (const { person, art, betrag } of h.umstaende.einmalbedarfe) {
    if (h.ohneAnspruch || h.stellung[person] === AUSSERHALB || istOhneLeistung(h.ausgeschlossen[person] as number)) continue;
    if (art === "erstausstattungWohnung" && istAusgezogen(h, person, h.alterEnde[person] as number)) h.protokoll?.hinweis("erstausstattungAusgezogen", person);
    else if (art === "darlehen") gewaehreDarlehen(h, person, betrag);
    else gewaehre(h, person, art, betrag, mittelDafuer(h, person, art, betrag));
  }
}

/** Whoever is shut out, except by training, which leaves some of it (§ 27 Abs. 2). */
const istOhneLeistung = (grund: number): boolean => grund !== 0 && grund !== AUSBILDUNG;

/** What somebody can pay of it: nothing with a claim, else what is above the needs of all; those in training only know Nr. 2 (§ 27 Abs. 2). */
function mittelDafuer(h: Haushalt, i: number, art: Zuschussart, betrag: number): number {
  const eigene = Math.max(0, eigeneMittel(h, i) - (h.bedarf[i] as number));
  if (h.ausgeschlossen[i] === AUSBILDUNG) return art === "erstausstattungBekleidung" || art === "schwangerschaftUndGeburt" ? eigene : betrag;
  if ((h.anspruch[i] as number) > 0) return 0;
  h.protokoll?.hinweis("einmalbedarfEinkommen", i);
  const gemeinsame = Math.min(h.ueberschuss, betrag);
  h.ueberschuss -= gemeinsame;
  return gemeinsame + ((h.eltern1[i] as number) >= 0 ? eigene : 0);
}

function gewaehre(h: Haushalt, i: number, art: Zuschussart, betrag: number, mittel: number): void {
  const leistung = Math.max(0, betrag - mittel);
  h.einmalbedarf[i] = (h.einmalbedarf[i] as number) + leistung;
  h.einmalbedarfGesamt += leistung;
  h.protokoll?.notiere(`einmalbedarf.${art}`, i, leistung, { betrag, mittel: betrag - leistung }, [pfadZu(i, "einmalbedarfe")]);
  h.protokoll?.hinweis("einmalbedarfErmessen", i);
}

/** Own wealth comes first, also below the allowances (§ 42a Abs. 1 Satz 1). */
function gewaehreDarlehen(h: Haushalt, i: number, betrag: number): void {
  if ((h.anspruch[i] as number) === 0) return;
  const vermoegen = Math.min(betrag, h.vermoegen[i] as number);
  h.darlehen[i] = (h.darlehen[i] as number) + betrag - vermoegen;
  h.bedarfsdarlehenGesamt += betrag - vermoegen;
  h.protokoll?.notiere("darlehen", i, betrag - vermoegen, { betrag, vermoegen }, [pfadZu(i, "einmalbedarfe")]);
  h.protokoll?.hinweis("darlehenRueckzahlung", i);
}
