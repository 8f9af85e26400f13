import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { PRUEFKNOPF } from "../../../foundation/schreibhilfe/pruefknopf.ts";
import { Schreibangebot } from "../../../foundation/schreibhilfe/schreibangebot.tsx";
import { freitext } from "./eingabe.ts";
import { frage } from "./frage.ts";

const LANG = 2000;

const messages = messagesFor({
  de: {
    titel: "Was sollen wir noch wissen?",
    titelWeiter: "Was hat sich bei Ihnen geändert?",
    feld: "Ihre Nachricht an uns",
    hinweis: "Zum Beispiel: Sie haben kein Geld mehr für Essen, Sie wohnen bei Ihren Eltern, oder Sie brauchen eine Dolmetscherin.",
    hinweisWeiter: "Zum Beispiel: neue Arbeit, neue Wohnung, ein Kind. Wenn alles gleich ist, lassen Sie das Feld leer.",
    zuLang: "Bitte kürzen Sie Ihre Nachricht auf höchstens 2000 Zeichen.",
    nichts: "nichts weiter",
    warum: "Nicht alles passt in ein Formular. Was Sie hier schreiben, liest die Person, die Ihren Antrag bearbeitet.",
  },
  en: {
    titel: "What else should we know?",
    titelWeiter: "What has changed?",
    feld: "Your message to us",
    hinweis: "For example: you have no money left for food, you live with your parents, or you need an interpreter.",
    hinweisWeiter: "For example: a new job, a new home, a child. If everything is the same, leave this empty.",
    zuLang: "Please shorten your message to at most 2000 characters.",
    nichts: "nothing else",
    warum: "Not everything fits into a form. The person who works on your application reads what you write here.",
  },
});

const nachricht = (id: string, titel: "titel" | "titelWeiter", hinweis: "hinweis" | "hinweisWeiter") => frage({
  id,
  abschnitt: "vermoegen",
  namen: () => ["nachricht"],
  schema: ({ sprache }) => z.object({ nachricht: freitext(createT(sprache, messages)("zuLang"), LANG) }),
  titel: ({ sprache }) => createT(sprache, messages)(titel),
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    return <Schreibangebot name="nachricht" gefragt={e.wert(PRUEFKNOPF)} label={t("feld")} hint={t(hinweis)} value={e.wert("nachricht")} fehler={e.fehler("nachricht")} maxlength={LANG} />;
  },
  zeilen: ({ sprache }, a) => {
    const t = createT(sprache, messages);
    return [{ name: t("feld"), wert: a.nachricht ?? t("nichts") }];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 60 Abs. 1 Nr. 1 SGB I" }),
});

/** Anything that no field asked for. */
export const nochwas = nachricht("nochwas", "titel", "hinweis");

/** The only question to somebody whose case we already know. */
export const aenderungen = nachricht("aenderungen", "titelWeiter", "hinweisWeiter");
