import { z } from "zod";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { Radios } from "../../../foundation/ui/radios.tsx";
import { wahl } from "./eingabe.ts";
import { frage } from "./frage.ts";

const messages = messagesFor({
  de: {
    titel: "Arbeitet jemand von Ihnen in diesem Jobcenter?",
    hinweis: "Sie selbst, jemand aus Ihrem Haushalt oder aus Ihrer Familie. Wir fragen nicht, wer es ist.",
    ja: "Ja",
    nein: "Nein",
    fehlt: "Bitte wählen Sie Ja oder Nein.",
    zeile: "Jemand arbeitet in diesem Jobcenter",
    warum: "Bei Ja schützen wir Ihren Fall sofort: Nur Ihre zwei festen Ansprechpersonen sehen ihn, auch keine Leitung.",
  },
  en: {
    titel: "Does one of you work at this Jobcenter?",
    hinweis: "You, somebody of your household or of your family. We do not ask who it is.",
    ja: "Yes",
    nein: "No",
    fehlt: "Please choose yes or no.",
    zeile: "Somebody works at this Jobcenter",
    warum: "If so, we protect your case at once: only your two named contacts see it, and no superior.",
  },
});

/** Whether a colleague or somebody close to one applies: then superiors must not see the case (§ 35 Abs. 1 Satz 3 SGB I). */
export const jobcenter = frage({
  id: "jobcenter",
  abschnitt: "personen",
  namen: () => ["jobcenter"],
  schema: ({ sprache }) => z.object({ jobcenter: wahl(["ja", "nein"], createT(sprache, messages)("fehlt")) }),
  titel: ({ sprache }) => createT(sprache, messages)("titel"),
  felder: ({ sprache }, e) => {
    const t = createT(sprache, messages);
    return (
      <Radios
        name="jobcenter" label={t("zeile")} hint={t("hinweis")} value={e.wert("jobcenter")} fehler={e.fehler("jobcenter")} required
        optionen={[{ value: "ja", text: t("ja") }, { value: "nein", text: t("nein") }]}
      />
    );
  },
  zeilen: ({ sprache }, a) => {
    const t = createT(sprache, messages);
    return [{ name: t("zeile"), wert: t(a.jobcenter) }];
  },
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 35 Abs. 1 Satz 3 SGB I" }),
});
