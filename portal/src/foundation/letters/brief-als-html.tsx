import { datum } from "../i18n/formate.ts";
import { createT } from "../i18n/t.ts";
import { Alert } from "../ui/alert.tsx";
import { SprachKontext } from "../ui/sprach-kontext.ts";
import { BlockAlsHtml } from "./block-als-html.tsx";
import type { Brief } from "./brief.ts";
import { messages } from "./messages.ts";
import { pruefeBrief } from "./pruefung.ts";

type Props = {
  readonly brief: Brief;
  /** Level of the subject line in the page; the headings of the letter follow below it. */
  readonly ebene?: 1 | 2 | 3;
};

/**
 * A letter as part of a page: the same content as on paper, with the reasons to open in place. No
 * script and no inline style. Throws `BriefFehler` when the letter itself must change.
 */
export function BriefAlsHtml({ brief, ebene = 1 }: Props) {
  pruefeBrief(brief);
  const t = createT(brief.sprache, messages);
  const Betreff = `h${ebene}` as const;
  return (
    <SprachKontext.Provider value={brief.sprache}>
      <article class="hs-brief hs-stapel" lang={brief.sprache} dir="ltr">
        <Betreff class={ebene === 1 ? "kern-heading-large" : undefined}>{brief.betreff}</Betreff>
        <Briefkopf brief={brief} />
        {brief.lesehilfe === true ? <Alert titel={t("lesehilfe")} /> : null}
        <p class="kern-body">{brief.anrede}</p>
        {brief.bloecke.map((block, i) => (
          <BlockAlsHtml key={i} block={block} ebene={ebene} />
        ))}
        <Briefschluss brief={brief} />
      </article>
    </SprachKontext.Provider>
  );
}

function Briefkopf({ brief }: { brief: Brief }) {
  const t = createT(brief.sprache, messages);
  const merkmale = [
    { bezeichnung: t("von"), wert: brief.absender.name },
    { bezeichnung: t("an"), wert: brief.empfaenger.join(" · ") },
    { bezeichnung: t("geschaeftszeichen"), wert: brief.zeichen.geschaeftszeichen },
    ...(brief.zeichen.weitere ?? []),
  ];
  return (
    <dl class="kern-description-list">
      <Merkmal bezeichnung={t("datum")}>
        <time dateTime={brief.datum}>{datum(brief.datum, brief.sprache)}</time>
      </Merkmal>
      {merkmale.map(({ bezeichnung, wert }) => (
        <Merkmal key={bezeichnung} bezeichnung={bezeichnung}>{wert}</Merkmal>
      ))}
    </dl>
  );
}

function Merkmal({ bezeichnung, children }: { bezeichnung: string; children: preact.ComponentChildren }) {
  return (
    <div class="kern-description-list-item">
      <dt class="kern-description-list-item__key">{bezeichnung}</dt>
      <dd class="kern-description-list-item__value">{children}</dd>
    </div>
  );
}

function Briefschluss({ brief }: { brief: Brief }) {
  const t = createT(brief.sprache, messages);
  const { gruss, anlagen = [] } = brief;
  return (
    <>
      {gruss === undefined ? null : (
        <p class="kern-body">
          {gruss.formel}
          <br />
          <strong>{gruss.name}</strong>
          {gruss.funktion === undefined ? null : `, ${gruss.funktion}`}
        </p>
      )}
      {anlagen.length === 0 ? null : (
        <>
          <p class="kern-body"><strong>{t("anlagen")}</strong></p>
          <ul class="kern-list kern-list--bullet">{anlagen.map((anlage) => <li key={anlage}>{anlage}</li>)}</ul>
        </>
      )}
    </>
  );
}
