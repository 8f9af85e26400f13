import type { Ctx } from "../../../foundation/http/ctx.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Button } from "../../../foundation/ui/button.tsx";
import { Checkbox } from "../../../foundation/ui/checkbox.tsx";
import { DateField } from "../../../foundation/ui/date-field.tsx";
import { Details } from "../../../foundation/ui/details.tsx";
import { Form } from "../../../foundation/ui/form.tsx";
import { Hidden } from "../../../foundation/ui/hidden.tsx";
import { MoneyField } from "../../../foundation/ui/money-field.tsx";
import { Radios } from "../../../foundation/ui/radios.tsx";
import { Select } from "../../../foundation/ui/select.tsx";
import { TextField } from "../../../foundation/ui/text-field.tsx";
import { einkommenMessages } from "../fragen/einkommen-messages.ts";
import type { Schluessel } from "../haushalt.ts";
import { anderesGeld, ausbildungen, kindergelder, schluesselVon, type Wer } from "./angaben.ts";
import { anspruchMessages } from "../anspruch-messages.ts";

/** Which step a form belongs to: who lives here, the answers, the result, or back to the answers. */
export const SCHRITT = "schritt";

type Props = { ctx: Ctx };

// What stands in a field and what is wrong with it.
function feld({ formular: { werte, fehler } }: Ctx, name: string) {
  return { name, value: werte[name], fehler: fehler.find((f) => f.feld === name)?.text };
}

/** First step: who lives in the household. */
export function Werformular({ ctx }: Props) {
  const t = createT(ctx.sprache, anspruchMessages);
  return (
    <>
      <h1 class="kern-heading-large">{t("titel")}</h1>
      <p class="kern-body">{t("einleitung")}</p>
      <Form>
        <Hidden name={SCHRITT} value="wer" />
        <Radios {...feld(ctx, "partner")} label={t("partner")} required optionen={[{ value: "ja", text: t("ja") }, { value: "nein", text: t("nein") }]} />
        <TextField {...feld(ctx, "kinder")} label={t("kinder")} hint={t("kinderHinweis")} inputmode="numeric" breite="kurz" required />
        <Button>{t("weiter")}</Button>
      </Form>
    </>
  );
}

/** Second step: everything else on one page, one group for each person. */
export function Angabenformular({ ctx, wer }: Props & { wer: Wer }) {
  const t = createT(ctx.sprache, anspruchMessages);
  return (
    <>
      <h1 class="kern-heading-large">{t("schritt2")}</h1>
      <p class="kern-body">{t("geldHinweis")}</p>
      <Form>
        <Hidden name={SCHRITT} value="rechnen" />
        <Hidden name="partner" value={wer.partner ? "ja" : "nein"} />
        <Hidden name="kinder" value={String(wer.kinder)} />
        {schluesselVon(wer).map((s) => <Personenfelder key={s} ctx={ctx} s={s} />)}
        <Wohnfelder ctx={ctx} wer={wer} />
        <Button>{t("rechnen")}</Button>
      </Form>
      <p><a class="kern-link" href={ctx.link("/anspruch")}>{t("zurueckZuSchritt1")}</a></p>
    </>
  );
}

/** How somebody is called who did not tell a name. */
export function anrede(s: Schluessel, sprache: Ctx["sprache"]): string {
  const t = createT(sprache, anspruchMessages);
  return s === "ich" ? t("ichTitel") : s === "partner" ? t("partnerTitel") : t("kindTitel", { nr: s.replace("kind", "") });
}

function Personenfelder({ ctx, s }: Props & { s: Schluessel }) {
  const t = createT(ctx.sprache, anspruchMessages);
  const te = createT(ctx.sprache, einkommenMessages);
  const { werte } = ctx.formular;
  const geburt = `${s}-geburtsdatum`;
  return (
    <section class="hs-stapel">
      <h2 class="kern-heading-medium">{anrede(s, ctx.sprache)}</h2>
      <DateField
        name={geburt} label={t("geburtsdatum")} hint={t("datumHinweis")} fehler={feld(ctx, geburt).fehler} required
        value={{ tag: werte[`${geburt}-tag`] ?? "", monat: werte[`${geburt}-monat`] ?? "", jahr: werte[`${geburt}-jahr`] ?? "" }}
      />
      {s.startsWith("kind")
        ? kindergelder.map((art) => <MoneyField key={art} {...feld(ctx, `${s}-${art}`)} label={te(art)} />)
        : <Erwachsenenfelder ctx={ctx} s={s} />}
    </section>
  );
}

function Erwachsenenfelder({ ctx, s }: Props & { s: Schluessel }) {
  const t = createT(ctx.sprache, anspruchMessages);
  const te = createT(ctx.sprache, einkommenMessages);
  const { werte, fehler } = ctx.formular;
  const mehr = [...anderesGeld, "ausbildung", "schwanger", "behinderung"].map((name) => `${s}-${name}`);
  return (
    <>
      <MoneyField {...feld(ctx, `${s}-brutto`)} label={t("brutto")} />
      <MoneyField {...feld(ctx, `${s}-netto`)} label={t("netto")} hint={t("nettoHinweis")} />
      <Details titel={t("anderesGeld")} offen={mehr.some((name) => (werte[name] ?? "") !== "" || fehler.some((f) => f.feld === name))}>
        <div class="hs-stapel">
          {anderesGeld.map((art) => <MoneyField key={art} {...feld(ctx, `${s}-${art}`)} label={te(art)} />)}
          <Select {...feld(ctx, `${s}-ausbildung`)} label={t("ausbildung")} optionen={ausbildungen.map((value) => ({ value, text: t(value) }))} />
          {(["schwanger", "behinderung"] as const).map((art) => <Checkbox key={art} name={`${s}-${art}`} label={t(art)} checked={werte[`${s}-${art}`] === "ja"} />)}
        </div>
      </Details>
    </>
  );
}

function Wohnfelder({ ctx, wer }: Props & { wer: Wer }) {
  const t = createT(ctx.sprache, anspruchMessages);
  const personen = feld(ctx, "personenImHaushalt");
  return (
    <section class="hs-stapel">
      <h2 class="kern-heading-medium">{t("wohnenTitel")}</h2>
      <MoneyField {...feld(ctx, "bruttokaltmiete")} label={t("miete")} hint={t("mieteHinweis")} required />
      <MoneyField {...feld(ctx, "heizung")} label={t("heizung")} required />
      <TextField {...personen} value={personen.value ?? String(schluesselVon(wer).length)} label={t("personen")} inputmode="numeric" breite="kurz" required />
      <Radios {...feld(ctx, "warmwasser")} label={t("warmwasser")} required optionen={(["zentral", "dezentral"] as const).map((value) => ({ value, text: t(value) }))} />
      <h2 class="kern-heading-medium">{t("vermoegenTitel")}</h2>
      <MoneyField {...feld(ctx, "vermoegen")} label={t("vermoegen")} hint={t("vermoegenHinweis")} />
    </section>
  );
}
