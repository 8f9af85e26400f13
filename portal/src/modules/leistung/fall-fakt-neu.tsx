import { z } from "zod";
import { geltende } from "../../fall/fakt/fakt.ts";
import { istVolljaehrig } from "../../fall/person/sichtbarkeit.ts";
import { heutige } from "../../fall/store.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Ergebnis, type Feldfehler, formular, type Seite } from "../../foundation/http/seite.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Alert } from "../../foundation/ui/alert.tsx";
import { Button } from "../../foundation/ui/button.tsx";
import { DateField } from "../../foundation/ui/date-field.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Select } from "../../foundation/ui/select.tsx";
import { Schreibfeld } from "../../foundation/schreibhilfe/schreibfeld.tsx";
import { type Akte, leseAkte } from "./entscheidung/store.ts";
import { ergaenzeFakt } from "./fakten/aendere.ts";
import { liesFakt, liesTag, tagWerte } from "./fakten/eingabe.ts";
import { artVon, type Faktform, faktformen, istHaushaltsform, istMehrfach } from "./fakten/formen.ts";
import { formMessages } from "./form-messages.ts";
import { liesGrund } from "./fakten/pruefe-aenderung.ts";
import { fallkrumen } from "./fallkrumen.ts";
import { messages } from "./messages.ts";
import { datumswert, Faktfelder } from "./teile/faktfelder.tsx";

/** `/fall/:fall/fakt/neu/:form`: add what the file does not say yet, with the day from which it holds. */
export const fallFaktNeu: Seite = {
  pfad: "/fall/:fall/fakt/neu/:form",
  zugang: ["leistungssachbearbeitung"],
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "antragBearbeiten" },
  async zeige(ctx) {
    const gefunden = await lese(ctx);
    if (!gefunden) return { art: "nichtGefunden" };
    const t = createT(ctx.sprache, formMessages);
    const { akte: { fall }, form } = gefunden;
    const berechnung = { text: createT(ctx.sprache, messages)("berechnung"), href: ctx.link(`/fall/${fall.fall.id}/berechnung`) };
    return {
      art: "seite", titel: t("titelNeu", { was: t(`neu_${form}`) }),
      brotkrumen: fallkrumen(ctx, fall.fall, berechnung, { text: t(`neu_${form}`) }), inhalt: <Ansicht {...gefunden} ctx={ctx} />,
    };
  },
  formular: formular(z.looseObject({}), (ctx) => sende(ctx)),
};

async function sende(ctx: Ctx): Promise<Ergebnis> {
  const gefunden = await lese(ctx);
  if (!gefunden) return { antwort: { art: "nichtGefunden" } };
  const { akte, form } = gefunden;
  const fakt = liesFakt(form, ctx.formular, akte.fall.mitglieder.map((m) => m.id), ctx.sprache);
  const rest = liesRest(ctx, gefunden);
  if ("fehler" in fakt || "fehler" in rest) return { fehler: [...("fehler" in rest ? rest.fehler : []), ...("fehler" in fakt ? fakt.fehler : [])] };
  const { personId, von, grund } = rest;
  const auszug = form === "auszug" ? pruefeAuszug(akte, personId, von, ctx) : [];
  if (auszug.length > 0) return { fehler: auszug };
  if (vorhandener(gefunden, personId, von)) return { fehler: [{ feld: "ab", text: createT(ctx.sprache, formMessages)("schonDa") }] };
  const ausgang = await ergaenzeFakt(ctx, akte.fall.fall.id, { personId, inhalt: fakt.fakt, von, grund });
  return ausgang.art === "geaendert" ? { weiter: ctx.link(`/fall/${akte.fall.fall.id}/wirkung/${ausgang.faktId}`) } : { antwort: { art: "nichtGefunden" } };
}

/** Nobody leaves before they have left, and not everybody of age. */
function pruefeAuszug({ fall: { mitglieder } }: Akte, personId: string | null, von: string, { sprache, heute }: Ctx): Feldfehler[] {
  const t = createT(sprache, formMessages);
  const bleibt = heutige(mitglieder).some((m) => m.id !== personId && istVolljaehrig(m.geburtsdatum, heute));
  return [...(bleibt ? [] : [{ feld: "person", text: t("fehlerLetzte") }]), ...(von > heute ? [{ feld: "ab", text: t("fehlerAuszugSpaeter") }] : [])];
}

/** The fact of the same kind that holds already, where only one can. */
const vorhandener = ({ akte, form }: Gefunden, personId: string | null, von: string) =>
  istMehrfach(artVon(form)) ? undefined : geltende(akte.fakten, von).find((f) => f.personId === personId && f.inhalt.art === artVon(form));

type Gefunden = { akte: Akte; form: Faktform };

async function lese({ tx, wer, param }: Ctx): Promise<Gefunden | undefined> {
  const form = faktformen.find((f) => f === param["form"]);
  const akte = form && (await leseAkte(tx, wer.officeId, param["fall"] ?? ""));
  return akte && { akte, form };
}

function liesRest({ formular: { werte }, sprache }: Ctx, { akte, form }: Gefunden): { personId: string | null; von: string; grund: string } | { fehler: Feldfehler[] } {
  const t = createT(sprache, formMessages);
  const personId = istHaushaltsform(form) ? null : heutige(akte.fall.mitglieder).find((m) => m.id === werte["person"])?.id;
  const von = liesTag("ab", werte);
  const grund = liesGrund(werte);
  const beginn = akte.antraege.at(-1)?.wirktAb ?? akte.fall.fall.angelegt.slice(0, 10);
  if (personId !== undefined && typeof von === "string" && von >= fruehestens(beginn) && grund !== undefined) return { personId, von, grund };
  return {
    fehler: [
      ...(personId === undefined ? [{ feld: "person", text: t("fehler_person") }] : []),
      ...(typeof von !== "string" || von < fruehestens(beginn) ? [{ feld: "ab", text: t("fehlerAb", { von: datum(fruehestens(beginn), sprache) }) }] : []),
      ...(grund === undefined ? [{ feld: "grund", text: t("fehlerGrund") }] : []),
    ],
  };
}

// Some facts are older than the case, such as wealth or the first month of benefits; nobody needs more than five years.
const fruehestens = (beginn: string): string => `${Number(beginn.slice(0, 4)) - 5}-01-01`;

function Vorhandener({ ctx, ...gefunden }: Gefunden & { ctx: Ctx }) {
  const { formular: { werte }, sprache, link } = ctx;
  const t = createT(sprache, formMessages);
  const von = liesTag("ab", werte);
  const da = typeof von === "string" ? vorhandener(gefunden, istHaushaltsform(gefunden.form) ? null : (werte["person"] ?? ""), von) : undefined;
  return da ? <Alert art="warning" titel={t("schonDa")}><a class="kern-link" href={link(`/fall/${gefunden.akte.fall.fall.id}/fakt/${da.id}`)}>{t("zurVorhandenen")}</a></Alert> : null;
}

function Ansicht({ akte, form, ctx }: Gefunden & { ctx: Ctx }) {
  const { fall } = akte;
  const { sprache, formular: { werte, mehrfach, fehler }, query, heute } = ctx;
  const t = createT(sprache, formMessages);
  const fehlerBei = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  const ab = Object.keys(werte).some((feld) => feld.startsWith("ab-")) ? werte : tagWerte("ab", form === "auszug" ? heute : `${heute.slice(0, 7)}-01`);
  return (
    <>
      <h1 class="kern-heading-large">{t("titelNeu", { was: t(`neu_${form}`) })}</h1>
      <Vorhandener akte={akte} form={form} ctx={ctx} />
      <Form>
        {istHaushaltsform(form) ? null : (
          <Select
            name="person" label={t("person")} required value={werte["person"] ?? query["person"]} fehler={fehlerBei("person")}
            optionen={heutige(fall.mitglieder).map((m) => ({ value: m.id, text: `${m.vorname} ${m.nachname}` }))}
          />
        )}
        <Faktfelder form={form} eingabe={{ werte, mehrfach }} mitglieder={heutige(fall.mitglieder)} ctx={ctx} />
        <DateField name="ab" label={t("ab")} required fehler={fehlerBei("ab")} value={datumswert("ab", ab)} />
        <Schreibfeld ctx={ctx} fuer="akte" name="grund" label={t("grundNeu")} hint={t("grundHinweis")} required fehler={fehlerBei("grund")} value={werte["grund"]} zeilen={3} maxlength={1000} />
        <Button>{t("speichern")}</Button>
      </Form>
    </>
  );
}
