import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import type { Wort } from "../sprache/worte.ts";
import { vollverbFuer } from "./vollverben.ts";

/** Stems of the empty verbs, with separated and joined prefixes. */
const VERBEN: Readonly<Record<string, RegExp>> = {
  bringen: /^(?:zu)?(?:bring|brach|gebracht)/,
  durchführen: /^(?:durch(?:zu)?führ|durchgeführt|führ(?:e|en|t|te|ten)$)/,
  erbringen: /^(?:erbring|erbrach|erbracht)/,
  ergreifen: /^ergr[ie]i?f/,
  erheben: /^erh[eo]b/,
  erlangen: /^erlang/,
  erteilen: /^erteil/,
  finden: /^(?:find|fand|gefunden)/,
  führen: /^(?:führ|geführt)/,
  geben: /^(?:geb|gib|gab|gegeben)/,
  gelangen: /^gelang/,
  geraten: /^ger[aäi]/,
  halten: /^(?:halt|hält|hielt|gehalten)/,
  haben: /^(?:hab|hat|hätt)/,
  kommen: /^(?:komm|kam|käm|gekommen)/,
  leisten: /^(?:leist|geleistet)/,
  liegen: /^(?:lieg|lag|gelegen)/,
  machen: /^(?:mach|gemacht)/,
  nehmen: /^(?:nehm|nimm|nahm|genommen|(?:entgegen|vor|ein)(?:zu)?nehm|(?:vor|ein)genommen)/,
  schaffen: /^(?:schaff|schuf|geschaff)/,
  setzen: /^(?:setz|gesetzt)/,
  stehen: /^(?:steh|stand|stünd|gestanden)/,
  stellen: /^(?:stell|gestellt)/,
  tragen: /^(?:trag|träg|trug|getragen)/,
  treffen: /^(?:treff|triff|traf|getroffen)/,
  treten: /^(?:tret|tritt|trat|getreten)/,
  unterziehen: /^unterz[io]/,
  vornehmen: /^(?:vor(?:zu)?nehm|vorgenommen|vornimm|vornahm|nehm|nimm|nahm)/,
  ziehen: /^(?:zieh|zog|gezogen)/,
};

/** Noun part, empty verbs, plain verb. Written for this project. */
const GEFUEGE = `
in Abzug|bringen|abziehen
zur Anrechnung|bringen,kommen,gelangen|anrechnen
zur Anwendung|bringen,kommen,gelangen|gelten
zur Auszahlung|bringen,kommen,gelangen|auszahlen
zum Abschluss|bringen,kommen|abschließen
zum Ausdruck|bringen,kommen|sagen
zur Durchführung|bringen,kommen,gelangen|machen
zur Kenntnis|bringen,geben,nehmen|mitteilen
in Kenntnis|setzen|informieren
zur Entscheidung|bringen,kommen,stellen|entscheiden
zur Sprache|bringen|ansprechen
zur Vorlage|bringen|vorlegen
zur Verrechnung|bringen,kommen|verrechnen
zur Erstattung|bringen,kommen,gelangen|zurückzahlen
zur Verfügung|stellen,haben,stehen|geben
in Anspruch|nehmen|nutzen
in Empfang|nehmen|bekommen
in Augenschein|nehmen|ansehen
in Anrechnung|bringen|anrechnen
in Ansatz|bringen|ansetzen
in Betracht|ziehen,kommen|überlegen
in Erwägung|ziehen|überlegen
in Erfahrung|bringen|erfahren
in Rechnung|stellen|berechnen
in Aussicht|stellen|ankündigen
in Frage|stellen,kommen|bezweifeln
in Verbindung|setzen,treten|sich melden
in Kontakt|treten|sich melden
in Wegfall|kommen,geraten|wegfallen
in Verzug|geraten,setzen|zu spät zahlen
in Vorlage|treten|zuerst bezahlen
in Zweifel|ziehen|bezweifeln
in Abrede|stellen|bestreiten
unter Beweis|stellen|beweisen
unter Strafe|stellen|bestrafen
unter Vorbehalt|stehen|nur vorläufig gelten
zu Protokoll|geben,nehmen|aufschreiben lassen
Abstand|nehmen|verzichten auf
Abhilfe|schaffen|helfen
Anwendung|finden|gelten
Beachtung|finden,schenken|beachten
Berücksichtigung|finden|berücksichtigen
Bezug|nehmen|sich beziehen auf
Einsicht|nehmen|ansehen
Einfluss|nehmen|beeinflussen
Einspruch|erheben|widersprechen
Einwände|erheben|widersprechen
Einwendungen|erheben|widersprechen
Folge|leisten|befolgen
Gebrauch|machen|nutzen
Kenntnis|erlangen,nehmen,haben|erfahren
Mitteilung|machen|mitteilen
Nachricht|geben|Bescheid sagen
Rechnung|tragen|beachten
Rücksprache|nehmen,halten|besprechen
Sorge|tragen|sorgen
Stellung|nehmen,beziehen|sich äußern
Verzicht|leisten,üben|verzichten
Vorsorge|treffen|vorsorgen
Ersatz|leisten|ersetzen
Zahlung|leisten|zahlen
Zahlungen|leisten|zahlen
Unterstützung|leisten,finden|unterstützen
Auskunft|erteilen,geben|Auskunft geben
Auskünfte|erteilen|Auskunft geben
Zustimmung|erteilen,finden|zustimmen
Einwilligung|erteilen|einwilligen
Genehmigung|erteilen|genehmigen
Bewilligung|erteilen|bewilligen
Erlaubnis|erteilen|erlauben
Auftrag|erteilen|beauftragen
Weisung|erteilen|anweisen
Nachweis|erbringen,führen|nachweisen
Nachweise|erbringen,führen|nachweisen
Beweis|erbringen,führen|beweisen
Leistungen|erbringen|zahlen
Mitwirkung|leisten,erbringen|mithelfen
Angaben|machen|angeben
Entscheidung|treffen,fällen|entscheiden
Entscheidungen|treffen|entscheiden
Feststellung|treffen|feststellen
Feststellungen|treffen|feststellen
Regelung|treffen|regeln
Vereinbarung|treffen|vereinbaren
Absprache|treffen|absprechen
Maßnahmen|treffen,ergreifen|etwas tun
Vorkehrungen|treffen|vorsorgen
Verfügung|treffen|verfügen
Forderung|erheben,stellen|fordern
Forderungen|erheben,stellen|fordern
Anforderungen|stellen|fordern
Änderung|vornehmen|ändern
Änderungen|vornehmen|ändern
Anpassung|vornehmen|anpassen
Berechnung|vornehmen,durchführen|berechnen
Neuberechnung|vornehmen,durchführen|neu berechnen
Korrektur|vornehmen|korrigieren
Kürzung|vornehmen|kürzen
Prüfung|vornehmen,durchführen,unterziehen|prüfen
Überprüfung|vornehmen,durchführen,unterziehen|prüfen
Aufrechnung|vornehmen|aufrechnen
Anhörung|durchführen|anhören
Ermittlungen|durchführen|klären
Klärung|führen,herbeiführen|klären
Verwendung|finden|verwenden
Aufnahme|finden|aufnehmen
Wirkung|entfalten|wirken
in Bearbeitung|nehmen|bearbeiten
zu Grunde|legen,liegen|ausgehen von
zum Einsatz|kommen,bringen|einsetzen
zur Ausführung|kommen,bringen,gelangen|ausführen
zur Aufhebung|kommen,führen|aufheben
zum Abzug|bringen,kommen|abziehen
zum Wegfall|führen|wegfallen
`;

type Gefuege = { readonly vorwort: string | undefined; readonly verben: readonly RegExp[]; readonly klartext: string };

const nachNomen = lies(GEFUEGE);

function lies(zeilen: string): Map<string, Gefuege[]> {
  const gelesen = new Map<string, Gefuege[]>();
  for (const zeile of zeilen.trim().split("\n")) {
    const [nomenteil = "", verben = "", klartext = ""] = zeile.split("|");
    const worte = nomenteil.toLowerCase().split(" ");
    const nomen = worte.at(-1) ?? "";
    const eintrag = { vorwort: worte.length > 1 ? worte[0] : undefined, klartext, verben: verben.split(",").flatMap((verb) => VERBEN[verb] ?? []) };
    gelesen.set(nomen, [...(gelesen.get(nomen) ?? []), eintrag]);
  }
  return gelesen;
}

/** A noun with an empty verb where one verb would do: in Anspruch nehmen, eine Entscheidung treffen. */
export const funktionsverbgefuege: Regel = {
  name: "funktionsverbgefuege",
  nutzen: 4,
  finde: ({ saetze }) => saetze.flatMap(funde),
};

function funde({ teile }: Satz): Fund[] {
  return teile.flatMap((teil, i) => {
    if (!teil.gross) return [];
    for (const gefuege of nachNomen.get(teil.klein) ?? []) {
      const fund = passend(teile, i, gefuege);
      if (fund) return [fund];
    }
    return [];
  });
}

function passend(teile: readonly Wort[], i: number, { vorwort, verben, klartext }: Gefuege): Fund | undefined {
  const nomen = teile[i];
  const davor = teile[i - 1];
  if (!nomen || (vorwort !== undefined && davor?.klein !== vorwort)) return undefined;
  if (vorwort === undefined && davor !== undefined && /^(?:im|in|zur|zum|bei|beim|mit|nach|der|des|aus|durch|von|vom)$/.test(davor.klein)) return undefined;
  const verb = umgebendesVerb(teile, i, verben);
  const anfang = vorwort === undefined ? nomen : (davor ?? nomen);
  if (!verb) return undefined;
  const nah = Math.abs(teile.indexOf(verb) - i) <= 3;
  const grund = { de: "Zwei Wörter tun hier die Arbeit von einem.", en: "Two words do the work of one here." };
  const einfach = ersetzbar(teile, i, verb);
  if (einfach) return { ...einfach, grund, vorschlag: { de: `Sagen Sie es mit einem Verb: „${einfach.ersatz}“.`, en: `Use one verb: “${einfach.ersatz}”.` } };
  return {
    start: nah ? Math.min(anfang.start, verb.start) : anfang.start,
    ende: nah ? Math.max(nomen.ende, verb.ende) : nomen.ende,
    grund,
    vorschlag: { de: `Sagen Sie es mit einem Verb: „${klartext}“.`, en: `Use one verb: “${klartext}”.` },
  };
}

/** Before a noun without a preposition nothing may stand that belongs to it: `keine Anwendung finden` is not `keine gelten`. */
const UNABHAENGIG = /^(?:\p{Lu}.*|wir|ich|er|man|auch|noch|nicht|muss|müssen|kann|können|soll|sollen|will|wollen|darf|dürfen|wird|werden|bitte|und|hat|haben)$/u;
const RELATIV = /^(?:d(?:ie|er|as|em|en|eren|essen)|welche[rsmn]?)$/;

/** Noun and verb side by side, with the word before them where it belongs to them, if one verb fits in their place. */
function ersetzbar(teile: readonly Wort[], i: number, verb: Wort): { start: number; ende: number; ersatz: string } | undefined {
  const letztes = teile.indexOf(verb);
  if (teile[letztes + 1]?.text === "," && RELATIV.test(teile[letztes + 2]?.klein ?? "")) return undefined;
  // "Zahlungen leisten wir": a finite verb, which would have to stand elsewhere.
  if (/^(?:wir|ich|sie|man|er)$/.test(teile[letztes + 1]?.klein ?? "")) return undefined;
  for (const erstes of [i - 1, i]) {
    const worte = teile.slice(Math.max(0, erstes), letztes + 1);
    const ersatz = vollverbFuer(worte.map(({ text }) => text).join(" "));
    const davor = teile[erstes - 1];
    if (ersatz === undefined || !worte[0] || (erstes === i && davor && !UNABHAENGIG.test(davor.text))) continue;
    return { start: worte[0].start, ende: verb.ende, ersatz: erstes <= 0 ? ersatz.charAt(0).toUpperCase() + ersatz.slice(1) : ersatz };
  }
  return undefined;
}

/** The verb in the same clause: to the right up to its end, to the left up to its beginning. */
function umgebendesVerb(teile: readonly Wort[], i: number, verben: readonly RegExp[]): Wort | undefined {
  const passt = (teil: Wort): boolean => !teil.gross && verben.some((muster) => muster.test(teil.klein));
  for (const schritt of [1, -1]) {
    for (let j = i + schritt, weit = 0; j >= 0 && j < teile.length && weit < 14; j += schritt, weit++) {
      const teil = teile[j];
      if (!teil || /^[,;:.–]$/.test(teil.text)) break;
      if (passt(teil)) return teil;
    }
  }
  return undefined;
}
