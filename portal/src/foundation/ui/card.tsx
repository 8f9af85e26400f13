import type { ComponentChildren } from "preact";

interface Props {
  titel: string;
  /** Makes the whole card a link. */
  href?: string;
  vorzeile?: string;
  /** Level of the heading in the page. */
  ebene?: 2 | 3 | 4;
  fuss?: ComponentChildren;
  children?: ComponentChildren;
}

/** A thing with a heading, some words and perhaps a way on. */
export function Card({ titel, href, vorzeile, ebene = 2, fuss, children }: Props) {
  const Kopf = `h${ebene}` as const;
  return (
    <article class={`kern-card${href === undefined ? "" : " kern-card--interactive"}`}>
      <div class="kern-card__container">
        <header class="kern-card__header">
          {vorzeile === undefined ? null : <p class="kern-preline">{vorzeile}</p>}
          <Kopf class="kern-title">
            {href === undefined ? titel : <a class="kern-link kern-link--stretched" href={href}>{titel}</a>}
          </Kopf>
        </header>
        {children === undefined ? null : <div class="kern-card__body kern-body">{children}</div>}
        {fuss === undefined ? null : <div class="kern-card__footer">{fuss}</div>}
      </div>
    </article>
  );
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { children: ComponentChildren }) {
  return <div class="hs-karten">{children}</div>;
}
