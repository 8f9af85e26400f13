import { z } from "zod";
import type { Einkommen } from "../../../fall/fakt/fakt.ts";
import { feldfehler } from "../../../foundation/http/feldfehler.ts";
import type { Feldfehler } from "../../../foundation/http/seite.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { betrag, betragOderNichts, type Felder, ganzzahl, mitDatum, tag, wahl } from "../fragen/eingabe.ts";
import { alter, type Angaben, type Haushalt, type Schluessel } from "../haushalt.ts";
import { anspruchMessages } from "../anspruch-messages.ts";
import { schaetzeAbgaben, verteileAbzuege } from "./schaetzung.ts";

/** So many children the calculator takes. */
export const HOECHSTENS_KINDER = 8;

/** Who is in the household: decides which fields follow. */
export type Wer = { partner: boolean; kinder: number };

/** What was read, or what is wrong where. */
export type Gelesen<T> = { wert: T } | { fehler: Feldfehler[] };

/** Kinds of money that the calculator asks adults for, besides wages. */
export const anderesGeld = ["arbeitslosengeld", "krankengeld", "elterngeld", "rente", "unterhalt", "sonstiges"] as const;

/** Kinds of money that the calculator asks for children. */
export const kindergelder = ["kindergeld", "unterhalt", "unterhaltsvorschuss"] as const;

export const ausbildungen = ["schule", "berufsausbildung", "studium", "freiwilligendienst"] as const;

/** Everybody's key, in order. */
export const schluesselVon = ({ partner, kinder }: Wer): Schluessel[] =>
  ["ich", ...(partner ? ["partner"] : []), ...Array.from({ length: kinder }, (_, i) => `kind${i + 1}`)];

/** Reads who is in the household. */
export function liesWer(felder: Felder, sprache: Sprache): Gelesen<Wer> {
  const t = createT(sprache, anspruchMessages);
  const gelesen = z.object({ partner: wahl(["ja", "nein"], t("partnerFehlt")), kinder: ganzzahl(t("kinderFalsch", { max: HOECHSTENS_KINDER }), 0, HOECHSTENS_KINDER) }).safeParse(felder);
  return gelesen.success ? { wert: { partner: gelesen.data.partner === "ja", kinder: gelesen.data.kinder } } : { fehler: feldfehler(gelesen.error) };
}

/** Reads all answers into a household. Days are YYYY-MM-DD. */
export function liesHaushalt(felder: Felder, wer: Wer, sprache: Sprache, heute: string): Gelesen<Haushalt> {
  const personen = schluesselVon(wer).map((s) => liesPerson(felder, s, wer, sprache, heute));
  const wohnen = liesWohnen(felder, wer, sprache);
  const fehler = [...personen, wohnen].flatMap((g) => ("fehler" in g ? g.fehler : []));
  if (fehler.length > 0 || "fehler" in wohnen) return { fehler };
  const gelesen = personen.flatMap((g) => ("wert" in g ? [g.wert] : []));
  const { vermoegen, ...unterkunft } = wohnen.wert;
  const [ich, ...andere] = gelesen;
  if (!ich) throw new Error("A household without anybody.");
  const zuAlt = aeltereKinder(gelesen, sprache);
  return zuAlt.length > 0 ? { fehler: zuAlt } : { wert: { personen: [{ ...ich, vermoegen }, ...andere], unterkunft: { art: "unterkunft", form: "miete", ...unterkunft } } };
}

function aeltereKinder(personen: readonly Angaben[], sprache: Sprache): Feldfehler[] {
  const geboren = new Map(personen.map((p) => [p.schluessel, p.geburtsdatum]));
  return personen.filter((p) => p.eltern.some((e) => (geboren.get(e) ?? "") >= p.geburtsdatum))
    .map((p) => ({ feld: `${p.schluessel}-geburtsdatum`, text: createT(sprache, anspruchMessages)("kindAelter") }));
}

function liesPerson(felder: Felder, s: Schluessel, wer: Wer, sprache: Sprache, heute: string): Gelesen<Angaben> {
  const eigene = Object.fromEntries(Object.entries(felder).flatMap(([name, wert]) => (name.startsWith(`${s}-`) ? [[name.slice(s.length + 1), wert]] : [])));
  const gelesen = (s.startsWith("kind") ? kind(sprache, heute) : erwachsen(sprache, heute)).safeParse(eigene);
  if (!gelesen.success) return { fehler: feldfehler(gelesen.error, `${s}-`) };
  const anderer = { ich: "partner", partner: "ich" }[s];
  return {
    wert: {
      schluessel: s, vorname: "", nachname: "", eltern: s.startsWith("kind") ? ["ich", ...(wer.partner ? ["partner"] : [])] : [],
      ...(wer.partner && anderer !== undefined && { partner: anderer }), ...gelesen.data, vermoegen: 0,
    },
  };
}

function geburtsdatum(sprache: Sprache, heute: string) {
  const t = createT(sprache, anspruchMessages);
  return tag(t("datumFehlt"), t("datumFalsch")).refine((d) => d === "ungueltig" || d <= heute, t("datumZukunft"))
    .refine((d) => !/^\d/.test(d) || alter(d, heute) <= 120, t("datumFalsch"));
}

const hatAlter = (d: string, heute: string, passt: (jahre: number) => boolean): boolean => !/^\d/.test(d) || d > heute || passt(alter(d, heute));

function kind(sprache: Sprache, heute: string) {
  const t = createT(sprache, anspruchMessages);
  const geld = betragOderNichts(t("betragFalsch"));
  return mitDatum(["geburtsdatum"], z.object({
    geburtsdatum: geburtsdatum(sprache, heute).refine((d) => hatAlter(d, heute, (jahre) => jahre < 25), t("kindZuAlt")),
    kindergeld: geld, unterhalt: geld, unterhaltsvorschuss: geld,
  })).transform(({ geburtsdatum, ...gelder }) => ({
    geburtsdatum, ausbildung: "keine" as const, mehrbedarfe: [], einkommen: kindergelder.flatMap((art): Einkommen[] => (gelder[art] > 0 ? [{ art, betrag: gelder[art] }] : [])),
  }));
}

function erwachsen(sprache: Sprache, heute: string) {
  const t = createT(sprache, anspruchMessages);
  const geld = betragOderNichts(t("betragFalsch"));
  const haken = z.literal("ja").optional().catch(undefined);
  return mitDatum(["geburtsdatum"], z.object({
    geburtsdatum: geburtsdatum(sprache, heute).refine((d) => hatAlter(d, heute, (jahre) => jahre >= 15), t("zuJung")),
    brutto: geld, netto: z.string().trim().default("").transform((text) => (text === "" ? undefined : text)).pipe(betrag(t("betragFalsch"), t("betragFalsch")).optional()),
    arbeitslosengeld: geld, krankengeld: geld, elterngeld: geld, rente: geld, unterhalt: geld, sonstiges: geld,
    ausbildung: z.enum(ausbildungen).or(z.literal("")).catch("").default(""), schwanger: haken, behinderung: haken,
  })).refine(({ brutto, netto }) => netto === undefined || netto <= brutto, { path: ["netto"], error: t("nettoFalsch") })
    .transform(({ geburtsdatum, brutto, netto, ausbildung, schwanger, behinderung, ...gelder }) => ({
      geburtsdatum, ausbildung: ausbildung === "" ? "keine" as const : ausbildung, mehrbedarfe: behinderung === "ja" ? ["behinderung" as const] : [],
      ...(schwanger === "ja" && { seitWoche13: `${heute.slice(0, 7)}-01` }),
      einkommen: [...lohn(brutto, netto, heute.slice(0, 7)), ...anderesGeld.flatMap((art): Einkommen[] => (gelder[art] > 0 ? [{ art, betrag: gelder[art] }] : []))],
    }));
}

// Without a net amount the deductions are estimated; the page says so.
function lohn(brutto: number, netto: number | undefined, monat: string): Einkommen[] {
  if (brutto === 0) return [];
  const geschaetzt = schaetzeAbgaben(monat)?.(brutto) ?? { steuern: 0, sozialversicherung: 0 };
  const abzuege = netto === undefined ? geschaetzt : verteileAbzuege(brutto - netto, geschaetzt);
  return [{ art: "erwerbstaetigkeit", brutto, ...abzuege, absetzbar: 0 }];
}

type Wohnen = Pick<Haushalt["unterkunft"], "bruttokaltmiete" | "heizung" | "personenImHaushalt" | "warmwasser"> & { vermoegen: number };

function liesWohnen(felder: Felder, wer: Wer, sprache: Sprache): Gelesen<Wohnen> {
  const t = createT(sprache, anspruchMessages);
  const min = schluesselVon(wer).length;
  const geld = betrag(t("betragFehlt"), t("betragFalsch"));
  const gelesen = z.object({
    bruttokaltmiete: geld, heizung: geld, personenImHaushalt: ganzzahl(t("personenFalsch", { min }), min, 30),
    warmwasser: wahl(["zentral", "dezentral"], t("warmwasserFehlt")), vermoegen: betragOderNichts(t("betragFalsch")),
  }).safeParse(felder);
  return gelesen.success ? { wert: gelesen.data } : { fehler: feldfehler(gelesen.error) };
}
