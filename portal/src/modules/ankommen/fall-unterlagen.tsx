import { z } from "zod";
import { leseFall } from "../../fall/store.ts";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { formular, type Seite } from "../../foundation/http/seite.ts";
import { tagVon } from "../../foundation/http/tag.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { fallrollen } from "../../foundation/identity/wer.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { Checkboxes } from "../../foundation/ui/checkboxes.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { belegname } from "./belegliste.tsx";
import { eingangMessages } from "./eingang-messages.ts";
import { unterlageVermerkt } from "./ereignisse.ts";
import { leseAntrag, leseUnterlagen, setzeErhalten } from "./store.ts";

/** `/fall/:fall/unterlagen/:antrag`: staff tick what has come in; the person sees it at once. */
export const fallUnterlagen: Seite = {
  pfad: "/fall/:fall/unterlagen/:antrag",
  zugang: fallrollen,
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "antragBearbeiten" },
  async zeige(ctx) {
    const gefunden = await lese(ctx);
    if (!gefunden) return { art: "nichtGefunden" };
    const { fall, antrag, unterlagen } = gefunden;
    const t = createT(ctx.sprache, eingangMessages);
    const titel = t("unterlagenTitel", { tag: datum(tagVon(antrag.eingegangen), ctx.sprache) });
    const da = ctx.formular.mehrfach["da[]"] ?? unterlagen.filter((u) => u.erhalten !== null).map((u) => u.id);
    return {
      art: "seite", titel, zurueck: ctx.link(`/fall/${fall.fall.id}`),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{titel}</h1>
          {unterlagen.length === 0 ? <p class="kern-body">{t("keineBelege")}</p> : (
            <Form>
              <Checkboxes name="da[]" label={t("unterlagenFrage")} values={da} required optionen={unterlagen.map((u) => ({ value: u.id, text: belegname(u, fall.mitglieder, ctx.sprache) }))} />
              <Button>{t("speichern")}</Button>
            </Form>
          )}
        </>
      ),
    };
  },
  formular: formular(z.object({ da: z.array(z.string()).default([]) }), async (ctx, { da }) => {
    const gefunden = await lese(ctx);
    if (!gefunden) return { antwort: { art: "nichtGefunden" } };
    const { fall: { fall }, antrag, unterlagen } = gefunden;
    for (const u of unterlagen.filter((u) => da.includes(u.id) !== (u.erhalten !== null))) {
      const erhalten = da.includes(u.id);
      await setzeErhalten(ctx, u, erhalten);
      await eintragen(ctx, fall.id, unterlageVermerkt, { antragId: antrag.id, unterlage: u.art, erhalten }, u.sichtbarFuer);
    }
    return { weiter: ctx.link(`/fall/${fall.id}`) };
  }),
};

async function lese({ tx, wer: { officeId }, param }: Ctx) {
  const fall = await leseFall(tx, officeId, param["fall"] ?? "");
  const antrag = await leseAntrag(tx, officeId, param["antrag"] ?? "");
  if (!fall || antrag?.fallId !== fall.fall.id) return undefined;
  return { fall, antrag, unterlagen: await leseUnterlagen(tx, officeId, antrag.id) };
}
