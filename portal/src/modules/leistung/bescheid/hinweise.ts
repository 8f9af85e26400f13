import { hinweisText } from "@handschlag/sgb2/render";
import type { Hinweis } from "@handschlag/sgb2";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Block, Sprache } from "../../../foundation/letters/brief.ts";
import { monatVon } from "../rechnung/monate.ts";
import { absatz } from "./gruende.ts";
import { messages } from "./messages.ts";
import type { Briefstoff } from "./stoff.ts";

/** What was not checked or assumed, and what is good to know: only what concerns the reader. */
export function hinweisbloecke(stoff: Briefstoff, sprache: Sprache): Block[] {
  const t = createT(sprache, messages);
  const alle = hinweiseFuer(stoff);
  const offen = alle.filter((h) => h.art !== "information");
  const punkte = (hinweise: readonly Hinweis[]) => [...new Set(hinweise.map((h) => `${hinweisText(h.schluessel, sprache)} (${h.norm})`))];
  const wissen = [...punkte(alle.filter((h) => h.art === "information")), ...(jung(stoff) ? [t("bildung")] : []), ...(wechsel(stoff) ? [t("leistungswechsel")] : []), t("aenderungenMelden")];
  return [
    ...(offen.length === 0 ? [] : [
      { art: "ueberschrift" as const, ebene: 1 as const, text: t("ungeprueft") },
      { art: "liste" as const, punkte: punkte(offen) }, absatz("ungeprueft", t("ungeprueftText")),
    ]),
    { art: "ueberschrift", ebene: 1, text: t("gutZuWissen") },
    { art: "liste", punkte: wissen },
  ];
}

function hinweiseFuer({ vorhaben, leser }: Briefstoff): Hinweis[] {
  return vorhaben.monate.flatMap((m) => m.ergebnis.hinweise).filter((h) => h.person === undefined || leser.einzelheiten.includes(h.person));
}

/** Somebody is under 25: then there may be benefits for education and participation (§ 28 Abs. 1 SGB II). */
function jung({ vorhaben, leser }: Briefstoff): boolean {
  return vorhaben.monate.slice(0, 1).some(({ monat, eingabe }) =>
    eingabe.personen.some((p) => leser.einzelheiten.includes(p.id) && Number(monat.slice(0, 4)) - Number(p.geburtsdatum.slice(0, 4)) < 25));
}

/** The months reach over the day on which the benefit got its new name. */
const wechsel = ({ vorhaben }: Briefstoff): boolean => vorhaben.von < "2026-07" && vorhaben.bis >= "2026-07" && monatVon(vorhaben.beginn) < "2026-07";
