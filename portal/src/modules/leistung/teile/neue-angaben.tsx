import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Details } from "../../../foundation/ui/details.tsx";
import { faktformen } from "../fakten/formen.ts";
import { formMessages } from "../form-messages.ts";
import { messages } from "../messages.ts";

/** The ways to add what the file does not say yet. */
export function NeueAngaben({ fallId, sprache, link }: { fallId: string; sprache: Sprache; link: (pfad: string) => string }) {
  const t = createT(sprache, messages);
  const form = createT(sprache, formMessages);
  return (
    <Details titel={t("neueAngabe")}>
      <ul class="kern-list kern-list--bullet">
        <li><a class="kern-link" href={link(`/fall/${fallId}/person/neu`)}>{t("neuePerson")}</a></li>
        {faktformen.map((f) => <li key={f}><a class="kern-link" href={link(`/fall/${fallId}/fakt/neu/${f}`)}>{form(`neu_${f}`)}</a></li>)}
      </ul>
    </Details>
  );
}
