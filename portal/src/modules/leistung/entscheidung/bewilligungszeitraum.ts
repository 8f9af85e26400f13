import type { Ergebnis, Knoten } from "@handschlag/sgb2";
import { monatPlus } from "../rechnung/monate.ts";
import type { Vorlaeufigkeit } from "./entscheidung.ts";

// Steps that appear only where the costs are above the local limit and are not covered by the Karenzzeit.
const UNANGEMESSEN = new Set<Knoten["schluessel"]>(["unterkunft.frist", "unterkunft.angemessen", "unterkunft.deckel", "heizung.frist", "heizung.angemessen"]);

const unangemessen = ({ erklaerung }: Ergebnis): boolean => erklaerung.some((k) => UNANGEMESSEN.has(k.schluessel));

/**
 * Whether a decision must be provisional: what self-employment brings is only known afterwards (§ 41a Abs. 1 Satz 1 Nr. 2 SGB II).
 * @param hatSelbstaendige somebody of the household has income from self-employment in the period
 */
export const vorlaeufigkeit = (hatSelbstaendige: boolean): Vorlaeufigkeit | null => (hatSelbstaendige ? "selbstaendigkeit" : null);

/**
 * The last month of the Bewilligungszeitraum: a year as a rule, six months where the decision is provisional or the costs
 * of housing are above what is appropriate (§ 41 Abs. 3 Satz 1 und 2 SGB II).
 * @param beginn YYYY-MM
 */
export const letzterMonatDesZeitraums = (beginn: string, vorlaeufig: Vorlaeufigkeit | null, ergebnisse: readonly Ergebnis[]): string =>
  monatPlus(beginn, vorlaeufig || ergebnisse.some(unangemessen) ? 5 : 11);
