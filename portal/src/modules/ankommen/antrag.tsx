import { z } from "zod";
import { formular, type Seite } from "../../foundation/http/seite.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { tagVon } from "../../foundation/http/tag.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Alert } from "../../foundation/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../foundation/ui/button.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { gehoertDazu, leseFaelle } from "../../fall/store.ts";
import { antragMessages } from "./antrag-messages.ts";
import { antragsteller, bekannteAntworten, leseReise, type Reise } from "./reise.ts";
import { nichtGeloeschtBis } from "./rules.ts";
import { ersterOffener } from "./schritte.ts";
import { type Antragszeile, beginneEntwurf, leseOffeneAntraege } from "./store.ts";

/** `/antrag`: what awaits one, the draft one can go on with, or the application that is already with us. */
export const antrag: Seite = {
  pfad: "/antrag",
  zugang: "person",
  async zeige(ctx) {
    const t = createT(ctx.sprache, antragMessages);
    const { laufend, weiter } = await leseStand(ctx);
    const reise = await leseReise(ctx);
    return {
      art: "seite", titel: t("titel"), zurueck: ctx.link("/"),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t("titel")}</h1>
          {ctx.query["weg"] === undefined ? null : <Alert titel={t("entwurfWeg")} />}
          {laufend ? <Laufend antrag={laufend} ctx={ctx} /> : reise ? <Angefangen reise={reise} ctx={ctx} /> : <Neu weiter={weiter} ctx={ctx} />}
        </>
      ),
    };
  },
  formular: formular(z.object({}), async (ctx) => {
    const { laufend } = await leseStand(ctx);
    if (laufend) return { weiter: ctx.link(`/antrag/eingang/${laufend.id}`) };
    await beginneEntwurf(ctx, antragsteller(ctx).personId, await bekannteAntworten(ctx));
    const reise = await leseReise(ctx);
    return { weiter: ctx.link(`/antrag/${reise?.alle[0]?.id ?? ""}`) };
  }),
};

/** The application that waits in a case of one's own, and whether there is such a case. Whoever has left a household begins anew. */
async function leseStand({ tx, wer }: Ctx): Promise<{ laufend: Antragszeile | undefined; weiter: boolean }> {
  const eigene = (await leseFaelle(tx, wer.officeId)).filter((f) => gehoertDazu(f, wer));
  const offene = await leseOffeneAntraege(tx, wer.officeId);
  return { laufend: offene.find((a) => eigene.some((f) => f.id === a.fallId)), weiter: eigene.length > 0 };
}

function Laufend({ antrag: { id, eingegangen }, ctx }: { antrag: Antragszeile; ctx: Ctx }) {
  const t = createT(ctx.sprache, antragMessages);
  return (
    <>
      <Alert art="success" titel={t("laeuftTitel", { tag: datum(tagVon(eingegangen), ctx.sprache) })}>{t("laeuft")}</Alert>
      <p><ButtonLink href={ctx.link(`/antrag/eingang/${id}`)}>{t("zumEingang")}</ButtonLink></p>
    </>
  );
}

function Angefangen({ reise: { entwurf, alle, antworten }, ctx }: { reise: Reise; ctx: Ctx }) {
  const t = createT(ctx.sprache, antragMessages);
  const tag = (zeit: string): string => datum(tagVon(zeit), ctx.sprache);
  return (
    <>
      <Alert titel={t("entwurfTitel")}>{t("entwurfStand", { tag: tag(entwurf.geaendert), loeschtag: datum(nichtGeloeschtBis(entwurf.geaendert), ctx.sprache) })}</Alert>
      <ButtonGroup>
        <ButtonLink href={ctx.link(`/antrag/${ersterOffener(alle, antworten)?.id ?? "pruefen"}`)}>{t("fortsetzen")}</ButtonLink>
        <ButtonLink href={ctx.link("/antrag/verwerfen")} art="secondary">{t("verwerfen")}</ButtonLink>
      </ButtonGroup>
    </>
  );
}

function Neu({ weiter, ctx }: { weiter: boolean; ctx: Ctx }) {
  const t = createT(ctx.sprache, antragMessages);
  return (
    <>
      {weiter ? <p class="kern-body">{t("weiterEinleitung")}</p> : (
        <>
          <p class="kern-body">{t("einleitung")}</p>
          <p class="kern-body">{t("gespeichert")}</p>
          <p class="kern-body">{t("hilfreich")}</p>
        </>
      )}
      <p class="kern-body">{t("zaehlt")}</p>
      <Form><Button>{t(weiter ? "beginnenWeiter" : "beginnen")}</Button></Form>
    </>
  );
}
