/** Words that look like participles and are none, or that with `werden` mean "become". */
const KEIN_PARTIZIP = new Set("bekannt bereit gesund gerecht geeignet berühmt beliebt bewusst verrückt verwandt vertraut gespannt erkältet beredt gewandt benachbart entfernt gelehrt verliebt befreundet erwachsen gewohnt verlegen verschieden gelegen besonnen bescheiden gediegen verschwiegen erfahren offen eigen trocken selten eben neben wegen gegen zwischen unten oben innen außen morgen gestern vergebens gemeint bestimmt gebiet gericht gesicht gewicht gedicht gebet gerät verlust verdienst bericht besuch gerne genau gering gesamt gemein gewiss gering gerade gehalt gewalt geduld geburt gestalt begriff beginn betrag vertrag ertrag verstand bestand zustand gegenstand vorwurf entwurf erfolg erlebnis ergebnis ersatz bedarf beruf beruht gilt gelingt besteht entsteht erhält beträgt verlangt".split(" "));

/** Verbs whose infinitive and participle look alike; here the infinitive is what letters mean (`Sie werden … erhalten`). */
const MEIST_INFINITIV = new Set("erhalten bekommen behalten verlassen verfallen zerfallen entfallen gefallen erfahren vergehen enthalten ergeben betragen verhalten gelingen geraten verlaufen erwachsen belaufen ertragen vertragen versprechen empfangen befallen genießen entstehen vergessen umgehen bestehen verstehen begehen entgehen gestehen gehen gewinnen beginnen bekennen benennen erkennen verbringen erbringen begründen beenden bearbeiten beraten betreten unterhalten missfallen erscheinen bleiben verbleiben besprechen entsprechen bemühen beantworten".split(" "));

/** Verbs whose infinitive and participle look alike, mostly met as participle with `werden`. */
const MEIST_PARTIZIP = new Set("entlassen vergeben überlassen erlassen übertragen übergeben widerrufen berufen einberufen vorbehalten überfallen vertreten bemessen vergraben begraben umgeben verladen verraten beladen belassen unterlassen hinterlassen überfahren befahren erschlagen zerschlagen vermessen untergraben unterbrechen".split(" "));

const STARK_TEN = /(?:gebeten|halten|boten|beten|treten|raten|schnitten|schritten|stritten|ritten|litten|glitten|golten|scholten|spalten|fochten|flochten|falten)$/;
const PARTIKEL = "ab|an|auf|aus|bei|da|dar|durch|ein|empor|entgegen|fern|fest|fort|frei|fertig|gegenüber|gleich|gut|her|heran|heraus|herein|herunter|hervor|hin|hinaus|hinein|hinzu|hoch|inne|klar|kennen|klein|los|mit|nach|nieder|offen|preis|sicher|statt|still|tätig|teil|über|um|unter|vor|voraus|vorbei|vorweg|wahr|weg|weiter|wett|wieder|zu|zurecht|zurück|zusammen|zuvor";
const MIT_GE = new RegExp(`^(?:${PARTIKEL})?ge[a-zäöüß]{2,}(?:t|en)$`);
const TRENNBAR_OHNE_GE = new RegExp(`^(?:${PARTIKEL})(?:be|ver|er|ent|zer|emp)[a-zäöüß]{2,}(?:t|en)$`);
const OHNE_GE = /^(?:be|ver|er|ent|zer|emp|miss|über|unter|wider|hinter|voll|durch|um|wieder)[a-zäöüß]{2,}(?:t|en)$/;
const IEREN = /[a-zäöüß]{2,}iert$/;
/** Strong participles without `ge-` and with a vowel of their own: entschieden, übernommen, vollzogen. */
const STARK_OHNE_GE = /(?:nommen|zogen|glichen|wichen|strichen|schwunden|klungen|sungen|rungen|drungen|schlungen|wunden|sandt|kannt|brannt|dacht|bracht|boten|schieden|schlossen|schrieben|wiesen|sprochen|brochen|troffen|funden|bunden|worfen|worben|griffen|rissen|schoben|hoben|loren|lassen|geben|tragen|fangen|halten|schlagen|laden|rufen|messen|treten|stoßen|standen|gangen|kommen|wogen|flossen|gossen|noss?en|logen|trogen|froren|stohlen|fohlen|wonnen|sonnen|ronnen|schwiegen|mieden|trieben|rieben|stiegen|liehen|verziehen|schritten|schnitten|stritten|raten|waschen|fahren|graben|sehen|lesen|gessen|fressen|sessen|legen|tan|hauen|laufen|fallen|schworen|schmolzen|storben|dorben|gonnen|nossen)$/;

/** How sure a lower-case word is a past participle: `sicher`, `mehrdeutig` (also an infinitive), or not at all. */
export function partizip(klein: string): "sicher" | "mehrdeutig" | undefined {
  if (klein.length < 4 || KEIN_PARTIZIP.has(klein) || (klein.startsWith("un") && !klein.startsWith("unter"))) return undefined;
  if (MEIST_INFINITIV.has(klein)) return "mehrdeutig";
  if (MEIST_PARTIZIP.has(klein) || IEREN.test(klein) || klein === "getan") return "sicher";
  if (MIT_GE.test(klein)) return istGebeugt(klein) ? undefined : "sicher";
  if (!OHNE_GE.test(klein) && !TRENNBAR_OHNE_GE.test(klein)) return undefined;
  if (klein.endsWith("t")) return "sicher";
  return STARK_OHNE_GE.test(klein) && !istGebeugt(klein) ? "sicher" : undefined;
}

/** `genannten` is an adjective before a noun, `gehalten` a participle. */
function istGebeugt(klein: string): boolean {
  return (klein.endsWith("ten") && !STARK_TEN.test(klein)) || klein.endsWith("enen");
}
