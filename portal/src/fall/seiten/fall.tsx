import { nacheinander } from "../../foundation/nacheinander.ts";
import type { Modul } from "../../foundation/http/modul.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { leseChronik } from "../../foundation/chronik/lesen.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Alert } from "../../foundation/ui/alert.tsx";
import { messages } from "../messages.ts";
import { heutige, leseFall } from "../store.ts";
import { leseZusagen } from "../zusage/store.ts";
import { sortiereZusagen } from "../zusage/zusage.ts";
import { leseBegleitung } from "../tandem/store.ts";
import { Ereignisliste } from "./ereignisliste.tsx";
import { weiterzugeben } from "../tandem/platz.ts";
import { Tandemkarten } from "./tandemkarten.tsx";
import { Zusagenliste } from "./zusagenliste.tsx";

const NEUESTE = 5;

/** `/fall/:fall`: everything about a case on one page, the same for both sides; modules add their sections. */
export const fallseite = (module: readonly Modul[]): Seite => ({
  pfad: "/fall/:fall",
  zugang: "fallbeteiligte",
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "uebersicht" },
  async zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const fall = await leseFall(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!fall) return { art: "nichtGefunden" };
    const { id, nummer, geschuetzt } = fall.fall;
    const abschnitte = (await nacheinander(module, (m) => m.fallansicht(ctx, id))).flat().sort((a, b) => a.rang - b.rang);
    const zusagen = sortiereZusagen(await leseZusagen(ctx.tx, ctx.wer.officeId, id));
    const ereignisse = await leseChronik(ctx.tx, ctx.wer.officeId, id, NEUESTE);
    const begleitung = await leseBegleitung(ctx.tx, ctx.wer.officeId, id);
    const titel = ctx.wer.art === "person" ? t("meinFall", { nummer }) : t("fall", { nummer });
    return {
      art: "seite", titel, breit: true, brotkrumen: krumen(ctx, titel),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{titel}</h1>
          {geschuetzt && ctx.wer.art === "mitarbeiter" ? <Alert art="warning" titel={t("geschuetzt")} /> : null}
          {abschnitte.map((a) => <section key={a.titel} class="hs-stapel"><h2 class="kern-heading-medium">{a.titel}</h2>{a.inhalt}</section>)}
          <section class="hs-stapel"><h2 class="kern-heading-medium">{t("zusagen")}</h2><Zusagenliste zusagen={zusagen} fall={fall} ctx={ctx} /></section>
          <section class="hs-stapel"><h2 class="kern-heading-medium">{ctx.wer.art === "person" ? t("ihrTandem") : t("tandem")}</h2><Tandemkarten fall={fall} ctx={ctx} />{weiterzugeben(ctx.wer, fall.fall).length > 0 ? <p><a class="kern-link" href={ctx.link(`/fall/${id}/tandem`)}>{t("tandemAendern")}</a></p> : null}</section>
          <section class="hs-stapel">
            <h2 class="kern-heading-medium">{t("haushalt")}</h2>
            <ul>{heutige(fall.mitglieder).map((m) => <li key={m.id}>{m.vorname} {m.nachname}, {t("geboren", { tag: datum(m.geburtsdatum, ctx.sprache) })}</li>)}</ul>
          </section>
          <section class="hs-stapel">
            <h2 class="kern-heading-medium">{t("chronik")}</h2>
            <Ereignisliste eintraege={ereignisse} module={module} fall={fall} begleitung={begleitung} ctx={ctx} />
            <p><a class="kern-link" href={ctx.link(`/fall/${id}/chronik`)}>{t("chronikGanz")}</a></p>
            <p><a class="kern-link" href={ctx.link(`/fall/${id}/zugriffe`)}>{t("zugriffe")}</a></p>
            {ctx.wer.art === "mitarbeiter" ? <p><a class="kern-link" href={ctx.link(`/fall/${id}/konto`)}>{t("kontoBestaetigen")}</a></p> : null}
            {ctx.wer.art === "mitarbeiter" && [fall.fall.integrationsfachkraftId, fall.fall.leistungssachbearbeitungId].includes(ctx.wer.mitarbeiterId) ? <p><a class="kern-link" href={ctx.link(`/fall/${id}/schutz`)}>{t("schutz")}</a></p> : null}
          </section>
        </>
      ),
    };
  },
});

/** The way from the list of cases, or from one's own start page, to here. */
function krumen(ctx: Ctx, titel: string) {
  const t = createT(ctx.sprache, messages);
  const oben = ctx.wer.art === "person" ? { text: t("meineSachen"), href: ctx.link("/") } : { text: t("faelle"), href: ctx.link("/faelle") };
  return [oben, { text: titel }];
}
