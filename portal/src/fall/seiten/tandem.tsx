import { z } from "zod";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Modul } from "../../foundation/http/modul.ts";
import { type Feldfehler, formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { nacheinander } from "../../foundation/nacheinander.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { Checkbox } from "../../foundation/ui/checkbox.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Hidden } from "../../foundation/ui/hidden.tsx";
import { Select } from "../../foundation/ui/select.tsx";
import { messages } from "../messages.ts";
import { type Fall, type FallMitMitgliedern, leseFall } from "../store.ts";
import { ersetze, freie, weitereVerwaiste } from "../tandem/nachfolge.ts";
import { inhaber, plaetze, type Platz, weiterzugeben } from "../tandem/platz.ts";
import { kraefteFuer } from "../tandem/store.ts";
import { wechsleTandem } from "../tandem/wechseln.ts";
import { Tandemkarten } from "./tandemkarten.tsx";

/** `/fall/:fall/tandem`: the tandem or its team's lead passes a place on, such as when somebody leaves. */
export const tandem = (module: readonly Modul[]): Seite => ({
  pfad: "/fall/:fall/tandem",
  zugang: ["integrationsfachkraft", "leistungssachbearbeitung", "teamleitung"],
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "uebersicht" },
  async zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const fall = await leseFall(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!fall) return { art: "nichtGefunden" };
    const { id, nummer, geschuetzt } = fall.fall;
    const offen = weiterzugeben(ctx.wer, fall.fall);
    const weitere = await weitereVerwaiste(ctx, fall);
    const wahl = await nacheinander(offen, async (platz) => ({ platz, kraefte: await kraefteFuer(ctx.tx, fall.fall, platz) }));
    return {
      art: "seite", titel: t("tandemAendern"), brotkrumen: [{ text: t("fall", { nummer }), href: ctx.link(`/fall/${id}`) }, { text: t("tandemAendern") }],
      inhalt: (
        <>
          <h1>{t("tandemAendern")}</h1>
          <Tandemkarten fall={fall} ctx={ctx} />
          <p>{t(offen.length === 0 ? "tandemNur" : "tandemText")}</p>
          {geschuetzt && offen.length > 0 ? <p>{t("tandemGeschuetzt")}</p> : null}
          {offen.length === 0 ? null : (
            <Form>
              <Hidden name="gesehen" value={besetzung(fall.fall)} />
              {wahl.map(({ platz, kraefte }) => <Platzwahl key={platz} platz={platz} jetzt={inhaber(fall.fall, platz)} kraefte={kraefte} ctx={ctx} />)}
              {weitere.length > 0 ? <Checkbox name="alle" label={t("tandemAlle", { anzahl: weitere.length })} checked={ctx.formular.werte["alle"] === "ja"} /> : null}
              <Button>{t("speichern")}</Button>
            </Form>
          )}
        </>
      ),
    };
  },
  formular: formular((ctx: Ctx) => {
    const wahl = z.union([z.literal(""), z.uuid()], createT(ctx.sprache, messages)("tandemWaehlen")).optional();
    return z.object({ leistungssachbearbeitung: wahl, integrationsfachkraft: wahl, alle: z.literal("ja").optional(), gesehen: z.string().optional() });
  }, async (ctx, eingabe) => {
    const t = createT(ctx.sprache, messages);
    const fall = await leseFall(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!fall) return { antwort: { art: "nichtGefunden" } };
    const zumFall = { weiter: ctx.link(`/fall/${fall.fall.id}`) };
    const veraltet = eingabe.gesehen !== undefined && eingabe.gesehen !== besetzung(fall.fall);
    if (veraltet && istSchonSo(eingabe, fall.fall)) return zumFall;
    const offen = weiterzugeben(ctx.wer, fall.fall);
    if (offen.length === 0) return { antwort: { art: "verboten", grund: t("tandemNur") } };
    const schneller = { fehler: [{ feld: offen[0] ?? "", text: t("tandemSchneller") }] };
    if (veraltet) return schneller;
    const neu = await gewaehlte(ctx, fall, offen, eingabe);
    if ("feld" in neu) return { fehler: [neu] };
    const weitere = eingabe.alle === "ja" ? await weitereVerwaiste(ctx, fall) : [];
    if (!await uebergib(ctx, module, fall.fall, neu)) return schneller;
    for (const anderer of weitere) await uebergib(ctx, module, anderer, ersetze(anderer, fall.fall, freie(fall), neu));
    return zumFall;
  }),
});

type Eingabe = Partial<Record<Platz, string | undefined>>;

/** Who has the places from now on, or the place at which somebody is named who cannot have it. */
async function gewaehlte(ctx: Ctx, fall: FallMitMitgliedern, offen: readonly Platz[], eingabe: Eingabe): Promise<Record<Platz, string> | Feldfehler> {
  const neu = { leistungssachbearbeitung: inhaber(fall.fall, "leistungssachbearbeitung"), integrationsfachkraft: inhaber(fall.fall, "integrationsfachkraft") };
  for (const platz of offen) {
    const gewaehlt = eingabe[platz];
    // A free place may stay free while the other one is filled.
    if (gewaehlt === "" && !fall[platz].aktiv && offen.some((anderer) => anderer !== platz && eingabe[anderer])) continue;
    if (!(await kraefteFuer(ctx.tx, fall.fall, platz)).some((k) => k.id === gewaehlt)) return { feld: platz, text: createT(ctx.sprache, messages)("tandemWaehlen") };
    neu[platz] = gewaehlt ?? neu[platz];
  }
  return neu;
}

// Who had the places when the page was shown: what somebody else has changed since is not undone.
const besetzung = (fall: Fall): string => `${inhaber(fall, "leistungssachbearbeitung")} ${inhaber(fall, "integrationsfachkraft")}`;

/** The same form sent again: what it asks for is so already. */
const istSchonSo = (eingabe: Eingabe, fall: Fall): boolean =>
  plaetze.every((platz) => eingabe[platz] === undefined || eingabe[platz] === inhaber(fall, platz));

/** Changes the tandem and lets every module do its part. False where somebody else was faster. */
async function uebergib(ctx: Ctx, module: readonly Modul[], fall: Fall, neu: Record<Platz, string>): Promise<boolean> {
  const uebergaben = await wechsleTandem(ctx, fall, neu);
  if (uebergaben && uebergaben.length > 0) await nacheinander(module, (m) => m.tandemwechsel?.(ctx, fall.id, uebergaben) ?? Promise.resolve());
  return uebergaben !== undefined;
}

type Wahl = { platz: Platz; jetzt: string; kraefte: { id: string; name: string }[]; ctx: Ctx };

function Platzwahl({ platz, jetzt, kraefte, ctx }: Wahl) {
  const t = createT(ctx.sprache, messages);
  const gegangen = !kraefte.some((k) => k.id === jetzt);
  const fehler = ctx.formular.fehler.find((f) => f.feld === platz)?.text;
  return (
    <Select
      name={platz} label={t(platz === "leistungssachbearbeitung" ? "geld" : "arbeit")} required value={ctx.formular.werte[platz] ?? jetzt}
      optionen={kraefte.map((k) => ({ value: k.id, text: k.name }))} {...(gegangen && { hint: t("tandemGegangen") })} {...(fehler !== undefined && { fehler })}
    />
  );
}
