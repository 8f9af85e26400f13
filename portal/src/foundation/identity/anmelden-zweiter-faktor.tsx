import { z } from "zod";
import type { Ctx } from "../http/ctx.ts";
import { type Ergebnis, formular, type Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Hidden } from "../ui/hidden.tsx";
import { TextField } from "../ui/text-field.tsx";
import { ZWISCHENKEKS } from "./auth.ts";
import { gemerkteEinrichtung } from "./einrichtung.ts";
import { keksWerte, nurKekse } from "./kekse.ts";
import { messages } from "./messages.ts";
import { QrCode } from "./qr-code.tsx";
import { falsch, feld, keksZeilen, type Raum } from "./raum.ts";
import { mitWeiter, sicheresZiel } from "./weiter.ts";

const schema = z.object({ code: z.string().default("").transform((text) => text.replaceAll(/\s/g, "").slice(0, 40)), weiter: z.string().default("") });

/** `/anmelden/mitarbeiter/zweiter-faktor`: the code from the app or a recovery code; at the first time, sets up the app. */
export const anmeldenZweiterFaktor = (raum: Raum): Seite => ({
  pfad: "/anmelden/mitarbeiter/zweiter-faktor",
  zugang: "alle",
  zeige: async (ctx) => {
    const einrichtung = gemerkteEinrichtung(raum, ctx.anfrage);
    if (einrichtung === undefined && !hatZwischenstand(ctx.anfrage)) return { art: "weiter", nach: mitWeiter(ctx.link("/anmelden/mitarbeiter"), ctx.query["weiter"]) };
    return { art: "seite", titel: createT(ctx.sprache, messages)(einrichtung === undefined ? "faktorTitel" : "einrichtenTitel"), inhalt: <Ansicht ctx={ctx} einrichtung={einrichtung} /> };
  },
  formular: formular(schema, async (ctx, { code, weiter }) => {
    const neu = gemerkteEinrichtung(raum, ctx.anfrage) !== undefined;
    if (!neu && !hatZwischenstand(ctx.anfrage)) return { weiter: mitWeiter(ctx.link("/anmelden/mitarbeiter"), weiter) };
    if (!(await raum.bremse.erlaubt("adresse", raum.adresse(ctx.anfrage)))) {
      raum.protokoll("gebremst", { officeId: ctx.office.officeId });
      return falsch("code", createT(ctx.sprache, messages)("zuOft"));
    }
    return neu ? richteEin(raum, ctx, code, weiter) : meldeAn(raum, ctx, code, weiter);
  }),
});

const hatZwischenstand = ({ headers }: Request): boolean => [...keksWerte(headers).keys()].some((name) => name.endsWith(ZWISCHENKEKS));

async function richteEin(raum: Raum, ctx: Ctx, code: string, weiter: string): Promise<Ergebnis> {
  const headers = nurKekse(ctx.anfrage.headers, (name) => name.endsWith("session_token"));
  const antwort = await raum.auth.api.verifyTOTP({ body: { code }, headers, asResponse: true });
  if (!antwort.ok) return abgelehnt(raum, ctx);
  raum.protokoll("zweiterFaktorEingerichtet", { officeId: ctx.office.officeId });
  const ziel = sicheresZiel(weiter, ctx.office.kuerzel, "");
  return { weiter: mitWeiter(ctx.link("/konto/wiederherstellung"), ziel), cookies: [...keksZeilen(antwort), raum.kekse.loesche("einrichtung")] };
}

async function meldeAn(raum: Raum, ctx: Ctx, code: string, weiter: string): Promise<Ergebnis> {
  const { officeId, kuerzel } = ctx.office;
  const ausApp = /^\d{6}$/.test(code);
  // Without the session of somebody else in this browser, which better-auth would take instead.
  const headers = nurKekse(ctx.anfrage.headers, (name) => name.endsWith(ZWISCHENKEKS));
  const antwort = ausApp
    ? await raum.auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })
    : await raum.auth.api.verifyBackupCode({ body: { code }, headers, asResponse: true });
  if (!antwort.ok) return abgelehnt(raum, ctx);
  const { user, token, session } = (await antwort.json()) as { user: { id: string }; token?: string; session?: { token: string } };
  if (ausApp && !(await raum.bremse.erlaubt("totpBenutzt", `${user.id} ${code}`))) {
    await raum.sitzungen.beendeToken(token ?? session?.token ?? "");
    return abgelehnt(raum, ctx);
  }
  raum.protokoll(ausApp ? "angemeldetMitarbeiter" : "wiederherstellungscodeBenutzt", { officeId, kontoId: user.id });
  return { weiter: sicheresZiel(weiter, kuerzel, ctx.link("/aufgaben")), cookies: keksZeilen(antwort) };
}

function abgelehnt({ protokoll }: Raum, ctx: Ctx): Ergebnis {
  protokoll("zweiterFaktorFalsch", { officeId: ctx.office.officeId });
  return falsch("code", createT(ctx.sprache, messages)("faktorFehler"));
}

function Ansicht({ ctx, einrichtung }: { ctx: Ctx; einrichtung: string | undefined }) {
  const t = createT(ctx.sprache, messages);
  return (
    <>
      <h1>{t(einrichtung === undefined ? "faktorTitel" : "einrichtenTitel")}</h1>
      {einrichtung === undefined ? null : <Einrichtung ctx={ctx} uri={einrichtung} />}
      <Form>
        <TextField {...feld(ctx, "code")} label={t("faktor")} hint={t(einrichtung === undefined ? "faktorHinweis" : "faktorEinrichtenHinweis")} autocomplete="one-time-code" breite="mittel" spellcheck={false} required />
        <Hidden name="weiter" value={ctx.formular.werte["weiter"] ?? ctx.query["weiter"] ?? ""} />
        <Button>{t(einrichtung === undefined ? "anmelden" : "einrichten")}</Button>
      </Form>
    </>
  );
}

function Einrichtung({ ctx, uri }: { ctx: Ctx; uri: string }) {
  const t = createT(ctx.sprache, messages);
  const schluessel = new URL(uri).searchParams.get("secret") ?? "";
  return (
    <>
      <p>{t("einrichtenText")}</p>
      <p>{t("einrichtenScannen")}</p>
      <QrCode text={uri} alt={t("qrAlt")} />
      <p>{t("schluessel")} <code>{schluessel.replaceAll(/.{4}(?=.)/g, "$& ")}</code></p>
      <p>{t("einrichtenCode")}</p>
    </>
  );
}
