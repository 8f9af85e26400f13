import { z } from "zod";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { type Ergebnis, formular, type Seite } from "../../foundation/http/seite.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Alert } from "../../foundation/ui/alert.tsx";
import { Button } from "../../foundation/ui/button.tsx";
import { DateField } from "../../foundation/ui/date-field.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Radios } from "../../foundation/ui/radios.tsx";
import { Schreibfeld } from "../../foundation/schreibhilfe/schreibfeld.tsx";
import { type Akte, leseAkte } from "./entscheidung/store.ts";
import { aendereFakt } from "./fakten/aendere.ts";
import { alsEingabe } from "./fakten/eingabe.ts";
import { formVon } from "./fakten/formen.ts";
import { formMessages } from "./form-messages.ts";
import { pruefeAenderung } from "./fakten/pruefe-aenderung.ts";
import { fakttext, geltungstext } from "./fakten/text.ts";
import { fallkrumen } from "./fallkrumen.ts";
import { messages } from "./messages.ts";
import { personennamen } from "./personennamen.ts";
import { datumswert, Faktfelder } from "./teile/faktfelder.tsx";

/** `/fall/:fall/fakt/:fakt`: put a fact right, say from when it has changed, or that it no longer holds; with the reason. */
export const fallFakt: Seite = {
  pfad: "/fall/:fall/fakt/:fakt",
  zugang: ["leistungssachbearbeitung"],
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "antragBearbeiten" },
  async zeige(ctx) {
    const gefunden = await lese(ctx);
    if (!gefunden) return { art: "nichtGefunden" };
    const { akte: { fall }, fakt } = gefunden;
    const name = fakttext(fakt.inhalt, personennamen(fall.mitglieder), ctx.sprache).name;
    const titel = createT(ctx.sprache, formMessages)("titelAendern", { was: name });
    const berechnung = { text: createT(ctx.sprache, messages)("berechnung"), href: ctx.link(`/fall/${fall.fall.id}/berechnung`) };
    return { art: "seite", titel, brotkrumen: fallkrumen(ctx, fall.fall, berechnung, { text: name }), inhalt: <Ansicht {...gefunden} titel={titel} ctx={ctx} /> };
  },
  formular: formular(z.looseObject({}), (ctx) => sende(ctx)),
};

async function sende(ctx: Ctx): Promise<Ergebnis> {
  const gefunden = await lese(ctx);
  if (!gefunden) return { antwort: { art: "nichtGefunden" } };
  const { akte: { fall }, fakt } = gefunden;
  const geprueft = pruefeAenderung(fakt, ctx.formular, fall.mitglieder.map((m) => m.id), ctx.sprache);
  if ("fehler" in geprueft) return geprueft;
  const ausgang = await aendereFakt(ctx, fall.fall.id, fakt.id, geprueft.aenderung);
  if (ausgang.art === "geaendert") return { weiter: ctx.link(`/fall/${fall.fall.id}/wirkung/${ausgang.faktId}`) };
  if (ausgang.art === "nichtGefunden") return { antwort: { art: "nichtGefunden" } };
  return { fehler: [{ feld: "wie", text: createT(ctx.sprache, formMessages)("schonErsetzt") }] };
}

type Gefunden = { akte: Akte; fakt: Akte["fakten"][number] };

async function lese({ tx, wer, param }: Ctx): Promise<Gefunden | undefined> {
  const akte = await leseAkte(tx, wer.officeId, param["fall"] ?? "");
  const fakt = akte?.fakten.find((f) => f.id === param["fakt"]);
  return akte && fakt && { akte, fakt };
}

function Ansicht({ akte: { fall, fakten }, fakt, titel, ctx }: Gefunden & { titel: string; ctx: Ctx }) {
  const { sprache, formular: { werte, mehrfach, fehler } } = ctx;
  const t = createT(sprache, formMessages);
  const gesendet = "wie" in werte || "grund" in werte;
  const fehlerBei = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <>
      <h1 class="kern-heading-large">{titel}</h1>
      <Stand fakt={fakt} mitglieder={fall.mitglieder} ersatz={fakten.find((f) => f.ersetzt === fakt.id)} ctx={ctx} />
      <Form>
        <Radios
          name="wie" label={t("wie")} required value={werte["wie"]} fehler={fehlerBei("wie")}
          optionen={(["berichtigen", "aendern", "beenden"] as const).map((value) => ({ value, text: t(`wie_${value}`), hint: value === "berichtigen" ? t("wie_berichtigenHinweis", { von: datum(fakt.von, sprache) }) : t(`wie_${value}Hinweis`) }))}
        />
        <Faktfelder form={formVon(fakt.inhalt)} eingabe={gesendet ? { werte, mehrfach } : alsEingabe(fakt.inhalt)} mitglieder={fall.mitglieder.filter((m) => m.id !== fakt.personId)} ctx={ctx} />
        <DateField name="ab" label={t("ab")} hint={t("abHinweis")} required fehler={fehlerBei("ab")} value={datumswert("ab", werte)} />
        <Schreibfeld ctx={ctx} fuer="akte" name="grund" label={t("grund")} hint={t("grundHinweis")} required fehler={fehlerBei("grund")} value={werte["grund"]} zeilen={3} maxlength={1000} />
        <Button>{t("speichern")}</Button>
      </Form>
    </>
  );
}

function Stand({ fakt, mitglieder, ersatz, ctx: { sprache, link } }: { fakt: Gefunden["fakt"]; mitglieder: Akte["fall"]["mitglieder"]; ersatz: Gefunden["fakt"] | undefined; ctx: Ctx }) {
  const t = createT(sprache, formMessages);
  const namen = personennamen(mitglieder);
  const text = (f: Gefunden["fakt"]) => `${f.personId === null ? "" : `${namen.get(f.personId) ?? ""} · `}${fakttext(f.inhalt, namen, sprache).wert} (${geltungstext(f, sprache)})`;
  if (!ersatz) return <p class="kern-body">{t("jetztGilt")} <strong>{text(fakt)}</strong></p>;
  return (
    <Alert art="warning" titel={t("ersetzt")}>
      <p>{t("jetztGilt")} <strong>{text(ersatz)}</strong></p>
      <p><a class="kern-link" href={link(`/fall/${fakt.fallId}/fakt/${ersatz.id}`)}>{t("zurNeuen")}</a></p>
    </Alert>
  );
}
