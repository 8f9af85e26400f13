import { leseFall } from "../../fall/store.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Fallabschnitt } from "../../foundation/http/modul.ts";
import { datum, euro, monat } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { ButtonLink } from "../../foundation/ui/button.tsx";
import { TaskList } from "../../foundation/ui/task-list.tsx";
import { spanne } from "./bescheid/spanne.ts";
import { type Bescheidzeile, leseBescheide } from "./bescheid/store.ts";
import { leseFragen } from "./frage/store.ts";
import { messages } from "./messages.ts";
import { monatVon } from "./rechnung/monate.ts";
import { Fragenliste } from "./teile/fragenliste.tsx";

const RANG = 20;

/** On a case's page: what one gets now, the decisions, the questions; for staff also the way to the calculation. */
export async function fallansicht(ctx: Ctx, fallId: string): Promise<Fallabschnitt[]> {
  const { tx, sprache, wer } = ctx;
  const t = createT(sprache, messages);
  const unbestaetigt = wer.art === "person" && !wer.bestaetigt;
  const bescheide = await leseBescheide(tx, wer.officeId, fallId);
  const fragen = unbestaetigt ? [] : await leseFragen(tx, wer.officeId, fallId);
  const geld = {
    titel: t("geldTitel"), rang: RANG,
    inhalt: (
      <>
        {wer.art === "person" ? null : <p><ButtonLink href={ctx.link(`/fall/${fallId}/berechnung`)} art="secondary">{t("zurBerechnung")}</ButtonLink></p>}
        {unbestaetigt && bescheide.length > 0 ? <p class="kern-body">{t("unbestaetigt")}</p> : <Bescheide bescheide={bescheide} empfaenger={await namen(ctx, fallId)} ctx={ctx} />}
      </>
    ),
  };
  return fragen.length === 0 ? [geld] : [geld, { titel: t("fragen"), rang: RANG + 1, inhalt: <Fragenliste fragen={fragen} ctx={ctx} /> }];
}

async function namen({ tx, wer }: Ctx, fallId: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await leseFall(tx, wer.officeId, fallId))?.mitglieder.map((m) => [m.id, `${m.vorname} ${m.nachname}`]));
}

function Bescheide({ bescheide, empfaenger, ctx: { sprache, link, heute, wer } }: { bescheide: readonly Bescheidzeile[]; empfaenger: ReadonlyMap<string, string>; ctx: Ctx }) {
  const t = createT(sprache, messages);
  if (bescheide.length === 0) return <p class="kern-body">{t("keineBescheide")}</p>;
  const jetzt = wer.art === "person" ? betragIm(bescheide.filter((b) => b.personId === wer.personId), monatVon(heute)) : undefined;
  const name = monat(monatVon(heute), sprache);
  return (
    <>
      {wer.art !== "person" ? null : jetzt === undefined ? <p class="kern-body">{t("jetztNichts", { monat: name })}</p> : <p class="kern-body kern-body--large">{t("jetzt", { monat: name })} <strong>{euro(jetzt, sprache)}</strong></p>}
      <TaskList
        label={t("bescheide")}
        aufgaben={bescheide.map((b) => ({
          titel: t("bescheidVom", { tag: datum(b.datum, sprache) }), href: link(`/bescheid/${b.id}`),
          hint: [t(`art_${b.art}`), spanne(b.von, b.bis, sprache), ...(wer.art === "person" ? [] : [empfaenger.get(b.personId) ?? ""])].join(" · "),
        }))}
      />
    </>
  );
}

/** What the newest decision about a month says, in cents; decisions come newest first. */
export const betragIm = (bescheide: readonly Bescheidzeile[], monat: string): number | undefined =>
  bescheide.find((b) => b.betraege.some((m) => m.monat === monat) && b.art !== "ablehnung")?.betraege.find((m) => m.monat === monat)?.cents;
