import type { Sprache } from "../../foundation/i18n/sprache.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { CardGrid } from "../../foundation/ui/card.tsx";
import { ContactCard } from "../../foundation/ui/contact-card.tsx";
import { messages } from "../messages.ts";
import type { FallMitMitgliedern } from "../store.ts";

/** The two named people of a case, with their numbers and hours. */
export function Tandem({ fall: { integrationsfachkraft: i, leistungssachbearbeitung: l }, sprache }: { fall: FallMitMitgliedern; sprache: Sprache }) {
  const t = createT(sprache, messages);
  return (
    <CardGrid>
      <ContactCard name={l.name} funktion={t("geld")} telefon={l.telefon} email={l.email} sprechzeiten={l.sprechzeiten} />
      <ContactCard name={i.name} funktion={t("arbeit")} telefon={i.telefon} email={i.email} sprechzeiten={i.sprechzeiten} />
    </CardGrid>
  );
}
