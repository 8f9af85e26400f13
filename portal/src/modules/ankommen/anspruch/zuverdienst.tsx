import type { Kurvenpunkt } from "@handschlag/sgb2/kurve";
import { euro } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { ChartTable } from "../../../foundation/ui/chart-table.tsx";
import { anspruchMessages } from "../anspruch-messages.ts";

// The wage that the sentence above the chart takes as its example.
const BEISPIEL = 1000_00;

/** What earning more would change: a sentence, a chart, and the table with the same figures. */
export function Zuverdienst({ punkte, sprache }: { punkte: readonly Kurvenpunkt[]; sprache: Sprache }) {
  const t = createT(sprache, anspruchMessages);
  const [ohne] = punkte;
  const beispiel = punkte.find((p) => p.brutto === BEISPIEL);
  const betrag = (cents: number): string => euro(cents, sprache);
  return (
    <>
      <h2 class="kern-heading-medium">{t("mehrTitel")}</h2>
      {ohne && beispiel
        ? <p class="kern-body">{t("mehrSatz", { brutto: betrag(BEISPIEL), verfuegbar: betrag(beispiel.verfuegbar), mehr: betrag(beispiel.verfuegbar - ohne.verfuegbar) })}</p>
        : null}
      <p class="kern-body">{t("mehrSchaetzung")}</p>
      <figure class="hs-diagramm">
        <figcaption class="kern-title">{t("bild")}</figcaption>
        <p class="kern-body">{t("bildLesen")}</p>
        <Linien punkte={punkte} sprache={sprache} />
        <ChartTable
          titel={t("bild")} zeilen={punkte}
          spalten={[
            { titel: t("bildBrutto"), zelle: (p: Kurvenpunkt) => betrag(p.brutto), art: "kopf" },
            { titel: t("bildNetto"), zelle: (p) => betrag(p.netto), art: "zahl" },
            { titel: t("bildLeistung"), zelle: (p) => betrag(p.anspruch + p.sofortzuschlag), art: "zahl" },
            { titel: t("bildVerfuegbar"), zelle: (p) => betrag(p.verfuegbar), art: "zahl" },
          ]}
        />
      </figure>
    </>
  );
}

// The table says the same to those who do not see the lines.
function Linien({ punkte, sprache }: { punkte: readonly Kurvenpunkt[]; sprache: Sprache }) {
  const erster = punkte.at(0);
  const letzter = punkte.at(-1);
  if (!erster || !letzter) return null;
  const hoechster = Math.max(...punkte.map((p) => p.verfuegbar), 1);
  const x = (brutto: number): number => rund(((brutto - erster.brutto) / (letzter.brutto - erster.brutto)) * 100);
  const y = (cents: number): number => rund(96 - (cents / hoechster) * 92);
  const linie = (wert: (p: Kurvenpunkt) => number): string => punkte.map((p, i) => `${i === 0 ? "M" : "L"}${x(p.brutto)} ${y(wert(p))}`).join("");
  return (
    <div aria-hidden="true">
      <svg class="hs-stufen" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
        <path class="hs-diagramm__flaeche" d={`${linie((p) => p.verfuegbar)}V100H0Z`} />
        <path class="hs-diagramm__linie" d={linie((p) => p.verfuegbar)} />
        <path class="hs-diagramm__spanne" d={linie((p) => p.verfuegbar - p.anspruch - p.sofortzuschlag)} />
      </svg>
      <div class="hs-achse">
        {[erster, letzter].map((p) => <span key={p.brutto}>{euro(p.brutto, sprache)}<br /><b>{euro(p.verfuegbar, sprache)}</b></span>)}
      </div>
    </div>
  );
}

const rund = (zahl: number): number => Math.round(zahl * 10) / 10;
