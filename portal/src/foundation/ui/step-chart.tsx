import { useSprache } from "./sprach-kontext.ts";
import { Table } from "./table.tsx";

/** One point in time, such as a month, with its value and how both read. */
export interface Stufe {
  name: string;
  wert: number;
  text: string;
}

interface Props {
  titel: string;
  spalte: string;
  einheit: string;
  stufen: readonly Stufe[];
  max?: number;
}

const BREITE = 600;
const HOEHE = 180;

/** Values over time as steps, the table with the same figures under them. */
export function StepChart({ titel, spalte, einheit, stufen, max }: Props) {
  const { t } = useSprache();
  const ende = max ?? Math.max(...stufen.map(({ wert }) => wert), 1);
  const breite = BREITE / Math.max(stufen.length, 1);
  const y = (wert: number): number => Math.round(HOEHE - (wert / ende) * (HOEHE - 20));
  const pfad = stufen.map(({ wert }, i) => `${i === 0 ? "M0" : "V"}${i === 0 ? " " : ""}${y(wert)}H${Math.round((i + 1) * breite)}`).join("");
  return (
    <figure class="hs-diagramm">
      <figcaption class="kern-title">{titel}</figcaption>
      <svg viewBox={`0 0 ${BREITE} ${HOEHE + 30}`} role="img" aria-label={titel} dir="ltr">
        <path class="hs-diagramm__achse" d={`M0 ${HOEHE}H${BREITE}`} />
        <path class="hs-diagramm__linie" d={pfad} />
        <text x="0" y={HOEHE + 22}>{stufen.at(0)?.name}</text>
        <text x={BREITE} y={HOEHE + 22} text-anchor="end">{stufen.at(-1)?.name}</text>
      </svg>
      <details class="hs-zahlen">
        <summary>{t("alsTabelle")}</summary>
        <Table
          titel={titel}
          titelVerborgen
          spalten={[
            { titel: spalte, zelle: (s: Stufe) => s.name, art: "kopf" },
            { titel: einheit, zelle: (s: Stufe) => s.text, art: "zahl" },
          ]}
          zeilen={stufen}
        />
      </details>
    </figure>
  );
}
