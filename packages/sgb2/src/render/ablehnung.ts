import { ERSTER_MONAT, LETZTER_MONAT } from "../recht/recht.ts";
import type { Ablehnungsgrund } from "../regeln/ablehnung.ts";
import type { Sprache } from "./texte.ts";

/** Why a case is not computed, in both languages. */
export const ABLEHNUNGSTEXTE: Record<Ablehnungsgrund, Record<Sprache, string>> = {
  monatUnbekannt: {
    de: "Für diesen Monat ist das Recht hier nicht hinterlegt. Bekannt sind die Monate von {erster} bis {letzter}.",
    en: "The law of this month is not stored here. Known are the months from {erster} to {letzter}.",
  },
  dreiGenerationen: {
    de: "Eine Person unter 25 lebt mit eigenem Kind bei ihren Eltern. Wie das Einkommen dann unter drei Generationen zählt, lässt sich hier nicht entscheiden.",
    en: "A person under 25 lives with a child of their own at their parents'. How income then counts among three generations cannot be decided here.",
  },
  elternOhnePartnerschaft: {
    de: "Beide Eltern leben im Haushalt und sind keine Partner. Wessen Einkommen dann für wen zählt, lässt sich hier nicht entscheiden.",
    en: "Both parents live in the household and are no partners. Whose income then counts for whom cannot be decided here.",
  },
  partnerUnter15: {
    de: "Eine Partnerschaft mit einer Person unter 15 Jahren rechnen wir nicht.",
    en: "We do not compute a partnership with a person under 15.",
  },
  freibetragUnbelegt: {
    de: "Für Taschengeld und Aufwandsentschädigungen ist der Freibetrag dieser Zeit hier nicht belegt.",
    en: "For these allowances the amount that was free at that time is not documented here.",
  },
  einkommenUnbelegt: {
    de: "Ob diese Art von Einkommen in diesem Monat zählte, ist hier nicht belegt.",
    en: "Whether this kind of income counted in this month is not documented here.",
  },
  absetzungUnbelegt: {
    de: "Wie viel dafür in Zeiträumen vor August 2016 abging, ist hier nicht belegt.",
    en: "How much was deducted for this in periods begun before August 2016 is not documented here.",
  },
  schulbuecherVor2021: {
    de: "Ein Mehrbedarf für Schulbücher steht erst seit 2021 im Gesetz.",
    en: "An additional need for school books has been in the law only since 2021.",
  },
  foerderungVor2016: {
    de: "Bis Juli 2016 war ein Teil der Ausbildungsförderung zweckbestimmt und frei. Wie viel, sagt der Text nicht.",
    en: "Until July 2016 part of a training grant was for its purpose and free. How much, the text does not say.",
  },
  ausbildungVor2016: {
    de: "Ob diese Ausbildung bis Juli 2016 von Leistungen ausschloss und was § 27 dann gab, lässt sich hier nicht entscheiden.",
    en: "Whether this training shut out benefits until July 2016, and what § 27 gave then, cannot be decided here.",
  },
  gesamtgrenzeVor2021: {
    de: "Eine gemeinsame Grenze für Miete und Heizung steht in den Texten bis 2013 nicht. Ab wann sie gilt, ist hier vor 2021 nicht belegt.",
    en: "The texts up to 2013 have no common limit for rent and heating. Since when it holds is not documented here before 2021.",
  },
  warmwasserGemessenVor2021: {
    de: "Ein Nachweis durch eine eigene Messeinrichtung steht erst seit 2021 im Gesetz. Davor zählte ein abweichender Bedarf im Einzelfall.",
    en: "Proof by a meter of its own has been in the law only since 2021. Before, a different need counted case by case.",
  },
  guthabenVor2021: {
    de: "Ab wann ein Guthaben für nicht anerkannte Kosten frei ist, ist hier vor 2021 nicht belegt.",
    en: "Since when a credit balance for costs not recognised is free is not documented here before 2021.",
  },
  genossenschaftsanteileVor2021: {
    de: "Ab wann Genossenschaftsanteile als Darlehen möglich sind, ist hier vor 2021 nicht belegt.",
    en: "Since when a loan for shares of a housing cooperative is possible is not documented here before 2021.",
  },
  einrichtungMitPartner: {
    de: "Lebt ein Partner länger in einer Einrichtung, sagt das Gesetz nicht klar, ob sein Einkommen und Vermögen noch für beide zählt. Das rechnen wir nicht. Leben beide auf Dauer getrennt, tragen Sie bitte keine Partnerschaft ein.",
    en: "If a partner lives in an institution for long, the law does not say clearly whether their income and wealth still count for both. We do not compute this. If they live apart for good, please enter no partnership.",
  },
  aufenthaltUnbelegt: {
    de: "Für diesen Monat ist nicht belegt, ob dieses Aufenthaltsrecht Leistungen ausschließt.",
    en: "Whether this right to stay shut out benefits in this month is not documented here.",
  },
  kinderzuschlag: {
    de: "Kinderzuschlag ist Einkommen des Kindes. Bitte geben Sie ihn bei dem Kind an, für das er gezahlt wird.",
    en: "Kinderzuschlag is income of the child. Please enter it for the child for whom it is paid.",
  },
  minderungVorApril2011: {
    de: "Für Pflichtverletzungen vor April 2011 gilt ein älteres Recht. Sein Text liegt hier nicht vor.",
    en: "An older law holds for breaches of duty before April 2011. Its text is not at hand here.",
  },
  aufrechnungVorApril2011: {
    de: "Wie bis März 2011 aufgerechnet wurde, sagt kein Text, der hier vorliegt.",
    en: "No text at hand says how debts were set off until March 2011.",
  },
  klassenfahrtVorApril2011: {
    de: "Für Klassenfahrten bis März 2011 gilt ein älteres Recht. Sein Text liegt hier nicht vor.",
    en: "An older law holds for school trips until March 2011. Its text is not at hand here.",
  },
};

/** The sentence for a refusal; for an unknown month it names those that are known. */
export const ablehnungsText = (grund: Ablehnungsgrund, sprache: Sprache): string =>
  ABLEHNUNGSTEXTE[grund][sprache].replace("{erster}", ERSTER_MONAT).replace("{letzter}", LETZTER_MONAT);
