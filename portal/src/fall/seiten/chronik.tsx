import { leseChronik } from "../../foundation/chronik/lesen.ts";
import type { Modul } from "../../foundation/http/modul.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { messages } from "../messages.ts";
import { leseFall } from "../store.ts";
import { leseBegleitung } from "../tandem/store.ts";
import { Ereignisliste } from "./ereignisliste.tsx";

/** `/fall/:fall/chronik`: all that happened in a case, for both sides. */
export const chronikseite = (module: readonly Modul[]): Seite => ({
  pfad: "/fall/:fall/chronik",
  zugang: "fallbeteiligte",
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "uebersicht" },
  async zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const fall = await leseFall(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!fall) return { art: "nichtGefunden" };
    const eintraege = await leseChronik(ctx.tx, ctx.wer.officeId, fall.fall.id);
    const begleitung = await leseBegleitung(ctx.tx, ctx.wer.officeId, fall.fall.id);
    return {
      art: "seite", titel: t("chronik"),
      brotkrumen: [{ text: t("fall", { nummer: fall.fall.nummer }), href: ctx.link(`/fall/${fall.fall.id}`) }, { text: t("chronik") }],
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t("chronik")}</h1>
          <p class="kern-body">{t("chronikErklaerung")}</p>
          <Ereignisliste eintraege={eintraege} module={module} fall={fall} begleitung={begleitung} ctx={ctx} />
        </>
      ),
    };
  },
});
