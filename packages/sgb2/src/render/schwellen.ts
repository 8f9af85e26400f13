import type { Schwelle } from "../schwellen.ts";
import { euro } from "./euro.ts";
import type { Sprache } from "./texte.ts";

type Texte = Record<Sprache, string>;

const GEBURTSTAG: Texte = {
  de: "{person}, {alter} Jahre: Von {ab} an ist der Anspruch um {betrag} Euro {richtung}.",
  en: "{person}, {alter} years: from {ab} on the claim is {betrag} euros {richtung}.",
};
const HOEHER: Texte = { de: "höher", en: "higher" };
const NIEDRIGER: Texte = { de: "niedriger", en: "lower" };

const BIS_DAHIN: Record<Exclude<Schwelle["art"], "geburtstag">, Texte> = {
  miete: { de: "Bis zum örtlichen Wert für die Miete sind es noch {betrag} Euro.", en: "The local limit for the rent is {betrag} euros away." },
  heizung: { de: "Bis zum örtlichen Wert für die Heizung sind es noch {betrag} Euro.", en: "The local limit for heating is {betrag} euros away." },
  vermoegen: { de: "{betrag} Euro Vermögen mehr blieben noch frei.", en: "{betrag} euros more of wealth would still be free." },
  einkommen: { de: "Mit {betrag} Euro mehr anrechenbarem Einkommen endet der Anspruch.", en: "With {betrag} euros more of countable income the claim ends." },
};

const DARUEBER: Record<"miete" | "heizung" | "vermoegen", Texte> = {
  miete: { de: "Die Miete liegt {betrag} Euro über dem örtlichen Wert.", en: "The rent is {betrag} euros above the local limit." },
  heizung: { de: "Die Heizkosten liegen {betrag} Euro über dem örtlichen Wert.", en: "The heating costs are {betrag} euros above the local limit." },
  vermoegen: { de: "Das Vermögen liegt {betrag} Euro über dem Freibetrag.", en: "The wealth is {betrag} euros above the allowance." },
};

const wieEsIst = (text: string): string => text;

/** The sentence for a threshold; persons and months (`YYYY-MM`) as whoever shows it writes them. */
export function schwellenText(schwelle: Schwelle, sprache: Sprache, person: (id: string) => string = wieEsIst, monat: (monat: string) => string = wieEsIst): string {
  if (schwelle.art !== "geburtstag") {
    const darueber = schwelle.abstand < 0 && schwelle.art !== "einkommen";
    const texte = darueber ? DARUEBER[schwelle.art] : BIS_DAHIN[schwelle.art];
    return texte[sprache].replace("{betrag}", euro(Math.abs(schwelle.abstand), sprache));
  }
  const { alter, ab, differenz } = schwelle;
  return GEBURTSTAG[sprache]
    .replace("{person}", person(schwelle.person)).replace("{alter}", String(alter)).replace("{ab}", monat(ab))
    .replace("{betrag}", euro(Math.abs(differenz), sprache)).replace("{richtung}", (differenz > 0 ? HOEHER : NIEDRIGER)[sprache]);
}
