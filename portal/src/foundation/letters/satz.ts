import { datum } from "../i18n/formate.ts";
import { createT } from "../i18n/t.ts";
import type { Ansprechperson, Aufklappbar, Block, Brief, Inhalt, Spalte, Text, Zeile } from "./brief.ts";
import { erlaeuterungen } from "./erlaeuterungen.ts";
import { messages } from "./messages.ts";
import { FAMILIEN } from "./schriften.ts";
import { stuecke, telefonziel } from "./text.ts";

/** Number of the explanation in the annex, or nothing when there is none on paper. */
type Verweise = (aufklappbar: Aufklappbar | undefined) => number | null;

/**
 * The data that `brief.typ` reads: the letter with every word it says around the content, every
 * optional field present, and explanations replaced by their number in the annex.
 */
export function satzdaten(brief: Brief): Record<string, unknown> {
  const t = createT(brief.sprache, messages);
  const tag = datum(brief.datum, brief.sprache);
  const anhang = erlaeuterungen(brief);
  const verweise: Verweise = (aufklappbar) => anhang.find((e) => e.aufklappbar === aufklappbar)?.nummer ?? null;
  const { absender, zeichen } = brief;
  return {
    sprache: brief.sprache,
    titel: brief.titel,
    schriften: FAMILIEN,
    tag: brief.datum.split("-").map(Number),
    absender: { name: absender.name },
    ruecksendung: [absender.name, ...absender.anschrift].join(" · "),
    fuss: [
      [absender.name, ...absender.anschrift].join(" · "),
      [`${t("telefon")} ${absender.telefon}`, absender.email, ...(absender.web === undefined ? [] : [absender.web])].join(" · "),
    ],
    kopfzeile: `${zeichen.geschaeftszeichen} · ${tag}`,
    seite: t("seiteVon", { seite: "{seite}", anzahl: "{anzahl}" }),
    empfaenger: brief.empfaenger,
    merkzeilen: [
      { bezeichnung: t("datum"), wert: tag },
      { bezeichnung: t("geschaeftszeichen"), wert: zeichen.geschaeftszeichen },
      ...(zeichen.weitere ?? []),
      { bezeichnung: t("sprechzeiten"), wert: absender.sprechzeiten.join("\n") },
    ],
    anspruch: t("ansprechpersonen", { anzahl: zeichen.ansprechpersonen.length }),
    personen: zeichen.ansprechpersonen.map((p) => person(p, brief)),
    betreff: brief.betreff,
    lesehilfe: brief.lesehilfe === true ? t("lesehilfe") : null,
    anrede: brief.anrede,
    bloecke: brief.bloecke.map((b) => block(b, verweise, brief)),
    gruss: brief.gruss === undefined ? null : { funktion: null, ...brief.gruss },
    wortAnlagen: t("anlagen"),
    anlagen: brief.anlagen ?? [],
    wortAnhang: t("anhang"),
    anhang: anhang.map(({ nummer, aufklappbar }) => ({
      nummer,
      titel: t("erlaeuterung", { nummer, titel: aufklappbar.titel }),
      bloecke: aufklappbar.bloecke.map((b) => block(b, verweise, brief)),
    })),
  };
}

function person(p: Ansprechperson, brief: Brief): Record<string, unknown> {
  const t = createT(brief.sprache, messages);
  const angaben = [
    ...(p.funktion === undefined ? [] : [{ text: p.funktion, ziel: null }]),
    { text: `${t("telefon")} ${p.telefon}`, ziel: telefonziel(p.telefon) },
    ...(p.email === undefined ? [] : [{ text: p.email, ziel: `mailto:${p.email}` }]),
    ...(p.zeiten === undefined ? [] : [{ text: `${t("erreichbar")} ${p.zeiten}`, ziel: null }]),
  ];
  return { name: p.name, angaben };
}

function block(b: Block, verweise: Verweise, brief: Brief): Record<string, unknown> {
  if (b.art === "seitenumbruch" || b.art === "ueberschrift") return b;
  if (b.art === "kasten") return { ...b, titel: b.titel ?? null, bloecke: b.bloecke.map((i) => inhalt(i, verweise, brief)) };
  return inhalt(b, verweise, brief);
}

function inhalt(b: Inhalt, verweise: Verweise, brief: Brief): Record<string, unknown> {
  switch (b.art) {
    case "absatz":
      return { art: b.art, text: lauf(b.text), verweis: verweise(b.aufklappbar) };
    case "liste":
      return { art: b.art, geordnet: b.geordnet === true, punkte: b.punkte.map(lauf) };
    case "tabelle":
      return {
        art: b.art,
        titel: b.titel,
        spalten: b.spalten.map(spalte),
        zeilen: b.zeilen.map((z) => zeile(z, verweise)),
        summen: (b.summen ?? []).map((z) => zeile(z, verweise)),
      };
    case "kontakt":
      return { art: b.art, titel: b.titel ?? null, person: person(b.ansprechperson, brief) };
    case "bild":
      return { art: b.art, titel: b.titel ?? null, svg: b.svg, alt: b.alt };
    case "unterschriftfeld":
      break;
  }
  return { art: b.art, felder: unterschrift(b.name, brief) };
}

function unterschrift(name: string, brief: Brief): readonly string[] {
  const t = createT(brief.sprache, messages);
  return [t("ortDatum"), t("unterschrift", { name })];
}

function spalte({ titel, ausrichtung = "links", breite }: Spalte): Record<string, unknown> {
  return { titel, ausrichtung, breite: breite ?? null };
}

function zeile(z: Zeile, verweise: Verweise): Record<string, unknown> {
  return { zellen: z.zellen.map(lauf), verweis: verweise(z.aufklappbar) };
}

/** Text by pieces; a target inside the portal means nothing on paper and becomes plain text. */
function lauf(text: Text): readonly unknown[] {
  return stuecke(text).map((stueck) => {
    if (typeof stueck === "string" || "stark" in stueck) return stueck;
    return { text: stueck.text, ziel: /^[/#]/.test(stueck.link) ? null : stueck.link };
  });
}
