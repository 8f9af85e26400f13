import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { TextField } from "../../../foundation/ui/text-field.tsx";
import { freitext, pflichttext } from "./eingabe.ts";
import { frage } from "./frage.ts";

const messages = messagesFor({
  de: {
    titel: "Wie erreichen wir Sie?",
    strasse: "Straße und Hausnummer",
    plz: "Postleitzahl",
    ort: "Ort",
    telefon: "Telefon",
    telefonHinweis: "Wenn etwas unklar ist, rufen wir lieber an, als Ihnen einen Brief zu schreiben.",
    strasseFehlt: "Bitte geben Sie Straße und Hausnummer an.",
    plzFalsch: "Bitte geben Sie die Postleitzahl mit fünf Ziffern an.",
    ortFehlt: "Bitte geben Sie den Ort an.",
    zuLang: "Bitte kürzen Sie diese Angabe auf höchstens 100 Zeichen.",
    telefonFalsch: "Bitte geben Sie die Telefonnummer nur mit Ziffern, Leerzeichen und + / - ( ) an.",
    anschrift: "Anschrift",
    keins: "keine Angabe",
    warum: "An diese Anschrift schicken wir Ihre Post. Sie sagt uns auch, ob wir für Sie zuständig sind. Die Telefonnummer ist freiwillig.",
  },
  en: {
    titel: "How can we reach you?",
    strasse: "Street and house number",
    plz: "Postcode",
    ort: "Town",
    telefon: "Phone",
    telefonHinweis: "If something is unclear, we would rather call you than send you a letter.",
    strasseFehlt: "Please enter street and house number.",
    plzFalsch: "Please enter the postcode with five digits.",
    ortFehlt: "Please enter the town.",
    zuLang: "Please shorten this answer to at most 100 characters.",
    telefonFalsch: "Please enter the phone number with digits, spaces and + / - ( ) only.",
    anschrift: "Address",
    keins: "not given",
    warum: "We send your post to this address. It also tells us whether we are the right office for you. The phone number is up to you.",
  },
});

/** Where post goes, and a phone number for those who want. */
export const anschrift = frage({
  id: "anschrift",
  abschnitt: "personen",
  namen: () => ["strasse", "plz", "ort", "telefon"],
  schema: ({ sprache }) => {
    const t = createT(sprache, messages);
    return z.object({
      strasse: pflichttext(t("strasseFehlt"), t("zuLang")),
      plz: z.string(t("plzFalsch")).trim().regex(/^\d{5}$/, t("plzFalsch")),
      ort: pflichttext(t("ortFehlt"), t("zuLang")),
      telefon: freitext(t("zuLang")).refine((s) => s === undefined || /^[\d +/()-]*$/.test(s), t("telefonFalsch")),
    });
  },
  titel: ({ sprache }) => createT(sprache, messages)("titel"),
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    const feld = (name: string) => ({ name, value: e.wert(name), fehler: e.fehler(name) });
    return (
      <>
        <TextField {...feld("strasse")} label={t("strasse")} autocomplete="street-address" required />
        <TextField {...feld("plz")} label={t("plz")} breite="kurz" inputmode="numeric" autocomplete="postal-code" required />
        <TextField {...feld("ort")} label={t("ort")} autocomplete="address-level2" required />
        <TextField {...feld("telefon")} label={t("telefon")} hint={t("telefonHinweis")} type="tel" breite="mittel" autocomplete="tel" />
      </>
    );
  },
  zeilen: ({ sprache }, a) => {
    const t = createT(sprache, messages);
    return [{ name: t("anschrift"), wert: `${a.strasse}, ${a.plz} ${a.ort}` }, { name: t("telefon"), wert: a.telefon ?? t("keins") }];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 36 Abs. 1 SGB II, § 60 Abs. 1 Nr. 1 SGB I" }),
});
