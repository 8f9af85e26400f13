import { leseFall } from "../../fall/store.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { tagVon } from "../../foundation/http/tag.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Antwortenliste } from "./antworten-liste.tsx";
import { eingangMessages } from "./eingang-messages.ts";
import { schritte } from "./schritte.ts";
import { leseAngaben } from "./store.ts";

/** `/fall/:fall/antrag/:antrag`: the answers as they were sent, the same for whoever gave them and for the staff of the case. */
export const fallAntrag: Seite = {
  pfad: "/fall/:fall/antrag/:antrag",
  zugang: "fallbeteiligte",
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "antragBearbeiten" },
  async zeige(ctx) {
    const { tx, sprache, wer: { officeId }, param } = ctx;
    const angaben = await leseAngaben(tx, officeId, param["antrag"] ?? "");
    const fall = await leseFall(tx, officeId, param["fall"] ?? "");
    if (!angaben || !fall || angaben.fallId !== fall.fall.id) return { art: "nichtGefunden" };
    const t = createT(sprache, eingangMessages);
    const { antworten, weiter, gesendet } = angaben;
    const tag = tagVon(gesendet);
    const titel = t("gesendetTitel", { tag: datum(tag, sprache) });
    // As on the day it was sent: somebody who has turned fifteen since then was not asked more.
    const alle = schritte({ antworten, weiter, sprache, heute: tag, bekannt: false });
    return {
      art: "seite", titel, zurueck: ctx.link(`/fall/${fall.fall.id}`),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{titel}</h1>
          <p class="kern-body">{t("gesendetText")}</p>
          <Antwortenliste alle={alle} antworten={antworten} sprache={sprache} mitNamen={ctx.wer.art === "mitarbeiter"} />
        </>
      ),
    };
  },
};
