import { z } from "zod";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Antwort, formular, type Seite } from "../../foundation/http/seite.ts";
import { tagUndZeit } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Table } from "../../foundation/ui/table.tsx";
import { leseZugriffe } from "../../foundation/zugriffe/lesen.ts";
import { namenVerlangt } from "../ereignisse.ts";
import { messages } from "../messages.ts";
import { leseFall } from "../store.ts";

/** `/fall/:fall/zugriffe`: who looked at the case and what for; by function, by name on request. */
export const zugriffeseite: Seite = {
  pfad: "/fall/:fall/zugriffe",
  zugang: "fallbeteiligte",
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "auskunft" },
  zeige: (ctx) => ansicht(ctx, false),
  formular: formular(z.object({}), async (ctx) => {
    const fall = await leseFall(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!fall) return { antwort: { art: "nichtGefunden" } };
    const sichtbar = ctx.wer.art === "person" ? [ctx.wer.personId] : fall.fall.sichtbarFuer;
    await eintragen(ctx, fall.fall.id, namenVerlangt, {}, sichtbar);
    return { antwort: await ansicht(ctx, true) };
  }),
};

async function ansicht(ctx: Ctx, mitNamen: boolean): Promise<Antwort> {
  const t = createT(ctx.sprache, messages);
  const fall = await leseFall(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
  if (!fall) return { art: "nichtGefunden" };
  const zugriffe = await leseZugriffe(ctx.tx, ctx.wer.officeId, fall.fall.id);
  return {
    art: "seite", titel: t("zugriffe"),
    brotkrumen: [{ text: t("fall", { nummer: fall.fall.nummer }), href: ctx.link(`/fall/${fall.fall.id}`) }, { text: t("zugriffe") }],
    inhalt: (
      <>
        <h1 class="kern-heading-large">{t("zugriffe")}</h1>
        <p class="kern-body">{t("zugriffeErklaerung")}</p>
        <Table
          titel={t("zugriffe")} titelVerborgen zeilen={zugriffe} leer={t("zugriffeLeer")}
          spalten={[
            { titel: t("wann"), art: "kopf", zelle: (z) => tagUndZeit(new Date(z.zeit), ctx.sprache) },
            { titel: t("wer"), zelle: (z) => (mitNamen ? `${z.name}, ${t(`rolle_${z.rolle}`)}` : t(`rolle_${z.rolle}`)) },
            { titel: t("zweck"), zelle: (z) => t(`zweck_${z.zweck}`) },
          ]}
        />
        {mitNamen || zugriffe.length === 0 ? null : <Form><Button art="secondary">{t("namenZeigen")}</Button></Form>}
      </>
    ),
  };
}
