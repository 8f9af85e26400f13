import { z } from "zod";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Antwort, formular, type Seite } from "../../foundation/http/seite.ts";
import { zahl } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { ContactCard } from "../../foundation/ui/contact-card.tsx";
import { Details } from "../../foundation/ui/details.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { TextArea } from "../../foundation/ui/text-area.tsx";
import { Begriff } from "./begriff.tsx";
import { type Deutung, deute } from "./deutung.ts";
import { messages } from "./messages.ts";

const HOECHSTENS = 10_000;

const eingabe = (ctx: Ctx) => {
  const t = createT(ctx.sprache, messages);
  return z.object({ text: z.string(t("leer")).trim().min(1, t("leer")).max(HOECHSTENS, t("zuLang", { zeichen: zahl(HOECHSTENS, ctx.sprache) })) });
};

/** `/verstehen`: paste a letter, see what it means, what to do and by when. Nothing is stored. */
export const verstehen: Seite = {
  pfad: "/verstehen",
  zugang: "alle",
  zeige: (ctx) => Promise.resolve(ansicht(ctx)),
  formular: formular(eingabe, (ctx, { text }) => Promise.resolve({ antwort: ansicht(ctx, deute(text, ctx.sprache === "en" ? "en" : "de")) })),
};

function ansicht(ctx: Ctx, deutung?: Deutung): Antwort {
  const t = createT(ctx.sprache, messages);
  const { werte, fehler } = ctx.formular;
  return {
    art: "seite", titel: t("titel"),
    inhalt: (
      <>
        <h1>{t("titel")}</h1>
        {deutung ? <Ergebnis deutung={deutung} ctx={ctx} /> : <p>{t("einleitung")}</p>}
        <Form action={ctx.link("/verstehen")}>
          <TextArea name="text" label={t("text")} hint={t("textHinweis")} value={werte["text"]} fehler={fehler[0]?.text} required zeilen={12} />
          <Button>{t("pruefen")}</Button>
        </Form>
        <p><a class="kern-link" href={ctx.link("/glossar")}>{t("glossar")}</a></p>
      </>
    ),
  };
}

function Ergebnis({ deutung: { pruefung, aufforderungen, fristen, tage, begriffe, schwerste }, ctx }: { deutung: Deutung; ctx: Ctx }) {
  const t = createT(ctx.sprache, messages);
  const { office } = ctx;
  return (
    <>
      <h2>{t("zuTun")}</h2>
      {aufforderungen.length === 0 ? <p>{t("nichtsZuTun")}</p> : <ul lang="de">{aufforderungen.map((a) => <li key={a}>{a}</li>)}</ul>}
      {fristen.length > 0 ? <><h2>{t("bisWann")}</h2><ul lang="de">{fristen.map(({ tag, satz }) => <li key={`${tag}${satz}`}><strong>{tag}</strong>: {satz}</li>)}</ul></> : null}
      {tage.length > 0 ? <><h2>{t(fristen.length > 0 ? "andereTage" : "fristen")}</h2><ul lang="de">{tage.map((tag) => <li key={tag}><strong>{tag}</strong></li>)}</ul></> : null}
      <h2>{t("woerter")}</h2>
      {begriffe.length === 0 ? <p>{t("keineWoerter")}</p> : begriffe.map((b) => <Details key={b.begriff} titel={b.begriff}><Begriff eintrag={b} sprache={ctx.sprache} /></Details>)}
      <h2>{t("soSchwer")}</h2>
      <p>{t("stufe", { stufe: pruefung.stufe, wert: zahl(pruefung.schwierigkeit, ctx.sprache, 1) })}</p>
      {schwerste.length > 0 ? <><h3>{t("schwereSaetze")}</h3><ol lang="de">{schwerste.map((s) => <li key={s.text}>{s.text}</li>)}</ol></> : null}
      {pruefung.zuerst.length > 0 ? <h3>{t("befunde")}</h3> : null}
      <ul>
        {pruefung.zuerst.flatMap((i) => pruefung.befunde[i] ?? []).map((b) => (
          <li key={`${b.regel}${b.start}`}>{b.stelle === "" ? null : <>{t("statt", { stelle: `„${b.stelle}“` })}<br /></>}{b.grund}</li>
        ))}
      </ul>
      <h2>{t("hilfe")}</h2>
      <ContactCard name={office.name} funktion={`${office.anschrift.strasse}, ${office.anschrift.plz} ${office.anschrift.ort}`} telefon={office.telefon} sprechzeiten={office.sprechzeiten} />
    </>
  );
}
