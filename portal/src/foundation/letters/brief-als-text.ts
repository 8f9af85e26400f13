import { datum } from "../i18n/formate.ts";
import { createT } from "../i18n/t.ts";
import type { Ansprechperson, Aufklappbar, Block, Brief, Tabelle, Text, Textstueck, Zeile } from "./brief.ts";
import { erlaeuterungen } from "./erlaeuterungen.ts";
import { messages } from "./messages.ts";
import { pruefeBrief } from "./pruefung.ts";
import { stuecke, wortlaut } from "./text.ts";

type Zusammenhang = { readonly brief: Brief; readonly nummer: (aufklappbar: Aufklappbar | undefined) => string };

/**
 * A letter as plain text for a mail: one line per paragraph, tables row by row, reasons at the end.
 * Throws `BriefFehler` when the letter itself must change.
 */
export function briefAlsText(brief: Brief): string {
  pruefeBrief(brief);
  const t = createT(brief.sprache, messages);
  const anhang = erlaeuterungen(brief);
  const zusammenhang: Zusammenhang = {
    brief,
    nummer: (a) => anhang.filter((e) => e.aufklappbar === a).map((e) => ` [A${e.nummer}]`).join(""),
  };
  return [
    unterstrichen(brief.betreff, "="),
    kopf(brief),
    ...(brief.lesehilfe === true ? [t("lesehilfe")] : []),
    brief.anrede,
    ...brief.bloecke.map((block) => blockAlsText(block, zusammenhang)),
    ...(brief.gruss === undefined ? [] : [zeilen(brief.gruss.formel, brief.gruss.name, brief.gruss.funktion)]),
    ...(brief.anlagen === undefined ? [] : [zeilen(t("anlagen"), ...brief.anlagen.map((a) => `- ${a}`))]),
    ...(anhang.length === 0 ? [] : [unterstrichen(t("anhang"), "-")]),
    ...anhang.flatMap(({ nummer, aufklappbar }) => [
      t("erlaeuterung", { nummer, titel: aufklappbar.titel }),
      ...aufklappbar.bloecke.map((block) => blockAlsText(block, zusammenhang)),
    ]),
  ]
    .filter((teil) => teil !== "")
    .join("\n\n")
    .concat("\n");
}

function kopf({ sprache, absender, datum: tag, zeichen }: Brief): string {
  const t = createT(sprache, messages);
  return zeilen(
    `${t("von")}: ${[absender.name, ...absender.anschrift].join(", ")}`,
    `${t("datum")}: ${datum(tag, sprache)}`,
    `${t("geschaeftszeichen")}: ${zeichen.geschaeftszeichen}`,
    ...(zeichen.weitere ?? []).map((w) => `${w.bezeichnung}: ${w.wert}`),
  );
}

function blockAlsText(block: Block, z: Zusammenhang): string {
  const t = createT(z.brief.sprache, messages);
  switch (block.art) {
    case "ueberschrift":
      return unterstrichen(block.text, block.ebene === 1 ? "-" : "");
    case "absatz":
      return lauf(block.text) + z.nummer(block.aufklappbar);
    case "liste":
      return block.punkte.map((punkt, i) => `${block.geordnet === true ? `${i + 1}.` : "-"} ${lauf(punkt)}`).join("\n");
    case "tabelle":
      return tabelle(block, z);
    case "kasten":
      return [...(block.titel === undefined ? [] : [unterstrichen(block.titel, "-")]), ...block.bloecke.map((b) => blockAlsText(b, z))].join("\n\n");
    case "kontakt":
      return zeilen(block.titel, ...person(block.ansprechperson, z.brief));
    case "bild":
      return zeilen(block.titel, block.alt);
    case "unterschriftfeld":
      return `${t("ortDatum")}: ______________\n${t("unterschrift", { name: block.name })}: ______________`;
    case "seitenumbruch":
      break;
  }
  return "";
}

/** "Ayşe: Regelbedarf 506,00 €; Miete 300,00 €": a screen reader and a narrow phone can follow it. */
function tabelle({ titel, spalten, zeilen: reihen, summen = [] }: Tabelle, z: Zusammenhang): string {
  const reihe = (zeile: Zeile): string => {
    const [name = "", ...werte] = zeile.zellen.map(lauf);
    const paare = werte.map((wert, i) => `${spalten[i + 1]?.titel ?? ""} ${wert}`.trim());
    return `- ${name}: ${paare.join("; ")}${z.nummer(zeile.aufklappbar)}`;
  };
  return zeilen(`${titel}:`, ...[...reihen, ...summen].map(reihe));
}

function person({ name, funktion, telefon, email, zeiten }: Ansprechperson, brief: Brief): readonly (string | undefined)[] {
  const t = createT(brief.sprache, messages);
  return [name, funktion, `${t("telefon")}: ${telefon}`, email && `${t("email")}: ${email}`, zeiten && `${t("erreichbar")}: ${zeiten}`];
}

function lauf(text: Text): string {
  return stuecke(text).map(stueckAlsText).join("");
}

function stueckAlsText(stueck: Textstueck): string {
  const worte = wortlaut(stueck);
  if (typeof stueck === "string" || "stark" in stueck || stueck.link.endsWith(worte)) return worte;
  return `${worte} (${stueck.link})`;
}

function unterstrichen(titel: string, strich: string): string {
  return strich === "" ? titel : `${titel}\n${strich.repeat(Math.min(titel.length, 72))}`;
}

function zeilen(...teile: readonly (string | undefined)[]): string {
  return teile.filter((teil) => teil !== undefined).join("\n");
}
