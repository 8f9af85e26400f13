import { z } from "zod";
import { formular, type Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { messages } from "./konto-messages.ts";
import { keksZeilen, type Raum } from "./raum.ts";

/** `/abmelden`: ends the session of this browser. */
export const abmelden = ({ auth, kekse, protokoll }: Raum): Seite => ({
  pfad: "/abmelden",
  zugang: "alle",
  zeige: async (ctx) => {
    const t = createT(ctx.sprache, messages);
    return { art: "seite", titel: t("abmelden"), inhalt: <><h1>{t("abmelden")}</h1><p>{t("abmeldenText")}</p><Form><Button>{t("abmelden")}</Button></Form></> };
  },
  formular: formular(z.object({}), async (ctx) => {
    const antwort = await auth.api.signOut({ headers: ctx.anfrage.headers, asResponse: true });
    protokoll("abgemeldet", { officeId: ctx.office.officeId });
    return { weiter: ctx.link("/"), cookies: [...keksZeilen(antwort), kekse.loesche("adresse"), kekse.loesche("einrichtung"), kekse.loesche("geparkt")] };
  }),
});
