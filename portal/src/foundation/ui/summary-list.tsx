import type { ComponentChildren } from "preact";
import { useSprache } from "./sprach-kontext.ts";

/** One line: what was asked, what was answered, and where to change it. */
export interface SummaryZeile {
  name: string;
  wert: ComponentChildren;
  aendern?: string;
}

/** Questions and answers, each with a link to change it. */
export function SummaryList({ zeilen }: { zeilen: readonly SummaryZeile[] }) {
  const { t } = useSprache();
  return (
    <dl class="kern-description-list hs-zusammenfassung">
      {zeilen.map(({ name, wert, aendern }) => (
        <div class="kern-description-list-item" key={name}>
          <dt class="kern-description-list-item__key">{name}</dt>
          <dd class="kern-description-list-item__value">{wert}</dd>
          {aendern === undefined ? null : (
            <dd class="hs-aendern">
              <a class="kern-link" href={aendern}>
                {t("aendern")}
                <span class="kern-sr-only">: {name}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
