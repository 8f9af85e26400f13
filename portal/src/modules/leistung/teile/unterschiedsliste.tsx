import { regelText } from "@handschlag/sgb2/render";
import { euro } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Details } from "../../../foundation/ui/details.tsx";
import { Table } from "../../../foundation/ui/table.tsx";
import { spanne } from "../bescheid/spanne.ts";
import type { Unterschied } from "../rechnung/unterschied.ts";
import { cents } from "../rechnung/zeitraum.ts";
import { wirkungMessages } from "../wirkung-messages.ts";

type Props = { unterschiede: readonly Unterschied[]; namen: ReadonlyMap<string, string>; sprache: Sprache };

/** Before and after, line by line and person by person, and the steps behind it. */
export function Unterschiedsliste({ unterschiede, namen, sprache }: Props) {
  return <>{unterschiede.map((u) => <Stueck key={u.von} unterschied={u} namen={namen} sprache={sprache} />)}</>;
}

function Stueck({ unterschied: { von, bis, zeilen, gruende }, namen, sprache }: Omit<Props, "unterschiede"> & { unterschied: Unterschied }) {
  const t = createT(sprache, wirkungMessages);
  const betrag = (wert: number): string => euro(cents(wert), sprache);
  const wer = (id: string | undefined): string => (id === undefined ? t("alle") : (namen.get(id) ?? ""));
  return (
    <section>
      <h2 class="kern-heading-medium">{spanne(von, bis, sprache)}</h2>
      <Table
        titel={spanne(von, bis, sprache)} titelVerborgen zeilen={zeilen}
        spalten={[
          { titel: t("person"), art: "kopf", zelle: (z) => wer(z.person) }, { titel: t("zeile"), zelle: (z) => t(`z_${z.zeile}`) },
          { titel: t("vorher"), art: "zahl", zelle: (z) => betrag(z.vorher) }, { titel: t("nachher"), art: "zahl", zelle: (z) => betrag(z.nachher) },
          { titel: t("differenz"), art: "zahl", zelle: (z) => `${z.differenz > 0 ? "+" : ""}${betrag(z.differenz)}` },
        ]}
      />
      <Details titel={t("gruende")}>
        <Table
          titel={t("gruende")} titelVerborgen zeilen={gruende}
          spalten={[
            { titel: t("person"), art: "kopf", zelle: (g) => wer(g.person) }, { titel: t("schritt"), zelle: (g) => `${regelText(g.schluessel, sprache === "en" ? "en" : "de")} (${g.norm})` },
            { titel: t("rechnung"), zelle: (g) => formeln(g.formeln, sprache) },
            { titel: t("warum"), zelle: (g) => t(`grund_${g.grund}`) },
          ]}
        />
      </Details>
    </section>
  );
}

/** Formulas before and after, with the decimal sign of the language. */
function formeln({ vorher, nachher }: { vorher: string; nachher: string }, sprache: Sprache): string {
  const text = [vorher, nachher].filter((f) => f !== "").join(" → ");
  return sprache === "en" ? text : text.replaceAll(/(\d)\.(\d)/g, "$1,$2");
}
