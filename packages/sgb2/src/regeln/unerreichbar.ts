import { HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { pfadZu } from "../kern/protokoll.ts";
import { anteil, dreissigstel } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { folgenVon, imMonat } from "./minderung-folge.ts";

const TEILE = [
  { spalte: "unterkunft", abgegeben: "unterkunft.abgegeben", uebernommen: "unterkunft.uebernommen" },
  { spalte: "heizung", abgegeben: "heizung.abgegeben", uebernommen: "heizung.uebernommen" },
] as const;

/**
 * § 22 Abs. 7 Satz 4: whoever has no claim after three missed appointments leaves the own share of the dwelling to the others
 * of the Bedarfsgemeinschaft. In the month before, in which housing is paid (§ 7b Abs. 4 Satz 4), the share stays.
 */
export function verteileAnteileUnerreichbarer(h: Haushalt, r: Recht): void {
  const andere = werUebernimmt(h, r);
  for (let i = 0; i < h.n && andere.length > 0; i++) {
    const tage = tageOhneAnspruch(h, r, i);
    for (const { spalte, abgegeben, uebernommen } of TEILE) {
      const eigener = h[spalte][i] as number;
      const betrag = dreissigstel(eigener, tage);
      if (betrag === 0) continue;
      const jeKopf = anteil(betrag, 1, andere.length);
      h[spalte][i] = eigener - betrag;
      h.protokoll?.notiere(abgegeben, i, -betrag, { anteil: eigener, tage }, [pfadZu(i, "minderungen")]);
      for (const j of andere) {
        h[spalte][j] = (h[spalte][j] as number) + jeKopf;
        h.protokoll?.notiere(uebernommen, j, jeKopf, { betrag, koepfe: andere.length }, [pfadZu(i, "minderungen")]);
      }
    }
  }
}

/** Who of the Bedarfsgemeinschaft takes over the shares of those who are not reachable: everybody with a claim and a share of the dwelling. */
export function werUebernimmt(h: Haushalt, r: Recht): number[] {
  const andere: number[] = [];
  for (let i = 0; i < h.n; i++) {
    const gehoertDazu = (h.stellung[i] === HAUPT || h.stellung[i] === KIND) && h.ausgeschlossen[i] === 0 && h.keinKopf[i] === 0;
    if (gehoertDazu && tageOhneAnspruch(h, r, i) === 0) andere.push(i);
  }
  return andere;
}

/** Thirtieths of the month on which the claim has fallen away (§ 7b Abs. 4 Satz 2 and 3). */
function tageOhneAnspruch(h: Haushalt, r: Recht, i: number): number {
  let tage = 0;
  for (const m of h.umstaende.minderungen) {
    if (m.person !== i || m.art !== "nichtErreichbar") continue;
    for (const folge of folgenVon(h, r, m)) {
      const { von, zu } = imMonat(folge, r);
      if ("regel" in folge && folge.regel === "minderung.entfallen") tage += zu - von;
    }
  }
  return Math.min(30, tage);
}
