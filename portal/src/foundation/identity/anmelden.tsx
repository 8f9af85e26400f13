import type { Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { Alert } from "../ui/alert.tsx";
import { Card, CardGrid } from "../ui/card.tsx";
import { messages } from "./messages.ts";
import type { Raum } from "./raum.ts";
import { mitWeiter } from "./weiter.ts";

/** `/anmelden`: who wants to sign in? */
export const anmelden = ({ kekse }: Raum): Seite => ({
  pfad: "/anmelden",
  zugang: "alle",
  zeige: async (ctx) => {
    const t = createT(ctx.sprache, messages);
    const nach = (seite: string) => mitWeiter(ctx.link(seite), ctx.query["weiter"]);
    return {
      art: "seite", titel: t("anmelden"),
      inhalt: (
        <>
          <h1>{t("anmelden")}</h1>
          {kekse.lies(ctx.anfrage, "geparkt") === undefined ? null : <Alert titel={t("geparkt")} />}
          <CardGrid>
            <Card titel={t("alsPerson")} href={nach("/anmelden/person")}>{t("alsPersonText")}</Card>
            <Card titel={t("alsMitarbeiter")} href={nach("/anmelden/mitarbeiter")}>{t("alsMitarbeiterText")}</Card>
          </CardGrid>
        </>
      ),
    };
  },
});
