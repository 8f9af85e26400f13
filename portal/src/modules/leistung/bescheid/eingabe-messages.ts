import { messagesFor } from "../../../foundation/i18n/t.ts";

const de: Readonly<Record<string, string>> = {
  geburtsdatum: "Geburtsdatum", partner: "Partnerin oder Partner", schwangerSeitWoche13: "Schwanger, 13. Woche ab", ausbildung: "Ausbildung", vermoegen: "Vermögen",
  bruttokaltmiete: "Miete ohne Heizung", heizung: "Heizung", personenImHaushalt: "Personen in der Wohnung", warmwasser: "Warmwasser",
  "angemessen.bruttokaltmiete": "Örtliche Grenze für die Miete", "angemessen.heizung": "Örtliche Grenze für die Heizung",
  leistungsbezugSeit: "Leistungen seit", kostensenkungSeit: "Aufforderung, die Kosten zu senken", bewilligungszeitraumBeginn: "Beginn des Zeitraums",
  brutto: "Bruttolohn", steuern: "Steuern", sozialversicherung: "Sozialversicherung", absetzbar: "Ausgaben für die Arbeit", gewinn: "Gewinn aus Selbstständigkeit",
  "einkommen.kindergeld": "Kindergeld", "einkommen.unterhalt": "Unterhalt", "einkommen.unterhaltsvorschuss": "Unterhaltsvorschuss",
  "einkommen.arbeitslosengeld": "Arbeitslosengeld", "einkommen.krankengeld": "Krankengeld", "einkommen.elterngeld": "Elterngeld",
  "einkommen.mutterschaftsgeld": "Mutterschaftsgeld", "einkommen.rente": "Rente", "einkommen.kapital": "Zinsen", "einkommen.miete": "Mieteinnahmen",
  "einkommen.bafoeg": "BAföG", "einkommen.berufsausbildungsbeihilfe": "Berufsausbildungsbeihilfe", "einkommen.wohngeld": "Wohngeld",
  "einkommen.kinderzuschlag": "Kinderzuschlag", "einkommen.taschengeldFreiwilligendienst": "Taschengeld im Freiwilligendienst",
  "einkommen.aufwandsentschaedigung": "Aufwandsentschädigung", "einkommen.sonstiges": "Anderes Einkommen",
};

const en: Readonly<Record<string, string>> = {
  geburtsdatum: "Date of birth", partner: "Partner", schwangerSeitWoche13: "Pregnant, week 13 from", ausbildung: "Training", vermoegen: "Wealth",
  bruttokaltmiete: "Rent without heating", heizung: "Heating", personenImHaushalt: "People in the dwelling", warmwasser: "Hot water",
  "angemessen.bruttokaltmiete": "Local limit for rent", "angemessen.heizung": "Local limit for heating",
  leistungsbezugSeit: "Benefits since", kostensenkungSeit: "Asked to lower the costs", bewilligungszeitraumBeginn: "Beginning of the period",
  brutto: "Gross wage", steuern: "Taxes", sozialversicherung: "Social insurance", absetzbar: "Costs of working", gewinn: "Profit from self-employment",
  "einkommen.kindergeld": "Child benefit", "einkommen.unterhalt": "Maintenance", "einkommen.unterhaltsvorschuss": "Maintenance advance",
  "einkommen.arbeitslosengeld": "Unemployment benefit", "einkommen.krankengeld": "Sickness benefit", "einkommen.elterngeld": "Parental allowance",
  "einkommen.mutterschaftsgeld": "Maternity pay", "einkommen.rente": "Pension", "einkommen.kapital": "Interest", "einkommen.miete": "Rental income",
  "einkommen.bafoeg": "BAföG", "einkommen.berufsausbildungsbeihilfe": "Vocational training grant", "einkommen.wohngeld": "Housing benefit",
  "einkommen.kinderzuschlag": "Child supplement", "einkommen.taschengeldFreiwilligendienst": "Allowance in voluntary service",
  "einkommen.aufwandsentschaedigung": "Expense allowance", "einkommen.sonstiges": "Other income",
};

const werteDe: Readonly<Record<string, string>> = {
  zentral: "zentral", dezentral: "in der Wohnung", schule: "Schule", berufsausbildung: "Berufsausbildung", studium: "Studium", freiwilligendienst: "Freiwilligendienst", keine: "keine",
};
const werteEn: Readonly<Record<string, string>> = {
  zentral: "central", dezentral: "in the dwelling", schule: "school", berufsausbildung: "vocational training", studium: "university", freiwilligendienst: "voluntary service", keine: "none",
};

/** Names of what the file says, as they stand behind a step of the calculation. A name that is not here is not shown. */
export const eingabeMessages = messagesFor({
  de: {
    bezeichnung: ({ name }: { name: string }) => de[name] ?? "",
    wert: ({ wert }: { wert: string }) => werteDe[wert] ?? "vorhanden",
    vorhanden: "vorhanden",
  },
  en: {
    bezeichnung: ({ name }: { name: string }) => en[name] ?? "",
    wert: ({ wert }: { wert: string }) => werteEn[wert] ?? "yes",
    vorhanden: "yes",
  },
});
