import { Fragment, type ComponentChildren } from "preact";
import type { Aufklappbar, Spalte, Tabelle, Text, Zeile } from "./brief.ts";

type Props = {
  readonly tabelle: Tabelle;
  readonly zelle: (text: Text) => ComponentChildren;
  readonly begruendung: (aufklappbar: Aufklappbar | undefined) => ComponentChildren;
};

/** A table in which each row can carry an anchor and, in a row of its own below, the reason to open. */
export function TabelleAlsHtml({ tabelle, zelle, begruendung }: Props) {
  const reihe = (zeile: Zeile, nummer: number) => (
    <Fragment key={nummer}>
      <tr class="kern-table__row" role="row" id={zeile.id}>
        {tabelle.spalten.map((spalte, i) =>
          i === 0 ? (
            <th key={i} class="kern-table__header" scope="row" role="rowheader">{zelle(zeile.zellen[i] ?? "")}</th>
          ) : (
            <td key={i} class={klasse("kern-table__cell", spalte)} role="cell" data-titel={spalte.titel}>{zelle(zeile.zellen[i] ?? "")}</td>
          ),
        )}
      </tr>
      {zeile.aufklappbar === undefined ? null : (
        <tr class="kern-table__row" role="row">
          <td class="hs-begruendung" role="cell" colSpan={tabelle.spalten.length}>{begruendung(zeile.aufklappbar)}</td>
        </tr>
      )}
    </Fragment>
  );
  return (
    <table class="kern-table hs-tabelle" role="table" id={tabelle.id}>
      <caption class="kern-title">{tabelle.titel}</caption>
      <thead role="rowgroup">
        <tr class="kern-table__row" role="row">
          {tabelle.spalten.map((spalte, i) => (
            <th key={i} class={klasse("kern-table__header", spalte)} scope="col" role="columnheader">{spalte.titel}</th>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body" role="rowgroup">{tabelle.zeilen.map(reihe)}</tbody>
      {tabelle.summen === undefined ? null : <tfoot class="kern-table__footer" role="rowgroup">{tabelle.summen.map(reihe)}</tfoot>}
    </table>
  );
}

function klasse(grund: string, { ausrichtung }: Spalte): string {
  return ausrichtung === "rechts" ? `${grund} ${grund}--numeric` : grund;
}
