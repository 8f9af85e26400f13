import { createT } from "../../../foundation/i18n/t.ts";
import type { Block, Sprache } from "../../../foundation/letters/brief.ts";
import type { Anschrift } from "../../../foundation/office/schema.ts";
import { messages } from "./messages.ts";
import type { Briefstoff } from "./stoff.ts";

export const anschriftzeile = ({ strasse, plz, ort }: Anschrift): string => `${strasse}, ${plz} ${ort}`;

/** The remedy: which, where, by when and in which form (§ 36 SGB X, §§ 66, 84 SGG), and the net below it (§ 44 SGB X). */
export function rechte({ office, vorhaben }: Briefstoff, sprache: Sprache): Block[] {
  const t = createT(sprache, messages);
  const gericht = { gericht: office.sozialgericht.name, anschrift: anschriftzeile(office.sozialgericht.anschrift) };
  return [
    { art: "ueberschrift", ebene: 1, text: t("rechte"), id: "rechte" },
    { art: "absatz", text: t("widerspruch") },
    { art: "absatz", text: t("bekanntgabe") },
    { art: "absatz", text: t("stelle", { name: office.name, anschrift: anschriftzeile(office.anschrift) }) },
    { art: "absatz", text: t("formTitel") },
    { art: "liste", punkte: [t("form1"), t("form2"), t("form3"), t("form4")] },
    { art: "absatz", text: t("formNicht") },
    ...(vorhaben.art === "aenderung" && vorhaben.weniger ? [{ art: "absatz" as const, text: t("sofort", gericht) }] : []),
    { art: "absatz", text: t("ueberpruefung") },
  ];
}
