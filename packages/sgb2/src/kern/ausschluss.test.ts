import { describe, expect, test } from "vitest";
import type { Aufenthalt, Ausbildungsfoerderung } from "../eingabe-lage.ts";
import { AUFENTHALT, ausschlussDerAusbildung, ENTSCHAEDIGUNG, GRUNDSICHERUNG, istAufenthaltUnbelegt, IST_AUSGESCHLOSSEN, NICHT_AUSGESCHLOSSEN, NICHT_ERREICHBAR, tageDesAusschlusses } from "./ausschluss.ts";
import { BERUFSAUSBILDUNG, neuerHaushalt, SCHULE, STUDIUM } from "./haushalt.ts";
import { monatsIndex, tagAus } from "./kalender.ts";
import { ALLE_TAGE, anzahlTage } from "./tage.ts";

const GEBURT = tagAus("1990-05-10");
const tage = (aufenthalt: Aufenthalt, monat: string): number => anzahlTage(tageDesAusschlusses(AUFENTHALT, { aufenthalt }, GEBURT, monatsIndex(monat)));

describe("days without a right to benefits because of the right to stay", () => {
  test.each<[string, Aufenthalt, string, number]>([
    ["workers have none", { recht: "arbeitnehmer", seit: "2025-01-01" }, "2025-01", 0],
    ["nor have refugees", { recht: "humanitaer", seit: "2025-01-01" }, "2025-01", 0],
    ["those under AsylbLG have nothing else", { recht: "asylbewerberleistungen", seit: "2015-01-01" }, "2025-01", 30],
    ["the month of arrival", { recht: "anderes", seit: "2025-01-10" }, "2025-01", 30],
    ["the last day of three months is the 9th", { recht: "anderes", seit: "2025-01-10" }, "2025-04", 9],
    ["from 30 November until the end of February", { recht: "anderes", seit: "2024-11-30" }, "2025-02", 30],
    ["and not in March", { recht: "anderes", seit: "2024-11-30" }, "2025-03", 0],
    ["long here", { recht: "anderes", seit: "2020-01-10" }, "2025-04", 0],
    ["nothing said about the time", { recht: "anderes" }, "2025-04", 0],
    ["looking for work, nothing said about the time", { recht: "arbeitsuche" }, "2025-04", 30],
    ["looking for work for four years", { recht: "arbeitsuche", seit: "2021-04-01" }, "2025-04", 30],
    ["looking for work for five years", { recht: "arbeitsuche", seit: "2020-04-01" }, "2025-04", 0],
    ["five years are no help before the law had them", { recht: "arbeitsuche", seit: "2000-04-01" }, "2012-04", 30],
    ["without a right, five years here", { recht: "ohne", seit: "2019-04-01" }, "2025-04", 0],
    ["the loss of the right was established", { recht: "ohne", seit: "2019-04-01", verlustFestgestellt: true }, "2025-04", 30],
    ["looking for training before 2024", { recht: "ausbildungssuche", seit: "2020-04-01" }, "2024-04", 0],
    ["looking for training since 2025", { recht: "ausbildungssuche", seit: "2021-04-01" }, "2025-04", 30],
  ])("%s", (_, aufenthalt, monat, erwartet) => {
    expect(tage(aufenthalt, monat)).toBe(erwartet);
  });

  test("what no text shows", () => {
    const unbelegt = (recht: Aufenthalt["recht"], monat: string, seit?: string): boolean => istAufenthaltUnbelegt({ recht, ...(seit ? { seit } : {}) }, monatsIndex(monat));
    expect([unbelegt("ohne", "2020-12"), unbelegt("ohne", "2021-01"), unbelegt("arbeitsuche", "2020-12", "2010-01-01"), unbelegt("arbeitsuche", "2013-01", "2001-01-01"), unbelegt("arbeitsuche", "2020-12")]).toEqual([true, false, true, false, false]);
    expect([unbelegt("ausbildungssuche", "2024-04"), unbelegt("ausbildungssuche", "2024-05"), unbelegt("ausbildungssuche", "2024-12"), unbelegt("ausbildungssuche", "2025-01"), unbelegt("anderes", "2019-01")]).toEqual([false, true, true, false, false]);
  });
});

test("other reasons begin and end on their days", () => {
  const am = (monat: string): number => monatsIndex(monat);
  expect(tageDesAusschlusses(ENTSCHAEDIGUNG, { sozialeEntschaedigung: true }, GEBURT, am("2024-03"))).toBe(0);
  expect(tageDesAusschlusses(ENTSCHAEDIGUNG, { sozialeEntschaedigung: true }, GEBURT, am("2024-04"))).toBe(ALLE_TAGE);
  expect(anzahlTage(tageDesAusschlusses(GRUNDSICHERUNG, { erwerbsminderung: "dauerhaft" }, GEBURT, am("2008-05")))).toBe(21);
  expect(tageDesAusschlusses(GRUNDSICHERUNG, { erwerbsminderung: "dauerhaft" }, GEBURT, am("2008-04"))).toBe(0);
  expect(tageDesAusschlusses(GRUNDSICHERUNG, { erwerbsminderung: "befristet" }, GEBURT, am("2025-04"))).toBe(0);
  expect(anzahlTage(tageDesAusschlusses(NICHT_ERREICHBAR, { nichtErreichbar: [{ ab: "2025-04-01", bis: "2025-04-03" }, { ab: "2025-04-29" }] }, GEBURT, am("2025-04")))).toBe(5);
  for (const grund of [AUFENTHALT, ENTSCHAEDIGUNG, GRUNDSICHERUNG, NICHT_ERREICHBAR] as const) expect(tageDesAusschlusses(grund, {}, GEBURT, am("2025-04"))).toBe(0);
});

describe("training shuts out, or not, or is left to the rule", () => {
  const urteil = (ausbildung: number, beiEltern: boolean, f: Ausbildungsfoerderung): number => {
    const h = neuerHaushalt(1);
    h.ausbildung[0] = ausbildung;
    h.eltern1[0] = beiEltern ? 1 : -1;
    return ausschlussDerAusbildung(h, 0, f, monatsIndex("2025-04"));
  };
  test.each<[string, number, boolean, Ausbildungsfoerderung, number]>([
    ["a boarding school for trainees", BERUFSAUSBILDUNG, false, { internat: true }, IST_AUSGESCHLOSSEN],
    ["vocational training otherwise", BERUFSAUSBILDUNG, false, { bafoeg: "keines" }, NICHT_AUSGESCHLOSSEN],
    ["a school BAföG does not support", SCHULE, true, { bafoeg: "keines" }, NICHT_AUSGESCHLOSSEN],
    ["a school it supports", SCHULE, false, { foerderungsfaehig: true, bafoeg: "bezogen" }, NICHT_AUSGESCHLOSSEN],
    ["a school it would support, without asking", SCHULE, false, { foerderungsfaehig: true, bafoeg: "keines" }, IST_AUSGESCHLOSSEN],
    ["a school, § 2 Abs. 1a BAföG", SCHULE, false, { foerderungsfaehig: true, ohneBafoegNachAbsatz1a: true, bafoeg: "keines" }, NICHT_AUSGESCHLOSSEN],
    ["studies it does not support", STUDIUM, false, { foerderungsfaehig: false }, NICHT_AUSGESCHLOSSEN],
    ["studies with a flat of one's own", STUDIUM, false, { bafoeg: "bezogen" }, IST_AUSGESCHLOSSEN],
    ["studies at home with BAföG", STUDIUM, true, { bafoeg: "bezogen" }, NICHT_AUSGESCHLOSSEN],
    ["studies at home, income too high", STUDIUM, true, { bafoeg: "nurWegenEinkommenNicht" }, NICHT_AUSGESCHLOSSEN],
    ["studies at home, nobody decided", STUDIUM, true, { bafoeg: "beantragt" }, NICHT_AUSGESCHLOSSEN],
    ["studies at home, refused this month", STUDIUM, true, { bafoeg: "abgelehnt", abgelehntAm: "2025-04-30" }, NICHT_AUSGESCHLOSSEN],
    ["studies at home, refused last month", STUDIUM, true, { bafoeg: "abgelehnt", abgelehntAm: "2025-03-31" }, IST_AUSGESCHLOSSEN],
    ["studies at home, refused some time", STUDIUM, true, { bafoeg: "abgelehnt" }, IST_AUSGESCHLOSSEN],
    ["nothing said about BAföG", STUDIUM, true, {}, 0],
  ])("%s", (_, ausbildung, beiEltern, f, erwartet) => {
    expect(urteil(ausbildung, beiEltern, f)).toBe(erwartet);
  });
});
