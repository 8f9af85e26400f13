import { z } from "zod";
import type { Einkommen } from "../../../fall/fakt/fakt.ts";
import { euro } from "../../../foundation/i18n/formate.ts";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { MoneyField } from "../../../foundation/ui/money-field.tsx";
import { betrag, betragOderNichts } from "./eingabe.ts";
import { einkommenMessages } from "./einkommen-messages.ts";
import type { Einkommensart } from "./einkommensarten.ts";
import { type Eingabe, frage, type Kontext, wer } from "./frage.ts";

const messages = messagesFor({
  de: {
    titelIch: "Wie viel bekommen Sie im Monat?",
    titel: "Wie viel bekommt {name} im Monat?",
    brutto: "Lohn oder Gehalt: brutto",
    bruttoHinweis: "Der Betrag vor allen Abzügen. Er steht auf der Lohnabrechnung.",
    gewinn: "Selbständigkeit: Gewinn",
    gewinnHinweis: "Einnahmen minus notwendige Ausgaben. Schwankt der Gewinn, nehmen Sie den Durchschnitt. Bei Verlust geben Sie 0 ein.",
    steuern: "Davon Steuern",
    steuernHinweis: "Lohnsteuer, Solidaritätszuschlag und Kirchensteuer zusammen. Wird nichts abgezogen, geben Sie 0 ein.",
    sozialversicherung: "Davon Sozialversicherung",
    sozialversicherungHinweis: "Kranken-, Pflege-, Renten- und Arbeitslosenversicherung zusammen. Wird nichts abgezogen, geben Sie 0 ein.",
    absetzbar: "Ausgaben für die Arbeit und für Versicherungen",
    absetzbarHinweis: "Nur wenn sie höher sind als 100 Euro im Monat, zum Beispiel durch weite Wege. Sonst lassen Sie das Feld leer: 100 Euro ziehen wir immer ab.",
    fehlt: "Bitte geben Sie einen Betrag an. Wenn es nichts ist, geben Sie 0 ein.",
    falsch: "Bitte geben Sie einen Betrag in Euro an, zum Beispiel 259,00.",
    zuViel: "Die Abzüge sind höher als der Bruttobetrag. Bitte prüfen Sie die drei Beträge.",
    warum: "Es zählt, was im Monat bei Ihnen ankommt. Steuern und Versicherungen ziehen wir vorher ab, vom Lohn auch einen Freibetrag.",
  },
  en: {
    titelIch: "How much do you get a month?",
    titel: "How much does {name} get a month?",
    brutto: "Wage or salary: gross",
    bruttoHinweis: "The amount before all deductions. You find it on the payslip.",
    gewinn: "Self-employment: profit",
    gewinnHinweis: "Income minus necessary expenses. If it varies, take the average. In case of a loss enter 0.",
    steuern: "Of which taxes",
    steuernHinweis: "Wage tax, solidarity surcharge and church tax together. If nothing is deducted, enter 0.",
    sozialversicherung: "Of which social insurance",
    sozialversicherungHinweis: "Health, care, pension and unemployment insurance together. If nothing is deducted, enter 0.",
    absetzbar: "Expenses for work and insurance",
    absetzbarHinweis: "Only if they are more than 100 euros a month, for example because of a long way to work. Otherwise leave it empty: we always deduct 100 euros.",
    fehlt: "Please enter an amount. If it is nothing, enter 0.",
    falsch: "Please enter an amount in euros, for example 259.00.",
    zuViel: "The deductions are higher than the gross amount. Please check the three amounts.",
    warum: "What counts is what reaches you in the month. We first deduct taxes and insurance, and from wages an allowance too.",
  },
});

type Feldart = { name: string; label: string; hint?: string; freiwillig?: true };

// The inputs of one kind of income, in order.
function felderFuer(art: Einkommensart, { sprache }: Kontext): Feldart[] {
  const t = createT(sprache, messages);
  if (art !== "erwerbstaetigkeit" && art !== "selbstaendigkeit") return [{ name: art, label: createT(sprache, einkommenMessages)(art) }];
  const abzuege = (["steuern", "sozialversicherung"] as const).map((feld) => ({ name: `${art}-${feld}`, label: t(feld), hint: t(`${feld}Hinweis`) }));
  return art === "erwerbstaetigkeit"
    ? [{ name: `${art}-brutto`, label: t("brutto"), hint: t("bruttoHinweis") }, ...abzuege, { name: `${art}-absetzbar`, label: t("absetzbar"), hint: t("absetzbarHinweis"), freiwillig: true }]
    : [{ name: `${art}-gewinn`, label: t("gewinn"), hint: t("gewinnHinweis") }, ...abzuege];
}

const alleFelder = (k: Kontext): Feldart[] => (k.lage.arten[k.schluessel] ?? []).flatMap((art) => felderFuer(art, k));

function alsEinkommen(art: Einkommensart, cents: Readonly<Record<string, number>>): Einkommen {
  const wert = (feld: string): number => cents[feld] ?? 0;
  const steuern = wert(`${art}-steuern`);
  const sozialversicherung = wert(`${art}-sozialversicherung`);
  if (art === "erwerbstaetigkeit") return { art, brutto: wert(`${art}-brutto`), steuern, sozialversicherung, absetzbar: wert(`${art}-absetzbar`) };
  if (art === "selbstaendigkeit") return { art, gewinn: wert(`${art}-gewinn`), steuern, sozialversicherung };
  return { art, betrag: wert(art) };
}

const zuVieleAbzuege = (cents: Readonly<Record<string, number>>): boolean =>
  (cents["erwerbstaetigkeit-steuern"] ?? 0) + (cents["erwerbstaetigkeit-sozialversicherung"] ?? 0) > (cents["erwerbstaetigkeit-brutto"] ?? 0);

/** The monthly amounts of the chosen kinds of income, in cents. */
export const betraege = frage({
  id: "betraege",
  abschnitt: "einkommen",
  namen: (k) => alleFelder(k).map((f) => f.name),
  schema: (k) => {
    const t = createT(k.sprache, messages);
    const pflicht = betrag(t("fehlt"), t("falsch"));
    const kann = betragOderNichts(t("falsch"));
    return z.object(Object.fromEntries(alleFelder(k).map((f) => [f.name, f.freiwillig ? kann : pflicht])))
      .refine((cents) => !zuVieleAbzuege(cents), { path: ["erwerbstaetigkeit-brutto"], error: t("zuViel") })
      .transform((cents) => ({ einkommen: (k.lage.arten[k.schluessel] ?? []).map((art) => alsEinkommen(art, cents)) }));
  },
  titel: (k) => {
    const t = createT(k.sprache, messages);
    const name = wer(k);
    return name === undefined ? t("titelIch") : t("titel", { name });
  },
  felder: (k, e: Eingabe) => (
    <>
      {alleFelder(k).map(({ freiwillig, ...feld }) => <MoneyField key={feld.name} {...feld} required={!freiwillig} value={e.wert(feld.name)} fehler={e.fehler(feld.name)} />)}
    </>
  ),
  zeilen: (k, a) => a.einkommen.flatMap((e) => einkommenszeilen(k, e)),
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 11 Abs. 1 und 2, § 11b SGB II" }),
});

function einkommenszeilen({ sprache }: Kontext, e: Einkommen): { name: string; wert: string }[] {
  const t = createT(sprache, messages);
  if ("betrag" in e) return [{ name: createT(sprache, einkommenMessages)(e.art), wert: euro(e.betrag, sprache) }];
  const abzuege = [{ name: t("steuern"), wert: euro(e.steuern, sprache) }, { name: t("sozialversicherung"), wert: euro(e.sozialversicherung, sprache) }];
  if ("gewinn" in e) return [{ name: t("gewinn"), wert: euro(e.gewinn, sprache) }, ...abzuege];
  return [{ name: t("brutto"), wert: euro(e.brutto, sprache) }, ...abzuege, ...(e.absetzbar === 0 ? [] : [{ name: t("absetzbar"), wert: euro(e.absetzbar, sprache) }])];
}
