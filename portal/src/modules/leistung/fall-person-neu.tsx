import { randomUUID } from "node:crypto";
import { z } from "zod";
import { nimmAuf } from "../../fall/person/aufnehmen.ts";
import { heutige, leseFakten, type NeuePerson } from "../../fall/store.ts";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Ergebnis, type Feldfehler, formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { Checkboxes } from "../../foundation/ui/checkboxes.tsx";
import { DateField } from "../../foundation/ui/date-field.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { TextField } from "../../foundation/ui/text-field.tsx";
import { type Akte, leseAkte, sperreFall } from "./entscheidung/store.ts";
import { personAufgenommen } from "./ereignisse.ts";
import { liesTag } from "./fakten/eingabe.ts";
import { formMessages } from "./form-messages.ts";
import { fallkrumen } from "./fallkrumen.ts";
import { messages } from "./messages.ts";
import { datumswert } from "./teile/faktfelder.tsx";

/** `/fall/:fall/person/neu`: somebody joins the household, by birth or by moving in. */
export const fallPersonNeu: Seite = {
  pfad: "/fall/:fall/person/neu",
  zugang: ["leistungssachbearbeitung"],
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "antragBearbeiten" },
  async zeige(ctx) {
    const akte = await leseAkte(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!akte) return { art: "nichtGefunden" };
    const titel = createT(ctx.sprache, formMessages)("titelPerson");
    const berechnung = { text: createT(ctx.sprache, messages)("berechnung"), href: ctx.link(`/fall/${akte.fall.fall.id}/berechnung`) };
    return { art: "seite", titel, brotkrumen: fallkrumen(ctx, akte.fall.fall, berechnung, { text: titel }), inhalt: <><h1 class="kern-heading-large">{titel}</h1><Formular akte={akte} ctx={ctx} /></> };
  },
  formular: formular(z.looseObject({}), (ctx) => sende(ctx)),
};

async function sende(ctx: Ctx): Promise<Ergebnis> {
  const fallId = ctx.param["fall"] ?? "";
  await sperreFall(ctx.tx, ctx.wer.officeId, fallId);
  const akte = await leseAkte(ctx.tx, ctx.wer.officeId, fallId);
  if (!akte) return { antwort: { art: "nichtGefunden" } };
  const geprueft = pruefe(akte, ctx);
  if ("fehler" in geprueft) return geprueft;
  const { neu, ab } = geprueft;
  await nimmAuf(ctx, fallId, neu, [], ab);
  const fakt = (await leseFakten(ctx.tx, ctx.wer.officeId, fallId)).find((f) => f.personId === neu.id);
  await eintragen(ctx, fallId, personAufgenommen, { ab }, fakt?.sichtbarFuer ?? []);
  return { weiter: ctx.link(fakt ? `/fall/${fallId}/wirkung/${fakt.id}` : `/fall/${fallId}/berechnung`) };
}

const LAENGSTER_NAME = 100;

function pruefe({ fall: { mitglieder } }: Akte, { formular: { werte, mehrfach }, sprache, heute }: Ctx): { neu: NeuePerson; ab: string } | { fehler: Feldfehler[] } {
  const t = createT(sprache, formMessages);
  const [vorname, nachname] = [werte["vorname"] ?? "", werte["nachname"] ?? ""].map((n) => n.trim()) as [string, string];
  const geburtsdatum = liesTag("geburtsdatum", werte) ?? "";
  const ab = liesTag("dabeiAb", werte) ?? "";
  const eltern = mitglieder.filter((m) => mehrfach["eltern[]"]?.includes(m.id));
  const nameFehlt = (name: string): boolean => name === "" || name.length > LAENGSTER_NAME;
  const fehler: Feldfehler[] = [
    ...(nameFehlt(vorname) ? [{ feld: "vorname", text: t("fehlerName") }] : []),
    ...(nameFehlt(nachname) ? [{ feld: "nachname", text: t("fehlerName") }] : []),
    ...(geburtsdatum === "" || geburtsdatum > heute ? [{ feld: "geburtsdatum", text: t("fehlerGeburt") }] : []),
    ...(ab === "" || ab < geburtsdatum ? [{ feld: "dabeiAb", text: t("fehlerDabei") }] : []),
    ...(eltern.length > 2 || eltern.some((e) => e.geburtsdatum >= geburtsdatum) ? [{ feld: "eltern", text: t("fehlerEltern") }] : []),
  ];
  if (fehler.length > 0) return { fehler };
  if (mitglieder.some((m) => m.vorname === vorname && m.nachname === nachname && m.geburtsdatum === geburtsdatum)) return { fehler: [{ feld: "vorname", text: t("schonAufgenommen") }] };
  return { neu: { id: randomUUID(), vorname, nachname, geburtsdatum, eltern: eltern.map((e) => e.id) }, ab };
}

function Formular({ akte: { fall }, ctx: { sprache, formular: { werte, mehrfach, fehler } } }: { akte: Akte; ctx: Ctx }) {
  const t = createT(sprache, formMessages);
  const fehlerBei = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <Form>
      <TextField name="vorname" label={t("vorname")} required value={werte["vorname"]} fehler={fehlerBei("vorname")} maxlength={LAENGSTER_NAME} />
      <TextField name="nachname" label={t("nachname")} required value={werte["nachname"]} fehler={fehlerBei("nachname")} maxlength={LAENGSTER_NAME} />
      <DateField name="geburtsdatum" label={t("geburtsdatum")} required value={datumswert("geburtsdatum", werte)} fehler={fehlerBei("geburtsdatum")} />
      <DateField name="dabeiAb" label={t("dabeiAb")} hint={t("dabeiAbHinweis")} required value={datumswert("dabeiAb", werte)} fehler={fehlerBei("dabeiAb")} />
      <Checkboxes name="eltern[]" label={t("eltern")} values={mehrfach["eltern[]"] ?? []} fehler={fehlerBei("eltern")} optionen={heutige(fall.mitglieder).map((m) => ({ value: m.id, text: `${m.vorname} ${m.nachname}` }))} />
      <Button>{t("aufnehmen")}</Button>
    </Form>
  );
}
