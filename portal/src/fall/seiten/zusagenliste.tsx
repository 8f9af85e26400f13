import type { Ctx } from "../../foundation/http/ctx.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Badge } from "../../foundation/ui/badge.tsx";
import { Table } from "../../foundation/ui/table.tsx";
import { messages } from "../messages.ts";
import type { FallMitMitgliedern } from "../store.ts";
import type { Zusage } from "../zusage/store.ts";
import { istUeberfaellig } from "../zusage/zusage.ts";

type Props = { zusagen: readonly Zusage[]; fall: FallMitMitgliedern; ctx: Ctx };

/** What both sides have promised, in one list and in one form. */
export function Zusagenliste({ zusagen, fall, ctx: { sprache, heute } }: Props) {
  const t = createT(sprache, messages);
  const wer = (z: Zusage): string => {
    if (z.richtung === "jobcenterAnPerson") return t("wirSagenZu");
    const person = fall.mitglieder.find((m) => m.id === z.personId);
    return t("personSagtZu", { name: person?.vorname ?? t("durchAndere") });
  };
  const farbe = (z: Zusage) => (istUeberfaellig(z, heute) || z.ausgang === "gebrochen" ? "danger" : z.ausgang === "gehalten" ? "success" : "neutral");
  return (
    <Table
      titel={t("zusagen")} titelVerborgen zeilen={zusagen} leer={t("keineZusagen")}
      spalten={[
        { titel: t("zusageWer"), zelle: wer },
        { titel: t("zusageWas"), art: "kopf", zelle: (z) => (z.inhalt.art === "frageBeantworten" ? t("zusageFrage") : t("zusageAntrag")) },
        { titel: t("zusageBis"), zelle: (z) => datum(z.bis, sprache) },
        { titel: t("zusageStand"), zelle: (z) => <Badge art={farbe(z)} text={istUeberfaellig(z, heute) ? t("ueberfaellig") : t(z.ausgang)} /> },
      ]}
    />
  );
}
