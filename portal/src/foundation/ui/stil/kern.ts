import { list, type AtRule, type ChildNode, type Root } from "postcss";

/** Parts of KERN that have no use here: other themes and layers, what needs JavaScript, and icons from data addresses, which our CSP forbids. */
const FREMD = /kern-theme|kern-(?:light|dark|layer|level|dialog|icon|dropdown|kopfzeile|loader)|\bwebkit-file-upload-button/;

/**
 * Reduces KERN's stylesheet in place to the rules whose classes are used.
 * @param benutzt true for a class that occurs in a component
 */
export function waehleRegeln(kern: Root, benutzt: (klasse: string) => boolean): void {
  kern.walkComments((kommentar) => void kommentar.remove());
  kern.walkRules((regel) => {
    if (istTokenRegel(regel.selector)) return;
    const selektoren = list.comma(regel.selector).filter((selektor) => gebraucht(selektor, benutzt));
    if (selektoren.length === 0) regel.remove();
    else regel.selectors = selektoren;
  });
  kern.walkDecls((deklaration) => void (deklaration.value.includes("url(") && deklaration.remove()));
  kern.walkAtRules(/charset|keyframes/, (regel) => void regel.remove());
  kern.walkAtRules("media", (media) => void (istLeer(media) && media.remove()));
}

/** Rules that only define custom properties for the whole page. */
export function istTokenRegel(selektor: string): boolean {
  return selektor === ":root" || selektor.startsWith(":is(body,");
}

function gebraucht(selektor: string, benutzt: (klasse: string) => boolean): boolean {
  const klassen = selektor.match(/\.[a-z][\w-]*/g) ?? [];
  return klassen.length > 0 && !FREMD.test(selektor) && klassen.every((klasse) => benutzt(klasse.slice(1)));
}

function istLeer(media: AtRule): boolean {
  return (media.nodes ?? []).every((kind: ChildNode) => kind.type === "comment");
}
