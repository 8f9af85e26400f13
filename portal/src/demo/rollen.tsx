import { z } from "zod";
import type { Ctx } from "../foundation/http/ctx.ts";
import { formular, type Seite } from "../foundation/http/seite.ts";
import { createT } from "../foundation/i18n/t.ts";
import type { Identitaet } from "../foundation/identity/identitaet.ts";
import { Button } from "../foundation/ui/button.tsx";
import { Form } from "../foundation/ui/form.tsx";
import { Hidden } from "../foundation/ui/hidden.tsx";
import { messages as fallmessages } from "../fall/messages.ts";
import type { Demokonten } from "./einrichten.ts";
import { messages } from "./messages.ts";
import { bueros } from "./personal.ts";
import { vorgestellte } from "./vorgestellte.ts";

type Rollendeps = { konten: Demokonten; identitaet: Pick<Identitaet, "alsDemo"> };
type Eintrag = { kontoId: string; name: string; beschreibung: string };

/** `/demo`: the people one can step into with one click. Registered only in demo mode. */
export const rollenseite = (deps: Rollendeps): Seite => ({
  pfad: "/demo",
  zugang: "alle",
  zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const { menschen, kraefte } = eintraege(deps, ctx);
    return Promise.resolve({
      art: "seite", titel: t("titel"), breit: true,
      inhalt: (
        <>
          <h1>{t("titel")}</h1>
          <p class="kern-body--large">{t("text")}</p>
          {menschen.length > 0 ? <h2>{t("menschen")}</h2> : null}
          <Liste eintraege={menschen} ctx={ctx} />
          <h2>{t("kraefte")}</h2>
          <Liste eintraege={kraefte} ctx={ctx} />
          <p><a class="kern-link" href={ctx.link("/demo/post")}>{t("post")}</a></p>
        </>
      ),
    });
  },
  formular: formular(z.object({ konto: z.string().min(1) }), async (ctx, { konto }) => {
    const { menschen, kraefte } = eintraege(deps, ctx);
    // Only accounts of the list: whoever signed up in the demo by themselves is nobody's to step into.
    if (![...menschen, ...kraefte].some((e) => e.kontoId === konto)) return { antwort: { art: "nichtGefunden" } };
    return { weiter: ctx.link("/"), cookies: await deps.identitaet.alsDemo(konto, ctx.anfrage) };
  }),
});

function Liste({ eintraege, ctx }: { eintraege: readonly Eintrag[]; ctx: Ctx }) {
  const t = createT(ctx.sprache, messages);
  return (
    <ul class="hs-karten">
      {eintraege.map((e) => (
        <li key={e.kontoId} class="kern-card">
          <div class="kern-card__container">
            <h3 class="kern-title">{e.name}</h3>
            <p class="kern-body">{e.beschreibung}</p>
            <Form>
              <Hidden name="konto" value={e.kontoId} />
              <Button art="secondary">{t("eintreten", { name: e.name })}</Button>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}

function eintraege({ konten }: Rollendeps, { office, sprache }: Ctx): { menschen: Eintrag[]; kraefte: Eintrag[] } {
  const tf = createT(sprache, fallmessages);
  const mit = (wer: { id: string; name: string; beschreibung: string }): Eintrag[] => {
    const kontoId = konten.get(wer.id);
    return kontoId === undefined ? [] : [{ kontoId, name: wer.name, beschreibung: wer.beschreibung }];
  };
  const buero = bueros.find((b) => b.office.officeId === office.officeId);
  return {
    menschen: vorgestellte(office.kuerzel, sprache).flatMap(mit),
    kraefte: (buero?.kraefte ?? []).flatMap((k) => mit({ ...k, beschreibung: `${tf(`rolle_${k.rolle}`)}, ${buero?.teams.find((t) => t.id === k.teamId)?.name ?? ""}` })),
  };
}
