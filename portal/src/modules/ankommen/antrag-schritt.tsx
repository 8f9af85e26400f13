import { z } from "zod";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { feldfehler } from "../../foundation/http/feldfehler.ts";
import { type Antwort, type Ergebnis, formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Alert } from "../../foundation/ui/alert.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../foundation/ui/button.tsx";
import { Details } from "../../foundation/ui/details.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Hidden } from "../../foundation/ui/hidden.tsx";
import { Stepper } from "../../foundation/ui/stepper.tsx";
import { antragMessages } from "./antrag-messages.ts";
import type { Felder } from "./fragen/eingabe.ts";
import { abschnitte, type Eingabe, nurFelder } from "./fragen/frage.ts";
import { leseReise, type Reise, reiseAus } from "./reise.ts";
import { istSchonGespeichert, istUeberholt } from "./rules.ts";
import { antwortAn, danach, davor, ersterOffener, type Schritt } from "./schritte.ts";
import { speichereAntwort } from "./store.ts";

// The field to which the word about another window belongs.
const VERSION = "version";

/** `/antrag/:schritt`: one question a page. Which pages there are follows from the answers. */
export const antragSchritt: Seite = {
  pfad: "/antrag/:schritt",
  zugang: "person",
  async zeige(ctx) {
    const reise = await leseReise(ctx);
    if (!reise) return { art: "weiter", nach: ctx.link("/antrag?weg=1") };
    const schritt = reise.alle.find((s) => s.id === ctx.param["schritt"]);
    return schritt ? ansicht(ctx, reise, schritt) : { art: "weiter", nach: zumOffenen(ctx, reise) };
  },
  formular: formular(z.record(z.string(), z.unknown()), async (ctx, gesendet) => {
    const reise = await leseReise(ctx, { sperren: true });
    if (!reise) return { weiter: ctx.link("/antrag?weg=1") };
    const schritt = reise.alle.find((s) => s.id === ctx.param["schritt"]);
    return schritt ? nimmAn(ctx, reise, schritt, gesendet as Felder) : { weiter: zumOffenen(ctx, reise) };
  }),
};

const zumOffenen = (ctx: Ctx, { alle, antworten }: Reise): string => ctx.link(`/antrag/${ersterOffener(alle, antworten)?.id ?? "pruefen"}`);

async function nimmAn(ctx: Ctx, reise: Reise, schritt: Schritt, gesendet: Felder): Promise<Ergebnis> {
  const { frage, k, id } = schritt;
  const felder = nurFelder(frage, k, gesendet);
  const gelesen = frage.schema(k).safeParse(felder);
  if (!gelesen.success) return { fehler: feldfehler(gelesen.error) };
  const alt = reise.entwurf.antworten[id];
  if (istUeberholt(alt, felder, Number(gesendet[VERSION] ?? 0) || 0)) return { fehler: [{ feld: VERSION, text: createT(ctx.sprache, antragMessages)("ueberholtTitel") }] };
  if (!istSchonGespeichert(alt, felder)) await speichereAntwort(ctx, reise.entwurf, id, felder);
  return { weiter: ctx.link(wohin(reise, id, felder, ctx.query["aendern"] !== undefined)) };
}

// The steps are computed anew: the answer may have added or removed some.
function wohin({ entwurf, grundlage }: Reise, id: string, felder: Felder, aendern: boolean): string {
  const { alle, antworten } = reiseAus({ ...entwurf, antworten: { ...entwurf.antworten, [id]: { version: 0, felder } } }, grundlage);
  const naechster = danach(alle, antworten, id, aendern);
  return `/antrag/${naechster ? `${naechster.id}${aendern ? "?aendern=1" : ""}` : "pruefen"}`;
}

function ansicht(ctx: Ctx, reise: Reise, schritt: Schritt): Antwort {
  const t = createT(ctx.sprache, antragMessages);
  const { frage, k, id } = schritt;
  const titel = frage.titel(k);
  const aendern = ctx.query["aendern"] !== undefined;
  const vorher = davor(reise.alle, id);
  const warum = frage.warum(k);
  return {
    art: "seite", titel, zurueck: ctx.link(aendern ? "/antrag/pruefen" : `/antrag${vorher ? `/${vorher.id}` : ""}`),
    inhalt: (
      <>
        <Stepper schritt={abschnitte.indexOf(frage.abschnitt) + 1} anzahl={abschnitte.length + 1} titel={t(frage.abschnitt)} />
        <h1 class="kern-heading-large">{titel}</h1>
        <Ueberholt ctx={ctx} reise={reise} schritt={schritt} />
        <Form>
          <Hidden name={VERSION} value={gesehen(ctx, reise)} />
          {frage.felder(k, eingabe(ctx, reise, id))}
          <ButtonGroup>
            <Button>{t(aendern ? "speichern" : "weiter")}</Button>
            <ButtonLink href={ctx.link("/antrag")} art="secondary">{t("spaeter")}</ButtonLink>
          </ButtonGroup>
        </Form>
        <Details titel={t("warum")}>
          <p>{warum.text}</p>
          <p>{t("norm", { norm: warum.norm })}</p>
        </Details>
      </>
    ),
  };
}

const ueberholt = ({ formular: { fehler } }: Ctx): boolean => fehler.some((f) => f.feld === VERSION);

// A tab that was told of the other window's answer has seen it; any other keeps the number it came with.
const gesehen = (ctx: Ctx, { entwurf }: Reise): string => (ueberholt(ctx) ? undefined : ctx.formular.werte[VERSION]) ?? String(entwurf.version);

function Ueberholt({ ctx, reise: { antworten }, schritt }: { ctx: Ctx; reise: Reise; schritt: Schritt }) {
  if (!ueberholt(ctx)) return null;
  const t = createT(ctx.sprache, antragMessages);
  const andere = schritt.frage.zeilen(schritt.k, antwortAn(schritt, antworten)).map(({ name, wert }) => `${name}: ${wert}`).join("; ");
  return <div id={VERSION} tabindex={-1}><Alert art="warning" titel={t("ueberholtTitel")}>{t("ueberholt", { andere })}</Alert></div>;
}

// What was just sent (or sent before the session ended) goes before what the draft knows.
function eingabe({ formular: { werte, mehrfach, fehler } }: Ctx, { antworten }: Reise, id: string): Eingabe {
  const gesendet = Object.keys(werte).length > 0;
  const felder = antworten[id] ?? {};
  return {
    wert: (name) => (gesendet ? werte[name] : [felder[name]].flat()[0]),
    werte: (name) => (gesendet ? mehrfach[`${name}[]`] ?? [] : [felder[name] ?? []].flat()),
    fehler: (name) => fehler.find((f) => f.feld === name)?.text,
  };
}
