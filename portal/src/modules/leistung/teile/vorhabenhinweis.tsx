import { monat } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Alert } from "../../../foundation/ui/alert.tsx";
import { spanne } from "../bescheid/spanne.ts";
import type { Geschuetzt, Vorhaben } from "../entscheidung/vorhaben.ts";
import { messages } from "../messages.ts";
import { monatPlus } from "../rechnung/monate.ts";

/** What can be decided in a case, or why nothing can. */
export function Vorhabenhinweis({ vorhaben: v, sprache }: { vorhaben: Vorhaben; sprache: Sprache }) {
  const t = createT(sprache, messages);
  switch (v.art) {
    case "nichts": return <Alert art="success" titel={t("nichtsZuEntscheiden")} />;
    case "rechtUnbekannt": return <Alert art="warning" titel={t("rechtUnbekannt", { monat: monat(v.ab, sprache) })} />;
    case "geschuetzt": return <Geschuetztes geschuetzt={v.geschuetzt} sprache={sprache} />;
    case "unmoeglich":
      return (
        <Alert art="danger" titel={t("unmoeglich")}>
          <ul>{[...new Set(v.hindernisse.map((h) => `${h.text} (${h.norm})`))].map((text) => <li key={text}>{text}</li>)}</ul>
        </Alert>
      );
    default:
      return (
        <>
          <Alert art={v.art === "ablehnung" ? "warning" : "info"} titel={t(`zuEntscheiden_${v.art}`, { zeit: spanne(v.von, v.bis, sprache) })}>
            {v.art !== "aenderung" && v.planBis > v.bis ? <p>{t("offeneMonate", { monat: monat(monatPlus(v.bis, 1), sprache) })}</p> : null}
            {v.vorlaeufig ? <p>{t("vorlaeufig")}</p> : null}
          </Alert>
          {v.art === "aenderung" && v.geschuetzt.length > 0 ? <Geschuetztes geschuetzt={v.geschuetzt} sprache={sprache} /> : null}
        </>
      );
  }
}

function Geschuetztes({ geschuetzt, sprache }: { geschuetzt: readonly Geschuetzt[]; sprache: Sprache }) {
  const t = createT(sprache, messages);
  return (
    <Alert art="warning" titel={t("geschuetztTitel")}>
      <ul>{geschuetzt.map((g) => <li key={g.monat}>{t(`geschuetzt_${g.warum}`, { monat: monat(g.monat, sprache) })}</li>)}</ul>
    </Alert>
  );
}
