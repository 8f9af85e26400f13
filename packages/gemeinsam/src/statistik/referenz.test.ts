// Agreement with R (test/referenz.R) to nine digits.
import { describe, expect, test } from "vitest";
import tQuantil from "@stdlib/stats-base-dists-t-quantile";
import referenz from "../../test/referenz.json" with { type: "json" };
import { passeGewichteAn, schichteNach } from "./anpassung.ts";
import { anteil, mittelwert } from "./mittelwert.ts";
import { alpha, trennschaerfen } from "./skala.ts";
import { vergleicheGruppen, vergleichePaare } from "./vergleich.ts";
import { wilson } from "./wilson.ts";

function nahe(hier: readonly (number | null | undefined)[], dort: readonly (number | null)[]): void {
  expect(hier).toHaveLength(dort.length);
  dort.forEach((wert, i) => expect(Math.abs((hier[i] ?? NaN) - (wert ?? NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wert ?? 1))));
}

describe("agreement with R's survey package", () => {
  test.each(referenz.mittelwerte)("weighted mean $mittelwert", (r) => {
    const m = mittelwert(r.werte, r.gewichte, r.sicherheit);
    nahe([m.mittelwert, m.standardfehler, m.standardabweichung, m.effektivesN, ...(m.intervall ?? [])], [r.mittelwert, r.standardfehler, r.standardabweichung, r.effektivesN, ...r.intervall]);
  });

  test.each(referenz.anteile)("share $anteil", (r) => {
    const a = anteil(r.werte, r.gewichte);
    nahe([a.anteil, a.standardfehler], [r.anteil, r.standardfehler]);
  });

  test.each(referenz.anpassungen)("raking and post-stratification", (r) => {
    nahe(passeGewichteAn(r.zeilen, r.basisgewichte, r.raender).gewichte, r.gewichte);
    nahe(schichteNach(r.zeilen.map((z) => z.s), r.basisgewichte, r.raender.s), r.nachgeschichtet);
  });
});

describe("agreement with R", () => {
  test.each(referenz.wilson)("Wilson $treffer of $von", (r) => {
    nahe(wilson(r.treffer, r.von, r.sicherheit).intervall, r.intervall);
  });

  test.each(referenz.gruppen)("difference $differenz of two groups, of pairs", (r) => {
    const welch = vergleicheGruppen({ werte: r.davor }, { werte: r.danach });
    nahe([welch?.differenz, welch?.freiheitsgrade, ...(welch?.intervall ?? [])], [r.differenz, r.freiheitsgrade, ...r.intervall]);
    const kurz = Math.min(r.davor.length, r.danach.length);
    nahe(vergleichePaare(r.davor.slice(0, kurz).map((a, i) => [a, r.danach[i] ?? NaN]))?.intervall ?? [], r.paare);
  });

  test.each(referenz.skalen)("alpha $alpha", (r) => {
    nahe([alpha(r.zeilen), ...trennschaerfen(r.zeilen)], [r.alpha, ...r.trennschaerfen]);
  });

  test.each(referenz.quantile)("t quantile $p, $df", ({ p, df, t }) => {
    nahe([tQuantil(p, df)], [t]);
  });
});
