import { messagesFor } from "../../foundation/i18n/t.ts";

const arten = {
  de: { familie: "Familie", unterkunft: "Wohnung", einkommen: "Einkommen", vermoegen: "Vermögen", mehrbedarf: "Mehrbedarf", erwerbsfaehigkeit: "Erwerbsfähigkeit", schwangerschaft: "Schwangerschaft", ausbildung: "Ausbildung", leistungsbezug: "Leistungen seit", kostensenkung: "Aufforderung, die Wohnkosten zu senken" },
  en: { familie: "family", unterkunft: "dwelling", einkommen: "income", vermoegen: "wealth", mehrbedarf: "additional need", erwerbsfaehigkeit: "ability to work", schwangerschaft: "pregnancy", ausbildung: "training", leistungsbezug: "benefits since", kostensenkung: "request to lower the housing costs" },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

const name = (liste: Readonly<Record<string, string>>, art: string): string => liste[art] ?? art;

/** What the Chronik says about benefits. */
export const ereignisMessages = messagesFor({
  de: {
    erlassen_bewilligung: "Der Antrag wurde bewilligt: {zeit}",
    erlassen_ablehnung: "Der Antrag wurde abgelehnt: {zeit}",
    erlassen_aenderung: "Die Entscheidung wurde geändert: {zeit}",
    anruf_angerufen: "Vor der Entscheidung gab es einen Anruf, am {tag}",
    anruf_nichtErreicht: "Vor der Entscheidung wurde angerufen, aber niemand erreicht, am {tag}",
    fakt_berichtigt: "Eine Angabe wurde berichtigt: {was}, ab {tag}",
    fakt_geaendert: "Eine Angabe hat sich geändert: {was}, ab {tag}",
    fakt_beendet: "Eine Angabe gilt nicht mehr: {was}, ab {tag}",
    fakt_ergaenzt: "Eine Angabe kam dazu: {was}, ab {tag}",
    faktart: ({ faktart }: { faktart: string }) => name(arten.de, faktart),
    aufgenommen: "Jemand gehört neu zum Haushalt, ab {tag}",
    gefragt: "Eine Frage zum Bescheid wurde gestellt. Wir antworten bis {tag}",
    beantwortet: "Die Frage zum Bescheid wurde beantwortet, wie zugesagt",
    beantwortetSpaet: "Die Frage zum Bescheid wurde beantwortet, später als zugesagt",
    verstanden_ja: "Die Antwort hat geholfen",
    verstanden_nein: "Die Antwort hat noch nicht geholfen",
    verstanden_angerufen: "Zur Frage gab es einen Anruf",
  },
  en: {
    erlassen_bewilligung: "The application was granted: {zeit}",
    erlassen_ablehnung: "The application was refused: {zeit}",
    erlassen_aenderung: "The decision was changed: {zeit}",
    anruf_angerufen: "Before the decision there was a call, on {tag}",
    anruf_nichtErreicht: "Before the decision a call was tried, but nobody reached, on {tag}",
    fakt_berichtigt: "A detail was corrected: {was}, from {tag}",
    fakt_geaendert: "A detail has changed: {was}, from {tag}",
    fakt_beendet: "A detail no longer holds: {was}, from {tag}",
    fakt_ergaenzt: "A detail was added: {was}, from {tag}",
    faktart: ({ faktart }: { faktart: string }) => name(arten.en, faktart),
    aufgenommen: "Somebody new belongs to the household, from {tag}",
    gefragt: "A question about the decision was asked. We answer by {tag}",
    beantwortet: "The question about the decision was answered, as promised",
    beantwortetSpaet: "The question about the decision was answered, later than promised",
    verstanden_ja: "The answer helped",
    verstanden_nein: "The answer did not help yet",
    verstanden_angerufen: "There was a call about the question",
  },
});
