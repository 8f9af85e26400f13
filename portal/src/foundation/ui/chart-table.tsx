import { useSprache } from "./sprach-kontext.ts";
import { type Spalte, Table } from "./table.tsx";

/** The figures of a chart, for everyone who reads rather than looks. */
export function ChartTable<Z>({ titel, spalten, zeilen }: { titel: string; spalten: readonly Spalte<Z>[]; zeilen: readonly Z[] }) {
  const { t } = useSprache();
  return (
    <details class="hs-zahlen">
      <summary>
        {t("alsTabelle")}
        <span class="kern-sr-only">: {titel}</span>
      </summary>
      <Table titel={titel} titelVerborgen spalten={spalten} zeilen={zeilen} />
    </details>
  );
}
