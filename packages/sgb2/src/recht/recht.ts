import type { Leistung } from "../ergebnis.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { PARAMETER, type Parameter } from "./parameter.ts";
import type { Wert } from "./wert.ts";

export const ERSTER_MONAT = "2011-01";
export const LETZTER_MONAT = "2026-12";

/** The texts of SGB II read for this package: from a month on, the consolidated text of that day was applied. */
export const RECHTSSTAENDE = [
  { ab: "2011-01", stand: "2011-12-22" },
  { ab: "2012-12", stand: "2012-12-20" },
  { ab: "2016-08", stand: "2021-04-28" },
  { ab: "2021-07", stand: "2021-12-01" },
  { ab: "2022-07", stand: "2022-09-28" },
  { ab: "2023-01", stand: "2023-01-01" },
  { ab: "2023-07", stand: "2023-07-01" },
  { ab: "2024-01", stand: "2024-01-01" },
  { ab: "2024-04", stand: "2024-04-01" },
  { ab: "2025-01", stand: "2025-02-28" },
  { ab: "2026-04", stand: "2026-04-01" },
  { ab: "2026-07", stand: "2026-07-19" },
] as const;

/** Months for which no text is at hand: computed by what reads the same before and after, which every result says. */
export const OHNE_TEXT = [{ von: "2011-01", bis: "2011-03" }, { von: "2013-02", bis: "2020-12" }] as const;

/** From here on § 12 (wealth) and § 22 (housing) apply in their new version, § 65a SGB II. */
export const NEUES_RECHT_AB = "2026-07";

/** All values of the law for one month: plain numbers, money in cents, rates in per mille. */
export type Recht = {
  readonly monat: string;
  readonly monatsIndex: number;
  readonly leistung: Leistung;
  readonly stand: string;
  readonly werte: Readonly<Record<Parameter, number>>;
  /** Regelbedarf in cents by Stufe; index 0 is unused. */
  readonly regelbedarf: readonly number[];
  /** Rate of the Mehrbedarf for hot water by Stufe; index 0 is unused. */
  readonly warmwasser: readonly number[];
};

const bekannt = new Map<string, Recht>();

/** The law of a month, or undefined when the month lies outside `ERSTER_MONAT` to `LETZTER_MONAT`. */
export function rechtFuer(monat: string): Recht | undefined {
  if (monat < ERSTER_MONAT || monat > LETZTER_MONAT) return undefined;
  const fertig = bekannt.get(monat);
  if (fertig) return fertig;
  const recht = loese(monat);
  bekannt.set(monat, recht);
  return recht;
}

/** The dated entry behind a parameter in a month, with norm and source. */
export function wertImMonat(parameter: Parameter, monat: string): Wert {
  return juengster(PARAMETER[parameter].werte, monat);
}

/** The law of the same month with other values (cents, per mille), to ask what would be if. Other months stay as they are. */
export const abgewandelt = (recht: Recht, andere: Partial<Record<Parameter, number>>): Recht => mitWerten(recht, { ...recht.werte, ...andere });

function loese(monat: string): Recht {
  const namen = Object.keys(PARAMETER) as Parameter[];
  const werte = Object.fromEntries(namen.map((name) => [name, wertImMonat(name, monat).wert])) as Record<Parameter, number>;
  return mitWerten({ monat, monatsIndex: monatsIndex(monat), leistung: leistungsname(monat), stand: juengster(RECHTSSTAENDE, monat).stand }, werte);
}

const mitWerten = (monat: Pick<Recht, "monat" | "monatsIndex" | "leistung" | "stand">, werte: Recht["werte"]): Recht => ({
  ...monat,
  werte,
  regelbedarf: [0, werte.regelbedarf1, werte.regelbedarf2, werte.regelbedarf3, werte.regelbedarf4, werte.regelbedarf5, werte.regelbedarf6],
  warmwasser: [0, werte.warmwasser123, werte.warmwasser123, werte.warmwasser123, werte.warmwasser4, werte.warmwasser5, werte.warmwasser6],
});

function leistungsname(monat: string): Leistung {
  if (monat < "2023-01") return "Arbeitslosengeld II";
  return monat < NEUES_RECHT_AB ? "Bürgergeld" : "Grundsicherungsgeld";
}

function juengster<T extends { ab: string }>(reihe: readonly T[], monat: string): T {
  const treffer = reihe.findLast((eintrag) => eintrag.ab <= monat);
  if (!treffer) throw new RangeError(`No value of the law for ${monat}`);
  return treffer;
}
