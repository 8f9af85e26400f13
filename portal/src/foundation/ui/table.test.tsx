import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { type Spalte, Table } from "./table.tsx";

interface Posten {
  name: string;
  betrag: string;
}

const spalten: readonly Spalte<Posten>[] = [
  { titel: "Posten", zelle: ({ name }) => name, art: "kopf" },
  { titel: "Betrag", zelle: ({ betrag }) => betrag, art: "zahl" },
];
const zeilen = [{ name: "Miete", betrag: "612,50 €" }];

describe("a table", () => {
  const tabelle = html(<Table titel="Ihr Geld" spalten={spalten} zeilen={zeilen} summe={["Zusammen", "612,50 €"]} />);

  it("says what it shows and which cells are headers of what", () => {
    expect(tabelle).toContain("<caption");
    expect(tabelle).toMatch(/<th [^>]*scope="col"[^>]*>Posten<\/th>/);
    expect(tabelle).toMatch(/<th [^>]*scope="row"[^>]*>Miete<\/th>/);
  });

  it("carries its column titles in the cells, for narrow screens", () => {
    expect(tabelle).toContain('data-titel="Betrag">612,50 €</td>');
  });

  it("stays a table for screen readers when the phone shows it as lists", () => {
    for (const rolle of ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"]) expect(tabelle).toContain(`role="${rolle}"`);
  });

  it("ends with its sum", () => {
    expect(tabelle.slice(tabelle.indexOf("<tfoot"))).toMatch(/Zusammen.*612,50 €/s);
  });

  it("says in words when there is nothing", () => {
    const leer = html(<Table titel="Zusagen" spalten={spalten} zeilen={[]} leer="Nichts offen." />);
    expect(leer).toContain("Nichts offen.");
    expect(leer).not.toContain("<table");
  });
});
