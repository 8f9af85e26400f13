import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { Radios } from "../../../foundation/ui/radios.tsx";
import { wahl } from "./eingabe.ts";
import { frage, wer } from "./frage.ts";

const arten = ["keine", "schule", "berufsausbildung", "studium", "freiwilligendienst"] as const;

const messages = messagesFor({
  de: {
    titelIch: "Gehen Sie zur Schule, machen Sie eine Ausbildung oder studieren Sie?",
    titel: "Geht {name} zur Schule, in eine Ausbildung oder ins Studium?",
    zeile: "Schule, Ausbildung oder Studium",
    keine: "Nein, nichts davon",
    schule: "Schule",
    berufsausbildung: "Berufsausbildung",
    studium: "Studium",
    freiwilligendienst: "Freiwilliges Jahr oder Bundesfreiwilligendienst",
    fehlt: "Bitte wählen Sie eine Antwort.",
    warum: "Wer lernt, darf mehr dazuverdienen. Manche Ausbildungen werden anders gefördert, zum Beispiel mit BAföG.",
  },
  en: {
    titelIch: "Do you go to school, do vocational training or study?",
    titel: "Does {name} go to school, do vocational training or study?",
    zeile: "School, training or studies",
    keine: "No, none of these",
    schule: "School",
    berufsausbildung: "Vocational training",
    studium: "University",
    freiwilligendienst: "Voluntary service",
    fehlt: "Please choose an answer.",
    warum: "Those who learn may earn more on the side. Some kinds of training are funded in another way, for example by BAföG.",
  },
});

/** Training of somebody from 15 on (§ 7 Abs. 5, § 11b Abs. 2b SGB II). */
export const ausbildung = frage({
  id: "ausbildung",
  abschnitt: "personen",
  namen: () => ["ausbildung"],
  schema: ({ sprache }) => z.object({ ausbildung: wahl(arten, createT(sprache, messages)("fehlt")) }),
  titel: (k) => {
    const t = createT(k.sprache, messages);
    const name = wer(k);
    return name === undefined ? t("titelIch") : t("titel", { name });
  },
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    return <Radios name="ausbildung" label={t("zeile")} value={e.wert("ausbildung")} fehler={e.fehler("ausbildung")} required optionen={arten.map((value) => ({ value, text: t(value) }))} />;
  },
  zeilen: ({ sprache }, a) => {
    const t = createT(sprache, messages);
    return [{ name: t("zeile"), wert: t(a.ausbildung) }];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 7 Abs. 5 und 6, § 11b Abs. 2b SGB II" }),
});
