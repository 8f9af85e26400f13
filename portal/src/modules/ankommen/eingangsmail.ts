import type { FallMitMitgliedern } from "../../fall/store.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import type { Sprache } from "../../foundation/i18n/sprache.ts";
import { createT, messagesFor } from "../../foundation/i18n/t.ts";
import type { Office } from "../../foundation/office/schema.ts";

const messages = messagesFor({
  de: {
    betreff: "Wir haben Ihre Nachricht vom {tag}",
    text: "Guten Tag,\n\nwas Sie uns geschickt haben, ist am {tag} angekommen. Es wirkt ab dem {ab}.\n\nMelden Sie sich im Portal an: Dort sehen Sie, wie es weitergeht. Oder rufen Sie {name} an: {telefon}.\n\n{amt}",
  },
  en: {
    betreff: "We have received what you sent on {tag}",
    text: "Hello,\n\nwhat you sent us arrived on {tag}. It works from {ab}.\n\nSign in to the portal: there you see how it goes on. Or call {name}: {telefon}.\n\n{amt}",
  },
});

/** The mail after an application: the two days that matter and whom to call, nothing about the person. Days are YYYY-MM-DD. */
export function eingangsmail({ office, eingang, wirktAb, fall, sprache }: { office: Office; eingang: string; wirktAb: string; fall: FallMitMitgliedern; sprache: Sprache }): { betreff: string; text: string } {
  const t = createT(sprache, messages);
  const tag = datum(eingang, sprache);
  const { name, telefon } = fall.leistungssachbearbeitung;
  return { betreff: t("betreff", { tag }), text: t("text", { tag, ab: datum(wirktAb, sprache), name, telefon, amt: office.name }) };
}
