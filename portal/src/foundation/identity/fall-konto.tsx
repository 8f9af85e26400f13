import { z } from "zod";
import type { Ctx } from "../http/ctx.ts";
import { formular, type Seite } from "../http/seite.ts";
import { datum } from "../i18n/formate.ts";
import { createT } from "../i18n/t.ts";
import { Alert } from "../ui/alert.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button, ButtonGroup, ButtonLink } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Hidden } from "../ui/hidden.tsx";
import { Table } from "../ui/table.tsx";
import type { Fallperson, Identitaet } from "./identitaet.ts";
import type { Kontostand } from "./konten.ts";
import { messages } from "./konto-messages.ts";
import type { Raum } from "./raum.ts";
import { fallrollen } from "./wer.ts";

type Bestaetigen = Pick<Identitaet, "briefcodeAusstellen" | "vorspracheBestaetigen">;

const schema = z.object({ art: z.enum(["brief", "vorsprache"]).catch("brief"), person: z.string().default("") });

/** `/fall/:fall/konto`: staff send a person a code by letter, or note that they have seen their identity card. */
export const fallKonto = ({ konten, personen, baseUrl }: Raum, { briefcodeAusstellen, vorspracheBestaetigen }: Bestaetigen): Seite => {
  const fallVon = (ctx: Ctx) => personen.imFall(ctx, ctx.param["fall"] ?? "");
  const seite = (ctx: Ctx) => `/fall/${ctx.param["fall"] ?? ""}`;
  return {
    pfad: "/fall/:fall/konto",
    zugang: fallrollen,
    fallzugriff: { fallId: async (ctx) => (await fallVon(ctx))?.fallId, zweck: "auskunft" },
    zeige: async (ctx) => {
      const fall = await fallVon(ctx);
      if (!fall) return { art: "nichtGefunden" };
      const staende = await konten.staende(ctx.office.officeId, fall.personen.map((p) => p.personId));
      return { art: "seite", titel: createT(ctx.sprache, messages)("fallTitel"), zurueck: ctx.link(seite(ctx)), inhalt: <Ansicht ctx={ctx} personen={fall.personen} staende={staende} /> };
    },
    formular: formular(schema, async (ctx, { art, person: id }) => {
      const person = (await fallVon(ctx))?.personen.find((p) => p.personId === id);
      if (!person) return { antwort: { art: "nichtGefunden" } };
      if (art === "vorsprache") {
        await vorspracheBestaetigen(ctx, person.personId);
        return { weiter: ctx.link(`${seite(ctx)}/konto`) };
      }
      const code = await briefcodeAusstellen(ctx, person.personId);
      return { antwort: { art: "seite", titel: createT(ctx.sprache, messages)("briefTitel"), inhalt: <Zugangsbrief ctx={ctx} person={person} {...code} adresse={`${baseUrl}${ctx.link("/anmelden")}`} zurueck={ctx.link(`${seite(ctx)}/konto`)} /> } };
    }),
  };
};

function Ansicht({ ctx, personen, staende }: { ctx: Ctx; personen: Fallperson[]; staende: Map<string, Kontostand> }) {
  const t = createT(ctx.sprache, messages);
  const stand = { kein: ["info", "keinKonto"], offen: ["warning", "kontoOffen"], bestaetigt: ["success", "kontoBestaetigt"] } as const;
  const standVon = (p: Fallperson) => staende.get(p.personId) ?? "kein";
  const knopf = (p: Fallperson, art: "brief" | "vorsprache") => (
    <Form label={`${t(art === "brief" ? "briefErstellen" : "vorsprache")}: ${p.name}`}>
      <Hidden name="art" value={art} />
      <Hidden name="person" value={p.personId} />
      <Button art="secondary">{t(art === "brief" ? "briefErstellen" : "vorsprache")}</Button>
    </Form>
  );
  return (
    <>
      <h1>{t("fallTitel")}</h1>
      <p>{t("fallText")}</p>
      <Table titel={t("fallTitel")} titelVerborgen zeilen={personen} spalten={[
        { titel: t("person"), art: "kopf", zelle: (p) => p.name },
        { titel: t("tun"), zelle: (p) => {
          const [art, text] = stand[standVon(p)];
          return <><Badge art={art} text={t(text)} /><ButtonGroup>{knopf(p, "brief")}{standVon(p) === "offen" ? knopf(p, "vorsprache") : null}</ButtonGroup></>;
        } },
      ]} />
    </>
  );
}

type Brief = { ctx: Ctx; person: Fallperson; code: string; gueltigBis: string; adresse: string; zurueck: string };

/** The letter to print. German, as all letters of the office are; the hint above it is in the clerk's language. */
function Zugangsbrief({ ctx, person: { name, anschrift }, code, gueltigBis, adresse, zurueck }: Brief) {
  const t = createT(ctx.sprache, messages);
  const brief = createT("de", messages);
  return (
    <>
      <Alert art="warning" titel={t("briefNurJetzt")} />
      <article lang="de" dir="ltr">
        <h1>{brief("briefTitel")}</h1>
        <address>{[name, ...(anschrift ? [anschrift.strasse, `${anschrift.plz} ${anschrift.ort}`] : [])].map((zeile) => <div key={zeile}>{zeile}</div>)}</address>
        <p>{brief("briefAnrede", { name })}</p>
        <p>{brief("briefText")}</p>
        <p>{brief("ihrCode")}: <strong><code>{code}</code></strong></p>
        <p>{brief("briefSo", { adresse })}</p>
        <p>{brief("briefGilt", { datum: datum(gueltigBis.slice(0, 10), "de") })}</p>
        <p>{ctx.office.name}, {ctx.office.telefon}</p>
      </article>
      <ButtonLink href={zurueck} art="secondary">{t("zurueck")}</ButtonLink>
    </>
  );
}
