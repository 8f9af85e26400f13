import type { Ctx } from "../../foundation/http/ctx.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { CardGrid } from "../../foundation/ui/card.tsx";
import { ContactCard } from "../../foundation/ui/contact-card.tsx";
import { messages } from "../messages.ts";
import type { FallMitMitgliedern } from "../store.ts";

/** The two named people of a case, with their numbers and hours; for somebody who has left, the office answers. */
export function Tandemkarten({ fall: { integrationsfachkraft, leistungssachbearbeitung }, ctx: { sprache } }: { fall: FallMitMitgliedern; ctx: Ctx }) {
  const t = createT(sprache, messages);
  const karte = (kraft: FallMitMitgliedern["integrationsfachkraft"], funktion: string) => kraft.aktiv
    ? <ContactCard name={kraft.name} funktion={funktion} telefon={kraft.telefon} email={kraft.email} sprechzeiten={kraft.sprechzeiten} />
    : <ContactCard name={t("platzFrei")} funktion={funktion} telefon={kraft.telefon} sprechzeiten={kraft.sprechzeiten}><p class="kern-body">{t("platzFreiText")}</p></ContactCard>;
  return (
    <CardGrid>
      {karte(leistungssachbearbeitung, t("geld"))}
      {karte(integrationsfachkraft, t("arbeit"))}
    </CardGrid>
  );
}
