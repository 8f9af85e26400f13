import type { Analyse, Satz } from "../analyse.ts";
import type { Fund, Regel, Zweisprachig } from "../befund.ts";

const MINDERUNG = /(?:minder(?:n|t|ung)|gemindert|gekürzt|Kürzung|kürzen|Leistungsminderung)/i;
const FOLGE = /(?:minder(?:n|t|ung)|gemindert|gekürzt|Kürzung|Leistungsminderung|versag(?:t|en)|entzogen|entziehen|Rechtsfolge)/i;
const BETRAG = /\d[\d.]*(?:,\d\d)?\s?(?:€|Euro\b|EUR\b)/;
const DAUER = /(?:einen|drei|1|3) Monate?n?|im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|(?:von|vom|ab)[^.]{0,24}bis/i;
const PROZENT = /(\d{1,3})\s?(?:%|Prozent|v\.\s?H\.)/g;
const MELDETERMIN = /(?:Einladung|Meldetermin|Termin|Meldeversäumnis|nicht erschienen|nicht erscheinen|nicht kommen)/i;

/**
 * Says when a warning about consequences is not concrete, correct, complete or does not fit the case.
 * Measured against §§ 31a, 31b, 32 SGB II as in force since 1 July 2026: 30 percent; three months after a breach of duty,
 * one month after a repeated missed appointment; never without the way out of an important reason.
 */
export const rechtsfolge: Regel = {
  name: "rechtsfolge",
  nutzen: 8,
  finde: (analyse) => {
    const saetze = analyse.saetze.filter((satz) => FOLGE.test(analyse.text.slice(satz.start, satz.ende)));
    const stelle = saetze[0];
    if (!stelle) return [];
    const belehrung = saetze.map((satz) => analyse.text.slice(satz.start, satz.ende)).join(" ");
    const mangel = maengel(analyse, belehrung);
    return mangel ? [alsFund(stelle, mangel)] : [];
  },
};

function alsFund(satz: Satz, [grund, vorschlag]: readonly [Zweisprachig, Zweisprachig]): Fund {
  return { start: satz.start, ende: satz.ende, grund, vorschlag };
}

/** The first thing that is wrong with the warning; undefined when it is fine or speaks of a decision already taken. */
function maengel({ text }: Analyse, belehrung: string): readonly [Zweisprachig, Zweisprachig] | undefined {
  if (MINDERUNG.test(belehrung) && [...belehrung.matchAll(PROZENT)].some(([, zahl]) => Number(zahl) !== 30)) return FALSCHE_HOEHE;
  if (MINDERUNG.test(belehrung) && MELDETERMIN.test(text) && /drei Monate|§ 31\b(?!\s*[ab]?\s*Abs)/.test(belehrung) && !/Pflichtverletzung/.test(text)) return PASST_NICHT;
  if (!istAnkuendigung(belehrung)) return undefined;
  if (MINDERUNG.test(belehrung) && !(BETRAG.test(text) && DAUER.test(text))) return NICHT_KONKRET;
  if (MINDERUNG.test(belehrung) && !/wichtige[nr]? Grund|guten? Grund|besondere Härte|außergewöhnliche Härte/i.test(text)) return UNVOLLSTAENDIG;
  return !MINDERUNG.test(belehrung) && /\b(?:können|kann|könnte)\b[^.]*(?:versag|entz[io])|ganz oder teilweise/i.test(belehrung) ? NICHT_KONKRET : undefined;
}

/** A warning looks ahead; a decision tells what has happened. */
function istAnkuendigung(belehrung: string): boolean {
  return /\b(?:kann|können|könnte|wird|werden|würde|wenn|falls|sofern|sollten|bei)\b/i.test(belehrung) && !/haben wir[^.]*gemindert|wurde[^.]*gemindert|wir mindern/i.test(belehrung);
}

const FALSCHE_HOEHE = [
  { de: "Diese Höhe steht nicht im Gesetz: Eine Minderung beträgt 30 Prozent des Regelbedarfs (§§ 31a, 32 SGB II).", en: "The law knows no such share: a reduction is 30 percent of the standard need (§§ 31a, 32 SGB II)." },
  { de: "Nennen Sie den Betrag in Euro: „Dann bekommen Sie … Euro weniger im Monat.“", en: "Name the amount in euros: “Dann bekommen Sie … Euro weniger im Monat.”" },
] as const;

const PASST_NICHT = [
  { de: "Diese Belehrung passt nicht zum Fall: Nach einem verpassten Termin dauert eine Minderung einen Monat und erst beim wiederholten Mal (§ 32 SGB II).", en: "This warning does not fit the case: after a missed appointment a reduction lasts one month and only when repeated (§ 32 SGB II)." },
  { de: "Nennen Sie nur die Folge, die zu diesem Brief gehört.", en: "Name only the consequence that belongs to this letter." },
] as const;

const NICHT_KONKRET = [
  { de: "Was genau geschieht, bleibt offen: Es fehlen Betrag, Beginn oder Dauer.", en: "What will happen stays open: amount, beginning or duration is missing." },
  { de: "Schreiben Sie: „Wenn Sie nicht …, dann bekommen Sie von … bis … jeden Monat … Euro weniger.“", en: "Write: “Wenn Sie nicht …, dann bekommen Sie von … bis … jeden Monat … Euro weniger.”" },
] as const;

const UNVOLLSTAENDIG = [
  { de: "Es fehlt, wann nichts geschieht: mit einem wichtigen Grund oder bei einer besonderen Härte (§§ 31, 31a Abs. 3, 32 SGB II).", en: "It does not say when nothing happens: with an important reason or in case of hardship (§§ 31, 31a (3), 32 SGB II)." },
  { de: "Ergänzen Sie: „Haben Sie einen wichtigen Grund? Dann sagen Sie ihn uns. Dann bekommen Sie Ihr Geld weiter.“", en: "Add: “Haben Sie einen wichtigen Grund? Dann sagen Sie ihn uns. Dann bekommen Sie Ihr Geld weiter.”" },
] as const;
