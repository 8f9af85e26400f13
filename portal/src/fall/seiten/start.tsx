import { nacheinander } from "../../foundation/nacheinander.ts";
import type { Modul, Aufgabe } from "../../foundation/http/modul.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Antwort, Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { ButtonLink } from "../../foundation/ui/button.tsx";
import { Card, CardGrid } from "../../foundation/ui/card.tsx";
import { ContactCard } from "../../foundation/ui/contact-card.tsx";
import { sortiereAufgaben } from "../aufgaben.ts";
import { messages } from "../messages.ts";
import { gehoertDazu, leseFaelle, lesePerson } from "../store.ts";
import { Aufgabenliste } from "./aufgabenliste.tsx";

/** `/`: what one can do here; for those signed in, what is to do now. */
export const start = (module: readonly Modul[]): Seite => ({
  pfad: "/",
  zugang: "alle",
  async zeige(ctx) {
    switch (ctx.wer.art) {
      case "person": return fuerPerson(ctx, module);
      case "mitarbeiter": return { art: "weiter", nach: ctx.link("/aufgaben") };
      default: return fuerGaeste(ctx);
    }
  },
});

function fuerGaeste({ sprache, office, link }: Ctx): Antwort {
  const t = createT(sprache, messages);
  return {
    art: "seite", titel: t("willkommen"), breit: true,
    inhalt: (
      <>
        <h1 class="kern-heading-large">{t("willkommen")}</h1>
        <p class="kern-body kern-body--large">{t("willkommenText")}</p>
        <CardGrid>
          <Card titel={t("rechnenTitel")} fuss={<ButtonLink href={link("/anspruch")}>{t("rechnen")}</ButtonLink>}>{t("rechnenText")}</Card>
          <Card titel={t("antragTitel")} fuss={<ButtonLink href={link("/antrag")}>{t("antrag")}</ButtonLink>}>{t("antragText")}</Card>
          <Card titel={t("anmeldenTitel")} fuss={<ButtonLink href={link("/anmelden")} art="secondary">{t("anmelden")}</ButtonLink>}>{t("anmeldenText")}</Card>
          <Card titel={t("verstehenTitel")} fuss={<ButtonLink href={link("/verstehen")} art="secondary">{t("verstehen")}</ButtonLink>}>{t("verstehenText")}</Card>
        </CardGrid>
        <h2 class="kern-heading-medium">{t("soErreichenSieUns")}</h2>
        <ContactCard name={office.name} funktion={`${office.anschrift.strasse}, ${office.anschrift.plz} ${office.anschrift.ort}`} telefon={office.telefon} email={office.email} sprechzeiten={office.sprechzeiten} />
      </>
    ),
  };
}

async function fuerPerson(ctx: Ctx, module: readonly Modul[]): Promise<Antwort> {
  const t = createT(ctx.sprache, messages);
  const ich = await lesePerson(ctx.tx, ctx.wer);
  const aufgaben: Aufgabe[] = sortiereAufgaben((await nacheinander(module, (m) => m.aufgaben(ctx))).flat());
  const faelle = await leseFaelle(ctx.tx, ctx.wer.officeId);
  const titel = t("gutenTag", { name: ich ? `${ich.vorname} ${ich.nachname}` : "" });
  return {
    art: "seite", titel,
    inhalt: (
      <>
        <h1 class="kern-heading-large">{titel}</h1>
        <h2 class="kern-heading-medium">{t("zuTun")}</h2>
        <Aufgabenliste aufgaben={aufgaben} sprache={ctx.sprache} />
        {faelle.map((f) => (
          <Card key={f.id} titel={t("meinFall", { nummer: f.nummer })} fuss={<ButtonLink href={ctx.link(`/fall/${f.id}`)}>{t("fallOeffnen")}</ButtonLink>}>{gehoertDazu(f, ctx.wer) ? undefined : t("fallFrueher")}</Card>
        ))}
        {faelle.some((f) => gehoertDazu(f, ctx.wer)) ? null : (
          <CardGrid>
            <Card titel={t("antragTitel")} fuss={<ButtonLink href={ctx.link("/antrag")}>{t("antrag")}</ButtonLink>}>{t("antragText")}</Card>
            <Card titel={t("rechnenTitel")} fuss={<ButtonLink href={ctx.link("/anspruch")} art="secondary">{t("rechnen")}</ButtonLink>}>{t("rechnenText")}</Card>
          </CardGrid>
        )}
      </>
    ),
  };
}
