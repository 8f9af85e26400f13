import { HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { monatVon } from "../kern/kalender.ts";
import { pfadZu } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";

/**
 * § 12 Abs. 2 until 2022: by years of life for adults, a fixed amount for minors, and an amount for necessary purchases
 * each. Partners share theirs; a child's is its own, except for what it leaves of the amount for purchases.
 */
export function setzeFreibetraegeBis2022(h: Haushalt, r: Recht): void {
  let freiAnHaupt = 0;
  let vermoegenAnHaupt = 0;
  for (let i = 0; i < h.n; i++) {
    const haupt = h.stellung[i] === HAUPT;
    if (!haupt && h.stellung[i] !== KIND) continue;
    const frei = grundfreibetrag(h, r, i) + r.werte.anschaffungsfreibetrag;
    h.vermoegenFreibetrag += frei;
    if (haupt) {
      freiAnHaupt += frei;
      vermoegenAnHaupt += h.vermoegen[i] as number;
    } else {
      const rest = frei - (h.vermoegen[i] as number);
      h.einsatz[i] = Math.max(0, -rest);
      freiAnHaupt += Math.min(r.werte.anschaffungsfreibetrag, Math.max(0, rest));
    }
  }
  const ueber = Math.max(0, vermoegenAnHaupt - freiAnHaupt);
  if (ueber === 0) return;
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === HAUPT) h.einsatz[i] = anteil(ueber, h.vermoegen[i] as number, vermoegenAnHaupt);
}

/** § 12 Abs. 2 Satz 1 Nr. 1 and 1a, Satz 2; § 65 Abs. 5 for those born before 1948. */
function grundfreibetrag(h: Haushalt, r: Recht, i: number): number {
  const alter = h.alterEnde[i] as number;
  if (h.stellung[i] !== KIND || alter >= 18) return jeLebensjahr(h, r, i, alter);
  const { grundfreibetragKind, anschaffungsfreibetrag: anschaffungen } = r.werte;
  h.protokoll?.notiere("vermoegen.grundfreibetragKind", i, grundfreibetragKind + anschaffungen, { grundfreibetrag: grundfreibetragKind, anschaffungen }, [pfadZu(i, "geburtsdatum")]);
  return grundfreibetragKind;
}

function jeLebensjahr(h: Haushalt, r: Recht, i: number, jahre: number): number {
  const jahrgang = Math.floor(monatVon(h.geburt[i] as number) / 12);
  if (jahrgang < 1948) h.protokoll?.hinweis("geborenVor1948", i);
  const jeJahr = jahrgang < 1948 ? r.werte.grundfreibetragJeJahrVor1948 : r.werte.grundfreibetragJeJahr;
  const { grundfreibetragMindestens: mindestens, anschaffungsfreibetrag: anschaffungen } = r.werte;
  const hoechstens = hoechstbetrag(r, jahrgang);
  const betrag = Math.min(Math.max(jahre * jeJahr, mindestens), hoechstens);
  h.protokoll?.notiere("vermoegen.grundfreibetrag", i, betrag + anschaffungen, { jeJahr, jahre, mindestens, hoechstens, anschaffungen }, [pfadZu(i, "geburtsdatum")]);
  return betrag;
}

function hoechstbetrag(r: Recht, jahrgang: number): number {
  if (jahrgang < 1948) return r.werte.grundfreibetragHoechstensVor1948;
  if (jahrgang < 1958) return r.werte.grundfreibetragHoechstensVor1958;
  return jahrgang < 1964 ? r.werte.grundfreibetragHoechstensVor1964 : r.werte.grundfreibetragHoechstens;
}
