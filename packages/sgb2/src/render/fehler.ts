import type { Sprache } from "./texte.ts";

/** What can be wrong with an input, in both languages; braces hold values. */
export const FEHLERTEXTE = {
  keinJson: { de: "Das ist kein gültiges JSON.", en: "This is not valid JSON." },
  fehlt: { de: "Diese Angabe fehlt.", en: "This entry is missing." },
  unbekanntesFeld: { de: "Dieses Feld gibt es hier nicht.", en: "There is no such field here." },
  falscheArt: { de: "Hier erwarten wir {art}.", en: "We expect {art} here." },
  auswahl: { de: "Möglich sind: {werte}.", en: "Possible values: {werte}." },
  nichtMoeglich: { de: "Dieser Wert ist nicht möglich.", en: "This value is not possible." },
  monat: { de: "Hier erwarten wir einen Monat wie 2026-08.", en: "We expect a month such as 2026-08 here." },
  datum: { de: "Hier erwarten wir ein mögliches Datum wie 2026-08-31.", en: "We expect a possible date such as 2026-08-31 here." },
  zweiStellen: { de: "Beträge haben höchstens zwei Nachkommastellen.", en: "Amounts have at most two decimals." },
  negativ: { de: "Ein negativer Betrag ist hier nicht möglich.", en: "A negative amount is not possible here." },
  mindestens: { de: "Der Wert muss mindestens {grenze} sein.", en: "The value must be at least {grenze}." },
  hoechstens: { de: "Der Wert darf höchstens {grenze} sein.", en: "The value must be at most {grenze}." },
  leer: { de: "Hier darf nichts leer bleiben.", en: "This must not be empty." },
  zuViele: { de: "Hier sind höchstens {grenze} Einträge möglich.", en: "At most {grenze} entries are possible here." },
  zuLang: { de: "Der Text darf höchstens {grenze} Zeichen haben.", en: "The text must have at most {grenze} characters." },
  idDoppelt: { de: "Diese id kommt schon bei einer anderen Person vor.", en: "Another person has this id already." },
  unbekanntePerson: { de: "Diese Person gibt es in diesem Fall nicht.", en: "There is no such person in this case." },
  partnerSelbst: { de: "Niemand ist Partner von sich selbst.", en: "Nobody is their own partner." },
  partnerEinseitig: { de: "Die Partnerschaft muss bei beiden angegeben sein.", en: "Both persons must name each other as partner." },
  partnerElternteil: { de: "Ein Elternteil kann nicht Partner sein.", en: "A parent cannot be a partner." },
  elternSelbst: { de: "Niemand ist das eigene Elternteil.", en: "Nobody is their own parent." },
  elternDoppelt: { de: "Dieses Elternteil ist schon genannt.", en: "This parent is named already." },
  elternJuenger: { de: "Ein Elternteil ist vor dem Kind geboren.", en: "A parent is born before the child." },
  nichtGeboren: { de: "Die Person ist in diesem Monat noch nicht geboren.", en: "The person is not born yet in this month." },
  niemandGeboren: { de: "Im Monat {monat} ist noch niemand in diesem Fall geboren.", en: "In the month {monat} nobody in this case is born yet." },
  vorGeburt: { de: "Das Datum liegt vor der Geburt der Person.", en: "The date lies before the person's birth." },
  vorVerstoss: { de: "Das Datum liegt vor dem Tag der Pflichtverletzung.", en: "The date lies before the day of the breach." },
  erstSeitJuli2026: { de: "Das gibt es erst seit Juli 2026.", en: "This has existed only since July 2026." },
  auszugVorEinzug: { de: "Der letzte Tag liegt vor dem ersten.", en: "The last day lies before the first." },
  erwerbsfaehigWiderspruch: { de: "Diese Person ist als erwerbsfähig angegeben. Das passt nicht dazu.", en: "This person is entered as able to work. That does not fit." },
  endeVorBeginn: { de: "Das Ende liegt vor dem Beginn.", en: "The end lies before the beginning." },
  entbindungOhneSchwangerschaft: { de: "Zur Entbindung gehört eine frühere 13. Schwangerschaftswoche.", en: "A delivery needs an earlier 13th week of pregnancy." },
  umgangOhneElternteil: { de: "Umgang gibt es nur mit einem Elternteil dieses Falls.", en: "Contact needs a parent in this case." },
  bewilligungSpaeter: { de: "Der Bewilligungszeitraum beginnt erst nach dem Monat {monat}.", en: "The approval period begins only after the month {monat}." },
  bezugSpaeter: { de: "Der Leistungsbezug beginnt erst nach dem Monat {monat}.", en: "The benefits begin only after the month {monat}." },
  betriebDoppelt: { de: "Bitte fassen Sie die Selbstständigkeit einer Person zusammen.", en: "Please put a person's self-employment together." },
  monatDoppelt: { de: "Dieser Monat kommt schon vor.", en: "This month is there already." },
  ausserhalbZeitraum: { de: "Dieser Monat liegt nicht im Bewilligungszeitraum, zu dem {monat} gehört.", en: "This month is not in the approval period to which {monat} belongs." },
  absetzbarDoppelt: { de: "Bitte geben Sie die Summe oder die einzelnen Posten an, nicht beides.", en: "Please enter the sum or the single items, not both." },
  zuflussDoppelt: { de: "Bitte nennen Sie einen Monat oder einen Zeitraum, nicht beides.", en: "Please name one month or a period, not both." },
  zuflussVerkehrt: { de: "Der letzte Monat liegt vor dem ersten.", en: "The last month is before the first." },
  fuerSpaeter: { de: "Eine Nachzahlung ist für einen Monat vor dem Zufluss.", en: "A late payment is for a month before its receipt." },
  nurEinmalig: { de: "Diese Angabe passt nur zu einmaligen Einnahmen und Nachzahlungen.", en: "This entry is only for one-off income and late payments." },
  keineUnterkunft: { de: "Ohne Unterkunft gibt es keine Kosten.", en: "Without a dwelling there are no costs." },
  entwederOder: { de: "Bitte geben Sie nur eines von beiden an.", en: "Please give only one of the two." },
  zeitenReihenfolge: { de: "Die Zeiten stehen nacheinander, ohne sich zu überschneiden. Nur die letzte darf offen sein, und nur nach dem SGB II.", en: "Times stand one after the other without overlapping. Only the last may be open, and only under SGB II." },
  nurDezentral: { de: "Ein Zähler für warmes Wasser passt nur zu Warmwasser aus der Wohnung.", en: "A meter for hot water only fits hot water made in the dwelling." },
  nurEigentum: { de: "Reparaturen zählen nur bei einem Eigenheim.", en: "Repairs count only for a home of one's own." },
  mehrAlsBetrag: { de: "Die Teile sind zusammen höher als der Betrag.", en: "The parts together are higher than the amount." },
  anteileUeber100: { de: "Die Anteile an den Wohnkosten sind zusammen höher als 100 Prozent.", en: "The shares of the housing costs are above 100 percent together." },
  zuWenigKoepfe: { de: "Im Haushalt leben mindestens die Personen dieses Falls.", en: "At least the persons of this case live in the household." },
} as const satisfies Record<string, Record<Sprache, string>>;

export type FehlerSchluessel = keyof typeof FEHLERTEXTE;

/** The kinds of JSON values by their name in a schema. */
const ARTEN: Record<string, Record<Sprache, string>> = {
  string: { de: "einen Text", en: "a text" },
  number: { de: "eine Zahl", en: "a number" },
  int: { de: "eine ganze Zahl", en: "a whole number" },
  boolean: { de: "true oder false", en: "true or false" },
  array: { de: "eine Liste", en: "a list" },
  object: { de: "ein Objekt", en: "an object" },
};

/** The sentence for an error, with its values put in. */
export function fehlerText(schluessel: FehlerSchluessel, werte: Record<string, string>, sprache: Sprache): string {
  return FEHLERTEXTE[schluessel][sprache].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const wert = werte[name] ?? "";
    if (name === "grenze") return Number(wert).toLocaleString(sprache === "de" ? "de-DE" : "en-GB");
    return name === "art" ? (ARTEN[wert]?.[sprache] ?? wert) : wert;
  });
}
