import { useSprache } from "./sprach-kontext.ts";
import { Table } from "./table.tsx";

/** One bar; `von`/`bis` draw a confidence interval in the same unit. */
export interface Balken {
  name: string;
  wert: number;
  text: string;
  von?: number;
  bis?: number;
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

const BREITE = 600;
const ZEILE = 56;

/** Horizontal bars, the table with the same figures under them. */
export function BarChart({ titel, spalte, einheit, balken, max }: Props) {
  const { t } = useSprache();
  const ende = max ?? Math.max(...balken.map(({ wert, bis }) => bis ?? wert), 1);
  const x = (wert: number): number => Math.round((wert / ende) * BREITE);
  return (
    <figure class="hs-diagramm">
      <figcaption class="kern-title">{titel}</figcaption>
      <svg viewBox={`0 0 ${BREITE} ${balken.length * ZEILE}`} role="img" aria-label={titel} dir="ltr">
        {balken.map(({ name, wert, text, von, bis }, i) => (
          <g key={name} transform={`translate(0 ${i * ZEILE})`}>
            <text x="0" y="18">{name}</text>
            <text x={BREITE} y="18" text-anchor="end" class="hs-diagramm__wert">{text}</text>
            <rect class="hs-diagramm__grund" y="26" width={BREITE} height="18" rx="3" />
            <rect class="hs-diagramm__balken" y="26" width={x(wert)} height="18" rx="3" />
            {von === undefined || bis === undefined ? null : (
              <path class="hs-diagramm__spanne" d={`M${x(von)} 29v12m0-6H${x(bis)}m0-6v12`} />
            )}
          </g>
        ))}
      </svg>
      <details class="hs-zahlen">
        <summary>{t("alsTabelle")}</summary>
        <Table
          titel={titel}
          titelVerborgen
          spalten={[
            { titel: spalte, zelle: (b: Balken) => b.name, art: "kopf" },
            { titel: einheit, zelle: (b: Balken) => b.text, art: "zahl" },
          ]}
          zeilen={balken}
        />
      </details>
    </figure>
  );
}
