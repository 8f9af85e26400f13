import { expect, test } from "vitest";
import { beispielfaelle } from "./beispiel.ts";
import { alsBestand } from "./bestand.ts";
import type { Fall } from "./eingabe.ts";
import { vergleicheRecht } from "./folgen.ts";
import { abgewandelt, rechtFuer, type Recht } from "./recht/recht.ts";

function recht(): Recht {
  const r = rechtFuer("2026-08");
  if (!r) throw new Error("No law");
  return r;
}

const einer = (bruttokaltmiete: number, rente = 0, geburtsdatum = "1990-01-01"): Fall => ({
  monat: "2026-08", unterkunft: { art: "miete", bruttokaltmiete, heizung: 0 }, personen: [{ id: "a", geburtsdatum, einkommen: [{ art: "unterhalt", betrag: rente }] }],
});
// Claims today: 963; 0, 5 euros above the need; 0, far above it.
const DREI = [einer(400), einer(400, 998), einer(400, 2000)];

test("ten euros more: everyone entitled gains them, who was just above the need is entitled now", () => {
  const folgen = vergleicheRecht(alsBestand(DREI, recht()), recht(), abgewandelt(recht(), { regelbedarf1: 573_00 }));
  expect(folgen).toEqual({ vorher: 963_00, nachher: 973_00 + 5_00, gewinnen: 2, verlieren: 0, neuBerechtigt: 1, nichtMehrBerechtigt: 0, mehr: [2, 0, 0, 0, 0], weniger: [0, 0, 0, 0, 0], nichtBerechnet: 0 });
});

test("a thousand euros less: who loses all is no longer entitled; households count as often as they weigh", () => {
  const folgen = vergleicheRecht(alsBestand(DREI, recht()), recht(), abgewandelt(recht(), { regelbedarf1: 0 }), [2.5, 1, 1]);
  expect(folgen).toMatchObject({ vorher: 2.5 * 963_00, nachher: 2.5 * 400_00, gewinnen: 0, verlieren: 2.5, neuBerechtigt: 0, nichtMehrBerechtigt: 0, weniger: [0, 0, 0, 0, 2.5] });
  expect(vergleicheRecht(alsBestand([einer(0)], recht()), recht(), abgewandelt(recht(), { regelbedarf1: 0 }))).toMatchObject({ nichtMehrBerechtigt: 1, weniger: [0, 0, 0, 0, 1] });
});

test("Sofortzuschlag and one-off payments are part of what households get", () => {
  const juli2022 = rechtFuer("2022-07");
  if (!juli2022) throw new Error("No law");
  const mutter: Fall = { monat: "2022-07", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1990-01-01" }, { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"] }] };
  // 449 + 53.88 + 311, 20 for the child, 200 for the mother and 0 for the child.
  expect(vergleicheRecht(alsBestand([mutter], juli2022), juli2022, abgewandelt(juli2022, { sofortzuschlag: 25_00, einmalzahlungErwachsene: 150_00 }))).toMatchObject({ vorher: 813_88 + 20_00 + 200_00, nachher: 813_88 + 25_00 + 150_00, verlieren: 1, gewinnen: 0, weniger: [0, 0, 1, 0, 0] });
});

test("changes at the end of a class belong to it", () => {
  const um = (cent: number): number[] => vergleicheRecht(alsBestand([einer(400)], recht()), recht(), abgewandelt(recht(), { regelbedarf1: 563_00 + cent })).mehr;
  expect([um(25_00), um(25_01), um(50_00), um(100_00), um(100_01)].map((klassen) => klassen.indexOf(1))).toEqual([1, 2, 2, 3, 4]);
});

test("who is not computed counts nowhere else", () => {
  const paarUnter15: Fall = { ...einer(400), personen: [{ id: "a", geburtsdatum: "1990-01-01", partner: "b" }, { id: "b", geburtsdatum: "2012-01-01", partner: "a" }] };
  expect(vergleicheRecht(alsBestand([paarUnter15], recht()), recht(), abgewandelt(recht(), { regelbedarf1: 573_00 }), [3])).toMatchObject({ vorher: 0, nachher: 0, gewinnen: 0, nichtBerechnet: 3 });
});

test("the same law changes nothing, whatever the population", () => {
  const folgen = vergleicheRecht(alsBestand([...beispielfaelle(500, 4, "2026-08")], recht()), recht(), abgewandelt(recht(), {}));
  expect(folgen).toMatchObject({ gewinnen: 0, verlieren: 0, neuBerechtigt: 0, nichtMehrBerechtigt: 0 });
  expect(folgen.nachher).toBe(folgen.vorher);
});
