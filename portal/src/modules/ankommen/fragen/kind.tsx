import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { Radios } from "../../../foundation/ui/radios.tsx";
import { alter } from "../haushalt.ts";
import { mitDatum, wahl } from "./eingabe.ts";
import { frage, type Kontext } from "./frage.ts";
import { NAMEN, Personalienfelder, personaliensatz, personalienzeilen } from "./personalien.tsx";

const messages = messagesFor({
  de: {
    titel: "Wer ist Ihr Kind?",
    titelNr: "Wer ist Kind {nr}?",
    eltern: "Wessen Kind ist es?",
    ich: "Meins",
    partner: "Das meiner Partnerin oder meines Partners",
    beide: "Unser gemeinsames",
    elternFehlt: "Bitte wählen Sie, wessen Kind es ist.",
    zuAlt: "Kinder ab 25 stellen einen eigenen Antrag. Bitte prüfen Sie das Datum oder ändern Sie die Zahl der Kinder.",
    aelter: "Das Kind wäre älter als ein Elternteil. Bitte prüfen Sie das Geburtsdatum.",
    warum: "Vom Alter des Kindes hängt ab, wie hoch sein Regelbedarf ist. Wessen Kind es ist, entscheidet, wessen Einkommen zählt und wer seine Daten sieht.",
  },
  en: {
    titel: "Who is your child?",
    titelNr: "Who is child {nr}?",
    eltern: "Whose child is it?",
    ich: "Mine",
    partner: "My partner's",
    beide: "Ours together",
    elternFehlt: "Please choose whose child it is.",
    zuAlt: "Children from 25 on apply for themselves. Please check the date or change the number of children.",
    aelter: "The child would be older than a parent. Please check the date of birth.",
    warum: "The child's standard need depends on its age. Whose child it is decides whose income counts and who sees its data.",
  },
});

const nummer = ({ schluessel }: Kontext): string => schluessel.replace("kind", "");

/** The parents among those who live here. */
export const elternVon = (wessen: "ich" | "partner" | "beide"): string[] => (wessen === "beide" ? ["ich", "partner"] : [wessen]);

/** One child of the household. */
export const kind = frage({
  id: "kind",
  abschnitt: "personen",
  namen: ({ lage }) => (lage.partner ? [...NAMEN, "eltern"] : NAMEN),
  schema: (k) => {
    const t = createT(k.sprache, messages);
    const satz = personaliensatz(k);
    const eltern = wahl(["ich", "partner", "beide"], t("elternFehlt"));
    const geburtsdatum = satz.geburtsdatum.refine((d) => !/^\d/.test(d) || alter(d, k.heute) < 25, t("zuAlt"));
    return mitDatum(["geburtsdatum"], z.object({ ...satz, geburtsdatum, eltern: k.lage.partner ? eltern : z.literal("ich").catch("ich").default("ich") })
      .refine(({ eltern: wessen, geburtsdatum: tag }) => elternVon(wessen).every((e) => (k.lage.mitglieder.find((m) => m.schluessel === e)?.geburtsdatum ?? "") < tag),
        { path: ["geburtsdatum"], error: t("aelter") }));
  },
  titel: (k) => {
    const t = createT(k.sprache, messages);
    return k.lage.kinder === 1 ? t("titel") : t("titelNr", { nr: nummer(k) });
  },
  felder: (k, e) => {
    const t = createT(k.sprache, messages);
    return (
      <>
        <Personalienfelder k={k} e={e} />
        {k.lage.partner
          ? <Radios name="eltern" label={t("eltern")} value={e.wert("eltern")} fehler={e.fehler("eltern")} required optionen={(["beide", "ich", "partner"] as const).map((value) => ({ value, text: t(value) }))} />
          : null}
      </>
    );
  },
  zeilen: (k, a) => {
    const t = createT(k.sprache, messages);
    return [...personalienzeilen(k, a), ...(k.lage.partner ? [{ name: t("eltern"), wert: t(a.eltern) }] : [])];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 23 Nr. 1, § 9 Abs. 2 Satz 2 SGB II" }),
});
