import { z } from "zod";
import { datum } from "../../../foundation/i18n/formate.ts";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { DateField } from "../../../foundation/ui/date-field.tsx";
import { datumsnamen, mitDatum, tag } from "./eingabe.ts";
import { frage, wer } from "./frage.ts";

const messages = messagesFor({
  de: {
    titelIch: "Wann kommt Ihr Kind voraussichtlich zur Welt?",
    titel: "Wann kommt das Kind von {name} voraussichtlich zur Welt?",
    zeile: "Voraussichtlicher Tag der Geburt",
    hinweis: "Der Termin steht im Mutterpass. Zum Beispiel 14 3 2027",
    fehlt: "Bitte geben Sie den voraussichtlichen Tag der Geburt an.",
    falsch: "Dieses Datum gibt es nicht. Bitte geben Sie Tag, Monat und ein Jahr mit vier Ziffern an.",
    fern: "Bitte prüfen Sie das Datum: Es muss in den nächsten zehn Monaten liegen oder höchstens drei Wochen zurück.",
    warum: "Nach der zwölften Schwangerschaftswoche gibt es einen Mehrbedarf von 17 Prozent. Den Beginn rechnen wir aus dem Termin aus.",
  },
  en: {
    titelIch: "When is your child due?",
    titel: "When is the child of {name} due?",
    zeile: "Due date",
    hinweis: "You find it in the maternity record. For example 14 3 2027",
    fehlt: "Please enter the due date.",
    falsch: "There is no such date. Please enter day, month and a year with four digits.",
    fern: "Please check the date: it must lie within the next ten months or at most three weeks back.",
    warum: "After the twelfth week of pregnancy there is an additional need of 17 percent. We work out its beginning from the due date.",
  },
});

const plusTage = (tag: string, tage: number): string => new Date(new Date(`${tag}T00:00:00Z`).getTime() + tage * 86_400_000).toISOString().slice(0, 10);

/** The expected day of birth, from which the thirteenth week follows (§ 21 Abs. 2 SGB II). */
export const entbindung = frage({
  id: "entbindung",
  abschnitt: "personen",
  namen: () => datumsnamen("entbindung"),
  schema: ({ sprache, heute }) => {
    const t = createT(sprache, messages);
    const nah = (d: string): boolean => plusTage(heute, -21) <= d && d <= plusTage(heute, 300);
    return mitDatum(["entbindung"], z.object({ entbindung: tag(t("fehlt"), t("falsch")).refine((d) => !/^\d/.test(d) || nah(d), t("fern")) }));
  },
  titel: (k) => {
    const t = createT(k.sprache, messages);
    const name = wer(k);
    return name === undefined ? t("titelIch") : t("titel", { name });
  },
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    return (
      <DateField
        name="entbindung" label={t("zeile")} hint={t("hinweis")} fehler={e.fehler("entbindung")} required
        value={{ tag: e.wert("entbindung-tag") ?? "", monat: e.wert("entbindung-monat") ?? "", jahr: e.wert("entbindung-jahr") ?? "" }}
      />
    );
  },
  zeilen: ({ sprache }, a) => [{ name: createT(sprache, messages)("zeile"), wert: datum(a.entbindung, sprache) }],
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 21 Abs. 2 SGB II" }),
});
