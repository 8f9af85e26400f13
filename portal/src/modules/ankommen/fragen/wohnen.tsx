import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { Radios } from "../../../foundation/ui/radios.tsx";
import { wahl } from "./eingabe.ts";
import { frage } from "./frage.ts";

const arten = ["miete", "eigentum", "keine"] as const;

const messages = messagesFor({
  de: {
    titel: "Wie wohnen Sie?",
    zeile: "Wohnen",
    miete: "Zur Miete oder zur Untermiete",
    eigentum: "In einer eigenen Wohnung oder einem eigenen Haus",
    keine: "Ich zahle nichts fürs Wohnen",
    keineHinweis: "Zum Beispiel bei Freunden, oder Sie haben gerade keine Wohnung",
    fehlt: "Bitte wählen Sie, wie Sie wohnen.",
    warum: "Wir zahlen Ihre Kosten für Unterkunft und Heizung mit. Dafür müssen wir sie kennen.",
  },
  en: {
    titel: "How do you live?",
    zeile: "Housing",
    miete: "I rent or sublet",
    eigentum: "In a flat or house of my own",
    keine: "I pay nothing for housing",
    keineHinweis: "For example with friends, or you have no home at the moment",
    fehlt: "Please choose how you live.",
    warum: "We also pay your costs of housing and heating. For that we need to know them.",
  },
});

/** Rent, own home or no costs (§ 22 SGB II). */
export const wohnen = frage({
  id: "wohnen",
  abschnitt: "wohnen",
  namen: () => ["wohnen"],
  schema: ({ sprache }) => z.object({ wohnen: wahl(arten, createT(sprache, messages)("fehlt")) }),
  titel: ({ sprache }) => createT(sprache, messages)("titel"),
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    const optionen = arten.map((value) => ({ value, text: t(value), ...(value === "keine" && { hint: t("keineHinweis") }) }));
    return <Radios name="wohnen" label={t("zeile")} value={e.wert("wohnen")} fehler={e.fehler("wohnen")} required optionen={optionen} />;
  },
  zeilen: ({ sprache }, a) => {
    const t = createT(sprache, messages);
    return [{ name: t("zeile"), wert: t(a.wohnen) }];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 22 Abs. 1 Satz 1 SGB II" }),
});
