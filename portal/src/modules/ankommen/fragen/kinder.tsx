import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { TextField } from "../../../foundation/ui/text-field.tsx";
import { ganzzahl } from "./eingabe.ts";
import { frage } from "./frage.ts";

/** So many children the form can take; a larger family calls us. */
export const HOECHSTENS = 12;

const messages = messagesFor({
  de: {
    titel: "Wie viele Kinder leben bei Ihnen?",
    anzahl: "Anzahl der Kinder",
    hinweis: "Ihre Kinder oder die Ihrer Partnerin oder Ihres Partners, unverheiratet und unter 25. Leben keine Kinder bei Ihnen, geben Sie 0 ein.",
    falsch: "Bitte geben Sie eine Zahl von 0 bis {max} ein. Leben mehr Kinder bei Ihnen, rufen Sie uns bitte an.",
    zeile: "Kinder im Haushalt",
    warum: "Kinder unter 25 gehören zu Ihrem Antrag. Für sie gibt es eigene Beträge, dazu Leistungen für Schule, Kita und Freizeit.",
  },
  en: {
    titel: "How many children live with you?",
    anzahl: "Number of children",
    hinweis: "Your children or your partner's, unmarried and under 25. If no children live with you, enter 0.",
    falsch: "Please enter a number from 0 to {max}. If more children live with you, please call us.",
    zeile: "Children in the household",
    warum: "Children under 25 are part of your application. There are amounts of their own for them, and benefits for school, day care and leisure.",
  },
});

/** How many children belong to the household (§ 7 Abs. 3 Nr. 4 SGB II). */
export const kinder = frage({
  id: "kinder",
  abschnitt: "personen",
  namen: () => ["kinder"],
  schema: ({ sprache }) => z.object({ kinder: ganzzahl(createT(sprache, messages)("falsch", { max: HOECHSTENS }), 0, HOECHSTENS) }),
  titel: ({ sprache }) => createT(sprache, messages)("titel"),
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    return <TextField name="kinder" label={t("anzahl")} hint={t("hinweis")} value={e.wert("kinder")} fehler={e.fehler("kinder")} inputmode="numeric" breite="kurz" required />;
  },
  zeilen: ({ sprache }, a) => [{ name: createT(sprache, messages)("zeile"), wert: String(a.kinder) }],
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 7 Abs. 3 Nr. 4, § 23 Nr. 1, § 28 SGB II" }),
});
