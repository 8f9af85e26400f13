import type { Antwort as Rechenantwort } from "@handschlag/sgb2";
import { z } from "zod";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Antwort, type Ergebnis, formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Alert } from "../../foundation/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../foundation/ui/button.tsx";
import { ContactCard } from "../../foundation/ui/contact-card.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Hidden } from "../../foundation/ui/hidden.tsx";
import { liesHaushalt, liesWer } from "./anspruch/angaben.ts";
import { Ergebnisansicht } from "./anspruch/ergebnis.tsx";
import { Angabenformular, SCHRITT, Werformular } from "./anspruch/formular.tsx";
import { anspruchMessages } from "./anspruch-messages.ts";
import { istErgebnis, rechne } from "./anspruch/rechnen.ts";
import type { Felder } from "./fragen/eingabe.ts";
import type { Haushalt } from "./haushalt.ts";
import { leseRichtwerte } from "./store.ts";

/** `/anspruch`: what somebody is entitled to. Public; nothing is stored, the answers travel in the form itself. */
export const anspruch: Seite = {
  pfad: "/anspruch",
  zugang: "alle",
  async zeige(ctx) {
    const wer = liesWer(ctx.formular.werte, ctx.sprache);
    const zweiter = ctx.formular.werte[SCHRITT] !== "wer" && "wert" in wer;
    return seite(ctx, zweiter ? <Angabenformular ctx={ctx} wer={wer.wert} /> : <Werformular ctx={ctx} />);
  },
  formular: formular(z.record(z.string(), z.unknown()), (ctx, gesendet) => nimm(ctx, gesendet as Felder)),
};

const seite = ({ sprache }: Ctx, inhalt: Extract<Antwort, { art: "seite" }>["inhalt"]): Antwort => ({ art: "seite", titel: createT(sprache, anspruchMessages)("titel"), inhalt });

async function nimm(ctx: Ctx, felder: Felder): Promise<Ergebnis> {
  const wer = liesWer(felder, ctx.sprache);
  if ("fehler" in wer) return wer;
  if (felder[SCHRITT] !== "rechnen") return { antwort: seite(ctx, <Angabenformular ctx={ctx} wer={wer.wert} />) };
  const haushalt = liesHaushalt(felder, wer.wert, ctx.sprache, ctx.heute);
  if ("fehler" in haushalt) return haushalt;
  return { antwort: await ergebnis(ctx, felder, haushalt.wert) };
}

async function ergebnis(ctx: Ctx, felder: Felder, haushalt: Haushalt): Promise<Antwort> {
  const t = createT(ctx.sprache, anspruchMessages);
  const { antwort, ...rest } = rechne(haushalt, await leseRichtwerte(ctx.tx, ctx.wer.officeId), ctx.heute.slice(0, 7));
  return seite(ctx, (
    <>
      {istErgebnis(antwort) ? <Ergebnisansicht ctx={ctx} ergebnis={antwort} {...rest} /> : <Mensch ctx={ctx} antwort={antwort} />}
      <Form>
        {Object.entries(felder).filter(([name]) => name !== SCHRITT).flatMap(([name, wert]) => [wert].flat().map((w) => <Hidden key={name + w} name={name} value={w} />))}
        <Hidden name={SCHRITT} value="aendern" />
        <Button art="secondary">{t("aendern")}</Button>
      </Form>
      <section class="hs-stapel">
        <h2 class="kern-heading-medium">{t("antragTitel")}</h2>
        <p class="kern-body">{t(istErgebnis(antwort) ? "antragText" : "menschAntrag")}</p>
        <ButtonGroup><ButtonLink href={ctx.link("/antrag")}>{t("antrag")}</ButtonLink></ButtonGroup>
        {istErgebnis(antwort) ? <><h3 class="kern-heading-small">{t("fragen")}</h3><Kontakt ctx={ctx} /></> : null}
      </section>
    </>
  ));
}

/** A case the rules here do not cover: no amount, but somebody to talk to. */
function Mensch({ ctx, antwort }: { ctx: Ctx; antwort: Exclude<Rechenantwort, { anspruch: number }> }) {
  const t = createT(ctx.sprache, anspruchMessages);
  const gruende = "nichtUnterstuetzt" in antwort ? antwort.nichtUnterstuetzt.map(({ text, norm }) => `${text} (${norm})`) : antwort.fehler.map(({ text }) => text);
  return (
    <>
      <h1 class="kern-heading-large">{t("menschTitel")}</h1>
      <Alert titel={t("menschGrund")}><ul lang="de">{gruende.map((grund) => <li key={grund}>{grund}</li>)}</ul></Alert>
      <p class="kern-body">{t("menschText")}</p>
      <Kontakt ctx={ctx} />
    </>
  );
}

function Kontakt({ ctx: { office } }: { ctx: Ctx }) {
  const { strasse, plz, ort } = office.anschrift;
  return <ContactCard ebene={3} name={office.name} funktion={`${strasse}, ${plz} ${ort}`} telefon={office.telefon} email={office.email} sprechzeiten={office.sprechzeiten} />;
}
