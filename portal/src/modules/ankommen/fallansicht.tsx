import type { Antrag } from "../../fall/antrag/store.ts";
import { leseAntraege } from "../../fall/antrag/store.ts";
import { leseFall } from "../../fall/store.ts";
import { leseZusagen, type Zusage } from "../../fall/zusage/store.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Fallabschnitt } from "../../foundation/http/modul.ts";
import { tagVon } from "../../foundation/http/tag.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { SummaryList } from "../../foundation/ui/summary-list.tsx";
import { Belegliste } from "./belegliste.tsx";
import { eingangMessages } from "./eingang-messages.ts";
import { leseAngaben, leseUnterlagen } from "./store.ts";

const RANG = 10;

/** On a case's page: where the newest application stands, what was promised, which papers are open. */
export async function fallansicht(ctx: Ctx, fallId: string): Promise<Fallabschnitt[]> {
  const { tx, sprache, wer: { officeId } } = ctx;
  const [antrag] = await leseAntraege(tx, officeId, fallId);
  if (!antrag) return [];
  const t = createT(sprache, eingangMessages);
  const zusagen = await leseZusagen(tx, officeId, fallId);
  return [{
    titel: t("standTitel", { tag: datum(tagVon(antrag.eingegangen), sprache) }), rang: RANG,
    inhalt: (
      <>
        <Stand antrag={antrag} zusagen={zusagen} ctx={ctx} />
        {antrag.stand === "eingegangen" ? await belege(ctx, antrag) : null}
        {await wege(ctx, antrag)}
      </>
    ),
  }];
}

function Stand({ antrag, zusagen, ctx: { sprache } }: { antrag: Antrag; zusagen: readonly Zusage[]; ctx: Ctx }) {
  const t = createT(sprache, eingangMessages);
  const zusage = zusagen.find((z) => z.inhalt.art === "antragBearbeiten" && z.inhalt.antragId === antrag.id && z.ausgang === "offen");
  const stand = t(({ eingegangen: "eingegangenStand", entschieden: "entschieden", zurueckgenommen: "zurueckgenommen" } as const)[antrag.stand]);
  return (
    <SummaryList
      zeilen={[
        { name: t("stand"), wert: stand }, { name: t("wirktAb"), wert: datum(antrag.wirktAb, sprache) },
        ...(zusage ? [{ name: t("zugesagt"), wert: datum(zusage.bis, sprache) }] : []),
      ]}
    />
  );
}

async function belege({ tx, sprache, wer: { officeId } }: Ctx, antrag: Antrag) {
  const unterlagen = await leseUnterlagen(tx, officeId, antrag.id);
  const fall = await leseFall(tx, officeId, antrag.fallId);
  if (unterlagen.length === 0) return null;
  return (
    <>
      <h3 class="kern-heading-small">{createT(sprache, eingangMessages)("belegeTitel")}</h3>
      <Belegliste unterlagen={unterlagen} mitglieder={fall?.mitglieder ?? []} sprache={sprache} />
    </>
  );
}

async function wege({ tx, sprache, wer, link }: Ctx, { id, fallId }: Antrag) {
  const t = createT(sprache, eingangMessages);
  const angaben = await leseAngaben(tx, wer.officeId, id);
  return (
    <ul>
      {angaben ? <li><a class="kern-link" href={link(`/fall/${fallId}/antrag/${id}`)}>{t("gesendetTitel", { tag: datum(tagVon(angaben.gesendet), sprache) })}</a></li> : null}
      {wer.art === "person" && angaben ? <li><a class="kern-link" href={link(`/antrag/eingang/${id}`)}>{t("weiterTitel")}</a></li> : null}
      {wer.art === "mitarbeiter" && angaben ? <li><a class="kern-link" href={link(`/fall/${fallId}/unterlagen/${id}`)}>{t("unterlagen")}</a></li> : null}
    </ul>
  );
}
