import { type Fakt, faktSchema } from "../../../fall/fakt/fakt.ts";
import type { Feldfehler, Formular } from "../../../foundation/http/seite.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { eingabeDatum, parseDatum } from "../../../foundation/ui/parse-datum.ts";
import { eingabeEuro, parseEuro } from "../../../foundation/ui/parse-euro.ts";
import { type Faktform, type Feld, felder } from "./formen.ts";
import { formMessages } from "../form-messages.ts";

type Wert = string | number | string[] | undefined;
export type Eingegeben = Pick<Formular, "werte" | "mehrfach">;

/**
 * A fact out of what was typed into its form, or what is wrong at which field.
 * @param mitglieder ids that may be chosen as partner or parent
 */
export function liesFakt(form: Faktform, eingegeben: Eingegeben, mitglieder: readonly string[], sprache: Sprache): { fakt: Fakt } | { fehler: Feldfehler[] } {
  const fehler: Feldfehler[] = [];
  const t = createT(sprache, formMessages);
  const werte = Object.fromEntries(felder[form].map((f) => {
    const wert = liesFeld(f, eingegeben, mitglieder);
    if (wert === null || (wert === undefined && f.pflicht && !entfaellt(f, eingegeben))) fehler.push({ feld: f.name, text: t(`fehler_${f.art}`) });
    return [f.name, wert ?? undefined];
  }));
  if (fehler.length > 0) return { fehler };
  const fakt = faktSchema.safeParse(alsFakt(form, werte));
  return fakt.success ? { fakt: fakt.data } : { fehler: fakt.error.issues.map((i) => ({ feld: feldname(form, i.path), text: t("fehler_unmoeglich") })) };
}

// Without a dwelling there are no costs to enter.
const entfaellt = (f: Feld, { werte }: Eingegeben): boolean => werte["form"] === "keine" && f.art === "euro";

/** What was typed into a field; undefined when it is empty, null when it is nothing of this kind. */
function liesFeld(f: Feld, { werte, mehrfach }: Eingegeben, mitglieder: readonly string[]): Wert | null {
  const text = (werte[f.name] ?? "").trim();
  const gelesen = (wert: Wert): Wert | null => (text === "" ? undefined : (wert ?? null));
  switch (f.art) {
    case "euro": return gelesen(parseEuro(text));
    case "zahl": return gelesen(/^\d{1,4}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : undefined);
    case "ganz": return gelesen(/^\d{1,3}$/.test(text) ? Number(text) : undefined);
    case "wahl": return gelesen(f.optionen.includes(text) ? text : undefined);
    case "monat": return gelesen(liesMonat(text));
    case "person": return gelesen(mitglieder.includes(text) ? text : undefined);
    case "personen": return (mehrfach[`${f.name}[]`] ?? []).filter((id) => mitglieder.includes(id));
    case "tag": return liesTag(f.name, werte);
  }
}

/** A day of the three inputs of a date field: undefined when all are empty, null when it is no day. */
export function liesTag(name: string, werte: Formular["werte"]): string | undefined | null {
  const teile = ["tag", "monat", "jahr"].map((teil) => werte[`${name}-${teil}`] ?? "");
  if (teile.every((teil) => teil.trim() === "")) return undefined;
  return parseDatum(teile[0] ?? "", teile[1] ?? "", teile[2] ?? "") ?? null;
}

function liesMonat(text: string): string | undefined {
  const [, m = "", jahr = ""] = /^(\d{1,2})\s*[./]\s*((?:19|20)\d{2})$/.exec(text) ?? [];
  return Number(m) >= 1 && Number(m) <= 12 ? `${jahr}-${m.padStart(2, "0")}` : undefined;
}

function alsFakt(form: Faktform, w: Record<string, Wert>): unknown {
  switch (form) {
    case "unterkunft": return { art: form, form: w["form"], ...kosten(w), personenImHaushalt: w["personenImHaushalt"], warmwasser: w["warmwasser"], ...(w["wohnflaeche"] !== undefined && { wohnflaeche: w["wohnflaeche"] }) };
    case "erwerbstaetigkeit": return { art: "einkommen", einkommen: { art: form, brutto: w["brutto"], steuern: w["steuern"], sozialversicherung: w["sozialversicherung"], absetzbar: w["absetzbar"] ?? 0 } };
    case "selbstaendigkeit": return { art: "einkommen", einkommen: { art: form, gewinn: w["gewinn"], steuern: w["steuern"] ?? 0, sozialversicherung: w["sozialversicherung"] ?? 0 } };
    case "einkommen": return { art: form, einkommen: { art: w["einkommensart"], betrag: w["betrag"] } };
    case "mehrbedarf": return { art: form, mehrbedarf: { art: w["mehrbedarfsart"], ...(mitBetrag(w["mehrbedarfsart"]) && { betrag: w["betrag"] }) } };
    case "erwerbsfaehigkeit": return { art: form, erwerbsfaehig: w["erwerbsfaehig"] === "ja" };
    case "ausbildung": return { art: form, ausbildung: w["ausbildungsart"] };
    case "familie": return { art: form, eltern: w["eltern"], ...(w["partner"] !== undefined && { partner: w["partner"] }) };
    default: return { art: form, ...w };
  }
}

const kosten = (w: Record<string, Wert>) => (w["form"] === "keine" ? { bruttokaltmiete: 0, heizung: 0 } : { bruttokaltmiete: w["bruttokaltmiete"], heizung: w["heizung"] });

const mitBetrag = (art: Wert): boolean => art === "ernaehrung" || art === "unabweisbar" || art === "schulbuecher";

const feldname = (form: Faktform, pfad: readonly PropertyKey[]): string => {
  const letzter = String(pfad.at(-1) ?? "");
  return felder[form].find((f) => f.name === letzter)?.name ?? felder[form][0]?.name ?? "";
};

/** A fact as it is typed into its form. */
export function alsEingabe(fakt: Fakt): Eingegeben {
  switch (fakt.art) {
    case "einkommen": return { werte: werte({ ...fakt.einkommen, einkommensart: fakt.einkommen.art }), mehrfach: {} };
    case "mehrbedarf": return { werte: werte({ ...fakt.mehrbedarf, mehrbedarfsart: fakt.mehrbedarf.art }), mehrfach: {} };
    case "erwerbsfaehigkeit": return { werte: { erwerbsfaehig: fakt.erwerbsfaehig ? "ja" : "nein" }, mehrfach: {} };
    case "ausbildung": return { werte: { ausbildungsart: fakt.ausbildung }, mehrfach: {} };
    case "familie": return { werte: { partner: fakt.partner ?? "" }, mehrfach: { "eltern[]": fakt.eltern } };
    case "schwangerschaft": return { werte: tagWerte("seitWoche13", fakt.seitWoche13), mehrfach: {} };
    case "leistungsbezug":
    case "kostensenkung": return { werte: { seit: `${fakt.seit.slice(5)}.${fakt.seit.slice(0, 4)}` }, mehrfach: {} };
    default: return { werte: werte(fakt), mehrfach: {} };
  }
}

const GANZ = new Set(["personenImHaushalt", "wohnflaeche"]);

const werte = (objekt: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(objekt).map(([name, wert]) => [name, typeof wert === "number" ? zahlText(name, wert) : String(wert)]));

const zahlText = (name: string, wert: number): string => (GANZ.has(name) ? String(wert).replace(".", ",") : eingabeEuro(wert));

/** A day as the three inputs of a date field. */
export function tagWerte(name: string, tag: string): Record<string, string> {
  return Object.fromEntries(Object.entries(eingabeDatum(tag)).map(([teil, wert]) => [`${name}-${teil}`, wert]));
}
