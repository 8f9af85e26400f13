import { z } from "zod";
import type { Ctx } from "../http/ctx.ts";
import { type Ergebnis, formular, type Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Hidden } from "../ui/hidden.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { merkeEinrichtung } from "./einrichtung.ts";
import { nurKekse } from "./kekse.ts";
import { messages } from "./messages.ts";
import { falsch, feld, keksZeilen, type Raum } from "./raum.ts";
import { mitWeiter } from "./weiter.ts";

const schema = z.object({
  email: z.string().default("").transform((text) => text.trim().toLowerCase().slice(0, 254)),
  passwort: z.string().default("").transform((text) => text.slice(0, 128)),
  weiter: z.string().default(""),
});

// Takes as long to refuse as a real account: its password is hashed all the same.
const NIEMAND = "niemand@handschlag.invalid";

/** `/anmelden/mitarbeiter`: address and password; the second factor follows, or is set up. */
export const anmeldenMitarbeiter = (raum: Raum): Seite => ({
  pfad: "/anmelden/mitarbeiter",
  zugang: "alle",
  zeige: async (ctx) => ({ art: "seite", titel: createT(ctx.sprache, messages)("mitarbeiterTitel"), zurueck: ctx.link("/anmelden"), inhalt: <Ansicht ctx={ctx} /> }),
  formular: formular(schema, async (ctx, { email, passwort, weiter }) => {
    const t = createT(ctx.sprache, messages);
    const { officeId } = ctx.office;
    const erlaubt = await Promise.all([raum.bremse.erlaubt("passwort", email), raum.bremse.erlaubt("adresse", raum.adresse(ctx.anfrage))]);
    if (erlaubt.includes(false)) {
      raum.protokoll("gebremst", { officeId });
      return falsch("email", t("zuOft"));
    }
    const hier = await raum.konten.arbeitetIn(email, officeId);
    const antwort = await raum.auth.api.signInEmail({ body: { email: hier ? email : NIEMAND, password: passwort }, headers: nurKekse(ctx.anfrage.headers, () => false), asResponse: true });
    if (!antwort.ok) {
      raum.protokoll("passwortFalsch", { officeId });
      return falsch("email", t("passwortFehler"));
    }
    return zumZweitenFaktor(raum, ctx, antwort, passwort, weiter);
  }),
});

async function zumZweitenFaktor(raum: Raum, ctx: Ctx, antwort: Response, password: string, weiter: string): Promise<Ergebnis> {
  const nach = mitWeiter(ctx.link("/anmelden/mitarbeiter/zweiter-faktor"), weiter);
  const cookies = keksZeilen(antwort);
  const ergebnis = (await antwort.json()) as { twoFactorRedirect?: boolean };
  if (ergebnis.twoFactorRedirect) return { weiter: nach, cookies };
  const headers = new Headers({ cookie: cookies.map((zeile) => zeile.split(";")[0]).join("; ") });
  const einrichtung = await raum.auth.api.enableTwoFactor({ body: { password }, headers });
  if (einrichtung.method !== "totp") throw new Error("better-auth set up another second factor than asked for.");
  return { weiter: nach, cookies: [...cookies, merkeEinrichtung(raum, einrichtung.totpURI)] };
}

function Ansicht({ ctx }: { ctx: Ctx }) {
  const t = createT(ctx.sprache, messages);
  return (
    <>
      <h1>{t("mitarbeiterTitel")}</h1>
      <Form>
        <TextField {...feld(ctx, "email")} label={t("email")} type="email" autocomplete="username" required />
        <PasswordField name="passwort" label={t("passwort")} autocomplete="current-password" required />
        <Hidden name="weiter" value={ctx.formular.werte["weiter"] ?? ctx.query["weiter"] ?? ""} />
        <Button>{t("weiter")}</Button>
      </Form>
    </>
  );
}
