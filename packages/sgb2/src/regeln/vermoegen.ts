import { HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT, pfadZu } from "../kern/protokoll.ts";
import type { Recht } from "../recht/recht.ts";
import { coronaregelGilt } from "./corona.ts";
import { istEigenheimZuGross } from "./eigenheim.ts";
import { stelleNichtSofortVerwertbaresZurueck } from "./darlehensanteil.ts";
import { bewerteGegenstaende } from "./vermoegensgegenstaende.ts";
import { setzeFreibetraegeAb2023 } from "./vermoegen-ab-2023.ts";
import { setzeFreibetraegeBis2022 } from "./vermoegen-bis-2022.ts";

/**
 * Sets the allowances of the Bedarfsgemeinschaft and, per person, the wealth above them that has to be used
 * (§ 12 SGB II; §§ 9, 19 Abs. 3 Satz 1).
 */
export function berechneVermoegen(h: Haushalt, r: Recht): void {
  if (h.besitz.zahl > 0) bewerteGegenstaende(h, r);
  let personen = 0;
  h.vermoegenVorhanden = 0;
  h.vermoegenFreibetrag = 0;
  for (let i = 0; i < h.n; i++) {
    h.einsatz[i] = 0;
    if (h.stellung[i] !== HAUPT && h.stellung[i] !== KIND) continue;
    personen++;
    h.vermoegenVorhanden += h.vermoegen[i] as number;
  }
  if (personen > 0 && bleibtWegenCoronaAusserBetracht(h, r, personen)) return;
  if (r.werte.grundfreibetragJeJahr > 0) setzeFreibetraegeBis2022(h, r);
  else setzeFreibetraegeAb2023(h, r);
  if (h.besitz.zahl > 0) stelleNichtSofortVerwertbaresZurueck(h);
  meldeEinsatz(h);
}

/**
 * § 67 Abs. 2: for six months wealth does not count unless it is considerable. "Vermögen" is that of § 12: what its Abs. 3
 * leaves out does not make it considerable, a home above the appropriate size does.
 */
function bleibtWegenCoronaAusserBetracht(h: Haushalt, r: Recht, personen: number): boolean {
  if (!coronaregelGilt(h, r)) return false;
  const erheblichAb = r.werte.erheblichErste + (personen - 1) * r.werte.erheblichWeitere;
  if (h.vermoegenVorhanden > 0) h.protokoll?.hinweis("erheblichesVermoegen", HAUSHALT);
  if (istEigenheimZuGross(h, r)) h.protokoll?.hinweis("erheblichMitEigenheim", HAUSHALT);
  if (h.vermoegenVorhanden > erheblichAb) return false;
  h.vermoegenFreibetrag = erheblichAb;
  h.protokoll?.notiere("vermoegen.corona", HAUSHALT, erheblichAb, { erste: r.werte.erheblichErste, weitere: r.werte.erheblichWeitere, personen }, ["bewilligungszeitraumBeginn"]);
  return true;
}

/** Whether someone has wealth above the allowances. */
export function vermoegenUebersteigt(h: Haushalt): boolean {
  for (let i = 0; i < h.n; i++) if ((h.einsatz[i] as number) > 0) return true;
  return false;
}

function meldeEinsatz(h: Haushalt): void {
  if (h.protokoll === null || !vermoegenUebersteigt(h)) return;
  for (let i = 0; i < h.n; i++) {
    const betrag = h.einsatz[i] as number;
    if (betrag > 0) h.protokoll.notiere("vermoegen.einsatz", i, betrag, { vermoegen: h.vermoegen[i] as number, frei: (h.vermoegen[i] as number) - betrag }, [pfadZu(i, "vermoegen")]);
  }
  h.protokoll.hinweis("vermoegenUebersteigt", HAUSHALT);
}
