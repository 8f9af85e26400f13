import { z } from "zod";
import { liste } from "../../../foundation/i18n/formate.ts";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { Checkboxes } from "../../../foundation/ui/checkboxes.tsx";
import { auswahl } from "./eingabe.ts";
import { frage, wer } from "./frage.ts";

const arten = ["schwanger", "behinderung", "merkzeichenG", "wenigerAlsDreiStunden", "nichts"] as const;

const messages = messagesFor({
  de: {
    titelIch: "Trifft davon etwas auf Sie zu?",
    titel: "Trifft davon etwas auf {name} zu?",
    zeile: "Gesundheit",
    hinweis: "Wählen Sie alles, was zutrifft.",
    schwanger: "Schwanger",
    behinderung: "Behinderung, und das Arbeitsleben wird gefördert",
    behinderungHinweis: "Zum Beispiel durch eine Umschulung für Menschen mit Behinderung oder Hilfen am Arbeitsplatz",
    merkzeichenG: "Ausweis über eine Behinderung mit Merkzeichen G oder aG",
    wenigerAlsDreiStunden: "Länger als ein halbes Jahr zu krank, um drei Stunden am Tag zu arbeiten",
    nichts: "Nichts davon",
    fehlt: "Bitte wählen Sie, was zutrifft. Wenn nichts zutrifft, wählen Sie „Nichts davon“.",
    widerspruch: "Bitte wählen Sie entweder „Nichts davon“ oder das, was zutrifft.",
    warum: "Das bringt Ihnen mehr Geld: Für Schwangere und für Menschen mit Behinderung gibt es Mehrbedarfe. Diagnosen müssen Sie uns hier nicht nennen.",
  },
  en: {
    titelIch: "Does any of this apply to you?",
    titel: "Does any of this apply to {name}?",
    zeile: "Health",
    hinweis: "Choose everything that applies.",
    schwanger: "Pregnant",
    behinderung: "A disability, with support for working life",
    behinderungHinweis: "For example retraining for people with disabilities or help at the workplace",
    merkzeichenG: "A disability pass with the mark G or aG",
    wenigerAlsDreiStunden: "Too ill to work three hours a day for more than half a year",
    nichts: "None of these",
    fehlt: "Please choose what applies. If nothing applies, choose “None of these”.",
    widerspruch: "Please choose either “None of these” or what applies.",
    warum: "This brings you more money: there are additional needs for pregnant people and people with disabilities. You do not have to name any diagnosis here.",
  },
});

/** What brings an additional need, and whether somebody can work (§§ 8, 21, 23 SGB II). */
export const gesundheit = frage({
  id: "gesundheit",
  abschnitt: "personen",
  namen: () => ["gesundheit"],
  schema: ({ sprache }) => {
    const t = createT(sprache, messages);
    return z.object({ gesundheit: auswahl(arten, t("fehlt")).refine((a) => a.length === 1 || !a.includes("nichts"), t("widerspruch")) });
  },
  titel: (k) => {
    const t = createT(k.sprache, messages);
    const name = wer(k);
    return name === undefined ? t("titelIch") : t("titel", { name });
  },
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    const optionen = arten.map((value) => ({ value, text: t(value), ...(value === "behinderung" && { hint: t("behinderungHinweis") }) }));
    return <Checkboxes name="gesundheit[]" label={t("zeile")} hint={t("hinweis")} values={e.werte("gesundheit")} fehler={e.fehler("gesundheit")} required optionen={optionen} />;
  },
  zeilen: ({ sprache }, a) => {
    const t = createT(sprache, messages);
    return [{ name: t("zeile"), wert: liste(a.gesundheit.map((art) => t(art)), sprache) }];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 8 Abs. 1, § 21 Abs. 2 und 4, § 23 Nr. 4 SGB II" }),
});
