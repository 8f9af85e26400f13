import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "../http/ctx.ts";
import { type Ergebnis, formular, type Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { Form } from "../ui/form.tsx";
import { Hidden } from "../ui/hidden.tsx";
import { parseDatum } from "../ui/parse-datum.ts";
import { TextField } from "../ui/text-field.tsx";
import { loeseBriefcodeEin } from "./briefcode-einloesen.ts";
import { messages } from "./messages.ts";
import { feld, type Raum } from "./raum.ts";
import { zuordnung } from "./schema.ts";
import type { Sitzung } from "./sitzung.ts";
import { mitWeiter, sicheresZiel } from "./weiter.ts";

const text = z.string().default("").transform((wert) => wert.trim());
const brief = z.object({ art: z.literal("brief"), briefcode: text, weiter: text });
const angaben = ({ sprache, heute }: Ctx) => {
  const t = createT(sprache, messages);
  const name = z.string().default("").transform((wert) => wert.trim().replaceAll(/\s+/g, " "));
  return z.object({ art: z.literal("angaben").catch("angaben"), vorname: name, nachname: name, "geburtsdatum-tag": text, "geburtsdatum-monat": text, "geburtsdatum-jahr": text, weiter: text })
    .transform(({ art, vorname, nachname, weiter, ...datum }, pruefung) => {
      const geburtsdatum = parseDatum(datum["geburtsdatum-tag"], datum["geburtsdatum-monat"], datum["geburtsdatum-jahr"]) ?? "";
      for (const [feldname, wert] of Object.entries({ vorname, nachname })) {
        if (wert === "" || wert.length > 100) pruefung.addIssue({ code: "custom", path: [feldname], message: t("nameFehler") });
      }
      if (!istAltGenug(geburtsdatum, heute)) pruefung.addIssue({ code: "custom", path: ["geburtsdatum"], message: t("geburtsdatumFehler") });
      return { art, vorname, nachname, geburtsdatum, weiter };
    });
};

// From 15 on one can apply alone (§ 36 Abs. 1 Satz 1 SGB I).
const istAltGenug = (geburtsdatum: string, heute: string): boolean =>
  geburtsdatum >= "1900-01-01" && `${Number(geburtsdatum.slice(0, 4)) + 15}${geburtsdatum.slice(4)}` <= heute;

/** `/anmelden/neu`: an account that stands for nobody in this office yet: with a code from a letter, or as a new person. */
export const anmeldenNeu = (raum: Raum): Seite => ({
  pfad: "/anmelden/neu",
  zugang: "alle",
  zeige: async (ctx) => {
    const sitzung = await raum.sitzungen.laufende(ctx.anfrage, ctx.office.officeId);
    const woanders = statt(ctx, sitzung, ctx.query["weiter"]);
    if (woanders !== undefined) return { art: "weiter", nach: woanders };
    return { art: "seite", titel: createT(ctx.sprache, messages)("neuTitel"), inhalt: <Ansicht ctx={ctx} /> };
  },
  formular: formular((ctx) => (ctx.formular.werte["art"] === "brief" ? brief : angaben(ctx)), async (ctx, eingabe) => {
    const sitzung = await raum.sitzungen.laufende(ctx.anfrage, ctx.office.officeId);
    const woanders = statt(ctx, sitzung, eingabe.weiter);
    if (woanders !== undefined || !sitzung) return { weiter: woanders ?? ctx.link("/anmelden") };
    const ziel = sicheresZiel(eingabe.weiter, ctx.office.kuerzel, ctx.link("/"));
    if (eingabe.art === "brief") return loeseBriefcodeEin(raum, ctx, sitzung.kontoId, eingabe.briefcode, ziel);
    return legePersonAn(raum, ctx, sitzung, eingabe, ziel);
  }),
});

/** Where to go instead: to sign in, or on, where the account stands for somebody already. */
function statt(ctx: Ctx, sitzung: Sitzung, weiter: string | undefined): string | undefined {
  if (!sitzung || (sitzung.weg !== "code" && sitzung.weg !== "demo")) return mitWeiter(ctx.link("/anmelden/person"), weiter);
  if (sitzung.personId === null && sitzung.mitarbeiterId === null) return undefined;
  return sicheresZiel(weiter, ctx.office.kuerzel, ctx.link("/"));
}

type Angaben = { vorname: string; nachname: string; geburtsdatum: string };

async function legePersonAn({ db, transact, personen, protokoll }: Raum, { office: { officeId } }: Ctx, { kontoId, email }: NonNullable<Sitzung>, angaben: Angaben, ziel: string): Promise<Ergebnis> {
  const { vorname, nachname, geburtsdatum } = angaben;
  const id = randomUUID();
  await db.transaction(async (tx) => {
    // The link comes first: a second click waits here and then finds that there is nothing left to do.
    const { rowCount } = await tx.insert(zuordnung).values({ officeId, userId: kontoId, personId: id }).onConflictDoNothing();
    if (rowCount === 0) return;
    await transact({ art: "person", officeId, personId: id, kontoId, bestaetigt: false }, (eigene) => personen.anlegen(eigene, officeId, { id, vorname, nachname, geburtsdatum, email }));
    protokoll("kontoAngelegt", { officeId, kontoId });
  });
  return { weiter: ziel };
}

function Ansicht({ ctx }: { ctx: Ctx }) {
  const t = createT(ctx.sprache, messages);
  const { werte } = ctx.formular;
  const weiter = <Hidden name="weiter" value={werte["weiter"] ?? ctx.query["weiter"] ?? ""} />;
  const datum = { tag: werte["geburtsdatum-tag"] ?? "", monat: werte["geburtsdatum-monat"] ?? "", jahr: werte["geburtsdatum-jahr"] ?? "" };
  return (
    <>
      <h1>{t("neuTitel")}</h1>
      <p>{t("neuText")}</p>
      <h2>{t("briefTitel")}</h2>
      <Form>
        <Hidden name="art" value="brief" />
        <TextField {...feld(ctx, "briefcode")} label={t("briefcode")} hint={t("briefcodeHinweis")} breite="mittel" spellcheck={false} autocomplete="off" required />
        {weiter}
        <Button>{t("codeEinloesen")}</Button>
      </Form>
      <h2>{t("angabenTitel")}</h2>
      <p>{t("angabenText")}</p>
      <Form>
        <Hidden name="art" value="angaben" />
        <TextField {...feld(ctx, "vorname")} label={t("vorname")} autocomplete="given-name" required />
        <TextField {...feld(ctx, "nachname")} label={t("nachname")} autocomplete="family-name" required />
        <DateField {...feld(ctx, "geburtsdatum")} value={datum} label={t("geburtsdatum")} hint={t("geburtsdatumHinweis")} geburtstag required />
        {weiter}
        <Button>{t("loslegen")}</Button>
      </Form>
    </>
  );
}
