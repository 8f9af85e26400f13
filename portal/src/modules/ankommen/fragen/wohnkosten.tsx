import { z } from "zod";
import { euro } from "../../../foundation/i18n/formate.ts";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { MoneyField } from "../../../foundation/ui/money-field.tsx";
import { betrag } from "./eingabe.ts";
import { frage } from "./frage.ts";

const messages = messagesFor({
  de: {
    titelMiete: "Was kostet Ihre Wohnung im Monat?",
    titelEigentum: "Was kostet Ihr Zuhause im Monat?",
    miete: "Miete mit Nebenkosten, ohne Heizung",
    mieteHinweis: "Kaltmiete und Betriebskosten zusammen, für die ganze Wohnung. Das steht im Mietvertrag oder in der letzten Mieterhöhung.",
    eigentum: "Laufende Kosten, ohne Heizung",
    eigentumHinweis: "Zum Beispiel Zinsen, Grundsteuer, Hausgeld, Wasser und Versicherung. Jahreskosten teilen Sie durch 12.",
    heizung: "Heizung",
    heizungHinweis: "Abschlag für Gas, Fernwärme oder Öl. Zahlen Sie nichts für Heizung, geben Sie 0 ein.",
    fehlt: "Bitte geben Sie einen Betrag an. Wenn Sie nichts zahlen, geben Sie 0 ein.",
    falsch: "Bitte geben Sie einen Betrag in Euro an, zum Beispiel 520,00.",
    warum: "Kaltmiete und Heizung zählen getrennt: Für beides gibt es eigene Grenzen. In der ersten Zeit zahlen wir mehr als später.",
  },
  en: {
    titelMiete: "What does your home cost a month?",
    titelEigentum: "What does your own home cost a month?",
    miete: "Rent with service charges, without heating",
    mieteHinweis: "Basic rent and running costs together, for the whole home. You find it in the rental contract or the last rent increase.",
    eigentum: "Running costs, without heating",
    eigentumHinweis: "For example interest, property tax, service charges, water and insurance. Divide yearly costs by 12.",
    heizung: "Heating",
    heizungHinweis: "Instalment for gas, district heating or oil. If you pay nothing for heating, enter 0.",
    fehlt: "Please enter an amount. If you pay nothing, enter 0.",
    falsch: "Please enter an amount in euros, for example 520.00.",
    warum: "Rent and heating count separately: each has limits of its own. At the beginning we pay more than later.",
  },
});

/** Costs of the whole home, rent and heating apart (§ 22 Abs. 1 SGB II). Cents a month. */
export const wohnkosten = frage({
  id: "wohnkosten",
  abschnitt: "wohnen",
  namen: () => ["bruttokaltmiete", "heizung"],
  schema: ({ sprache }) => {
    const t = createT(sprache, messages);
    return z.object({ bruttokaltmiete: betrag(t("fehlt"), t("falsch")), heizung: betrag(t("fehlt"), t("falsch")) });
  },
  titel: ({ sprache, lage }) => createT(sprache, messages)(lage.form === "eigentum" ? "titelEigentum" : "titelMiete"),
  felder: ({ sprache, lage }, e) => {
    const t = createT(sprache, messages);
    const eigen = lage.form === "eigentum";
    return (
      <>
        <MoneyField name="bruttokaltmiete" label={t(eigen ? "eigentum" : "miete")} hint={t(eigen ? "eigentumHinweis" : "mieteHinweis")} value={e.wert("bruttokaltmiete")} fehler={e.fehler("bruttokaltmiete")} required />
        <MoneyField name="heizung" label={t("heizung")} hint={t("heizungHinweis")} value={e.wert("heizung")} fehler={e.fehler("heizung")} required />
      </>
    );
  },
  zeilen: ({ sprache, lage }, a) => {
    const t = createT(sprache, messages);
    return [
      { name: t(lage.form === "eigentum" ? "eigentum" : "miete"), wert: euro(a.bruttokaltmiete, sprache) },
      { name: t("heizung"), wert: euro(a.heizung, sprache) },
    ];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 22 Abs. 1 SGB II" }),
});
