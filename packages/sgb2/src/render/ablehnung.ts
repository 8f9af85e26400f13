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
    de: "Eine Person unter 25 lebt mit eigenem Kind bei ihren Eltern. Eine Bedarfsgemeinschaft aus drei Generationen rechnen wir noch nicht.",
    en: "A person under 25 lives with a child of their own at their parents'. We do not compute a unit of three generations yet.",
  },
  elternOhnePartnerschaft: {
    de: "Beide Eltern leben im Haushalt, sind aber nicht als Partner angegeben. Ob sie füreinander einstehen, lässt sich hier nicht entscheiden.",
    en: "Both parents live in the household but are not named as partners. Whether they stand in for each other cannot be decided here.",
  },
  partnerUnter15: {
    de: "Eine Partnerschaft mit einer Person unter 15 Jahren rechnen wir nicht.",
    en: "We do not compute a partnership with a person under 15.",
  },
  erwerbOhneErwerbsfaehigkeit: {
    de: "Das Gesetz regelt die Freibeträge nur für erwerbsfähige Leistungsberechtigte. Erwerbseinkommen einer nicht erwerbsfähigen Person ab 15 rechnen wir noch nicht.",
    en: "The law has earnings allowances only for people able to work. We do not compute earnings of a person from 15 on who is not.",
  },
  kinderzuschlag: {
    de: "Kinderzuschlag ist Einkommen des Kindes. Bitte geben Sie ihn bei dem Kind an, für das er gezahlt wird.",
    en: "Kinderzuschlag is income of the child. Please enter it for the child for whom it is paid.",
  },
};

/** The sentence for a refusal; for an unknown month it names those that are known. */
export const ablehnungsText = (grund: Ablehnungsgrund, sprache: Sprache): string =>
  ABLEHNUNGSTEXTE[grund][sprache].replace("{erster}", ERSTER_MONAT).replace("{letzter}", LETZTER_MONAT);
