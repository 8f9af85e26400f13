import { ChartTable } from "./chart-table.tsx";

/** One stretch of time, such as a month: its value and how both read. */
export interface Stufe {
  name: string;
  wert: number;
  text: string;
}

interface Props {
  titel: string;
  /** Heading of the column of names. */
  spalte: string;
  /** Heading of the column of values. */
  einheit: string;
  stufen: readonly Stufe[];
  /** End of the axis; the largest value when left out. */
  max?: number;
}

/** Values over time as steps from zero, the table with the same figures under them. */
export function StepChart({ titel, spalte, einheit, stufen, max }: Props) {
  const ende = max ?? Math.max(...stufen.map(({ wert }) => wert), 1);
  const erste = stufen.at(0);
  const letzte = stufen.at(-1);
  return (
    <figure class="hs-diagramm">
      <figcaption class="kern-title">{titel}</figcaption>
      <div aria-hidden="true">
        <svg class="hs-stufen" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          <path class="hs-diagramm__flaeche" d={`M0 100${treppe(stufen, ende)}V100Z`} />
          <path class="hs-diagramm__linie" d={treppe(stufen, ende).replace("V", "M0 ")} />
        </svg>
        <div class="hs-achse">
          <span>{erste?.name}<br /><b>{erste?.text}</b></span>
          <span>{letzte?.name}<br /><b>{letzte?.text}</b></span>
        </div>
      </div>
      <ChartTable
        titel={titel}
        spalten={[
          { titel: spalte, zelle: (s: Stufe) => s.name, art: "kopf" },
          { titel: einheit, zelle: (s) => s.text, art: "zahl" },
        ]}
        zeilen={stufen}
      />
    </figure>
  );
}

/** The steps as an SVG path in a square of 100, starting upwards from the lower left corner. */
function treppe(stufen: readonly Stufe[], ende: number): string {
  const rund = (zahl: number): number => Math.round(zahl * 10) / 10;
  return stufen.map(({ wert }, i) => `V${rund(96 - (wert / ende) * 92)}H${rund(((i + 1) / stufen.length) * 100)}`).join("");
}
