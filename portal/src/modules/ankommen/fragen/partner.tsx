import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { Radios } from "../../../foundation/ui/radios.tsx";
import { wahl } from "./eingabe.ts";
import { frage } from "./frage.ts";

const messages = messagesFor({
  de: {
    titel: "Leben Sie mit einer Partnerin oder einem Partner zusammen?",
    hinweis: "Verheiratet, verpartnert, oder Sie leben wie ein Paar und stehen füreinander ein. Eine WG ist keine Partnerschaft.",
    ja: "Ja",
    nein: "Nein",
    fehlt: "Bitte wählen Sie Ja oder Nein.",
    zeile: "Partnerin oder Partner im Haushalt",
    warum: "Wer als Paar zusammenlebt, wird gemeinsam berechnet: mit zwei Regelbedarfen und mit dem Einkommen von beiden.",
  },
  en: {
    titel: "Do you live with a partner?",
    hinweis: "Married, in a civil partnership, or you live as a couple and stand up for each other. A shared flat is not a partnership.",
    ja: "Yes",
    nein: "No",
    fehlt: "Please choose yes or no.",
    zeile: "Partner in the household",
    warum: "A couple is calculated together: with two standard needs and with the income of both.",
  },
});

/** Whether there is a partner in the household (§ 7 Abs. 3 Nr. 3 SGB II). */
export const partner = frage({
  id: "partner",
  abschnitt: "personen",
  namen: () => ["partner"],
  schema: ({ sprache }) => z.object({ partner: wahl(["ja", "nein"], createT(sprache, messages)("fehlt")) }),
  titel: ({ sprache }) => createT(sprache, messages)("titel"),
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    return (
      <Radios
        name="partner" label={t("zeile")} hint={t("hinweis")} value={e.wert("partner")} fehler={e.fehler("partner")} required
        optionen={[{ value: "ja", text: t("ja") }, { value: "nein", text: t("nein") }]}
      />
    );
  },
  zeilen: ({ sprache }, a) => {
    const t = createT(sprache, messages);
    return [{ name: t("zeile"), wert: t(a.partner) }];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 7 Abs. 3 Nr. 3, Abs. 3a SGB II" }),
});
