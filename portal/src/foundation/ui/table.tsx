import type { ComponentChildren } from "preact";

/** A column; `zahl` aligns figures, `kopf` makes the cell the header of its row. */
export interface Spalte<Z> {
  titel: string;
  zelle: (zeile: Z) => ComponentChildren;
  art?: "text" | "zahl" | "kopf";
}

interface Props<Z> {
  /** Says what the table shows; always there, unseen when `titelVerborgen`. */
  titel: string;
  titelVerborgen?: boolean;
  spalten: readonly Spalte<Z>[];
  zeilen: readonly Z[];
  /** Last line, such as a sum: one cell per column. */
  summe?: readonly ComponentChildren[];
  /** Stands in place of the table when there are no rows. */
  leer?: ComponentChildren;
}

/** Rows and columns; on narrow screens every row becomes a small list with its column titles. */
export function Table<Z>({ titel, titelVerborgen = false, spalten, zeilen, summe, leer }: Props<Z>) {
  if (zeilen.length === 0 && leer !== undefined) return <p class="kern-body hs-gedaempft">{leer}</p>;
  return (
    <table class="kern-table hs-tabelle" role="table">
      <caption class={titelVerborgen ? "kern-sr-only" : "kern-title"}>{titel}</caption>
      <thead role="rowgroup">
        <tr class="kern-table__row" role="row">
          {spalten.map(({ titel, art }) => (
            <th key={titel} class={`kern-table__header${art === "zahl" ? " kern-table__header--numeric" : ""}`} scope="col" role="columnheader">
              {titel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body" role="rowgroup">
        {zeilen.map((zeile, i) => (
          <Zeile key={i} spalten={spalten} zellen={spalten.map(({ zelle }) => zelle(zeile))} />
        ))}
      </tbody>
      {summe === undefined ? null : (
        <tfoot class="kern-table__footer" role="rowgroup">
          <Zeile spalten={spalten} zellen={summe} />
        </tfoot>
      )}
    </table>
  );
}

function Zeile<Z>({ spalten, zellen }: { spalten: readonly Spalte<Z>[]; zellen: readonly ComponentChildren[] }) {
  return (
    <tr class="kern-table__row" role="row">
      {spalten.map(({ titel, art }, i) =>
        art === "kopf" ? (
          <th key={titel} class="kern-table__header" scope="row" role="rowheader">
            {zellen[i]}
          </th>
        ) : (
          <td key={titel} class={`kern-table__cell${art === "zahl" ? " kern-table__cell--numeric" : ""}`} role="cell" data-titel={titel}>
            {zellen[i]}
          </td>
        ),
      )}
    </tr>
  );
}
