import { z } from "zod";
import { leseAntragZuVorgang } from "../../fall/antrag/store.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Ergebnis, formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Alert } from "../../foundation/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../foundation/ui/button.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Hidden } from "../../foundation/ui/hidden.tsx";
import { Stepper } from "../../foundation/ui/stepper.tsx";
import { antragMessages } from "./antrag-messages.ts";
import { Antwortenliste } from "./antworten-liste.tsx";
import { reicheEin } from "./einreichen.ts";
import { abschnitte } from "./fragen/frage.ts";
import { leseReise } from "./reise.ts";
import { ersterOffener } from "./schritte.ts";

const VERSION = "version";

const schema = z.object({ vorgang: z.uuid().optional().catch(undefined), version: z.string().default("") });

/** `/antrag/pruefen`: all answers, each with a way to change it, and the button that makes the application. */
export const antragPruefen: Seite = {
  pfad: "/antrag/pruefen",
  zugang: "person",
  async zeige(ctx) {
    const t = createT(ctx.sprache, antragMessages);
    const reise = await leseReise(ctx);
    if (!reise) return { art: "weiter", nach: ctx.link("/antrag?weg=1") };
    const { alle, antworten, entwurf } = reise;
    const offen = ersterOffener(alle, antworten);
    if (offen) return { art: "weiter", nach: ctx.link(`/antrag/${offen.id}`) };
    return {
      art: "seite", titel: t("pruefenTitel"), zurueck: ctx.link(`/antrag/${alle.at(-1)?.id ?? ""}`),
      inhalt: (
        <>
          <Stepper schritt={abschnitte.length + 1} anzahl={abschnitte.length + 1} titel={t("pruefen")} />
          <h1 class="kern-heading-large">{t("pruefenTitel")}</h1>
          {ctx.formular.fehler.length === 0 ? null : <div id={VERSION} tabindex={-1}><Alert art="warning" titel={t("geaendert")} /></div>}
          <p class="kern-body">{t("pruefenText")}</p>
          <Antwortenliste alle={alle} antworten={antworten} sprache={ctx.sprache} aendern={(id) => ctx.link(`/antrag/${id}?aendern=1`)} />
          <section class="hs-stapel">
            <h2 class="kern-heading-medium">{t("erklaerungTitel")}</h2>
            <p class="kern-body">{t("erklaerung")}</p>
            <p class="kern-body">{t("zaehlt")}</p>
          </section>
          <Form>
            <Hidden name={VERSION} value={String(entwurf.version)} />
            <Hidden name="vorgang" value={entwurf.vorgang} />
            <ButtonGroup>
              <Button>{t("abschicken")}</Button>
              <ButtonLink href={ctx.link("/antrag")} art="secondary">{t("spaeter")}</ButtonLink>
            </ButtonGroup>
          </Form>
        </>
      ),
    };
  },
  formular: formular(schema, async (ctx, { vorgang, version }) => {
    const reise = await leseReise(ctx, { sperren: true });
    if (!reise) return { weiter: await schonGestellt(ctx, vorgang) };
    const offen = ersterOffener(reise.alle, reise.antworten);
    if (offen) return { weiter: ctx.link(`/antrag/${offen.id}`) };
    if (version !== String(reise.entwurf.version)) return gesehenesIstAlt(ctx);
    const { id } = await reicheEin(ctx, reise);
    return { weiter: ctx.link(`/antrag/eingang/${id}`) };
  }),
};

const gesehenesIstAlt = ({ sprache }: Ctx): Ergebnis => ({ fehler: [{ feld: VERSION, text: createT(sprache, antragMessages)("geaendert") }] });

// The same form a second time: the application it made the first time.
async function schonGestellt(ctx: Ctx, vorgang: string | undefined): Promise<string> {
  const antrag = vorgang === undefined ? undefined : await leseAntragZuVorgang(ctx.tx, ctx.wer.officeId, vorgang);
  return ctx.link(antrag ? `/antrag/eingang/${antrag.id}` : "/antrag?weg=1");
}
