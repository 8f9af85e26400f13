import type { ComponentChildren } from "preact";
import { useSprache } from "./sprach-kontext.ts";

interface Props {
  name: string;
  funktion: string;
  /** As one reads it: `0345 12 34 56`. */
  telefon?: string;
  sprechzeiten?: string;
  email?: string;
  ebene?: 2 | 3 | 4;
  /** Ways to get in touch, such as a button for a call-back. */
  children?: ComponentChildren;
}

/** A human being to turn to, by name. */
export function ContactCard({ name, funktion, telefon, sprechzeiten, email, ebene = 2, children }: Props) {
  const { t } = useSprache();
  const Kopf = `h${ebene}` as const;
  return (
    <section class="hs-kontakt">
      <span class="hs-kontakt__bild" aria-hidden="true">
        {initialen(name)}
      </span>
      <div>
        <Kopf class="kern-title">{name}</Kopf>
        <p class="kern-body hs-gedaempft">{funktion}</p>
        <dl>
          {telefon === undefined ? null : (
            <Weg name={t("telefon")}>
              <a class="kern-link" href={`tel:${telefon.replaceAll(/[^+\d]/g, "")}`}>
                <bdi dir="ltr">{telefon}</bdi>
              </a>
            </Weg>
          )}
          {sprechzeiten === undefined ? null : <Weg name={t("sprechzeiten")}>{sprechzeiten}</Weg>}
          {email === undefined ? null : (
            <Weg name={t("email")}>
              <a class="kern-link" href={`mailto:${email}`}>
                <bdi dir="ltr">{email}</bdi>
              </a>
            </Weg>
          )}
        </dl>
        {children}
      </div>
    </section>
  );
}

function Weg({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function initialen(name: string): string {
  const worte = name.split(/\s+/).filter((wort) => /^\p{Lu}/u.test(wort) && !wort.endsWith("."));
  return [worte.at(0), worte.length > 1 ? worte.at(-1) : undefined].map((wort) => wort?.[0] ?? "").join("");
}
