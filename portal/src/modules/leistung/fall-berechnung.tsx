import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { ButtonLink } from "../../foundation/ui/button.tsx";
import { geltung } from "./entscheidung/entscheidung.ts";
import { type Akte, lageAus, leseAkte } from "./entscheidung/store.ts";
import { type Vorhaben, vorhaben } from "./entscheidung/vorhaben.ts";
import { fallkrumen } from "./fallkrumen.ts";
import { messages } from "./messages.ts";
import { personennamen } from "./personennamen.ts";
import { Angabenliste } from "./teile/angabenliste.tsx";
import { Monatstabelle, Rechenhinweise, Rechenschritte } from "./teile/monatstabelle.tsx";
import { NeueAngaben } from "./teile/neue-angaben.tsx";
import { Vorhabenhinweis } from "./teile/vorhabenhinweis.tsx";

/** `/fall/:fall/berechnung`: what the file says and what the law makes of it, side by side, month by month. */
export const fallBerechnung: Seite = {
  pfad: "/fall/:fall/berechnung",
  zugang: ["leistungssachbearbeitung", "integrationsfachkraft", "teamleitung"],
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "leistungBerechnen" },
  async zeige(ctx) {
    const akte = await leseAkte(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!akte) return { art: "nichtGefunden" };
    const t = createT(ctx.sprache, messages);
    const was = vorhaben(lageAus(akte), ctx.heute);
    return { art: "seite", titel: t("berechnung"), breit: true, brotkrumen: fallkrumen(ctx, akte.fall.fall, { text: t("berechnung") }), inhalt: <Ansicht akte={akte} was={was} ctx={ctx} /> };
  },
};

function Ansicht({ akte, was, ctx: { sprache, link, wer, office } }: { akte: Akte; was: Vorhaben; ctx: Ctx }) {
  const t = createT(sprache, messages);
  const { fall: { id }, mitglieder } = akte.fall;
  const bearbeitet = wer.art === "mitarbeiter" && wer.rolle === "leistungssachbearbeitung";
  const monate = "monate" in was ? was.monate : geltung(akte.entscheidungen);
  const rechnung = { monate, namen: personennamen(mitglieder), sprache };
  return (
    <>
      <h1 class="kern-heading-large">{t("berechnung")}</h1>
      <Vorhabenhinweis vorhaben={was} sprache={sprache} />
      {bearbeitet && office.betriebsart === "fachverfahren" && "monate" in was ? <p><ButtonLink href={link(`/fall/${id}/entscheiden`)}>{t("zurEntscheidung")}</ButtonLink></p> : null}
      <div class="hs-nebeneinander">
        <section class="hs-stapel">
          <h2 class="kern-heading-medium">{t("angaben")}</h2>
          <Angabenliste akte={akte} sprache={sprache} {...(bearbeitet && { aendern: (faktId: string) => link(`/fall/${id}/fakt/${faktId}`) })} />
          {bearbeitet ? <NeueAngaben fallId={id} sprache={sprache} link={link} /> : null}
        </section>
        <section class="hs-stapel">
          <h2 class="kern-heading-medium">{t("rechnung")}</h2>
          <Monatstabelle {...rechnung} />
          <h3 class="kern-heading-small">{t("schritteZeigen")}</h3>
          <Rechenschritte {...rechnung} />
          <h3 class="kern-heading-small">{t("hinweise")}</h3>
          <Rechenhinweise {...rechnung} />
        </section>
      </div>
    </>
  );
}
