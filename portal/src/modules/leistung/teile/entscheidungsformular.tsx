import { randomUUID } from "node:crypto";
import type { Ctx } from "../../../foundation/http/ctx.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { BriefAlsHtml } from "../../../foundation/letters/brief-als-html.tsx";
import { Alert } from "../../../foundation/ui/alert.tsx";
import { Button } from "../../../foundation/ui/button.tsx";
import { Checkbox } from "../../../foundation/ui/checkbox.tsx";
import { DateField } from "../../../foundation/ui/date-field.tsx";
import { Form } from "../../../foundation/ui/form.tsx";
import { Hidden } from "../../../foundation/ui/hidden.tsx";
import { Radios } from "../../../foundation/ui/radios.tsx";
import { briefe } from "../bescheid/brief.ts";
import { bescheidentwuerfe } from "../bescheid/erlasse.ts";
import type { Briefstoff, Kraft } from "../bescheid/stoff.ts";
import { stand } from "../entscheidung/lage.ts";
import { type Akte, lageAus } from "../entscheidung/store.ts";
import { type Entscheidbar, istBelastend } from "../entscheidung/vorhaben.ts";
import { messages } from "../messages.ts";
import { datumswert } from "./faktfelder.tsx";

type Props = { akte: Akte; was: Entscheidbar; unterzeichner: Kraft; ctx: Ctx };

/** The letters as they will go out, the call that comes first, and the signature. */
export function Entscheidungsformular({ akte, was, unterzeichner, ctx }: Props) {
  const { sprache, formular: { werte, fehler } } = ctx;
  const t = createT(sprache, messages);
  const entwuerfe = bescheidentwuerfe(ctx, akte, was, unterzeichner, null);
  return (
    <>
      <Vorschau entwuerfe={entwuerfe} ctx={ctx} />
      <Form label={t("entscheiden")}>
        <Hidden name="vorgang" value={werte["vorgang"] ?? randomUUID()} />
        <Hidden name="stand" value={stand(lageAus(akte))} />
        {istBelastend(was) ? <Anruf telefon={akte.fall.mitglieder.find((m) => m.id === entwuerfe[0]?.empfaenger.id)?.telefon ?? null} ctx={ctx} /> : null}
        <Checkbox name="geprueft" label={t("unterzeichnen", { name: unterzeichner.name })} hint={t("unterzeichnenHinweis")} fehler={fehler.find((f) => f.feld === "geprueft")?.text} />
        <Button>{t("bescheidErlassen")}</Button>
      </Form>
    </>
  );
}

function Vorschau({ entwuerfe, ctx: { sprache, query } }: { entwuerfe: readonly Briefstoff[]; ctx: Ctx }) {
  const t = createT(sprache, messages);
  const gezeigt = entwuerfe.find((e) => e.empfaenger.id === query["an"]) ?? entwuerfe[0];
  if (!gezeigt) return null;
  return (
    <section>
      <h2 class="kern-heading-medium">{t("vorschau")}</h2>
      {entwuerfe.length === 1 ? null : (
        <>
          <p class="kern-body">{t("vorschauText")}</p>
          <ul class="kern-body">
            {entwuerfe.map(({ empfaenger: { id, name } }) => (
              <li key={id}>{id === gezeigt.empfaenger.id ? <strong>{t("vorschauAn", { name })}</strong> : <a class="kern-link" href={`?an=${id}`}>{t("vorschauAn", { name })}</a>}</li>
            ))}
          </ul>
        </>
      )}
      <BriefAlsHtml brief={briefe(gezeigt).de} ebene={3} />
    </section>
  );
}

function Anruf({ telefon, ctx: { sprache, formular: { werte, fehler } } }: { telefon: string | null; ctx: Ctx }) {
  const t = createT(sprache, messages);
  const fehlerBei = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <>
      <Alert art="warning" titel={t("anrufTitel")}>{t("anrufText", { telefon: telefon ?? t("keineNummer") })}</Alert>
      <Radios
        name="kontakt" label={t("kontaktFrage")} required value={werte["kontakt"]} fehler={fehlerBei("kontakt")}
        optionen={[{ value: "angerufen", text: t("angerufen") }, { value: "nichtErreicht", text: t("nichtErreicht") }]}
      />
      <DateField name="kontaktAm" label={t("kontaktAm")} required fehler={fehlerBei("kontaktAm")} value={datumswert("kontaktAm", werte)} />
    </>
  );
}
