import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { BlockAlsHtml } from "../../../foundation/letters/block-als-html.tsx";
import { Details } from "../../../foundation/ui/details.tsx";
import type { Stelle } from "../bescheid/anker.ts";
import { messages } from "../messages.ts";

/** A line of a Bescheid, with the reason behind it to open. */
export function Stellenkasten({ stelle: { text, aufklappbar }, sprache }: { stelle: Stelle; sprache: Sprache }) {
  return (
    <section class="kern-card">
      <div class="kern-card__container">
        <header class="kern-card__header"><h2 class="kern-title">{createT(sprache, messages)("zeile")}</h2></header>
        <div class="kern-card__body kern-body">
          <p class="kern-body"><strong>{text}</strong></p>
          {aufklappbar ? <Details titel={aufklappbar.titel}>{aufklappbar.bloecke.map((b, i) => <BlockAlsHtml key={i} block={b} ebene={2} />)}</Details> : null}
        </div>
      </div>
    </section>
  );
}
