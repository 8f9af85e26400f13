import { ChartTable } from "./chart-table.tsx";
import { useSprache } from "./sprach-kontext.ts";

/** One bar: its value and how it reads, and how certain it is (confidence interval in the unit of `wert`). */
export interface Balken {
  name: string;
  wert: number;
  text: string;
  spanne?: { von: number; bis: number; text: string };
}

interface Props {
  titel: string;
  /** Heading of the column of names. */
  spalte: string;
  /** Heading of the column of values. */
  einheit: string;
  balken: readonly Balken[];
  /** End of the axis; the largest value when left out. */
  max?: number;
}

/** Horizontal bars with their values in words, the table with the same figures under them. */
export function BarChart({ titel, spalte, einheit, balken, max }: Props) {
  const { t } = useSprache();
  const ende = max ?? Math.max(...balken.map(({ wert, spanne }) => spanne?.bis ?? wert), 1);
  const spannen = balken.some(({ spanne }) => spanne !== undefined);
  return (
    <figure class="hs-diagramm">
      <figcaption class="kern-title">{titel}</figcaption>
      <div aria-hidden="true">
        {balken.map((b) => (
          <Reihe key={b.name} {...b} ende={ende} />
        ))}
      </div>
      <ChartTable
        titel={titel}
        spalten={[
          { titel: spalte, zelle: (b: Balken) => b.name, art: "kopf" },
          { titel: einheit, zelle: (b) => b.text, art: "zahl" },
          ...(spannen ? [{ titel: t("unsicherheit"), zelle: (b: Balken) => b.spanne?.text ?? "–", art: "zahl" as const }] : []),
        ]}
        zeilen={balken}
      />
    </figure>
  );
}

/** Text as HTML keeps its size on a phone; only the bar stretches. */
function Reihe({ name, wert, text, spanne, ende }: Balken & { ende: number }) {
  const x = (wert: number): number => Math.round((wert / ende) * 1000) / 10;
  return (
    <div class="hs-balken">
      <span>{name}</span>
      <b>{text}</b>
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" focusable="false">
        <rect class="hs-diagramm__grund" width="100" height="20" />
        <rect class="hs-diagramm__balken" width={x(wert)} height="20" />
        {spanne === undefined ? null : <Spanne von={x(spanne.von)} bis={x(spanne.bis)} />}
      </svg>
    </div>
  );
}

/** The interval with an edge, so that it shows on the bar as well as beside it. */
function Spanne({ von, bis }: { von: number; bis: number }) {
  const strich = `M${von} 5v10m0-5H${bis}m0-5v10`;
  return (
    <>
      <path class="hs-diagramm__rand" d={strich} />
      <path class="hs-diagramm__spanne" d={strich} />
    </>
  );
}
