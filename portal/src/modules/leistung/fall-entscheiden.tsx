import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Ergebnis, formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { type Ausgang, entscheide } from "./entscheidung/entscheide.ts";
import { liesKontakt } from "./entscheidung/kontakt.ts";
import { lageAus, leseAkte, leseKraft } from "./entscheidung/store.ts";
import { vorhaben } from "./entscheidung/vorhaben.ts";
import { fallkrumen } from "./fallkrumen.ts";
import { messages } from "./messages.ts";
import { Entscheidungsformular } from "./teile/entscheidungsformular.tsx";
import { Vorhabenhinweis } from "./teile/vorhabenhinweis.tsx";

const schema = z.object({ vorgang: z.uuid().catch(() => randomUUID()), stand: z.string().default(""), geprueft: z.string().default("") });

/** `/fall/:fall/entscheiden`: what will be decided, the letter as it will go out, a call first where it disappoints, the signature. */
export const fallEntscheiden: Seite = {
  pfad: "/fall/:fall/entscheiden",
  zugang: ["leistungssachbearbeitung"],
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "antragBearbeiten" },
  async zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    if (ctx.office.betriebsart === "begleitend") return { art: "verboten", grund: t("begleitendText") };
    const akte = await leseAkte(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!akte || ctx.wer.art !== "mitarbeiter") return { art: "nichtGefunden" };
    const was = vorhaben(lageAus(akte), ctx.heute);
    const unterzeichner = await leseKraft(ctx.tx, ctx.wer.officeId, ctx.wer.mitarbeiterId);
    return {
      art: "seite", titel: t("entscheiden"), breit: true,
      brotkrumen: fallkrumen(ctx, akte.fall.fall, { text: t("berechnung"), href: ctx.link(`/fall/${akte.fall.fall.id}/berechnung`) }, { text: t("entscheiden") }),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t("entscheiden")}</h1>
          <div id="stand" tabindex={-1}><Vorhabenhinweis vorhaben={was} sprache={ctx.sprache} /></div>
          {"monate" in was ? <Entscheidungsformular akte={akte} was={was} unterzeichner={unterzeichner} ctx={ctx} /> : null}
        </>
      ),
    };
  },
  formular: formular(schema, async (ctx, { vorgang, stand, geprueft }) => {
    const t = createT(ctx.sprache, messages);
    if (ctx.office.betriebsart === "begleitend") return { antwort: { art: "verboten", grund: t("begleitendText") } };
    if (geprueft !== "ja") return { fehler: [{ feld: "geprueft", text: t("unterzeichnenFehlt") }] };
    const gelesen = liesKontakt(ctx.formular.werte, ctx.heute, ctx.sprache);
    if ("fehler" in gelesen) return gelesen;
    const fallId = ctx.param["fall"] ?? "";
    return antworte(ctx, fallId, await entscheide(ctx, { fallId, vorgang, stand, kontakt: gelesen.kontakt }));
  }),
};

function antworte({ sprache, link }: Ctx, fallId: string, ausgang: Ausgang): Ergebnis {
  const t = createT(sprache, messages);
  switch (ausgang.art) {
    case "erlassen": return { weiter: link(`/fall/${fallId}`) };
    case "veraltet": return { fehler: [{ feld: "stand", text: t("inzwischenGeaendert") }] };
    case "nichtEntscheidbar": return { fehler: [{ feld: "stand", text: t("nichtMehr") }] };
    case "anrufFehlt": return { fehler: [{ feld: "kontakt", text: t("kontaktFehlt") }] };
    case "anhoerungFehlt": return { fehler: [{ feld: "kontakt", text: t("anhoerungFehlt") }] };
    case "begleitend": return { antwort: { art: "verboten", grund: t("begleitendText") } };
    case "nichtZustaendig": return { antwort: { art: "verboten" } };
    case "nichtGefunden": return { antwort: { art: "nichtGefunden" } };
  }
}
