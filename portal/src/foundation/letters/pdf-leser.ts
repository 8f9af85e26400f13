import { getDocumentProxy } from "unpdf";

/** What a screen reader meets, in its order: the role of the tag and the text below it. */
export type Element = { readonly rolle: string; readonly text: string; readonly alt?: string };

/** A PDF as the tests look at it. */
export type GelesenesPdf = {
  readonly seiten: number;
  readonly sprache: string;
  readonly titel: string;
  readonly xmp: string;
  readonly ausgezeichnet: boolean;
  /** Every tag, parents before children. */
  readonly elemente: readonly Element[];
  /** Text of the tags, without page heads, feet and marks. */
  readonly text: string;
  /** All text that is drawn, artifacts included. */
  readonly gedruckt: string;
  /** Baseline of the first piece of text that starts like this: millimetres from the left and the top of its page. */
  ort(anfang: string): { readonly links: number; readonly oben: number };
};

type Knoten = { readonly role?: string; readonly alt?: string; readonly type?: string; readonly id?: string; readonly children?: readonly Knoten[] };
type Stueck = { readonly type?: string; readonly id?: string | null; readonly str?: string; readonly hasEOL?: boolean; readonly transform?: readonly number[] };

/** Reads a PDF with pdf.js: metadata, tags and texts. Throws when it is no PDF. */
export async function liesPdf(pdf: Uint8Array): Promise<GelesenesPdf> {
  const dokument = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const { info, metadata } = await dokument.getMetadata();
  const kopf = info as { readonly Title?: string; readonly Language?: string };
  const seiten = await Promise.all(Array.from({ length: dokument.numPages }, async (_, i) => liesSeite(await dokument.getPage(i + 1))));
  return {
    seiten: dokument.numPages,
    sprache: kopf.Language ?? "",
    titel: kopf.Title ?? "",
    xmp: (metadata as { getRaw(): string } | null)?.getRaw() ?? "",
    ausgezeichnet: (await dokument.getMarkInfo())?.Marked ?? false,
    elemente: seiten.flatMap((seite) => seite.elemente),
    text: seiten.map((seite) => seite.elemente.find((e) => e.rolle === "Document")?.text ?? "").join("\n"),
    gedruckt: seiten.flatMap((seite) => seite.stuecke.map((s) => (s.str ?? "") + (s.hasEOL === true ? "\n" : ""))).join(""),
    ort(anfang) {
      const stueck = seiten.flatMap((seite) => seite.stuecke).find((s) => s.str?.startsWith(anfang));
      const [, , , , x, y] = stueck?.transform ?? [];
      if (x === undefined || y === undefined) throw new Error(`No text starts with "${anfang}".`);
      return { links: x / MM, oben: 297 - y / MM };
    },
  };
}

const MM = 72 / 25.4;

type Seite = { getStructTree(): Promise<unknown>; getTextContent(wie: { includeMarkedContent: true }): Promise<{ readonly items: readonly unknown[] }> };

async function liesSeite(seite: Seite): Promise<{ elemente: readonly Element[]; stuecke: readonly Stueck[] }> {
  const stuecke = (await seite.getTextContent({ includeMarkedContent: true })).items as readonly Stueck[];
  const texte = textNachMarke(stuecke);
  const wurzel = (await seite.getStructTree()) as Knoten | null;
  return { stuecke, elemente: wurzel === null ? [] : elementeAus(wurzel, texte) };
}

function textNachMarke(stuecke: readonly Stueck[]): ReadonlyMap<string, string> {
  const texte = new Map<string, string>();
  const offene: (string | undefined)[] = [];
  for (const { type, id, str = "", hasEOL } of stuecke) {
    if (type?.startsWith("begin") === true) offene.push(id ?? offene.at(-1));
    if (type === "endMarkedContent") offene.pop();
    const offen = offene.at(-1);
    if (offen !== undefined) texte.set(offen, (texte.get(offen) ?? "") + str + (hasEOL === true && str !== "" ? " " : ""));
  }
  return texte;
}

function elementeAus(knoten: Knoten, texte: ReadonlyMap<string, string>): readonly Element[] {
  const kinder = (knoten.children ?? []).flatMap((kind) => elementeAus(kind, texte));
  if (knoten.role === undefined || knoten.role === "Root") return kinder;
  const text = textVon(knoten, texte).replaceAll(/[\s\u200B]+/g, " ").trim();
  return [{ rolle: knoten.role, text, ...(knoten.alt === undefined ? {} : { alt: knoten.alt }) }, ...kinder];
}

function textVon(knoten: Knoten, texte: ReadonlyMap<string, string>): string {
  if (knoten.type === "content") return texte.get(knoten.id ?? "") ?? "";
  const teile = (knoten.children ?? []).map((kind) => textVon(kind, texte));
  return teile.join(/^(P|H\d|Span|Link|Lbl|LBody|TH|TD|Caption)$/.test(knoten.role ?? "") ? "" : "\n");
}
