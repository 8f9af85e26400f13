import { euro } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Block, Sprache, Tabelle } from "../../../foundation/letters/brief.ts";
import { datierterFakttext } from "../fakten/text.ts";
import { auszahlung } from "../rechnung/zeitraum.ts";
import type { Entscheidbar } from "../entscheidung/vorhaben.ts";
import { messages } from "./messages.ts";
import { spanne } from "./spanne.ts";
import type { Briefstoff } from "./stoff.ts";

/** Why months that were decided come out differently now, by which norm, and what was and will be paid. */
export function veraenderung(stoff: Briefstoff, { ursache, monate, weniger }: Extract<Entscheidbar, { art: "aenderung" }>, sprache: Sprache): Block[] {
  const t = createT(sprache, messages);
  const neues = stoff.neues.map((f) => datierterFakttext(f, stoff.namen, sprache));
  const mehr = monate.some((m) => stoff.leser.summen.some((id) => auszahlung(m.ergebnis, id) > vorher(stoff, m.monat, id)));
  return [
    ...(neues.length === 0 ? [absatz("grund", t("grundEngine"))] : [absatz("grund", t(`grund_${ursache}`)), { art: "liste" as const, punkte: neues }]),
    ...(mehr ? [absatz("mehr", ursache === "aenderung" ? t("mehrAenderung") : t("mehrBerichtigung"))] : []),
    ...(weniger ? [absatz("weniger", t("weniger"))] : []),
    ...(istAusgezogen(stoff) ? [absatz("neuer-antrag", t("neuerAntrag"))] : []),
    gegenueber(stoff, sprache),
  ];
}

const istAusgezogen = ({ neues, empfaenger }: Briefstoff): boolean =>
  neues.some((f) => f.inhalt.art === "auszug" && f.inhalt.anlass === "ausgezogen" && f.personId === empfaenger.id);

const absatz = (id: string, text: string) => ({ art: "absatz" as const, id, text });

const vorher = ({ bisher }: Briefstoff, monat: string, id: string): number => {
  const galt = bisher.find((g) => g.monat === monat);
  return galt ? auszahlung(galt.ergebnis, id) : 0;
};

function gegenueber(stoff: Briefstoff, sprache: Sprache): Tabelle {
  const t = createT(sprache, messages);
  const rechts = { ausrichtung: "rechts", breite: 2 } as const;
  return {
    art: "tabelle", titel: t("vorherNachher"),
    spalten: [{ titel: t("monate"), breite: 3 }, { titel: t("vorher"), ...rechts }, { titel: t("nachher"), ...rechts }],
    zeilen: spannen(stoff).map(({ von, bis, alt, neu }) => ({ id: `neu-${von}`, zellen: [spanne(von, bis, sprache), euro(alt, sprache), euro(neu, sprache)] })),
  };
}

/** Months with the same sums before and after, put together. */
function spannen(stoff: Briefstoff): { von: string; bis: string; alt: number; neu: number }[] {
  const gleiche: { von: string; bis: string; alt: number; neu: number }[] = [];
  for (const { monat, ergebnis } of stoff.vorhaben.monate) {
    const alt = stoff.leser.summen.reduce((s, id) => s + vorher(stoff, monat, id), 0);
    const neu = stoff.leser.summen.reduce((s, id) => s + auszahlung(ergebnis, id), 0);
    const letzte = gleiche.at(-1);
    if (letzte?.alt === alt && letzte.neu === neu) letzte.bis = monat;
    else gleiche.push({ von: monat, bis: monat, alt, neu });
  }
  return gleiche;
}
