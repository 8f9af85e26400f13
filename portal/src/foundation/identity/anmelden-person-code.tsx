import { z } from "zod";
import type { Ctx } from "../http/ctx.ts";
import { formular, type Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Hidden } from "../ui/hidden.tsx";
import { TextField } from "../ui/text-field.tsx";
import { CODE_MINUTEN } from "./auth.ts";
import { gemerkteAdresse } from "./code-adresse.ts";
import { messages } from "./messages.ts";
import { falsch, feld, keksZeilen, type Raum } from "./raum.ts";
import { nurKekse } from "./kekse.ts";
import { mitWeiter, sicheresZiel } from "./weiter.ts";

const schema = z.object({ code: z.string().default("").transform((text) => text.replaceAll(/\s/g, "").slice(0, 20)), weiter: z.string().default("") });

/** `/anmelden/person/code`: takes the code from the mail and signs in. */
export const anmeldenPersonCode = (raum: Raum): Seite => ({
  pfad: "/anmelden/person/code",
  zugang: "alle",
  zeige: async (ctx) => {
    const email = gemerkteAdresse(raum, ctx.anfrage);
    if (email === undefined) return { art: "weiter", nach: mitWeiter(ctx.link("/anmelden/person"), ctx.query["weiter"]) };
    return { art: "seite", titel: createT(ctx.sprache, messages)("codeTitel"), zurueck: ctx.link("/anmelden/person"), inhalt: <Ansicht ctx={ctx} email={email} /> };
  },
  formular: formular(schema, async (ctx, { code, weiter }) => {
    const email = gemerkteAdresse(raum, ctx.anfrage);
    if (email === undefined) return { weiter: mitWeiter(ctx.link("/anmelden/person"), weiter) };
    const t = createT(ctx.sprache, messages);
    const { officeId } = ctx.office;
    const erlaubt = await Promise.all([raum.bremse.erlaubt("codeEingeben", email), raum.bremse.erlaubt("adresse", raum.adresse(ctx.anfrage))]);
    if (erlaubt.includes(false)) {
      raum.protokoll("gebremst", { officeId });
      return falsch("code", t("zuOft"));
    }
    const angemeldet = await raum.auth.api.signInEmailOTP({ body: { email, otp: code }, headers: nurKekse(ctx.anfrage.headers, () => false), asResponse: true });
    if (!angemeldet.ok) {
      raum.protokoll("codeFalsch", { officeId });
      return falsch("code", t("codeFehler"));
    }
    const { user: { id: kontoId } } = (await angemeldet.json()) as { user: { id: string } };
    raum.protokoll("angemeldetPerson", { officeId, kontoId });
    await beendeVorige(raum, ctx);
    // Whoever is new here is sent on from there.
    return { weiter: mitWeiter(ctx.link("/anmelden/neu"), sicheresZiel(weiter, ctx.office.kuerzel, "")), cookies: [...keksZeilen(angemeldet), raum.kekse.loesche("adresse")] };
  }),
});

/** A browser holds one session: signing in as somebody else ends the one before. */
async function beendeVorige({ sitzungen }: Raum, { anfrage, office }: Ctx): Promise<void> {
  const vorige = await sitzungen.laufende(anfrage, office.officeId);
  if (vorige) await sitzungen.beende(vorige.kontoId, vorige.id);
}

function Ansicht({ ctx, email }: { ctx: Ctx; email: string }) {
  const t = createT(ctx.sprache, messages);
  return (
    <>
      <h1>{t("codeTitel")}</h1>
      <p>{t("codeText", { email, minuten: CODE_MINUTEN })}</p>
      <Form>
        <TextField {...feld(ctx, "code")} label={t("code")} hint={t("codeHinweis")} inputmode="numeric" autocomplete="one-time-code" breite="kurz" required />
        <Hidden name="weiter" value={ctx.formular.werte["weiter"] ?? ctx.query["weiter"] ?? ""} />
        <Button>{t("anmelden")}</Button>
      </Form>
      <p><a class="kern-link" href={mitWeiter(ctx.link("/anmelden/person"), ctx.query["weiter"])}>{t("neuerCode")}</a></p>
    </>
  );
}
