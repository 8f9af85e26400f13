import { z } from "zod";
import type { Ctx } from "../http/ctx.ts";
import { formular, type Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { schreibeMail } from "../mail/mail.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Hidden } from "../ui/hidden.tsx";
import { TextField } from "../ui/text-field.tsx";
import { CODE_MINUTEN } from "./auth.ts";
import { merkeAdresse } from "./code-adresse.ts";
import { messages } from "./messages.ts";
import { falsch, feld, type Raum } from "./raum.ts";
import { mitWeiter } from "./weiter.ts";

const schema = ({ sprache }: Ctx) => z.object({
  email: z.string().default("").transform((text) => text.trim().toLowerCase()).pipe(z.email({ error: () => createT(sprache, messages)("emailFehler") }).max(254)),
  weiter: z.string().default(""),
});

/** `/anmelden/person`: asks for an address and sends a code. What it answers is the same for every address. */
export const anmeldenPerson = (raum: Raum): Seite => ({
  pfad: "/anmelden/person",
  zugang: "alle",
  zeige: async (ctx) => ({ art: "seite", titel: createT(ctx.sprache, messages)("personTitel"), zurueck: ctx.link("/anmelden"), inhalt: <Ansicht ctx={ctx} /> }),
  formular: formular(schema, async (ctx, { email, weiter }) => {
    const { bremse, adresse, protokoll } = raum;
    const erlaubt = await Promise.all([bremse.erlaubt("codeAnfordern", email), bremse.erlaubt("adresse", adresse(ctx.anfrage))]);
    if (erlaubt.includes(false)) {
      protokoll("gebremst", { officeId: ctx.office.officeId });
      return falsch("email", createT(ctx.sprache, messages)("zuOft"));
    }
    await schickeCode(raum, ctx, email);
    protokoll("codeAngefordert", { officeId: ctx.office.officeId });
    return { weiter: mitWeiter(ctx.link("/anmelden/person/code"), weiter), cookies: [merkeAdresse(raum, email)] };
  }),
});

async function schickeCode({ auth, konten }: Raum, ctx: Ctx, email: string): Promise<void> {
  const t = createT(ctx.sprache, messages);
  const office = ctx.office.name;
  if (await konten.istMitarbeiter(email)) {
    await schreibeMail(ctx.tx, { an: email, betreff: t("mailMitarbeiterBetreff", { office }), text: t("mailMitarbeiterText"), jetzt: ctx.jetzt });
    return;
  }
  const { internalAdapter } = await auth.$context;
  await internalAdapter.deleteVerificationByIdentifier(`sign-in-otp-${email}`);
  const code = await auth.api.createVerificationOTP({ body: { email, type: "sign-in" } });
  await schreibeMail(ctx.tx, { an: email, betreff: t("mailBetreff", { code }), text: t("mailText", { code, office, minuten: CODE_MINUTEN }), jetzt: ctx.jetzt });
}

function Ansicht({ ctx }: { ctx: Ctx }) {
  const t = createT(ctx.sprache, messages);
  return (
    <>
      <h1>{t("personTitel")}</h1>
      <Form>
        <TextField {...feld(ctx, "email")} label={t("email")} hint={t("emailHinweis")} type="email" autocomplete="email" required />
        <Hidden name="weiter" value={ctx.formular.werte["weiter"] ?? ctx.query["weiter"] ?? ""} />
        <Button>{t("codeSchicken")}</Button>
      </Form>
    </>
  );
}
