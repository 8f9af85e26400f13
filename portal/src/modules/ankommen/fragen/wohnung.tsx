import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { Radios } from "../../../foundation/ui/radios.tsx";
import { TextField } from "../../../foundation/ui/text-field.tsx";
import { ganzzahl, wahl } from "./eingabe.ts";
import { frage } from "./frage.ts";

const messages = messagesFor({
  de: {
    titel: "Wer und was gehört zur Wohnung?",
    personen: "Wie viele Menschen wohnen insgesamt in der Wohnung?",
    personenHinweis: "Sie, Ihre Familie und alle anderen, zum Beispiel in einer WG.",
    personenFalsch: "Bitte geben Sie eine Zahl von {min} bis 30 ein: Alle, die Sie genannt haben, wohnen hier.",
    flaeche: "Wohnfläche in Quadratmetern",
    flaecheFalsch: "Bitte geben Sie die Wohnfläche als Zahl von 5 bis 1000 ein, zum Beispiel 62.",
    warmwasser: "Woher kommt Ihr warmes Wasser?",
    zentral: "Aus der Heizung im Haus",
    dezentral: "Aus einem Boiler oder Durchlauferhitzer in der Wohnung",
    warmwasserFehlt: "Bitte wählen Sie, woher Ihr warmes Wasser kommt.",
    personenZeile: "Menschen in der Wohnung",
    flaecheZeile: "Wohnfläche",
    warmwasserZeile: "Warmes Wasser",
    keineAngabe: "keine Angabe",
    warum: "Wohnen Sie mit anderen, teilen wir die Kosten durch die Köpfe. Für einen Boiler bekommen Sie einen Zuschlag, weil er Strom verbraucht.",
  },
  en: {
    titel: "Who and what belongs to your home?",
    personen: "How many people live in the home altogether?",
    personenHinweis: "You, your family and everybody else, for example in a shared flat.",
    personenFalsch: "Please enter a number from {min} to 30: everybody you named lives here.",
    flaeche: "Living space in square metres",
    flaecheFalsch: "Please enter the living space as a number from 5 to 1000, for example 62.",
    warmwasser: "Where does your hot water come from?",
    zentral: "From the heating of the building",
    dezentral: "From a boiler or instantaneous heater in the home",
    warmwasserFehlt: "Please choose where your hot water comes from.",
    personenZeile: "People in the home",
    flaecheZeile: "Living space",
    warmwasserZeile: "Hot water",
    keineAngabe: "not given",
    warum: "If you live with others, we divide the costs by heads. For a boiler you get an extra amount, since it uses electricity.",
  },
});

/** How many the members of the application are, named or not yet. */
const mitglieder = ({ partner, kinder }: { partner: boolean; kinder: number }): number => 1 + (partner ? 1 : 0) + kinder;

/** Heads, size and hot water (§ 22 Abs. 1, § 21 Abs. 7 SGB II). */
export const wohnung = frage({
  id: "wohnung",
  abschnitt: "wohnen",
  namen: () => ["personen", "flaeche", "warmwasser"],
  schema: ({ sprache, lage }) => {
    const t = createT(sprache, messages);
    const min = mitglieder(lage);
    const flaeche = z.string().trim().optional().transform((s) => (s === undefined || s === "" ? undefined : Number(s.replace(",", "."))))
      .refine((n) => n === undefined || (n >= 5 && n <= 1000), t("flaecheFalsch"));
    return z.object({ personen: ganzzahl(t("personenFalsch", { min }), min, 30), flaeche, warmwasser: wahl(["zentral", "dezentral"], t("warmwasserFehlt")) });
  },
  titel: ({ sprache }) => createT(sprache, messages)("titel"),
  felder: ({ sprache, lage }, e) => {
    const t = createT(sprache, messages);
    return (
      <>
        <TextField name="personen" label={t("personen")} hint={t("personenHinweis")} value={e.wert("personen") ?? String(mitglieder(lage))} fehler={e.fehler("personen")} inputmode="numeric" breite="kurz" required />
        <TextField name="flaeche" label={t("flaeche")} value={e.wert("flaeche")} fehler={e.fehler("flaeche")} inputmode="decimal" breite="kurz" />
        <Radios
          name="warmwasser" label={t("warmwasser")} value={e.wert("warmwasser")} fehler={e.fehler("warmwasser")} required
          optionen={(["zentral", "dezentral"] as const).map((value) => ({ value, text: t(value) }))}
        />
      </>
    );
  },
  zeilen: ({ sprache }, a) => {
    const t = createT(sprache, messages);
    return [
      { name: t("personenZeile"), wert: String(a.personen) },
      { name: t("flaecheZeile"), wert: a.flaeche === undefined ? t("keineAngabe") : `${a.flaeche} m²` },
      { name: t("warmwasserZeile"), wert: t(a.warmwasser) },
    ];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 22 Abs. 1, § 21 Abs. 7 SGB II" }),
});
