import type { Fehler } from "../eingabe.ts";
import { Anpassungsfehler, passeGewichteAn } from "./anpassung.ts";
import type { Auswertungsfall } from "./eingabe.ts";
import { frageAusAnzahlen } from "./frage.ts";
import { anteil, mittelwert, type Anteil, type GewichteterMittelwert, type Intervall } from "./mittelwert.ts";
import { alpha, OhneStreuung, polUm, trennschaerfen } from "./skala.ts";
import { tabelle, type Tabellenzeile } from "./tabelle.ts";
import { wilson } from "./wilson.ts";

/** What comes of a case; `zurueckgehalten` where fewer people answered than the threshold asks for. */
export type Auswertung =
  | GewichteterMittelwert
  | Anteil
  | { readonly anteil: number; readonly intervall: Intervall }
  | { readonly alpha: number; readonly trennschaerfen?: readonly (number | null)[] }
  | { readonly gewichte: readonly number[]; readonly runden: number }
  | { readonly fragen: readonly Tabellenzeile[] }
  | { readonly zurueckgehalten: true; readonly ab: number };

function umfang(fall: Auswertungsfall): number {
  if (fall.art === "mittelwert" || fall.art === "anteil") return fall.werte.length;
  if (fall.art === "wilson") return fall.von;
  if (fall.art === "alpha") return fall.zeilen.length;
  return Infinity;
}

async function rechne(fall: Auswertungsfall, ab: number): Promise<Auswertung> {
  if (fall.art === "mittelwert") return mittelwert(fall.werte, fall.gewichte, fall.sicherheit);
  if (fall.art === "anteil") return anteil(fall.werte, fall.gewichte);
  if (fall.art === "wilson") return wilson(fall.treffer, fall.von, fall.sicherheit);
  if (fall.art === "alpha") {
    const zeilen = fall.umgepolt && fall.skala ? polUm(fall.zeilen, fall.umgepolt, fall.skala) : fall.zeilen;
    return { alpha: alpha(zeilen), ...(fall.umgepolt ? { trennschaerfen: trennschaerfen(zeilen) } : {}) };
  }
  if (fall.art === "anpassung") return passeGewichteAn(fall.zeilen, fall.basisgewichte ?? fall.zeilen.map(() => 1), fall.raender);
  return { fragen: await tabelle(fall.fragen.map((f) => frageAusAnzahlen(f.text, f.anzahl)), { sicherheit: fall.sicherheit, ab }) };
}

/** Computes a case. `ab`: fewest answers that may be shown (0: all). Figures that the answers cannot give come back as errors with their place. */
export async function werteAus(fall: Auswertungsfall, ab = 0): Promise<{ ok: true; wert: Auswertung } | { ok: false; fehler: Fehler[] }> {
  if (umfang(fall) < ab) return { ok: true, wert: { zurueckgehalten: true, ab } };
  try {
    return { ok: true, wert: await rechne(fall, ab) };
  } catch (error) {
    if (error instanceof Anpassungsfehler) return { ok: false, fehler: [{ pfad: error.pfad, text: error.message }] };
    if (error instanceof OhneStreuung) return { ok: false, fehler: [{ pfad: "zeilen", text: error.message }] };
    throw error;
  }
}
