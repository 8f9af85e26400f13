import { ContactCard } from "../ui/contact-card.tsx";
import { Details } from "../ui/details.tsx";
import type { Ansprechperson, Aufklappbar, Block, Kasten, Liste, Text, Textstueck } from "./brief.ts";
import { TabelleAlsHtml } from "./tabelle-als-html.tsx";

/** Level of the subject line; headings of the letter stand below it. */
type Ebene = 1 | 2 | 3;

/** One block of a letter in a page. */
export function BlockAlsHtml({ block, ebene }: { block: Block; ebene: Ebene }) {
  switch (block.art) {
    case "ueberschrift": {
      const Kopf = `h${(ebene + block.ebene) as 2 | 3 | 4 | 5}` as const;
      return <Kopf id={block.id}>{block.text}</Kopf>;
    }
    case "absatz":
      return (
        <>
          <p id={block.id} class="kern-body"><Lauf text={block.text} /></p>
          <Begruendung aufklappbar={block.aufklappbar} ebene={ebene} />
        </>
      );
    case "liste":
      return <ListeAlsHtml liste={block} />;
    case "tabelle":
      return <TabelleAlsHtml tabelle={block} zelle={(text) => <Lauf text={text} />} begruendung={(a) => <Begruendung aufklappbar={a} ebene={ebene} />} />;
    case "kasten":
      return <KastenAlsHtml kasten={block} ebene={ebene} />;
    case "kontakt":
      return (
        <div id={block.id}>
          {block.titel === undefined ? null : <p class="kern-body">{block.titel}</p>}
          <Karte person={block.ansprechperson} ebene={ebene} />
        </div>
      );
    case "bild":
      return (
        <figure id={block.id}>
          <div role="img" aria-label={block.alt} dangerouslySetInnerHTML={{ __html: block.svg }} />
          {block.titel === undefined ? null : <figcaption class="kern-body">{block.titel}</figcaption>}
        </figure>
      );
    case "unterschriftfeld":
    case "seitenumbruch":
      break;
  }
  return null;
}

function Lauf({ text }: { text: Text }) {
  return typeof text === "string" ? text : text.map((stueck, i) => <Stueck key={i} stueck={stueck} />);
}

function Stueck({ stueck }: { stueck: Textstueck }) {
  if (typeof stueck === "string") return stueck;
  if ("stark" in stueck) return <strong>{stueck.stark}</strong>;
  return <a class="kern-link" href={stueck.link}>{stueck.text}</a>;
}

function Begruendung({ aufklappbar, ebene }: { aufklappbar: Aufklappbar | undefined; ebene: Ebene }) {
  if (aufklappbar === undefined) return null;
  return (
    <Details titel={aufklappbar.titel}>
      {aufklappbar.bloecke.map((block, i) => <BlockAlsHtml key={i} block={block} ebene={ebene} />)}
    </Details>
  );
}

function ListeAlsHtml({ liste }: { liste: Liste }) {
  const Art = liste.geordnet === true ? "ol" : "ul";
  return (
    <Art id={liste.id} class={`kern-list ${liste.geordnet === true ? "kern-list--number" : "kern-list--bullet"}`}>
      {liste.punkte.map((punkt, i) => <li key={i}><Lauf text={punkt} /></li>)}
    </Art>
  );
}

function KastenAlsHtml({ kasten, ebene }: { kasten: Kasten; ebene: Ebene }) {
  const Kopf = `h${(ebene + 1) as 2 | 3 | 4}` as const;
  return (
    <section id={kasten.id} class={`kern-card hs-kasten hs-kasten--${kasten.ton}`}>
      <div class="kern-card__container">
        {kasten.titel === undefined ? null : (
          <header class="kern-card__header">
            <Kopf class="kern-title">{kasten.titel}</Kopf>
          </header>
        )}
        <div class="kern-card__body kern-body">
          {kasten.bloecke.map((block, i) => <BlockAlsHtml key={i} block={block} ebene={ebene} />)}
        </div>
      </div>
    </section>
  );
}

function Karte({ person, ebene }: { person: Ansprechperson; ebene: Ebene }) {
  const { name, funktion = "", telefon, email, zeiten } = person;
  return (
    <ContactCard
      name={name}
      funktion={funktion}
      telefon={telefon}
      ebene={(ebene + 1) as 2 | 3 | 4}
      {...(email === undefined ? {} : { email })}
      {...(zeiten === undefined ? {} : { sprechzeiten: zeiten })}
    />
  );
}
