import { an, positionen } from "../liste.ts";
import type { Meinung } from "./gruppen.ts";

/** How a group answered a statement; `zustimmung` is the share of those who saw it, drawn a little to one half where few did. */
export type Gruppenantwort = { readonly ja: number; readonly nein: number; readonly gesehen: number; readonly zustimmung: number; readonly ablehnung: number };

/** A statement on which all groups agree: `ja` they share it, `nein` they reject it; `staerke` is the product over the groups. */
export type Konsens = { readonly aussage: number; readonly richtung: "ja" | "nein"; readonly staerke: number };

/** A statement that sets a group apart: how many times as often it answers so as all others. */
export type Kennzeichen = { readonly aussage: number; readonly richtung: "ja" | "nein"; readonly verhaeltnis: number };

/** In every group at least this share has to answer alike for a consensus. */
const MEHRHEIT = 0.6;
/** One-sided 90 % of the normal distribution, as in Polis. */
const DEUTLICH = 1.2816;

function antwort(spalte: readonly (Meinung | undefined)[]): Gruppenantwort {
  const gesehen = spalte.filter((m) => m !== null && m !== undefined).length;
  const ja = spalte.filter((m) => m === 1).length;
  const nein = spalte.filter((m) => m === -1).length;
  return { ja, nein, gesehen, zustimmung: (ja + 1) / (gesehen + 2), ablehnung: (nein + 1) / (gesehen + 2) };
}

/** How the people for whom `dabei` holds answered each statement. */
export function antworten(stimmen: readonly (readonly Meinung[])[], dabei: (person: number) => boolean): Gruppenantwort[] {
  const zeilen = stimmen.filter((_, i) => dabei(i));
  return positionen(stimmen[0] ?? []).map((j) => antwort(zeilen.map((zeile) => zeile[j])));
}

/** What unites: statements that most people of every group share or reject, the strongest first. */
export function findeKonsens(stimmen: readonly (readonly Meinung[])[], gruppen: readonly number[]): Konsens[] {
  const jeGruppe = [...new Set(gruppen)].map((g) => antworten(stimmen, (i) => gruppen[i] === g));
  return positionen(stimmen[0] ?? []).flatMap((aussage) => (["ja", "nein"] as const).flatMap((richtung): Konsens[] => {
    const anteile = jeGruppe.map((a) => an(a, aussage)).map((a) => (richtung === "ja" ? a.zustimmung : a.ablehnung));
    return anteile.every((p) => p >= MEHRHEIT) ? [{ aussage, richtung, staerke: anteile.reduce((a, b) => a * b, 1) }] : [];
  })).sort((a, b) => b.staerke - a.staerke || a.aussage - b.aussage);
}

/** z value of the difference of two shares (two-proportion test), each with one more yes and one more no. */
export function zWert(a: number, vonA: number, b: number, vonB: number): number {
  const [pa, pb, p] = [(a + 1) / (vonA + 2), (b + 1) / (vonB + 2), (a + b + 2) / (vonA + vonB + 4)];
  return (pa - pb) / Math.sqrt(p * (1 - p) * (1 / (vonA + 2) + 1 / (vonB + 2)));
}

/** What sets a group apart from all others: statements it answers clearly more often one way, the clearest first. */
export function findeKennzeichen(stimmen: readonly (readonly Meinung[])[], gruppen: readonly number[], gruppe: number): Kennzeichen[] {
  const hier = antworten(stimmen, (i) => gruppen[i] === gruppe);
  const sonst = antworten(stimmen, (i) => gruppen[i] !== gruppe);
  return hier.flatMap((a, aussage) => {
    const b = an(sonst, aussage);
    const seiten = [
      { richtung: "ja", z: zWert(a.ja, a.gesehen, b.ja, b.gesehen), anteil: a.zustimmung, verhaeltnis: a.zustimmung / b.zustimmung },
      { richtung: "nein", z: zWert(a.nein, a.gesehen, b.nein, b.gesehen), anteil: a.ablehnung, verhaeltnis: a.ablehnung / b.ablehnung },
    ] as const;
    return seiten.filter((s) => s.z > DEUTLICH && s.anteil > 0.5).map(({ richtung, verhaeltnis }) => ({ aussage, richtung, verhaeltnis }));
  }).sort((a, b) => b.verhaeltnis - a.verhaeltnis || a.aussage - b.aussage);
}
