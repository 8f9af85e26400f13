/**
 * Nouns with an empty verb that one verb can replace without any other change to the sentence: it takes the same objects and has the same voice.
 * Left the infinitive and the participle as written, right those of the verb; `|` marks a separable prefix. Written for this project.
 */
const PAARE = `
in Abzug bringen/gebracht = ab|ziehen/abgezogen
zum Abzug bringen/gebracht = ab|ziehen/abgezogen
zur Anrechnung bringen/gebracht = an|rechnen/angerechnet
in Anrechnung bringen/gebracht = an|rechnen/angerechnet
zur Anwendung bringen/gebracht = an|wenden/angewendet
zur Auszahlung bringen/gebracht = aus|zahlen/ausgezahlt
zum Abschluss bringen/gebracht = ab|schließen/abgeschlossen
zum Ausdruck bringen/gebracht = sagen/gesagt
zum Einsatz bringen/gebracht = ein|setzen/eingesetzt
zur Ausführung bringen/gebracht = aus|führen/ausgeführt
zur Vorlage bringen/gebracht = vor|legen/vorgelegt
zur Verrechnung bringen/gebracht = verrechnen/verrechnet
zur Erstattung bringen/gebracht = erstatten/erstattet
zur Sprache bringen/gebracht = an|sprechen/angesprochen
in Ansatz bringen/gebracht = an|setzen/angesetzt
in Erfahrung bringen/gebracht = erfahren/erfahren
in Anspruch nehmen/genommen = nutzen/genutzt
in Augenschein nehmen/genommen = an|sehen/angesehen
in Bearbeitung nehmen/genommen = bearbeiten/bearbeitet
in Erwägung ziehen/gezogen = überlegen/überlegt
in Betracht ziehen/gezogen = überlegen/überlegt
in Zweifel ziehen/gezogen = bezweifeln/bezweifelt
in Frage stellen/gestellt = bezweifeln/bezweifelt
in Abrede stellen/gestellt = bestreiten/bestritten
in Aussicht stellen/gestellt = an|kündigen/angekündigt
in Rechnung stellen/gestellt = berechnen/berechnet
unter Beweis stellen/gestellt = beweisen/bewiesen
unter Strafe stellen/gestellt = bestrafen/bestraft
eine Entscheidung treffen/getroffen = entscheiden/entschieden
Verzicht leisten/geleistet = verzichten/verzichtet
Vorsorge treffen/getroffen = vor|sorgen/vorgesorgt
Zahlungen leisten/geleistet = zahlen/gezahlt
Auskunft erteilen/erteilt = Auskunft geben/Auskunft gegeben
Anwendung finden/gefunden = gelten/gegolten
`;

/** As it stands in a text, in lower case, with what can stand there instead. */
const formen = new Map(PAARE.trim().split("\n").flatMap(alleFormen));

function alleFormen(zeile: string): [string, string][] {
  const [links = "", rechts = ""] = zeile.split(" = ");
  const [bisInfinitiv = "", partizip = ""] = links.split("/");
  const [neuerInfinitiv = "", neuesPartizip = ""] = rechts.split("/");
  const nomen = bisInfinitiv.slice(0, bisInfinitiv.lastIndexOf(" "));
  const infinitiv = bisInfinitiv.slice(nomen.length + 1);
  const mitZu = neuerInfinitiv.includes("|") ? neuerInfinitiv.replace("|", "zu") : neuerInfinitiv.replace(/(\S+)$/, "zu $1");
  return [[`${nomen} ${infinitiv}`, neuerInfinitiv.replace("|", "")], [`${nomen} zu ${infinitiv}`, mitZu], [`${nomen} ${partizip}`, neuesPartizip]].map(([alt = "", neu = ""]) => [alt.toLowerCase(), neu]);
}

/** The plain verb in the form that fits where these words stand, or undefined. @param worte with single spaces between them */
export function vollverbFuer(worte: string): string | undefined {
  return formen.get(worte.toLowerCase());
}
