import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Ctx } from "../http/ctx.ts";
import { formular, type Seite } from "../http/seite.ts";
import { createT } from "../i18n/t.ts";
import { mitarbeiter } from "../office/schema.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { nurKekse } from "./kekse.ts";
import { messages } from "./konto-messages.ts";
import { passwortMangel, PASSWORT_MINDESTENS } from "./passwort.ts";
import { falsch, feld, type Raum } from "./raum.ts";
import { rollen } from "./wer.ts";

const passwort = z.string().default("").transform((text) => text.slice(0, 128));
const schema = z.object({ bisher: passwort, neu: passwort, nochmal: passwort });

/** `/konto/passwort`: a new password for an employee; all their other sessions end. */
export const kontoPasswort = ({ auth, sitzungen, bremse, protokoll }: Raum): Seite => ({
  pfad: "/konto/passwort",
  zugang: rollen,
  zeige: async (ctx) => ({ art: "seite", titel: createT(ctx.sprache, messages)("passwortTitel"), zurueck: ctx.link("/konto"), inhalt: <Ansicht ctx={ctx} /> }),
  formular: formular(schema, async (ctx, { bisher, neu, nochmal }) => {
    const t = createT(ctx.sprache, messages);
    const { officeId } = ctx.office;
    const sitzung = await sitzungen.laufende(ctx.anfrage, officeId);
    if (!sitzung) return { weiter: ctx.link("/anmelden/mitarbeiter") };
    const { kontoId, id } = sitzung;
    const mangel = passwortMangel(neu, await bekanntes(ctx));
    if (mangel) return falsch("neu", mangel === "kurz" ? t("passwortKurz", { mindestens: PASSWORT_MINDESTENS }) : t("passwortErratbar"));
    if (neu !== nochmal) return falsch("nochmal", t("passwortVerschieden"));
    if (!(await bremse.erlaubt("passwort", kontoId))) return falsch("bisher", t("passwortZuOft"));
    const headers = nurKekse(ctx.anfrage.headers, (name) => name.endsWith("session_token"));
    const antwort = await auth.api.changePassword({ body: { currentPassword: bisher, newPassword: neu }, headers, asResponse: true });
    if (!antwort.ok) {
      protokoll("passwortFalsch", { officeId, kontoId });
      return falsch("bisher", t("passwortFalsch"));
    }
    await sitzungen.beendeAndere(kontoId, id);
    protokoll("passwortGeaendert", { officeId, kontoId });
    return { weiter: ctx.link("/konto") };
  }),
});

/** What everybody in the office knows of an employee. */
async function bekanntes({ tx, wer, office }: Ctx): Promise<string[]> {
  if (wer.art !== "mitarbeiter") return [];
  const [kraft] = await tx.select({ name: mitarbeiter.name, email: mitarbeiter.email }).from(mitarbeiter).where(and(eq(mitarbeiter.officeId, wer.officeId), eq(mitarbeiter.id, wer.mitarbeiterId)));
  return [office.name, ...(kraft ? [kraft.name, kraft.email] : [])];
}

function Ansicht({ ctx }: { ctx: Ctx }) {
  const t = createT(ctx.sprache, messages);
  const fehlerBei = (name: string) => ({ name, fehler: feld(ctx, name).fehler });
  return (
    <>
      <h1>{t("passwortTitel")}</h1>
      <Form>
        <PasswordField {...fehlerBei("bisher")} label={t("passwortBisher")} autocomplete="current-password" required />
        <PasswordField {...fehlerBei("neu")} label={t("passwortNeu")} hint={t("passwortKurz", { mindestens: PASSWORT_MINDESTENS })} autocomplete="new-password" required />
        <PasswordField {...fehlerBei("nochmal")} label={t("passwortNochmal")} autocomplete="new-password" required />
        <Button>{t("passwortAendern")}</Button>
      </Form>
    </>
  );
}
