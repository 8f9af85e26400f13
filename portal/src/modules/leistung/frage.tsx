import { z } from "zod";
import { leseFall } from "../../fall/store.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Ergebnis, formular, type Seite } from "../../foundation/http/seite.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { type Stelle, zeileIm } from "./bescheid/anker.ts";
import { type Bescheid, leseBescheid } from "./bescheid/store.ts";
import { leseKraft } from "./entscheidung/store.ts";
import { beantworteFrage } from "./frage/beantworte.ts";
import { bewerteAntwort } from "./frage/bewerte.ts";
import { type Frage, leseFrage } from "./frage/store.ts";
import { messages } from "./messages.ts";
import { Antwortkasten } from "./teile/antwortkasten.tsx";
import { Fragekasten } from "./teile/fragekasten.tsx";
import { Stellenkasten } from "./teile/stellenkasten.tsx";

const HOECHSTENS = 5000;

const schema = ({ sprache }: Ctx) => z.object({
  antwort: z.string().trim().max(HOECHSTENS, createT(sprache, messages)("antwortZuLang")).optional(),
  verstanden: z.enum(["ja", "nein", "angerufen"]).optional().catch(undefined),
});

/** `/frage/:frage`: question, line, reason and answer, for both sides. */
export const frageSeite: Seite = {
  pfad: "/frage/:frage",
  zugang: "bestaetigteBeteiligte",
  fallzugriff: { fallId: async ({ tx, wer, param }) => (await leseFrage(tx, wer.officeId, param["frage"] ?? ""))?.fallId, zweck: "frageBeantworten" },
  async zeige(ctx) {
    const gefunden = await lese(ctx);
    if (!gefunden) return { art: "nichtGefunden" };
    const { frage, bescheid, stelle } = gefunden;
    const titel = createT(ctx.sprache, messages)("frageTitel", { tag: datum(bescheid.datum, ctx.sprache) });
    const kraft = (id: string) => leseKraft(ctx.tx, ctx.wer.officeId, id);
    const fall = await leseFall(ctx.tx, ctx.wer.officeId, frage.fallId);
    const versprach = await kraft(frage.mitarbeiterId);
    const zustaendig = fall?.leistungssachbearbeitung ?? versprach;
    // A promise of somebody who has left is the office's.
    const zugesagtVon = versprach.aktiv || frage.beantwortet !== null ? versprach : zustaendig;
    // The number to call back is for staff only.
    const telefon = ctx.wer.art === "mitarbeiter" ? fall?.mitglieder.find((m) => m.id === frage.personId)?.telefon ?? null : null;
    return {
      art: "seite", titel, zurueck: ctx.link(`/bescheid/${bescheid.id}`),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{titel}</h1>
          <Stellenkasten stelle={stelle} sprache={ctx.sprache} />
          <Fragekasten frage={frage} zugesagtVon={zugesagtVon} ctx={ctx} />
          <Antwortkasten frage={frage} zugesagtVon={zugesagtVon} zustaendig={zustaendig} beantwortetVon={frage.beantwortetVon === null ? undefined : await kraft(frage.beantwortetVon)} telefon={telefon} ctx={ctx} />
        </>
      ),
    };
  },
  formular: formular(schema, (ctx, eingabe) => sende(ctx, eingabe)),
};

async function sende(ctx: Ctx, { antwort, verstanden }: z.infer<ReturnType<typeof schema>>): Promise<Ergebnis> {
  const t = createT(ctx.sprache, messages);
  const frageId = ctx.param["frage"] ?? "";
  const hierher = { weiter: ctx.link(`/frage/${frageId}`) };
  if (ctx.wer.art === "person") {
    if (verstanden !== undefined && verstanden !== "angerufen" && !(await bewerteAntwort(ctx, frageId, verstanden))) return { antwort: { art: "nichtGefunden" } };
    return hierher;
  }
  if (ctx.wer.art !== "mitarbeiter" || ctx.wer.rolle !== "leistungssachbearbeitung") return { antwort: { art: "verboten" } };
  if (verstanden === "angerufen") return (await bewerteAntwort(ctx, frageId, verstanden)) ? hierher : { antwort: { art: "nichtGefunden" } };
  if (antwort === undefined || antwort === "") return { fehler: [{ feld: "antwort", text: t("antwortFehlt") }] };
  const ausgang = await beantworteFrage(ctx, { frageId, antwort });
  if (ausgang.art === "nichtGefunden") return { antwort: { art: "nichtGefunden" } };
  // The same answer sent twice is one answer.
  if (ausgang.art === "beantwortet" || ausgang.frage.antwort === antwort) return hierher;
  return { fehler: [{ feld: "antwort", text: t("schonBeantwortet") }] };
}

async function lese({ tx, wer, param, sprache }: Ctx): Promise<{ frage: Frage; bescheid: Bescheid; stelle: Stelle } | undefined> {
  const frage = await leseFrage(tx, wer.officeId, param["frage"] ?? "");
  const bescheid = frage && (await leseBescheid(tx, wer.officeId, frage.bescheidId));
  const stelle = bescheid && zeileIm(sprache === "en" ? bescheid.briefe.en : bescheid.briefe.de, frage.zeile);
  return stelle && { frage, bescheid, stelle };
}
