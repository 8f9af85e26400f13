import type { Einkommen } from "../../fall/fakt/fakt.ts";
import { alter, type Angaben, type Haushalt, type Schluessel } from "./haushalt.ts";

/** Papers that help to decide an application. */
export const unterlagenarten = [
  "ausweis", "mietvertrag", "eigentumsnachweise", "kontoauszuege", "lohnabrechnungen", "gewinnermittlung", "leistungsbescheide", "einkommensnachweise",
  "mutterpass", "schwerbehindertenausweis", "teilhabebescheid", "schulbescheinigung", "ausbildungsvertrag", "immatrikulation", "freiwilligendienstvertrag", "aerztlicherNachweis",
] as const;
export type Unterlagenart = (typeof unterlagenarten)[number];

/** One paper; without a person it is about the household. */
export type Unterlage = { art: Unterlagenart; schluessel?: Schluessel };

/** With identity cards from 16 on (§ 1 Abs. 1 PAuswG). */
const AUSWEIS_AB = 16;

const bescheide: ReadonlySet<Einkommen["art"]> = new Set([
  "kindergeld", "arbeitslosengeld", "krankengeld", "elterngeld", "mutterschaftsgeld", "rente", "unterhaltsvorschuss", "kinderzuschlag", "wohngeld", "bafoeg", "berufsausbildungsbeihilfe",
]);

const lernen: Readonly<Partial<Record<Angaben["ausbildung"], Unterlagenart>>> = {
  schule: "schulbescheinigung", berufsausbildung: "ausbildungsvertrag", studium: "immatrikulation", freiwilligendienst: "freiwilligendienstvertrag",
};

/**
 * The papers that this household's answers call for, and no others (§ 60 Abs. 1 Nr. 3, § 65 Abs. 1 SGB I).
 * @param heute YYYY-MM-DD
 */
export function noetigeUnterlagen({ personen, unterkunft }: Haushalt, heute: string): Unterlage[] {
  const wohnen: Unterlage[] = unterkunft.form === "miete" ? [{ art: "mietvertrag" }] : unterkunft.form === "eigentum" ? [{ art: "eigentumsnachweise" }] : [];
  return [...wohnen, { art: "kontoauszuege" }, ...personen.flatMap((p) => artenFuer(p, heute).map((art) => ({ art, schluessel: p.schluessel })))];
}

function artenFuer(p: Angaben, heute: string): Unterlagenart[] {
  const hat = (passt: (art: Einkommen["art"]) => boolean): boolean => p.einkommen.some((e) => passt(e.art));
  const ausbildung = lernen[p.ausbildung];
  const moegliche: [boolean, Unterlagenart][] = [
    [alter(p.geburtsdatum, heute) >= AUSWEIS_AB, "ausweis"],
    [hat((art) => art === "erwerbstaetigkeit"), "lohnabrechnungen"],
    [hat((art) => art === "selbstaendigkeit"), "gewinnermittlung"],
    [hat((art) => bescheide.has(art)), "leistungsbescheide"],
    [hat((art) => art !== "erwerbstaetigkeit" && art !== "selbstaendigkeit" && !bescheide.has(art)), "einkommensnachweise"],
    [p.seitWoche13 !== undefined, "mutterpass"],
    [p.mehrbedarfe.includes("merkzeichenG"), "schwerbehindertenausweis"],
    [p.mehrbedarfe.includes("behinderung"), "teilhabebescheid"],
    [p.erwerbsfaehig === false, "aerztlicherNachweis"],
  ];
  return [...moegliche.filter(([noetig]) => noetig).map(([, art]) => art), ...(ausbildung === undefined ? [] : [ausbildung])];
}
