import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { BriefAlsHtml } from "../../foundation/letters/brief-als-html.tsx";
import { BriefWoerter } from "../../foundation/letters/brief-woerter.tsx";
import { Urteilsfrage } from "../../foundation/letters/urteil/urteilsfrage.tsx";
import { ButtonLink } from "../../foundation/ui/button.tsx";
import { GANZER_BRIEF } from "./bescheid/anker.ts";
import { mitFragen } from "./bescheid/mit-fragen.ts";
import { type Bescheid, leseBescheid, merkeAbruf } from "./bescheid/store.ts";
import { leseFragen } from "./frage/store.ts";
import { messages } from "./messages.ts";
import { Fragenliste } from "./teile/fragenliste.tsx";

/** `/bescheid/:bescheid`: the decision as it was signed. Nothing here is calculated again. */
export const bescheidSeite: Seite = {
  pfad: "/bescheid/:bescheid",
  zugang: "bestaetigteBeteiligte",
  fallzugriff: { fallId: async (ctx) => (await lese(ctx))?.fallId, zweck: "frageBeantworten" },
  async zeige(ctx) {
    const bescheid = await lese(ctx);
    if (!bescheid) return { art: "nichtGefunden" };
    await merkeAbruf(ctx, bescheid);
    const t = createT(ctx.sprache, messages);
    const titel = t("bescheidVom", { tag: datum(bescheid.datum, ctx.sprache) });
    const fragen = (await leseFragen(ctx.tx, ctx.wer.officeId, bescheid.fallId)).filter((f) => f.bescheidId === bescheid.id);
    return {
      art: "seite", titel, zurueck: ctx.link(`/fall/${bescheid.fallId}`),
      inhalt: (
        <>
          <Wege bescheid={bescheid} ctx={ctx} />
          <BriefAlsHtml brief={brief(bescheid, ctx)} />
          {ctx.wer.art === "person" ? <p><a class="kern-link" href={ctx.link(`/bescheid/${bescheid.id}/frage/${GANZER_BRIEF}`)}>{t("andereStelle")}</a></p> : null}
          <BriefWoerter brief={bescheid.briefe.de} ctx={ctx} />
          {ctx.wer.art === "person" ? <Urteilsfrage ctx={ctx} briefart={bescheid.art} brief={bescheid.briefe.de} zurueck={`/bescheid/${bescheid.id}`} /> : null}
          {fragen.length === 0 ? null : (
            <section>
              <h2 class="kern-heading-medium">{t(ctx.wer.art === "person" ? "ihreFragen" : "fragenZumBescheid")}</h2>
              <Fragenliste fragen={fragen} ctx={ctx} />
            </section>
          )}
        </>
      ),
    };
  },
};

const lese = ({ tx, wer, param }: Ctx): Promise<Bescheid | undefined> => leseBescheid(tx, wer.officeId, param["bescheid"] ?? "");

/** The letter in the reader's language; to the person it is about, every line carries the way to ask. */
function brief({ id, briefe }: Bescheid, { sprache, wer, link }: Ctx) {
  const gewaehlt = sprache === "en" ? briefe.en : briefe.de;
  if (wer.art !== "person") return gewaehlt;
  const t = createT(sprache, messages);
  return mitFragen(gewaehlt, { text: t("zeileFrage"), kurz: t("unklar"), href: (zeile) => link(`/bescheid/${id}/frage/${zeile}`) });
}

function Wege({ bescheid: { id }, ctx: { sprache, link } }: { bescheid: Bescheid; ctx: Ctx }) {
  const t = createT(sprache, messages);
  return (
    <p>
      <ButtonLink href={link(`/bescheid/${id}/pdf`)} art="secondary">{t("alsPdf")}</ButtonLink>
      {sprache === "en" ? <> <a class="kern-link" href={`${link(`/bescheid/${id}`)}?sprache=de`}>{t("deutschBindet")}</a></> : null}
    </p>
  );
}
