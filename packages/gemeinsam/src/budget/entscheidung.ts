import { alsText, bruch, runde, type Bruch } from "../bruch.ts";
import { an, positionen, summe } from "../liste.ts";
import { aufgefuellt, gesamtkosten } from "./aufgefuellt.ts";
import { bereiteVor, type Abstimmung, type Gruppe, type Wahl } from "./abstimmung.ts";
import { buche, gleicheAnteile, type Gleichstand, type Verlauf } from "./gleiche-anteile.ts";
import type { Kauf, Konten } from "./konten.ts";
import { nachStimmen } from "./stimmenzahl.ts";

export const REGELN = ["gleicheAnteile", "gleicheAnteileAufgefuellt", "meisteStimmen"] as const;
export type Regel = (typeof REGELN)[number];

/** What each vote pays: `betrag` exactly ("100/3"), `rund` with two decimals; `personen` are positions in the list of ballots, `stimmen` their weights together. */
export type Zahlung = { readonly betrag: string; readonly rund: number; readonly personen: readonly number[]; readonly stimmen: number };

/** What each of `stimmen` votes decides on: an equal part of the budget, and what it was raised to so that little is left over (rounded to two decimals). */
export type Anteil = { readonly stimmen: number; readonly anfangs: number; readonly zuletzt: number };

/** What supporters had together: `anfangs` at the start, `vorhanden` at the end, `fehlt` of the cost (rounded to two decimals). */
export type Mangel = { readonly anfangs: number; readonly vorhanden: number; readonly fehlt: number };

type Ausgang =
  /** Its supporters paid for it from their shares. */
  | { readonly gewaehlt: true; readonly grund: "anteile"; readonly zahlungen: readonly Zahlung[] }
  /** Bought by number of votes: by that rule, or from what the shares left over. */
  | { readonly gewaehlt: true; readonly grund: "stimmen" }
  | { readonly gewaehlt: true; readonly grund: "rest" }
  /** Everything fits into the budget. */
  | { readonly gewaehlt: true; readonly grund: "allesPasst" }
  /** Its supporters had too little left. */
  | ({ readonly gewaehlt: false; readonly grund: "anteileReichenNicht" } & Mangel)
  /** It costs more than was left of the budget; after shares were tried, also what its supporters had left. */
  | { readonly gewaehlt: false; readonly grund: "passtNicht"; readonly vorhanden: number; readonly fehlt: number; readonly anteile?: Mangel };

/** Why a project gets the money or not. */
export type Begruendung = { readonly id: string; readonly kosten: number; readonly stimmen: number } & Ausgang;

/** Projects that were level, and what decided between them. */
export type Gleichstandsangabe = { readonly projekte: readonly string[]; readonly gewaehlt: string; readonly durch: "kosten" | "stimmen" | "los" };

/** The outcome of a vote; projects in the order in which they were chosen. */
export type Entscheidung = {
  readonly gewaehlt: readonly string[];
  readonly ausgegeben: number;
  readonly gleichstand: readonly Gleichstandsangabe[];
  readonly begruendung: readonly Begruendung[];
  /** Only where shares decided and somebody voted. */
  readonly anteil?: Anteil;
};

type Roh = { verlaeufe: Verlauf[]; gruende: Map<number, Ausgang>; vermisst: (j: number) => Ausgang; anteil?: Bruch };

function zahlungen(wahl: Wahl, kauf: Kauf): Zahlung[] {
  const jeBetrag = new Map<bigint, Gruppe[]>();
  for (const { gruppe, betrag } of kauf.zahlungen) {
    const gruppen = jeBetrag.get(betrag) ?? [];
    gruppen.push(an(wahl.gruppen, gruppe));
    jeBetrag.set(betrag, gruppen);
  }
  return [...jeBetrag.entries()].sort(([a], [b]) => (a < b ? 1 : -1)).map(([betrag, gruppen]) => {
    const genau = bruch(betrag, kauf.nenner);
    return { betrag: alsText(genau), rund: runde(genau), personen: gruppen.flatMap((g) => g.zettel).sort((a, b) => a - b), stimmen: summe(gruppen, (g) => g.koepfe) };
  });
}

function ausAnteilen(wahl: Wahl, anteil: Bruch, verlauf: Verlauf): { gruende: Map<number, Ausgang>; konten: Konten } {
  const { kaeufe, konten } = buche(wahl, anteil, verlauf.kaeufe);
  const gruende = kaeufe.map((k): [number, Ausgang] => [k.projekt, { gewaehlt: true, grund: "anteile", zahlungen: zahlungen(wahl, k) }]);
  return { gruende: new Map(gruende), konten };
}

function passtNicht(wahl: Wahl, kaeufe: readonly number[]): (j: number) => Extract<Ausgang, { grund: "passtNicht" }> {
  const vorhanden = wahl.budget - gesamtkosten(wahl, kaeufe);
  return (j) => ({ gewaehlt: false, grund: "passtNicht", vorhanden, fehlt: an(wahl.kosten, j) - vorhanden });
}

/** What the supporters of a project had left, and what they lacked. */
function mangel(wahl: Wahl, anteil: Bruch, konten: Konten, j: number): Mangel {
  const da = konten.vorhanden(j);
  return {
    anfangs: runde(bruch(anteil.zaehler * BigInt(an(wahl.stimmen, j)), anteil.nenner)),
    vorhanden: runde(da),
    fehlt: runde(bruch(BigInt(an(wahl.kosten, j)) * da.nenner - da.zaehler, da.nenner)),
  };
}

function rohGleicheAnteile(wahl: Wahl): Roh {
  const anteil = bruch(BigInt(wahl.budget), BigInt(Math.max(1, wahl.koepfe)));
  const verlauf = gleicheAnteile(wahl, anteil);
  const { gruende, konten } = ausAnteilen(wahl, anteil, verlauf);
  return { verlaeufe: [verlauf], gruende, anteil, vermisst: (j) => ({ gewaehlt: false, grund: "anteileReichenNicht", ...mangel(wahl, anteil, konten, j) }) };
}

function rohAufgefuellt(wahl: Wahl): Roh {
  const { anteil, anteile, rest } = aufgefuellt(wahl);
  const je = bruch(anteil, 1n);
  const { gruende, konten } = ausAnteilen(wahl, je, anteile);
  rest.kaeufe.forEach((j) => gruende.set(j, { gewaehlt: true, grund: "rest" }));
  const zuTeuer = passtNicht(wahl, [...anteile.kaeufe, ...rest.kaeufe]);
  return { verlaeufe: [anteile, rest], gruende, anteil: je, vermisst: (j) => ({ ...zuTeuer(j), anteile: mangel(wahl, je, konten, j) }) };
}

function rohNachStimmen(wahl: Wahl): Roh {
  const verlauf = nachStimmen(wahl, wahl.budget);
  const gruende = new Map(verlauf.kaeufe.map((j): [number, Ausgang] => [j, { gewaehlt: true, grund: "stimmen" }]));
  return { verlaeufe: [verlauf], gruende, vermisst: passtNicht(wahl, verlauf.kaeufe) };
}

function rohAllesPasst(wahl: Wahl): Roh {
  const kaeufe = positionen(wahl.kosten);
  const gruende = new Map(kaeufe.map((j): [number, Ausgang] => [j, { gewaehlt: true, grund: "allesPasst" }]));
  return { verlaeufe: [{ kaeufe, gleichstaende: [] }], gruende, vermisst: passtNicht(wahl, kaeufe) };
}

function waehleRoh(wahl: Wahl, regel: Regel): Roh {
  if (regel === "gleicheAnteile") return rohGleicheAnteile(wahl);
  if (regel === "gleicheAnteileAufgefuellt") return summe(wahl.kosten, (k) => k) <= wahl.budget ? rohAllesPasst(wahl) : rohAufgefuellt(wahl);
  return rohNachStimmen(wahl);
}

function durch(wahl: Wahl, { projekte, gewaehlt }: Gleichstand): Gleichstandsangabe["durch"] {
  const andere = projekte.filter((j) => j !== gewaehlt);
  const gleicheKosten = andere.filter((j) => an(wahl.kosten, j) === an(wahl.kosten, gewaehlt));
  if (gleicheKosten.length === 0) return "kosten";
  return gleicheKosten.some((j) => an(wahl.stimmen, j) === an(wahl.stimmen, gewaehlt)) ? "los" : "stimmen";
}

/**
 * Decides a vote by a rule. The same vote and seed give the same outcome, whatever the order of projects and ballots.
 * Equal Shares: `gleicheAnteile`, Add1U: `aufgefuellt`, most votes: `nachStimmen`.
 */
export function entscheide(abstimmung: Abstimmung, regel: Regel): Entscheidung {
  const wahl = bereiteVor(abstimmung);
  const { verlaeufe, gruende, vermisst, anteil } = waehleRoh(wahl, regel);
  const id = (j: number): string => an(abstimmung.projekte, j).id;
  const gewaehlt = verlaeufe.flatMap((v) => v.kaeufe);
  return {
    gewaehlt: gewaehlt.map(id),
    ausgegeben: gesamtkosten(wahl, gewaehlt),
    gleichstand: verlaeufe.flatMap((v) => v.gleichstaende).map((g) => ({ projekte: g.projekte.map(id), gewaehlt: id(g.gewaehlt), durch: durch(wahl, g) })),
    begruendung: positionen(wahl.kosten).map((j) => ({ id: id(j), kosten: an(wahl.kosten, j), stimmen: an(wahl.stimmen, j), ...(gruende.get(j) ?? vermisst(j)) })),
    ...(anteil && wahl.koepfe > 0 ? { anteil: { stimmen: wahl.koepfe, anfangs: runde(bruch(BigInt(wahl.budget), BigInt(wahl.koepfe))), zuletzt: runde(anteil) } } : {}),
  };
}
