import { sql } from "drizzle-orm";
import { wilson } from "@handschlag/gemeinsam/statistik/wilson";
import type { Transact, Tx } from "../../database/transaction.ts";
import type { Seite } from "../../http/seite.ts";
import { prozent, zahl } from "../../i18n/formate.ts";
import { createT } from "../../i18n/t.ts";
import { type Gruppe, leseGruppen } from "../../kennzahlen.ts";
import { Table } from "../../ui/table.tsx";
import { messages } from "./messages.ts";
import type { Urteilsfrage } from "./schema.ts";

const anteile = (frage: Urteilsfrage) => async (tx: Tx): Promise<Gruppe[]> => {
  const { rows } = await tx.execute<{ gruppe: string; anzahl: string; wert: string }>(sql`
    select briefart as gruppe, count(*) as anzahl, count(*) filter (where ja) as wert from handschlag.brief_urteil where frage = ${frage} group by briefart order by briefart`);
  return rows.map((z) => ({ gruppe: z.gruppe, anzahl: Number(z.anzahl), wert: Number(z.wert) }));
};

const gemessen = async (tx: Tx): Promise<Gruppe[]> => {
  const { rows } = await tx.execute<{ gruppe: string; anzahl: string; wert: number }>(sql`
    select briefart as gruppe, count(*) as anzahl, avg(schwierigkeit) as wert from handschlag.brief_urteil where frage = 'verstanden' group by briefart order by briefart`);
  return rows.map((z) => ({ gruppe: z.gruppe, anzahl: Number(z.anzahl), wert: Number(z.wert) }));
};

/** `/briefe`: whether people understand the office's letters, beside what our own check measures. */
export const briefe = (statistik: Transact): Seite => ({
  pfad: "/briefe",
  zugang: ["leistungssachbearbeitung", "integrationsfachkraft", "teamleitung", "geschaeftsfuehrung"],
  async zeige({ office, sprache }) {
    const t = createT(sprache, messages);
    const lese = (was: (tx: Tx) => Promise<Gruppe[]>) => leseGruppen(statistik, office.officeId, was);
    const verstanden = await lese(anteile("verstanden"));
    const annehmbar = await lese(anteile("annehmbar"));
    const mass = await lese(gemessen);
    const anteil = ({ gezeigt }: { gezeigt: Gruppe[] }, art: string): string => {
      const g = gezeigt.find((x) => x.gruppe === art);
      if (!g) return t("zuWenige");
      const { anteil, intervall: [von, bis] } = wilson(g.wert, g.anzahl);
      return t("anteil", { anteil: prozent(anteil, sprache), von: prozent(von, sprache), bis: prozent(bis, sprache), n: g.anzahl });
    };
    const arten = [...verstanden.gezeigt.map((g) => g.gruppe), ...verstanden.verborgen].sort((a, b) => a.localeCompare(b));
    return {
      art: "seite", titel: t("titel"), breit: true,
      inhalt: (
        <>
          <h1>{t("titel")}</h1>
          <p>{t("text")}</p>
          <p>{t("ziel", { ziel: zahl(office.briefziel, sprache, 1) })}</p>
          <Table
            titel={t("titel")} titelVerborgen zeilen={arten} leer={t("leer")}
            spalten={[
              { titel: t("art"), art: "kopf", zelle: (art) => (art === "bewilligung" || art === "ablehnung" || art === "aenderung" ? t(`art_${art}`) : art) },
              { titel: t("gemessen"), zelle: (art) => { const g = mass.gezeigt.find((x) => x.gruppe === art); return g ? zahl(g.wert, sprache, 1) : t("zuWenige"); } },
              { titel: t("verstanden"), zelle: (art) => anteil(verstanden, art) },
              { titel: t("annehmbar"), zelle: (art) => anteil(annehmbar, art) },
            ]}
          />
        </>
      ),
    };
  },
});
