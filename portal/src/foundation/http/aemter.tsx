import type { Sprache } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import type { Office } from "../office/schema.ts";
import { Card, CardGrid } from "../ui/card.tsx";
import { renderPage } from "../ui/render-page.tsx";
import { messages } from "./messages.ts";

/** `/`: the offices that live here. @returns a full page as HTML */
export function aemter(offices: readonly Pick<Office, "kuerzel" | "name">[], sprache: Sprache): string {
  const t = createT(sprache, messages);
  return renderPage({
    sprache, titel: t("aemterTitel"), office: { name: "Handschlag", kuerzel: "" }, pfad: "/", breite: "breit",
    inhalt: (
      <>
        <h1>{t("aemterTitel")}</h1>
        {offices.length === 0 ? <p>{t("keinAmt")}</p> : null}
        <CardGrid>{offices.map((o) => <Card key={o.kuerzel} titel={o.name} href={`/${o.kuerzel}`} />)}</CardGrid>
      </>
    ),
  });
}
