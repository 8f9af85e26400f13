import { z } from "zod";
import { liste } from "../../../foundation/i18n/formate.ts";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { Checkboxes } from "../../../foundation/ui/checkboxes.tsx";
import { auswahl } from "./eingabe.ts";
import { einkommenMessages } from "./einkommen-messages.ts";
import { einkommensarten, moeglicheArten } from "./einkommensarten.ts";
import { frage, wer } from "./frage.ts";

const messages = messagesFor({
  de: {
    titelIch: "Welches Geld bekommen Sie im Monat?",
    titel: "Welches Geld bekommt {name} im Monat?",
    zeile: "Einkommen",
    hinweis: "Wählen Sie alles, was zutrifft. Nach den Beträgen fragen wir danach.",
    hinweisKind: "Auch Geld, das Sie für das Kind bekommen, zum Beispiel das Kindergeld.",
    nichts: "Keins davon",
    fehlt: "Bitte wählen Sie, was zutrifft. Wenn nichts zutrifft, wählen Sie „Keins davon“.",
    widerspruch: "Bitte wählen Sie entweder „Keins davon“ oder das, was zutrifft.",
    warum: "Eigenes Geld mindert die Leistung. Aber nicht ganz: Vom Lohn bleiben Ihnen mindestens 100 Euro, und vieles ziehen wir vorher ab.",
  },
  en: {
    titelIch: "Which money do you get a month?",
    titel: "Which money does {name} get a month?",
    zeile: "Income",
    hinweis: "Choose everything that applies. We ask for the amounts next.",
    hinweisKind: "Also money you get for the child, for example child benefit.",
    nichts: "None of these",
    fehlt: "Please choose what applies. If nothing applies, choose “None of these”.",
    widerspruch: "Please choose either “None of these” or what applies.",
    warum: "Your own money lowers the benefit. But not entirely: at least 100 euros of your wage stay with you, and we deduct a lot beforehand.",
  },
});

const NICHTS = "nichts";

/** Which kinds of income somebody has (§ 11 SGB II); the amounts follow on the next page. */
export const einkommen = frage({
  id: "einkommen",
  abschnitt: "einkommen",
  namen: () => ["einkommen"],
  schema: (k) => {
    const t = createT(k.sprache, messages);
    const erlaubt = new Set<string>([...moeglicheArten(k), NICHTS]);
    // What is no longer on the list, because the person turned out to be younger, is left out and asked again if nothing remains.
    const nurErlaubte = z.preprocess((v) => [v].flat().filter((art) => erlaubt.has(String(art))), auswahl([...einkommensarten, NICHTS], t("fehlt")));
    return z.object({ einkommen: nurErlaubte.refine((a) => a.length === 1 || !a.includes(NICHTS), t("widerspruch")) })
      .transform((a) => ({ arten: a.einkommen.filter((art) => art !== NICHTS) }));
  },
  titel: (k) => {
    const t = createT(k.sprache, messages);
    const name = wer(k);
    return name === undefined ? t("titelIch") : t("titel", { name });
  },
  felder: (k, e) => {
    const t = createT(k.sprache, messages);
    const te = createT(k.sprache, einkommenMessages);
    const optionen = [...moeglicheArten(k).map((value) => ({ value: value as string, text: te(value) })), { value: NICHTS, text: t("nichts") }];
    const hinweis = k.schluessel.startsWith("kind") ? `${t("hinweis")} ${t("hinweisKind")}` : t("hinweis");
    return <Checkboxes name="einkommen[]" label={t("zeile")} hint={hinweis} values={e.werte("einkommen")} fehler={e.fehler("einkommen")} required optionen={optionen} />;
  },
  zeilen: ({ sprache }, { arten }) => {
    const t = createT(sprache, messages);
    const te = createT(sprache, einkommenMessages);
    return [{ name: t("zeile"), wert: arten.length === 0 ? t("nichts") : liste(arten.map((art) => te(art)), sprache) }];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§§ 11, 11b SGB II" }),
});
