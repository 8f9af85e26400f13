import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { ButtonGroup, ButtonLink } from "../../foundation/ui/button.tsx";
import { geltung } from "./entscheidung/entscheidung.ts";
import { haushaltAb, type Lage } from "./entscheidung/lage.ts";
import { type Akte, lageAus, leseAkte } from "./entscheidung/store.ts";
import { vorhaben } from "./entscheidung/vorhaben.ts";
import { fallkrumen } from "./fallkrumen.ts";
import { messages } from "./messages.ts";
import { personennamen } from "./personennamen.ts";
import { unterschiede } from "./rechnung/unterschied.ts";
import { berechneZeitraum, type Monatsrechnung } from "./rechnung/zeitraum.ts";
import { Unterschiedsliste } from "./teile/unterschiedsliste.tsx";
import { Vorhabenhinweis } from "./teile/vorhabenhinweis.tsx";
import { wirkungMessages } from "./wirkung-messages.ts";

/** `/fall/:fall/wirkung/:fakt`: what a changed fact does, month by month, line by line, with the reasons. */
export const fallWirkung: Seite = {
  pfad: "/fall/:fall/wirkung/:fakt",
  zugang: ["leistungssachbearbeitung"],
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "leistungBerechnen" },
  async zeige(ctx) {
    const akte = await leseAkte(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    const fakt = akte?.fakten.find((f) => f.id === ctx.param["fakt"]);
    if (!akte || !fakt) return { art: "nichtGefunden" };
    const titel = createT(ctx.sprache, wirkungMessages)("titel");
    const berechnung = { text: createT(ctx.sprache, messages)("berechnung"), href: ctx.link(`/fall/${akte.fall.fall.id}/berechnung`) };
    return { art: "seite", titel, breit: true, brotkrumen: fallkrumen(ctx, akte.fall.fall, berechnung, { text: titel }), inhalt: <Ansicht akte={akte} erfasst={fakt.erfasstAm} titel={titel} ctx={ctx} /> };
  },
};

/** The months that a case is about now, each with its Bewilligungszeitraum. */
function monate(lage: Lage, heute: string): { monat: string; beginn: string }[] {
  const was = vorhaben(lage, heute);
  if ("monate" in was && was.art !== "aenderung") return was.monate.map(({ monat }) => ({ monat, beginn: was.beginn }));
  return geltung(lage.entscheidungen).map(({ monat, beginn }) => ({ monat, beginn }));
}

/** The situation before a moment's entries. Everything entered in one moment is one change, a newborn with their facts as well. */
function ohne(lage: Lage, erfasst: string): Lage {
  const neue = lage.fakten.filter((f) => f.erfasstAm === erfasst);
  const kamDazu = new Set(neue.filter((f) => f.inhalt.art === "familie" && f.ersetzt === null).map((f) => f.personId));
  return { ...lage, fakten: lage.fakten.filter((f) => !neue.includes(f)), personen: lage.personen.filter((p) => !kamDazu.has(p.id)) };
}

function Ansicht({ akte, erfasst, titel, ctx: { sprache, link, heute, office } }: { akte: Akte; erfasst: string; titel: string; ctx: Ctx }) {
  const t = createT(sprache, wirkungMessages);
  const lage = lageAus(akte);
  const { id } = akte.fall.fall;
  const zeit = monate(lage, heute);
  const rechne = (l: Lage): Monatsrechnung[] => zeit.flatMap(({ monat, beginn }) => berechneZeitraum(haushaltAb(l, beginn), monat, monat));
  const unterschied = unterschiede(rechne(ohne(lage, erfasst)), rechne(lage));
  const was = vorhaben(lage, heute);
  return (
    <>
      <h1 class="kern-heading-large">{titel}</h1>
      {unterschied.length === 0 ? <p class="kern-body">{t("keine")}</p> : <Unterschiedsliste unterschiede={unterschied} namen={personennamen(akte.fall.mitglieder)} sprache={sprache} />}
      <Vorhabenhinweis vorhaben={was} sprache={sprache} />
      <ButtonGroup>
        {office.betriebsart === "fachverfahren" && "monate" in was ? <ButtonLink href={link(`/fall/${id}/entscheiden`)}>{createT(sprache, messages)("zurEntscheidung")}</ButtonLink> : null}
        <ButtonLink href={link(`/fall/${id}/berechnung`)} art="secondary">{t("zurBerechnung")}</ButtonLink>
      </ButtonGroup>
    </>
  );
}
