import { zahl, type Sprache } from "../sprache.ts";
import type { Auswertung } from "./auswertung.ts";
import type { Intervall } from "./mittelwert.ts";

type Texte = {
  readonly kopf: readonly [frage: string, n: string, mittelwert: string, intervall: string, abweichung: string, median: string, verteilung: string];
  readonly legende: (sicherheit: number) => string;
  readonly zurueckgehalten: (ab: number) => string;
  readonly unbeantwortet: string;
  readonly satz: (ergebnis: Exclude<Auswertung, { fragen: unknown } | { zurueckgehalten: true }>, sicherheit: number) => string;
  readonly titel: string;
  readonly alle: string;
  readonly ohneGruppe: string;
  readonly intervall: (intervall: Intervall | null) => string;
};

function spanne(sprache: Sprache, stellen: number, faktor = 1): (intervall: Intervall | null) => string {
  const bis = sprache === "de" ? "bis" : "to";
  return (intervall) => (intervall === null ? "–" : `${zahl(intervall[0] * faktor, sprache, stellen, stellen)} ${bis} ${zahl(intervall[1] * faktor, sprache, stellen, stellen)}`);
}

const antworten = (n: number): string => (n === 1 ? "1 Antwort" : `${zahl(n, "de")} Antworten`);
const answers = (n: number): string => (n === 1 ? "1 answer" : `${zahl(n, "en")} answers`);

const deutsch: Texte = {
  kopf: ["Frage", "Antworten", "Mittelwert", "Spanne", "Abweichung", "Median", "Verteilung"],
  legende: (sicherheit) => `Die Spanne sagt, wie sicher ein Mittelwert ist: Hätten alle geantwortet, die hätten antworten können, läge er mit ${zahl(sicherheit * 100, "de", 1, 0)} % Sicherheit darin. Je mehr Antworten und je einiger sie sind, desto enger ist sie.`,
  titel: "Was die Antworten sagen",
  alle: "Alle",
  ohneGruppe: "ohne Angabe",
  zurueckgehalten: (ab) => `zurückgehalten: weniger als ${ab} Antworten, oder jemand könnte sie ausrechnen`,
  unbeantwortet: "keine Antworten",
  intervall: spanne("de", 2),
  satz: (e, sicherheit) => {
    const sicher = `Mit ${zahl(sicherheit * 100, "de", 1, 0)} % Sicherheit`;
    if ("mittelwert" in e) return `Der Mittelwert von ${antworten(e.n)} ist ${zahl(e.mittelwert, "de")}${e.intervall ? `. ${sicher} liegt er bei allen zwischen ${spanne("de", 2)(e.intervall).replace(" bis ", " und ")}` : ""}. Die mittlere Antwort (Median) ist ${zahl(e.median, "de")}.${e.effektivesN < e.n - 0.05 ? ` Wegen der Gewichte zählen die Antworten so viel wie ${zahl(e.effektivesN, "de", 1, 0)} gleich gewichtete.` : ""}`;
    if ("intervall" in e) return `Der Anteil ist ${zahl(e.anteil * 100, "de", 1, 1)} %. ${sicher} liegt er bei allen zwischen ${spanne("de", 1, 100)(e.intervall).replace(" bis ", " und ")} %.`;
    if ("anteil" in e) return `Der Anteil bei ${antworten(e.n)} ist ${zahl(e.anteil * 100, "de", 1, 1)} %.`;
    if ("alpha" in e) return `Cronbachs Alpha ist ${zahl(e.alpha, "de", 2, 2)}. Je näher an 1, desto besser passen die Fragen zusammen; ab etwa 0,7 gelten sie als eine gemeinsame Skala.`;
    return `Die Gewichte erfüllen alle Ränder nach ${e.runden} Durchgängen. Sie liegen zwischen ${zahl(Math.min(...e.gewichte), "de")} und ${zahl(Math.max(...e.gewichte), "de")}.`;
  },
};

const englisch: Texte = {
  kopf: ["Question", "Answers", "Mean", "Range", "Deviation", "Median", "Distribution"],
  legende: (sicherheit) => `The range says how sure a mean is: had everyone answered who could have, it would lie within with ${zahl(sicherheit * 100, "en", 1, 0)} % confidence. The more answers there are and the more they agree, the narrower it is.`,
  titel: "What the answers say",
  alle: "Everyone",
  ohneGruppe: "not stated",
  zurueckgehalten: (ab) => `withheld: fewer than ${ab} answers, or someone could work it out`,
  unbeantwortet: "no answers",
  intervall: spanne("en", 2),
  satz: (e, sicherheit) => {
    const sicher = `With ${zahl(sicherheit * 100, "en", 1, 0)} % confidence`;
    if ("mittelwert" in e) return `The mean of ${answers(e.n)} is ${zahl(e.mittelwert, "en")}${e.intervall ? `. ${sicher} it lies between ${spanne("en", 2)(e.intervall).replace(" to ", " and ")} for everyone` : ""}. The answer in the middle (median) is ${zahl(e.median, "en")}.${e.effektivesN < e.n - 0.05 ? ` Because of the weights the answers count as much as ${zahl(e.effektivesN, "en", 1, 0)} equally weighted ones.` : ""}`;
    if ("intervall" in e) return `The share is ${zahl(e.anteil * 100, "en", 1, 1)} %. ${sicher} it lies between ${spanne("en", 1, 100)(e.intervall).replace(" to ", " and ")} % for everyone.`;
    if ("anteil" in e) return `The share among ${answers(e.n)} is ${zahl(e.anteil * 100, "en", 1, 1)} %.`;
    if ("alpha" in e) return `Cronbach's alpha is ${zahl(e.alpha, "en", 2, 2)}. The closer to 1, the better the questions fit together; from about 0.7 they count as one scale.`;
    return `The weights meet all margins after ${e.runden} rounds. They lie between ${zahl(Math.min(...e.gewichte), "en")} and ${zahl(Math.max(...e.gewichte), "en")}.`;
  },
};

/** The sentences about survey statistics in a language. */
export const statistikTexte: Readonly<Record<Sprache, Texte>> = { de: deutsch, en: englisch };
