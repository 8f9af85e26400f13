import { zerlege, type Formel } from "./formel.ts";
import { wertImMonat, type Recht } from "./recht/recht.ts";
import { istBelegt } from "./recht/wert.ts";
import type { Parameter } from "./recht/parameter.ts";
import { normIm } from "./regeln/norm.ts";
import { KATALOG, type Eintrag, type Regel } from "./regeln/katalog.ts";

/** What the catalogue says of a rule in one month, ready to be written into explanations. */
export type Rezept = {
  /** Place in the catalogue, and that of the rule it is part of (−1: of none). */
  readonly platz: number;
  readonly teilVon: number;
  readonly formel: Formel;
  readonly norm: string;
  /** Where the value comes from; null where it is the input's. */
  readonly quelle: string | null;
  /** Whether no text of the law at hand shows the value, and no note of its own says so. */
  readonly unbelegt: boolean;
};

type Rezepte = Readonly<Record<Regel, Rezept>>;

const REIHE = Object.keys(KATALOG) as Regel[];
const bekannt = new WeakMap<Recht, Rezepte>();

/** Values of which a note of their own says that no text at hand shows them, or that of the years without any text. */
const EIGENER_HINWEIS: ReadonlySet<Parameter> = new Set<Parameter>([
  "anspruchInVollenEuro", "eigenheimHaus", "eigenheimWohnung", "erheblichErste", "kfzAngemessen", "minderungHoechstens", "teilhabe", "vorsorgeSelbstaendigJeJahr",
]);

/** All rules as they read under this law; put together once. */
export function rezepteFuer(recht: Recht): Rezepte {
  const fertig = bekannt.get(recht);
  if (fertig) return fertig;
  const rezepte = Object.fromEntries(REIHE.map((regel, platz) => [regel, rezept(KATALOG[regel], platz, recht.monat)])) as Rezepte;
  bekannt.set(recht, rezepte);
  return rezepte;
}

const rezept = (eintrag: Eintrag, platz: number, monat: string): Rezept => ({
  platz,
  teilVon: (REIHE as string[]).indexOf(eintrag.teilVon ?? ""),
  formel: zerlege(eintrag.formel),
  norm: normIm(eintrag.norm, monat),
  quelle: eintrag.parameter ? quelle(eintrag.parameter, monat) : null,
  unbelegt: eintrag.parameter !== undefined && !EIGENER_HINWEIS.has(eintrag.parameter) && !istBelegt(wertImMonat(eintrag.parameter, monat), monat),
});

function quelle(parameter: Parameter, monat: string): string {
  const wert = wertImMonat(parameter, monat);
  const [jahr, nummer] = wert.ab.split("-");
  const gesetz = wert.norm.endsWith(wert.quelle) ? "" : `${wert.quelle}, `;
  return `${wert.norm} (${gesetz}gilt seit 1.${Number(nummer)}.${jahr})`;
}
