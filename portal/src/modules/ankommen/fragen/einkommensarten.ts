import { alter } from "../haushalt.ts";
import type { Kontext } from "./frage.ts";

/** The kinds of income one can tick, in the order in which they are shown. */
export const einkommensarten = [
  "erwerbstaetigkeit", "selbstaendigkeit", "kindergeld", "arbeitslosengeld", "krankengeld", "elterngeld", "mutterschaftsgeld", "rente",
  "unterhalt", "unterhaltsvorschuss", "kinderzuschlag", "wohngeld", "bafoeg", "berufsausbildungsbeihilfe", "taschengeldFreiwilligendienst",
  "aufwandsentschaedigung", "kapital", "miete", "sonstiges",
] as const;
export type Einkommensart = (typeof einkommensarten)[number];

const fuerKinder: readonly Einkommensart[] = ["kindergeld", "unterhalt", "unterhaltsvorschuss", "kinderzuschlag", "rente", "sonstiges"];
const fuerJugendliche: readonly Einkommensart[] = ["erwerbstaetigkeit", "bafoeg", "berufsausbildungsbeihilfe", "taschengeldFreiwilligendienst"];
const nurKinder: ReadonlySet<Einkommensart> = new Set(["unterhaltsvorschuss", "kinderzuschlag"]);

/** The kinds that somebody of this age and place in the household can have: short lists are easier to answer. */
export function moeglicheArten({ schluessel, heute, lage }: Kontext): Einkommensart[] {
  const geboren = lage.mitglieder.find((m) => m.schluessel === schluessel)?.geburtsdatum;
  if (!schluessel.startsWith("kind")) return einkommensarten.filter((art) => !nurKinder.has(art));
  const jugendlich = geboren !== undefined && alter(geboren, heute) >= 15;
  return einkommensarten.filter((art) => fuerKinder.includes(art) || (jugendlich && fuerJugendliche.includes(art)));
}
