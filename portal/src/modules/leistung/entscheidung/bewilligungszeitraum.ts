import type { Knoten } from "@handschlag/sgb2";
import { monatPlus } from "../rechnung/monate.ts";
import type { GefrorenerMonat, Vorlaeufigkeit } from "./entscheidung.ts";

// Costs above the local limit, for which the time to lower them runs or is over; and costs above the cap of § 22 Abs. 1 Satz 6.
const UEBER_DER_GRENZE = new Set<Knoten["schluessel"]>(["unterkunft.frist", "unterkunft.angemessen", "heizung.frist", "heizung.angemessen"]);

/**
 * Whether the costs of housing make the period short. The purpose of the rule is the end of the time for lowering them:
 * as long as nobody was asked to, the actual costs go on for the whole year (docs/decisions/0068).
 */
const unangemessen = ({ eingabe, ergebnis: { erklaerung } }: GefrorenerMonat): boolean =>
  erklaerung.some((k) => k.schluessel === "unterkunft.deckel" || (UEBER_DER_GRENZE.has(k.schluessel) && eingabe.unterkunft.kostensenkungSeit !== undefined));

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
export const letzterMonatDesZeitraums = (beginn: string, vorlaeufig: Vorlaeufigkeit | null, monate: readonly GefrorenerMonat[]): string =>
  monatPlus(beginn, vorlaeufig || monate.some(unangemessen) ? 5 : 11);
