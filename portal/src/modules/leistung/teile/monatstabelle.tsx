import { hinweisText } from "@handschlag/sgb2/render";
import { euro, monat } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { BlockAlsHtml } from "../../../foundation/letters/block-als-html.tsx";
import { Details } from "../../../foundation/ui/details.tsx";
import { Table } from "../../../foundation/ui/table.tsx";
import { abschnitte } from "../bescheid/abschnitte.ts";
import { personentabellen } from "../bescheid/personentabelle.ts";
import { spanne } from "../bescheid/spanne.ts";
import type { GefrorenerMonat } from "../entscheidung/entscheidung.ts";
import { messages } from "../messages.ts";
import { auszahlung, auszahlungGesamt } from "../rechnung/zeitraum.ts";

type Props = { monate: readonly GefrorenerMonat[]; namen: ReadonlyMap<string, string>; sprache: Sprache };

/** What is paid in each month, person by person. */
export function Monatstabelle({ monate, namen, sprache }: Props) {
  const t = createT(sprache, messages);
  return (
    <Table
      titel={t("rechnung")} titelVerborgen zeilen={monate}
      spalten={[
        { titel: t("monat"), art: "kopf", zelle: (m) => monat(m.monat, sprache) },
        ...(namen.size === 1 ? [] : [...namen]).map(([id, name]) => ({ titel: name, art: "zahl" as const, zelle: (m: GefrorenerMonat) => euro(auszahlung(m.ergebnis, id), sprache) })),
        { titel: t("zusammen"), art: "zahl", zelle: (m) => euro(auszahlungGesamt(m.ergebnis), sprache) },
      ]}
    />
  );
}

/** Every step of the calculation, for stretches of equal months and each person; every number opens to its reason. */
export function Rechenschritte({ monate, namen, sprache }: Props) {
  const t = createT(sprache, messages);
  return (
    <>
      {abschnitte(monate, [...namen.keys()]).map((a) => (
        <Details key={a.von} titel={t("zeitraumText", { zeit: spanne(a.von, a.bis, sprache), betrag: euro(auszahlungGesamt(a.ergebnis), sprache) })}>
          {a.ergebnis.personen.flatMap((p, i) => personentabellen({ id: p.id, name: namen.get(p.id) ?? "", nummer: i + 1 }, [a], sprache === "en" ? "en" : "de"))
            .map((tabelle) => <BlockAlsHtml key={tabelle.titel} block={ohneAnker(tabelle)} ebene={2} />)}
        </Details>
      ))}
    </>
  );
}

/** Anchors are for letters; several stretches on one page would carry them twice. */
const ohneAnker = <T extends ReturnType<typeof personentabellen>[number]>(tabelle: T): T => ({
  ...tabelle,
  zeilen: tabelle.zeilen.map(({ id: _, ...rest }) => rest),
  ...(tabelle.summen && { summen: tabelle.summen.map(({ id: _, ...rest }) => rest) }),
});

/** What the calculation assumed, did not check or leaves to discretion. */
export function Rechenhinweise({ monate, namen, sprache }: Props) {
  const alle = monate.flatMap((m) => m.ergebnis.hinweise).map((h) => {
    const wer = h.person === undefined || namen.size === 1 ? "" : `${namen.get(h.person) ?? ""}: `;
    return `${wer}${hinweisText(h.schluessel, sprache === "en" ? "en" : "de")} (${h.norm})`;
  });
  return <ul class="kern-list kern-list--bullet">{[...new Set(alle)].map((text) => <li key={text}>{text}</li>)}</ul>;
}
