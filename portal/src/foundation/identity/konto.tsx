import { z } from "zod";
import type { Ctx } from "../http/ctx.ts";
import { type Ergebnis, formular, type Seite } from "../http/seite.ts";
import { tagUndZeit } from "../i18n/formate.ts";
import { createT } from "../i18n/t.ts";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Hidden } from "../ui/hidden.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { Table } from "../ui/table.tsx";
import { TextField } from "../ui/text-field.tsx";
import { loeseBriefcodeEin } from "./briefcode-einloesen.ts";
import { geraetename } from "./geraetename.ts";
import { messages as kontoMessages } from "./konto-messages.ts";
import { messages } from "./messages.ts";
import { feld, type Raum } from "./raum.ts";
import { type Geraet, type Sitzung, werIst } from "./sitzung.ts";
import { mitWeiter } from "./weiter.ts";

const schema = z.object({
  art: z.enum(["bestaetigen", "beenden", "ueberall"]).catch("bestaetigen"),
  briefcode: z.string().default(""),
  sitzung: z.string().default(""),
});

/** `/konto`: how far the account is, where it is signed in, and signing out everywhere. */
export const konto = (raum: Raum): Seite => ({
  pfad: "/konto",
  zugang: "alle",
  zeige: async (ctx) => {
    const sitzung = await eigene(raum, ctx);
    if (!sitzung) return { art: "weiter", nach: mitWeiter(ctx.link("/anmelden"), ctx.link("/konto")) };
    const geraete = await raum.sitzungen.liste(sitzung.kontoId);
    return { art: "seite", titel: createT(ctx.sprache, kontoMessages)("titel"), inhalt: <Ansicht ctx={ctx} sitzung={sitzung} geraete={geraete} /> };
  },
  formular: formular(schema, async (ctx, { art, briefcode, sitzung: id }): Promise<Ergebnis> => {
    const sitzung = await eigene(raum, ctx);
    if (!sitzung) return { weiter: mitWeiter(ctx.link("/anmelden"), ctx.link("/konto")) };
    const { kontoId } = sitzung;
    const { officeId } = ctx.office;
    if (art === "bestaetigen") return loeseBriefcodeEin(raum, ctx, kontoId, briefcode, ctx.link("/konto"));
    if (art === "beenden") {
      if (await raum.sitzungen.beende(kontoId, id)) raum.protokoll("sitzungBeendet", { officeId, kontoId });
      return { weiter: ctx.link("/konto") };
    }
    await raum.sitzungen.beendeAlle(kontoId);
    raum.protokoll("ueberallAbgemeldet", { officeId, kontoId });
    return { weiter: ctx.link("/") };
  }),
});

/** The session where it makes somebody of the asking browser in this office. */
async function eigene({ sitzungen }: Raum, ctx: Ctx): Promise<Sitzung> {
  const sitzung = await sitzungen.laufende(ctx.anfrage, ctx.office.officeId);
  return werIst(sitzung, ctx.office.officeId, ctx.demo).art === "gast" ? undefined : sitzung;
}

type Props = { ctx: Ctx; sitzung: NonNullable<Sitzung> };

function Ansicht({ ctx, sitzung, geraete }: Props & { geraete: Geraet[] }) {
  const t = createT(ctx.sprache, kontoMessages);
  const istPerson = sitzung.personId !== null;
  return (
    <>
      <h1>{t("titel")}</h1>
      <SummaryList zeilen={[
        { name: t("email"), wert: sitzung.email },
        ...(istPerson ? [{ name: t("stand"), wert: t(sitzung.bestaetigt ? "bestaetigt" : "unbestaetigt") }] : []),
      ]} />
      {istPerson && !sitzung.bestaetigt ? <Bestaetigen ctx={ctx} /> : null}
      {istPerson ? null : (
        <ul>
          <li><a class="kern-link" href={ctx.link("/konto/passwort")}>{t("passwortTitel")}</a></li>
          <li><a class="kern-link" href={ctx.link("/konto/wiederherstellung")}>{t("wiederherstellung")}</a></li>
        </ul>
      )}
      <Geraete ctx={ctx} sitzung={sitzung} geraete={geraete} />
      <h2>{t("ueberall")}</h2>
      <p>{t("ueberallText")}</p>
      <Form>
        <Hidden name="art" value="ueberall" />
        <Button art="danger">{t("ueberall")}</Button>
      </Form>
    </>
  );
}

function Bestaetigen({ ctx }: { ctx: Ctx }) {
  const t = createT(ctx.sprache, kontoMessages);
  const tAnmelden = createT(ctx.sprache, messages);
  return (
    <>
      <h2>{t("bestaetigen")}</h2>
      <p>{t("bestaetigenText")}</p>
      <Form>
        <Hidden name="art" value="bestaetigen" />
        <TextField {...feld(ctx, "briefcode")} label={tAnmelden("briefcode")} hint={tAnmelden("briefcodeHinweis")} breite="mittel" spellcheck={false} autocomplete="off" required />
        <Button>{tAnmelden("codeEinloesen")}</Button>
      </Form>
    </>
  );
}

function Geraete({ ctx, sitzung, geraete }: Props & { geraete: Geraet[] }) {
  const t = createT(ctx.sprache, kontoMessages);
  const name = (g: Geraet) => geraetename(g.geraet) ?? t("unbekanntesGeraet");
  return (
    <Table titel={t("geraete")} zeilen={geraete} spalten={[
      { titel: t("geraet"), art: "kopf", zelle: (g) => <>{name(g)} {g.id === sitzung.id ? <Badge art="info" text={t("diesesGeraet")} /> : null}</> },
      { titel: t("seit"), zelle: (g) => tagUndZeit(g.begonnen, ctx.sprache) },
      { titel: t("zuletzt"), zelle: (g) => tagUndZeit(g.zuletzt, ctx.sprache) },
      { titel: t("abmelden"), zelle: (g) => (
        // Two devices can have one name and one minute; the number tells their forms apart.
        <Form label={`${geraete.indexOf(g) + 1}. ${name(g)}, ${tagUndZeit(g.begonnen, ctx.sprache)}`}>
          <Hidden name="art" value="beenden" />
          <Hidden name="sitzung" value={g.id} />
          <Button art="secondary">{t("beenden")}</Button>
        </Form>
      ) },
    ]} />
  );
}
