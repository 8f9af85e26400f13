import { Tandemkarten } from "../../fall/seiten/tandemkarten.tsx";
import { type FallMitMitgliedern, heutige, leseFall } from "../../fall/store.ts";
import { leseZusagen, type Zusage } from "../../fall/zusage/store.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { tagVon } from "../../foundation/http/tag.ts";
import { datum, uhrzeit } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Alert } from "../../foundation/ui/alert.tsx";
import { ButtonGroup, ButtonLink } from "../../foundation/ui/button.tsx";
import { Details } from "../../foundation/ui/details.tsx";
import { Belegliste } from "./belegliste.tsx";
import { eingangMessages } from "./eingang-messages.ts";
import { alter } from "./haushalt.ts";
import { type Angabenzeile, type Antragszeile, leseAngaben, leseAntrag, leseUnterlagen, type Unterlagenzeile } from "./store.ts";

/** `/antrag/eingang/:antrag`: the receipt. The day that counts, who works on it by when, what helps. */
export const antragEingang: Seite = {
  pfad: "/antrag/eingang/:antrag",
  zugang: "person",
  async zeige(ctx) {
    const eingang = await leseEingang(ctx);
    if (!eingang) return { art: "nichtGefunden" };
    const t = createT(ctx.sprache, eingangMessages);
    const { antrag, fall, unterlagen } = eingang;
    return {
      art: "seite", titel: t("titel"), zurueck: ctx.link("/"),
      inhalt: (
        <>
          <Tag antrag={antrag} ctx={ctx} />
          <Naechstes {...eingang} ctx={ctx} />
          <section class="hs-stapel">
            <h2 class="kern-heading-medium">{t("tandem")}</h2>
            <Tandemkarten fall={fall} ctx={ctx} />
          </section>
          {unterlagen.length === 0 ? null : (
            <section class="hs-stapel">
              <h2 class="kern-heading-medium">{t("belegeTitel")}</h2>
              <p class="kern-body">{t("belege")}</p>
              <Belegliste unterlagen={unterlagen} mitglieder={fall.mitglieder} sprache={ctx.sprache} />
            </section>
          )}
          {heutige(fall.mitglieder).some((m) => alter(m.geburtsdatum, ctx.heute) < 25 && m.id !== antrag.gestelltVon) ? (
            <section class="hs-stapel"><h2 class="kern-heading-medium">{t("butTitel")}</h2><p class="kern-body">{t("but")}</p></section>
          ) : null}
          <Wege {...eingang} ctx={ctx} />
        </>
      ),
    };
  },
};

type Eingang = { antrag: Antragszeile; angaben: Angabenzeile | undefined; fall: FallMitMitgliedern; zusage: Zusage | undefined; unterlagen: Unterlagenzeile[] };

async function leseEingang({ tx, wer: { officeId }, param }: Ctx): Promise<Eingang | undefined> {
  const antrag = await leseAntrag(tx, officeId, param["antrag"] ?? "");
  const fall = antrag && await leseFall(tx, officeId, antrag.fallId);
  if (!antrag || !fall) return undefined;
  const zusage = (await leseZusagen(tx, officeId, fall.fall.id)).find((z) => z.inhalt.art === "antragBearbeiten" && z.inhalt.antragId === antrag.id);
  return { antrag, fall, zusage, angaben: await leseAngaben(tx, officeId, antrag.id), unterlagen: await leseUnterlagen(tx, officeId, antrag.id) };
}

function Tag({ antrag: { eingegangen, wirktAb }, ctx: { sprache } }: { antrag: Antragszeile; ctx: Ctx }) {
  const t = createT(sprache, eingangMessages);
  const tag = datum(tagVon(eingegangen), sprache);
  return (
    <>
      <h1 class="kern-heading-large">{t("titel")}</h1>
      <p class="kern-body">{t("eingegangen", { tag, zeit: uhrzeit(new Date(eingegangen), sprache) })}</p>
      <Alert art="success" titel={t("wirktTitel", { tag })}>{t("wirkt", { ab: datum(wirktAb, sprache) })}</Alert>
      <Details titel={t("warumTitel")}>{t("warum")}</Details>
    </>
  );
}

function Naechstes({ zusage, fall, ctx: { sprache } }: Eingang & { ctx: Ctx }) {
  const t = createT(sprache, eingangMessages);
  return (
    <section class="hs-stapel">
      <h2 class="kern-heading-medium">{t("weiterTitel")}</h2>
      {zusage ? <p class="kern-body"><strong>{t("zusage", { bis: datum(zusage.bis, sprache) })}</strong></p> : null}
      <ol>
        <li>{t("schritt1", { name: fall.leistungssachbearbeitung.name })}</li>
        <li>{t("schritt2")}</li>
        <li>{t("schritt3")}</li>
      </ol>
      <p class="kern-body">{t("aendert")}</p>
    </section>
  );
}

function Wege({ antrag, angaben, fall, ctx }: Eingang & { ctx: Ctx }) {
  const t = createT(ctx.sprache, eingangMessages);
  return (
    <>
      {angaben && angaben.bestaetigungId === null ? <p class="kern-body">{t("pdfKommt")}</p> : null}
      <ButtonGroup>
        {angaben && angaben.bestaetigungId !== null ? <ButtonLink href={ctx.link(`/antrag/eingang/${antrag.id}/bestaetigung`)}>{t("pdf")}</ButtonLink> : null}
        {angaben ? <ButtonLink href={ctx.link(`/fall/${fall.fall.id}/antrag/${antrag.id}`)} art="secondary">{t("angaben")}</ButtonLink> : null}
        <ButtonLink href={ctx.link(`/fall/${fall.fall.id}`)} art="secondary">{t("zumFall")}</ButtonLink>
      </ButtonGroup>
    </>
  );
}
