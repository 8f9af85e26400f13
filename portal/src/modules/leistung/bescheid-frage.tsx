import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { PRUEFKNOPF } from "../../foundation/schreibhilfe/pruefknopf.ts";
import { Schreibangebot } from "../../foundation/schreibhilfe/schreibangebot.tsx";
import { Button } from "../../foundation/ui/button.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Hidden } from "../../foundation/ui/hidden.tsx";
import { type Stelle, zeileIm } from "./bescheid/anker.ts";
import { type Bescheid, leseBescheid } from "./bescheid/store.ts";
import { stelleFrage } from "./frage/stelle.ts";
import { messages } from "./messages.ts";
import { Stellenkasten } from "./teile/stellenkasten.tsx";

const HOECHSTENS = 2000;

const schema = ({ sprache }: Ctx) => z.object({
  vorgang: z.uuid().catch(() => randomUUID()),
  worte: z.string().trim().max(HOECHSTENS, createT(sprache, messages)("worteZuLang")).default(""),
});

/** `/bescheid/:bescheid/frage/:zeile`: asks about one line, with own words or without. */
export const bescheidFrage: Seite = {
  pfad: "/bescheid/:bescheid/frage/:zeile",
  zugang: "bestaetigtePerson",
  async zeige(ctx) {
    const gefunden = await lese(ctx);
    if (!gefunden) return { art: "nichtGefunden" };
    const t = createT(ctx.sprache, messages);
    return {
      art: "seite", titel: t("frageStellen"), zurueck: ctx.link(`/bescheid/${gefunden.bescheid.id}`),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t("frageStellen")}</h1>
          <Stellenkasten stelle={gefunden.stelle} sprache={ctx.sprache} />
          <p class="kern-body">{t("frageText")}</p>
          <Form>
            <Hidden name="vorgang" value={ctx.formular.werte["vorgang"] ?? randomUUID()} />
            <Schreibangebot name="worte" gefragt={ctx.formular.werte[PRUEFKNOPF]} label={t("worte")} value={ctx.formular.werte["worte"]} fehler={ctx.formular.fehler.find((f) => f.feld === "worte")?.text} maxlength={HOECHSTENS} />
            <p class="kern-body">{t("fristHinweis")}</p>
            <Button>{t("frageSenden")}</Button>
          </Form>
        </>
      ),
    };
  },
  formular: formular(schema, async (ctx, { vorgang, worte }) => {
    const frage = await stelleFrage(ctx, { bescheidId: ctx.param["bescheid"] ?? "", zeile: ctx.param["zeile"] ?? "", worte: worte === "" ? null : worte, vorgang });
    return frage ? { weiter: ctx.link(`/frage/${frage.id}`) } : { antwort: { art: "nichtGefunden" } };
  }),
};

async function lese({ tx, wer, param, sprache }: Ctx): Promise<{ bescheid: Bescheid; stelle: Stelle } | undefined> {
  const bescheid = await leseBescheid(tx, wer.officeId, param["bescheid"] ?? "");
  const stelle = bescheid && zeileIm(sprache === "en" ? bescheid.briefe.en : bescheid.briefe.de, param["zeile"] ?? "");
  return stelle && { bescheid, stelle };
}
