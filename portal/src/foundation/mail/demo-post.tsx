import { desc, eq } from "drizzle-orm";
import type { Transact } from "../database/transaction.ts";
import type { Ctx } from "../http/ctx.ts";
import type { Seite } from "../http/seite.ts";
import { tagUndZeit } from "../i18n/formate.ts";
import { createT } from "../i18n/t.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { messages } from "./messages.ts";
import { mail } from "./schema.ts";

type Mail = typeof mail.$inferSelect;

/** The outbox of the demo, open to everyone. Outside the demo nobody may register this page. */
export const demoPost = (transact: Transact): Seite => ({
  pfad: "/demo/post",
  zugang: "alle",
  zeige: async (ctx) => {
    if (!ctx.demo) return { art: "nichtGefunden" };
    const { officeId } = ctx.office;
    const mails = await transact({ art: "system", officeId }, (tx) =>
      tx.select().from(mail).where(eq(mail.officeId, officeId)).orderBy(desc(mail.erstellt)).limit(50));
    return { art: "seite", titel: createT(ctx.sprache, messages)("titel"), inhalt: <Post ctx={ctx} mails={mails} /> };
  },
});

function Post({ ctx, mails }: { ctx: Ctx; mails: Mail[] }) {
  const t = createT(ctx.sprache, messages);
  return (
    <>
      <h1>{t("titel")}</h1>
      <p>{t("erklaerung")}</p>
      {mails.length === 0 ? <p>{t("leer")}</p> : null}
      {mails.map((m) => (
        <Card key={m.id} titel={m.betreff} vorzeile={`${t("an", { an: m.an })}, ${tagUndZeit(new Date(m.erstellt), ctx.sprache)}`}>
          {m.text.split("\n\n").map((absatz) => <p key={absatz}>{absatz}</p>)}
          {m.anhaenge.length === 0 ? null : <p>{t("anhaenge", { anzahl: m.anhaenge.length })}</p>}
        </Card>
      ))}
      <ButtonLink href={ctx.link("/demo/post")} art="secondary">{t("neuLaden")}</ButtonLink>
    </>
  );
}
