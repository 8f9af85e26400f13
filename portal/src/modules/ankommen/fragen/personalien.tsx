import { z } from "zod";
import { datum } from "../../../foundation/i18n/formate.ts";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { DateField } from "../../../foundation/ui/date-field.tsx";
import { TextField } from "../../../foundation/ui/text-field.tsx";
import { alter } from "../haushalt.ts";
import { datumsnamen, mitDatum, pflichttext, tag } from "./eingabe.ts";
import { type Eingabe, frage, type Kontext } from "./frage.ts";

const messages = messagesFor({
  de: {
    titelIch: "Wer sind Sie?",
    titelPartner: "Wer ist Ihre Partnerin oder Ihr Partner?",
    vorname: "Vorname",
    nachname: "Nachname",
    geburtsdatum: "Geburtsdatum",
    beispiel: "Zum Beispiel 14 3 1990",
    name: "Name",
    vornameFehlt: "Bitte geben Sie den Vornamen an.",
    nachnameFehlt: "Bitte geben Sie den Nachnamen an.",
    zuLang: "Bitte kürzen Sie den Namen auf höchstens 100 Zeichen.",
    datumFehlt: "Bitte geben Sie das Geburtsdatum an.",
    datumFalsch: "Dieses Datum gibt es nicht. Bitte geben Sie Tag, Monat und ein Jahr mit vier Ziffern an.",
    zukunft: "Dieses Datum liegt in der Zukunft. Bitte prüfen Sie das Jahr.",
    zuAlt: "Dieses Datum liegt sehr weit zurück. Bitte prüfen Sie das Jahr.",
    zuJungIch: "Einen Antrag können Sie ab 15 Jahren stellen. Bitten Sie Ihre Eltern, den Antrag zu stellen. Oder rufen Sie uns an: Wir helfen Ihnen.",
    zuJungPartner: "Mit einer Partnerin oder einem Partner unter 15 Jahren können wir nicht rechnen. Bitte prüfen Sie das Datum oder rufen Sie uns an.",
    warum: "Wir brauchen den Namen, um Ihnen zu schreiben. Vom Alter hängt ab, wie hoch der Regelbedarf ist und wie viel Erspartes frei bleibt.",
  },
  en: {
    titelIch: "Who are you?",
    titelPartner: "Who is your partner?",
    vorname: "First name",
    nachname: "Last name",
    geburtsdatum: "Date of birth",
    beispiel: "For example 14 3 1990",
    name: "Name",
    vornameFehlt: "Please enter the first name.",
    nachnameFehlt: "Please enter the last name.",
    zuLang: "Please shorten the name to at most 100 characters.",
    datumFehlt: "Please enter the date of birth.",
    datumFalsch: "There is no such date. Please enter day, month and a year with four digits.",
    zukunft: "This date lies in the future. Please check the year.",
    zuAlt: "This date lies very far back. Please check the year.",
    zuJungIch: "You can apply from the age of 15. Please ask your parents to apply. Or call us: we will help you.",
    zuJungPartner: "We cannot calculate with a partner under the age of 15. Please check the date or call us.",
    warum: "We need the name to write to you. The standard need and the savings you may keep depend on age.",
  },
});

const AB = 15;

/** The fields of a name and a date of birth, shared by all questions about a person. */
export const NAMEN = ["vorname", "nachname", ...datumsnamen("geburtsdatum")];

/** Name and date of birth; `pruefe` looks at the age. */
export function personaliensatz({ sprache, heute }: Kontext) {
  const t = createT(sprache, messages);
  const geboren = tag(t("datumFehlt"), t("datumFalsch"))
    .refine((d) => !(d > heute) || d === "ungueltig", t("zukunft"))
    .refine((d) => !/^\d/.test(d) || alter(d, heute) <= 120, t("zuAlt"));
  return { vorname: pflichttext(t("vornameFehlt"), t("zuLang")), nachname: pflichttext(t("nachnameFehlt"), t("zuLang")), geburtsdatum: geboren };
}

/** The inputs for it. */
export function Personalienfelder({ k, e, selbst = false }: { k: Kontext; e: Eingabe; selbst?: boolean }) {
  const t = createT(k.sprache, messages);
  return (
    <>
      <TextField name="vorname" label={t("vorname")} value={e.wert("vorname")} fehler={e.fehler("vorname")} required {...(selbst && { autocomplete: "given-name" })} />
      <TextField name="nachname" label={t("nachname")} value={e.wert("nachname")} fehler={e.fehler("nachname")} required {...(selbst && { autocomplete: "family-name" })} />
      <DateField
        name="geburtsdatum" label={t("geburtsdatum")} hint={t("beispiel")} fehler={e.fehler("geburtsdatum")} required geburtstag={selbst}
        value={{ tag: e.wert("geburtsdatum-tag") ?? "", monat: e.wert("geburtsdatum-monat") ?? "", jahr: e.wert("geburtsdatum-jahr") ?? "" }}
      />
    </>
  );
}

/** How it reads on the page that shows all answers. */
export function personalienzeilen({ sprache }: Kontext, a: { vorname: string; nachname: string; geburtsdatum: string }) {
  const t = createT(sprache, messages);
  return [{ name: t("name"), wert: `${a.vorname} ${a.nachname}` }, { name: t("geburtsdatum"), wert: datum(a.geburtsdatum, sprache) }];
}

const person = (id: string, titel: "titelIch" | "titelPartner", zuJung: "zuJungIch" | "zuJungPartner") => frage({
  id,
  abschnitt: "personen",
  namen: () => NAMEN,
  schema: (k) => {
    const satz = personaliensatz(k);
    const t = createT(k.sprache, messages);
    return mitDatum(["geburtsdatum"], z.object({ ...satz, geburtsdatum: satz.geburtsdatum.refine((d) => !/^\d/.test(d) || d > k.heute || alter(d, k.heute) >= AB, t(zuJung)) }));
  },
  titel: ({ sprache }) => createT(sprache, messages)(titel),
  felder: (k, e) => <Personalienfelder k={k} e={e} selbst={id === "ich"} />,
  zeilen: personalienzeilen,
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: id === "ich" ? "§ 20 Abs. 1a, § 12 Abs. 2 SGB II, § 36 Abs. 1 SGB I" : "§ 20 Abs. 4, § 12 Abs. 2 SGB II" }),
});

/** Who applies (from 15 on, § 36 Abs. 1 SGB I). */
export const ich = person("ich", "titelIch", "zuJungIch");

/** Who lives with them as a partner. */
export const partnerperson = person("partnerperson", "titelPartner", "zuJungPartner");
