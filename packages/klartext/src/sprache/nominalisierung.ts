/** Nouns in -ung and the like that name a thing or a fixed term of the office, no deed one could say with a verb. */
const DINGE = new Set("wohnung zeitung rechnung leistung leistungen heizung versicherung regierung kleidung ausbildung bildung verwaltung abteilung ordnung verordnung meinung wohnungen übung erfahrung lösung sitzung richtung umgebung bevölkerung siedlung stellung einstellung einrichtung einrichtungen forderung ladung handlung wirkung bedeutung beziehung beziehungen erinnerung bescheinigung bescheinigungen vereinbarung eingliederungsvereinbarung rechtsbehelfsbelehrung unterstützung hilfe beratung zeichnung sendung stiftung achtung hoffnung ahnung haltung spannung nahrung ernährung währung warnung wohngeldstelle vollmacht entscheidung öffnung abschlagszahlung quittung grundsicherung krankenversicherung rentenversicherung pflegeversicherung sozialversicherung nebenkostenabrechnung abrechnung heizkostenabrechnung betriebskostenabrechnung lohnabrechnung gehaltsabrechnung verdienstbescheinigung bankverbindung verbindung behandlung verletzung verpflichtung zahlung nachzahlung überzahlung begründung rechtsgrundlage mietwohnung ferienwohnung eigentumswohnung schulung umschulung weiterbildung fortbildung betreuung kinderbetreuung förderung bewerbung bewerbungen stellenausschreibung anhörung einladung mahnung kündigung miete möglichkeit möglichkeiten zeit gesundheit krankheit wahrheit freiheit sicherheit mehrheit einheit arbeit tätigkeit tätigkeiten fähigkeit schwierigkeiten schwierigkeit einzelheiten einzelheit gelegenheit person situation information informationen station position nation region million millionen organisation kommunikation portion generation funktion aktion option religion tradition inflation kindheit hoheit vergangenheit angelegenheit angelegenheiten behinderung schwerbehinderung erkrankung wirklichkeit öffentlichkeit minderheit eigentum ergebnis verhältnis verhältnisse zeugnis zeugnisse verständnis bedürfnis geheimnis ereignis erlebnis hindernis erlaubnis kenntnis kenntnisse mietschulden widerspruch bedarfsgemeinschaft haushaltsgemeinschaft gemeinschaft".split(" "));

/** Deeds with a verb of their own that no ending tells. */
const EIGENE: ReadonlyMap<string, string> = new Map(
  `antragstellung=beantragen|vorlage=vorlegen|nichtvorlage=nicht vorlegen|abgabe=abgeben|rückgabe=zurückgeben|wegfall=wegfallen|fortfall=wegfallen|aufnahme=aufnehmen|inanspruchnahme=nutzen|einsichtnahme=einsehen|bezugnahme=sich beziehen|übernahme=übernehmen|kostenübernahme=Kosten übernehmen|rücknahme=zurücknehmen|abnahme=abnehmen|entnahme=entnehmen|stellungnahme=sich äußern|kontaktaufnahme=sich melden|arbeitsaufnahme=anfangen zu arbeiten|maßgabe=|erhalt=erhalten|eingang=eingehen|ablauf=ablaufen|eintritt=eintreten|einsatz=einsetzen|verzicht=verzichten|verbleib=bleiben|vollzug=vollziehen|umzug=|auszug=|abzug=abziehen|nachweis=|vortrag=|zufluss=zufließen|bezug=beziehen|leistungsbezug=Leistungen bekommen|verlust=verlieren|gewähr=|einreichung=einreichen|durchführung=machen|inkraftsetzung=in Kraft setzen|sicherstellung=sichern|geltendmachung=verlangen|bekanntgabe=bekannt geben|anrechnung=anrechnen|berücksichtigung=berücksichtigen|zuhilfenahme=nutzen|sachverhaltsaufklärung=klären|leistungsgewährung=Leistungen geben|leistungseinstellung=nicht mehr zahlen|mitwirkung=mitwirken|nichtmitwirkung=nicht mitwirken|nichterscheinen=nicht kommen|vorsprache=vorsprechen|nichtbeachtung=nicht beachten|beiziehung=holen|inaugenscheinnahme=ansehen`
    .split("|")
    .flatMap((paar) => {
      const [nomen = "", verb = ""] = paar.split("=");
      return verb === "" ? [] : [[nomen, verb] as const];
    }),
);

/**
 * The verb hidden in a noun (`Prüfung` → `prüfen`), or undefined when the noun names a thing or a fixed term.
 * @param klein the noun in lower case
 */
export function verbZu(klein: string): string | undefined {
  if (DINGE.has(klein)) return undefined;
  const eigenes = EIGENE.get(klein) ?? EIGENE.get(klein.replace(/(?:en|n|s|es)$/, ""));
  if (eigenes) return eigenes;
  const stamm = /^(.{3,})ung(?:en)?$/.exec(klein)?.[1];
  if (stamm === undefined || DINGE.has(`${stamm}ung`) || istDingZusammensetzung(klein)) return undefined;
  if (/(?:[aou]|ä|ö|ü|i)g$/.test(stamm) || !/(?:el|er)$/.test(stamm)) return /(?:el|er|tel|ndel|ndl|mml)$/.test(stamm) ? `${stamm}n` : mitEn(stamm);
  return `${stamm}n`;
}

function mitEn(stamm: string): string {
  return /[bdfgkmnpst]l$/.test(stamm) && !/(?:ll|stell|füll|zahl|teil)$/.test(stamm) ? `${stamm.slice(0, -1)}eln` : `${stamm}en`;
}

const DING_AM_ENDE = /(?:wohnung|rechnung|versicherung|leistung|leistungen|bescheinigung|bescheinigungen|ausbildung|verwaltung|abteilung|verordnung|einrichtung|vereinbarung|sicherung|kleidung|heizung|belehrung|beratung|förderung|betreuung|regelung|regelungen|währung|entscheidung)$/;

function istDingZusammensetzung(klein: string): boolean {
  return DING_AM_ENDE.test(klein);
}
