import { bekanntheit } from "./wortkunde.ts";

/** Second parts of the long words of offices, longest first: before them a hyphen helps. */
const GLIEDER = "entschädigung gemeinschaft vereinbarung versicherung bescheinigung berechtigte berechtigten berechtigung unterstützung feststellung belehrung förderung erstattung übernahme berechnung verordnung verpflichtung pflichtverletzung verletzung verfahren verhältnis verhältnisse bestätigung leistungen leistung zeitraum grenze gesetzbuch gesetz bescheid behörde bearbeitung bearbeiter bearbeiterin antrag anträge pflicht pflichten zuschlag zuschuss zuschüsse beihilfe vermögen einkommen bedarf bedarfe bedarfs kosten betrag beträge beitrag beiträge erlaubnis titel genehmigung gericht gerichts gutschein maßnahme maßnahmen abrechnung vorauszahlung nachzahlung zahlung sicherung sicherungs unterhalt unterhalts arbeit arbeits markt stelle nachweis nachweise vermittlung fachkraft gespräch fähigkeit fähig vertrag versäumnis vorschuss urteil partner partnerin stufe pauschale konto auszug auszüge erklärung verzeichnis formular verwaltung amt ämter schutz hilfe anspruch ansprüche geld zeit mittel plan dienst kasse minderung wirksamkeit unfähigkeit empfänger empfängerin prüfung entscheidung anmeldung meldung änderung mitteilung auskunft unterlagen recht rechts ersatz forderung wohnung miete mieter vermieter heizung strom wasser haushalt haushalts bildung teilhabe schule kinder eltern alter alters rente".split(" ").sort((a, b) => b.length - a.length);

/** What is longer is no word, and would take long to take apart. */
const LAENGSTES_WORT = 60;

/**
 * A long word with a hyphen at the joint that divides it best (`Bedarfsgemeinschaft` → `Bedarfs-Gemeinschaft`),
 * or the word unchanged where no joint is known. The second part is capitalised in nouns.
 */
export function fugen(wort: string): string {
  if (wort.length > LAENGSTES_WORT) return wort;
  const klein = wort.toLowerCase();
  const stelle = fuge(klein);
  if (stelle === undefined) return wort;
  const hinten = wort.slice(stelle);
  return `${wort.slice(0, stelle)}-${/^\p{Lu}/u.test(wort) ? hinten.charAt(0).toUpperCase() + hinten.slice(1) : hinten}`;
}

/** Index of the best joint: a known second part that leaves a known or long enough first part. */
function fuge(klein: string): number | undefined {
  const stellen = GLIEDER.filter((glied) => klein.endsWith(glied) && klein.length - glied.length >= 5).map((glied) => klein.length - glied.length);
  const nachGlied = stellen.find((stelle) => endetAlsGlied(klein.slice(0, stelle)));
  return nachGlied ?? nachWortschatz(klein);
}

function endetAlsGlied(vorn: string): boolean {
  return bekanntheit(vorn) !== "fremd" || bekanntheit(vorn.replace(/(?:es|s|n|en)$/, "")) !== "fremd" || GLIEDER.some((glied) => vorn.endsWith(glied) || vorn.endsWith(`${glied}s`));
}

function nachWortschatz(klein: string): number | undefined {
  const stellen: number[] = [];
  for (let i = 5; i <= klein.length - 5; i++) {
    if (istTeil(klein.slice(i)) && istTeil(klein.slice(0, i).replace(/(?:es|s|n|en)$/, ""))) stellen.push(i);
  }
  return stellen.sort((a, b) => Math.abs(a - klein.length / 2) - Math.abs(b - klein.length / 2))[0];
}

function istTeil(teil: string): boolean {
  const art = bekanntheit(teil);
  return art === "erste" || art === "zweite" || art === "dritte";
}
