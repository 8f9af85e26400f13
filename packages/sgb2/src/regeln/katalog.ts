import type { Parameter } from "../recht/parameter.ts";
import { EINKOMMENSKATALOG } from "./katalog-einkommen.ts";

/** A norm from a month on. */
type Fassung = { ab: string; norm: string };

/**
 * What is known of a rule beforehand: the step it is part of (null: a root of the explanation), its formula with
 * the names of its values in braces, its norm, and the parameter whose source explains the value.
 */
export type Eintrag = {
  teilVon: string | null;
  formel: string;
  norm: string | readonly Fassung[];
  parameter?: Parameter;
};

const SATZ_9 = [{ ab: "2011-01", norm: "§ 22 Abs. 1 Satz 3 SGB II" }, { ab: "2023-01", norm: "§ 22 Abs. 1 Satz 7 und 8 SGB II" }, { ab: "2026-07", norm: "§ 22 Abs. 1 Satz 9 und 10 SGB II" }] as const;

const MINDERUNG_BIS_2022 = "SGB II in der bis 31.12.2022 geltenden Fassung";
const MINDERUNG_BIS_JUNI_2026 = "SGB II in der bis 30.6.2026 geltenden Fassung";
const AUSNAHME = [{ ab: "2011-01", norm: "§ 22 Abs. 1 Satz 3 und 4 SGB II" }, { ab: "2023-01", norm: "§ 22 Abs. 1 Satz 7 und 10 SGB II" }, { ab: "2026-07", norm: "§ 22 Abs. 1 Satz 9 und 12 SGB II" }] as const;
const TODESFALL = [{ ab: "2023-01", norm: "§ 22 Abs. 1 Satz 9 SGB II" }, { ab: "2026-07", norm: "§ 22 Abs. 1 Satz 11 SGB II" }] as const;
const ZUSICHERUNG = [{ ab: "2023-01", norm: "§ 22 Abs. 4 Satz 2 SGB II" }, { ab: "2026-07", norm: "§ 22 Abs. 4 Satz 3 SGB II" }] as const;

export const KATALOG = {
  "unterkunft.guthaben": { teilVon: null, formel: "−({betrag} − {frueher})", norm: "§ 22 Abs. 3 SGB II" },
  "unterkunft.anerkannt": { teilVon: null, formel: "{tatsaechlich}", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "unterkunft.karenzzeit": { teilVon: null, formel: "{tatsaechlich}", norm: "§ 22 Abs. 1 Satz 2 und 3 SGB II", parameter: "karenzzeit" },
  "unterkunft.frist": { teilVon: null, formel: "{tatsaechlich}", norm: SATZ_9, parameter: "kostensenkungsfrist" },
  "unterkunft.angemessen": { teilVon: null, formel: "min({tatsaechlich}, {grenze})", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "unterkunft.deckel": { teilVon: null, formel: "min({tatsaechlich}, {grenze} × {prozent})", norm: "§ 22 Abs. 1 Satz 6 SGB II", parameter: "unterkunftDeckel" },
  "unterkunft.ausnahme": { teilVon: null, formel: "{tatsaechlich}", norm: AUSNAHME },
  "unterkunft.todesfall": { teilVon: null, formel: "{tatsaechlich}", norm: TODESFALL },
  "unterkunft.hoeheresInKarenzzeit": { teilVon: null, formel: "{tatsaechlich} − {grenze}", norm: "§ 22 Abs. 1 Satz 7 SGB II" },
  "unterkunft.ohneZusicherung": { teilVon: null, formel: "min({tatsaechlich}, {grenze})", norm: ZUSICHERUNG },
  "unterkunft.corona": { teilVon: null, formel: "{tatsaechlich}", norm: "§ 67 Abs. 3 Satz 1 SGB II" },
  "heizung.corona": { teilVon: null, formel: "{tatsaechlich}", norm: "§ 67 Abs. 3 Satz 1 SGB II" },
  "heizung.anerkannt": { teilVon: null, formel: "{tatsaechlich}", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "heizung.frist": { teilVon: null, formel: "{tatsaechlich}", norm: SATZ_9, parameter: "kostensenkungsfrist" },
  "heizung.angemessen": { teilVon: null, formel: "min({tatsaechlich}, {grenze})", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "heizung.ausnahme": { teilVon: null, formel: "{tatsaechlich}", norm: AUSNAHME },
  "heizung.todesfall": { teilVon: null, formel: "{tatsaechlich}", norm: TODESFALL },
  "gesamt.anerkannt": { teilVon: null, formel: "{unterkunft} + {heizung}", norm: "§ 22 Abs. 10 Satz 1 SGB II" },
  "gesamt.karenzzeit": { teilVon: null, formel: "{unterkunft} + {heizung}", norm: "§ 22 Abs. 1 Satz 2 und 3, Abs. 10 SGB II", parameter: "karenzzeit" },
  "gesamt.frist": { teilVon: null, formel: "{unterkunft} + {heizung}", norm: "§ 22 Abs. 10 Satz 3 SGB II", parameter: "kostensenkungsfrist" },
  "gesamt.ohneZusicherung": { teilVon: null, formel: "min({unterkunft} + {heizung}, {grenze})", norm: ZUSICHERUNG },
  "gesamt.deckel": { teilVon: null, formel: "min({unterkunft} + {heizung}, {grenze} × {prozent})", norm: "§ 22 Abs. 1 Satz 6, Abs. 10 Satz 3 SGB II", parameter: "unterkunftDeckel" },
  "gesamt.angemessen": { teilVon: null, formel: "min({unterkunft} + {heizung}, {grenze})", norm: "§ 22 Abs. 10 SGB II" },
  "unterkunft.jeQuadratmeter": { teilVon: null, formel: "min({anerkannt}, {grenze})", norm: "§ 22 Abs. 1 Satz 8 Nr. 1 SGB II" },
  "unterkunft.mietpreisbremse": { teilVon: null, formel: "min({anerkannt}, {grenze})", norm: "§ 22 Abs. 1 Satz 8 Nr. 2 SGB II, §§ 556d bis 556g BGB" },
  "unterkunft.bisherigerBedarf": { teilVon: null, formel: "−{ueber}", norm: [{ ab: "2011-01", norm: "§ 22 Abs. 1 Satz 2 SGB II" }, { ab: "2023-01", norm: "§ 22 Abs. 1 Satz 6 SGB II" }, { ab: "2026-07", norm: "§ 22 Abs. 4 Satz 4 SGB II" }] },
  "unterkunft.umzugsmonat": { teilVon: null, formel: "{bisher} × {tage} / 30 + {neu} × (30 − {tage}) / 30", norm: "§ 22 Abs. 1 Satz 1, § 41 Abs. 1 SGB II" },
  "unterkunft.nebenkosten": { teilVon: null, formel: "min({betrag}, {frei})", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "heizung.einmalig": { teilVon: null, formel: "min({betrag}, {frei})", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "unterkunft.instandhaltung": { teilVon: null, formel: "min({betrag}, {frei})", norm: "§ 22 Abs. 2 Satz 1 SGB II" },
  "unterkunft.doppelmiete": { teilVon: null, formel: "{betrag}", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "unterkunft.umzugskosten": { teilVon: null, formel: "{betrag}", norm: "§ 22 Abs. 6 Satz 1 SGB II" },
  "darlehen.instandhaltung": { teilVon: null, formel: "{betrag} − {anerkannt}", norm: "§ 22 Abs. 2 Satz 2 SGB II" },
  "darlehen.kaution": { teilVon: null, formel: "{betrag} − {vermoegen}", norm: "§ 22 Abs. 6 Satz 3, § 42a Abs. 1 Satz 1 SGB II" },
  "darlehen.schulden": { teilVon: null, formel: "{betrag} − {vermoegen}", norm: "§ 22 Abs. 8 SGB II" },

  "anspruch.monat": { teilVon: null, formel: "{anspruch}", norm: "§ 41 Abs. 1 Satz 1 SGB II" },
  "anspruch.zeitraum": { teilVon: "anspruch.monat", formel: "{anspruch} × {tage} / 30", norm: "§ 41 Abs. 1 Satz 2 und 3 SGB II" },
  anspruch: { teilVon: "anspruch.zeitraum", formel: "{bedarf} − {angerechnet}", norm: "§ 19 Abs. 3 Satz 1 SGB II" },
  "anspruch.ausbildung": { teilVon: "anspruch.zeitraum", formel: "min({mehrbedarfe}, {bedarf} − {mittel})", norm: "§ 7 Abs. 5, § 27 Abs. 2 SGB II" },
  "anspruch.altersgrenze": { teilVon: "anspruch.zeitraum", formel: "0", norm: "§ 7 Abs. 1 Satz 1 Nr. 1, § 7a, § 19 Abs. 1 Satz 2 SGB II" },
  "anspruch.aufenthalt": { teilVon: "anspruch.zeitraum", formel: "0", norm: "§ 7 Abs. 1 Satz 2 SGB II" },
  "anspruch.altersrente": { teilVon: "anspruch.zeitraum", formel: "0", norm: "§ 7 Abs. 4 Satz 1 SGB II" },
  "anspruch.grundsicherung": { teilVon: "anspruch.zeitraum", formel: "0", norm: "§ 5 Abs. 2 Satz 2, § 19 Abs. 1 Satz 2 SGB II" },
  "anspruch.entschaedigung": { teilVon: "anspruch.zeitraum", formel: "0", norm: "§ 7 Abs. 4a SGB II" },
  "anspruch.nichtErreichbar": { teilVon: "anspruch.zeitraum", formel: "0", norm: [{ ab: "2011-01", norm: "§ 7 Abs. 4a SGB II" }, { ab: "2023-07", norm: "§ 7b Abs. 1 bis 3 SGB II" }] },
  "mittel.ueberschuss": { teilVon: "anspruch.zeitraum", formel: "{mittel} − {bedarf}", norm: "§ 9 Abs. 2 Satz 1 SGB II" },
  bedarf: { teilVon: "anspruch", formel: "{regelbedarf} + {mehrbedarfe} + {unterkunft} + {heizung}", norm: "§ 19 Abs. 1 Satz 3 SGB II" },
  "regelbedarf.1": { teilVon: "bedarf", formel: "{satz} × {tage} / 30", norm: "§ 20 Abs. 2 Satz 1 SGB II", parameter: "regelbedarf1" },
  "regelbedarf.2": { teilVon: "bedarf", formel: "{satz} × {tage} / 30", norm: "§ 20 Abs. 4 SGB II", parameter: "regelbedarf2" },
  "regelbedarf.3": { teilVon: "bedarf", formel: "{satz} × {tage} / 30", norm: "§ 20 Abs. 2 Satz 2 Nr. 2 SGB II", parameter: "regelbedarf3" },
  "regelbedarf.ausgezogen": { teilVon: "bedarf", formel: "{satz} × {tage} / 30", norm: "§ 20 Abs. 3 SGB II", parameter: "regelbedarf3" },
  "regelbedarf.4": { teilVon: "bedarf", formel: "{satz} × {tage} / 30", norm: "§ 20 Abs. 2 Satz 2 Nr. 1, § 23 Nr. 1 SGB II", parameter: "regelbedarf4" },
  "regelbedarf.5": { teilVon: "bedarf", formel: "{satz} × {tage} / 30", norm: "§ 23 Nr. 1 SGB II", parameter: "regelbedarf5" },
  "regelbedarf.6": { teilVon: "bedarf", formel: "{satz} × {tage} / 30", norm: "§ 23 Nr. 1 SGB II", parameter: "regelbedarf6" },
  "regelbedarf.umgang": { teilVon: "bedarf", formel: "−{satz} × (30 − {tageHier}) / 30 × {tage} / 30", norm: "§ 36 Abs. 1 Satz 3, § 38 Abs. 2, § 41 Abs. 1 SGB II" },
  "mehrbedarf.schwangerschaft": { teilVon: "bedarf", formel: "{regelbedarf} × {promille} × {tage} / 30", norm: "§ 21 Abs. 2 SGB II", parameter: "schwangerschaft" },
  "mehrbedarf.alleinerziehend": { teilVon: "bedarf", formel: "{regelbedarf} × {promille} × {tage} / 30", norm: "§ 21 Abs. 3 Nr. 1 SGB II", parameter: "alleinerziehendJung" },
  "mehrbedarf.alleinerziehendJeKind": { teilVon: "bedarf", formel: "{regelbedarf} × {promille} × {tage} / 30", norm: "§ 21 Abs. 3 Nr. 2 SGB II", parameter: "alleinerziehendJeKind" },
  "mehrbedarf.alleinerziehendHalb": { teilVon: "bedarf", formel: "{regelbedarf} × {promille} × {tage} / 30", norm: "§ 21 Abs. 3 SGB II", parameter: "alleinerziehendJung" },
  "mehrbedarf.behinderung": { teilVon: "bedarf", formel: "{regelbedarf} × {promille} × {tage} / 30", norm: "§ 21 Abs. 4, § 23 Nr. 2 SGB II", parameter: "behinderung" },
  "mehrbedarf.merkzeichenG": { teilVon: "bedarf", formel: "{regelbedarf} × {promille} × {tage} / 30", norm: "§ 23 Nr. 4 SGB II", parameter: "merkzeichenG" },
  "mehrbedarf.ernaehrung": { teilVon: "bedarf", formel: "{betrag} × {tage} / 30", norm: "§ 21 Abs. 5 SGB II" },
  "mehrbedarf.obergrenze": { teilVon: "bedarf", formel: "−({summe} − {regelbedarf}) × {tage} / 30", norm: "§ 21 Abs. 8 SGB II" },
  "mehrbedarf.unabweisbar": { teilVon: "bedarf", formel: "{betrag} × {tage} / 30", norm: "§ 21 Abs. 6 SGB II" },
  "mehrbedarf.schulbuecher": { teilVon: "bedarf", formel: "{betrag} × {tage} / 30", norm: "§ 21 Abs. 6a SGB II" },
  "mehrbedarf.warmwasser": { teilVon: "bedarf", formel: "{regelbedarf} × {promille} × {tage} / 30", norm: "§ 21 Abs. 7 Satz 2 SGB II" },
  "mehrbedarf.warmwasserGemessen": { teilVon: "bedarf", formel: "{gemessen} / {koepfe} × {tage} / 30", norm: "§ 21 Abs. 7 Satz 3 SGB II" },
  "unterkunft.anteilVereinbart": { teilVon: "bedarf", formel: "{anerkannt} × {prozent} × {tage} / 30", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "heizung.anteilVereinbart": { teilVon: "bedarf", formel: "{anerkannt} × {prozent} × {tage} / 30", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "unterkunft.anteil": { teilVon: "bedarf", formel: "{anerkannt} / {koepfe} × {tage} / 30", norm: "§ 22 Abs. 1 Satz 1 SGB II" },
  "heizung.anteil": { teilVon: "bedarf", formel: "{anerkannt} / {koepfe} × {tage} / 30", norm: "§ 22 Abs. 1 Satz 1 SGB II" },

  "einkommen.anrechenbar": { teilVon: "anspruch", formel: "{einkommen} − {freigestellt} + {uebertrag} − {absetzbetraege}", norm: "§ 11 Abs. 1 Satz 1 SGB II" },
  ...EINKOMMENSKATALOG,
  "einkommen.anteil": { teilVon: "einkommen.anrechenbar", formel: "{einnahme} / {monate}", norm: [{ ab: "2011-01", norm: "§ 11 Abs. 3 Satz 3, § 11b Abs. 1 Satz 2 SGB II" }, { ab: "2016-08", norm: "§ 11 Abs. 3 Satz 4, § 11b Abs. 1 Satz 2 SGB II" }, { ab: "2023-07", norm: "§ 11 Abs. 3, § 11b Abs. 1 Satz 2 SGB II" }], parameter: "einmaligMonate" },
  "frei.mutterschaftsgeld": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11a Abs. 1 Nr. 6 SGB II" },
  "frei.aufwandsentschaedigung": { teilVon: "einkommen.anrechenbar", formel: "min({betrag}, {jahresbetrag} − {bisher})", norm: "§ 11a Abs. 1 Nr. 5 SGB II", parameter: "aufwandFrei" },
  "frei.kapital": { teilVon: "einkommen.anrechenbar", formel: "min({betrag}, {jahresbetrag} − {bisher})", norm: "§ 1 Abs. 1 Nr. 3 der Verordnung", parameter: "kapitalFrei" },
  "frei.kindErwerb": { teilVon: "einkommen.anrechenbar", formel: "min({betrag}, {frei})", norm: "§ 1 Abs. 1 Nr. 9 der Verordnung", parameter: "kindErwerbFrei" },
  "frei.bagatelle": { teilVon: "einkommen.anrechenbar", formel: "{betrag} ≤ {grenze}", norm: "§ 1 Abs. 1 Nr. 1 der Verordnung", parameter: "bagatelle" },
  "frei.nachAusscheiden": { teilVon: "einkommen.anrechenbar", formel: "{monatlich} × (30 − {tage}) / 30", norm: "§ 7 Abs. 3 Nr. 4, § 41 Abs. 1 SGB II" },
  "kindergeld.abgabe": { teilVon: "einkommen.anrechenbar", formel: "min({kindergeld}, {mittel} − {bedarf})", norm: [{ ab: "2011-01", norm: "§ 11 Abs. 1 Satz 4 SGB II" }, { ab: "2016-08", norm: "§ 11 Abs. 1 Satz 5 SGB II" }] },
  "hilfe.verwandte": { teilVon: "einkommen.anrechenbar", formel: "({einkommen} − 2 × {regelbedarf} − {wohnen}) / 2", norm: "§ 9 Abs. 5 SGB II, § 1 Abs. 2 der Verordnung", parameter: "regelbedarf1" },
  "kindergeld.uebernahme": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: [{ ab: "2011-01", norm: "§ 11 Abs. 1 Satz 4 SGB II" }, { ab: "2016-08", norm: "§ 11 Abs. 1 Satz 5 SGB II" }] },
  "abzug.steuern": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 1 SGB II" },
  "abzug.sozialversicherung": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 2 SGB II" },
  "abzug.grundabsetzbetrag": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11b Abs. 2 Satz 1 SGB II", parameter: "grundabsetzbetrag" },
  "abzug.nachgewiesen": { teilVon: "einkommen.anrechenbar", formel: "max({grundabsetzbetrag}, {nachgewiesen})", norm: "§ 11b Abs. 2 Satz 2 SGB II", parameter: "nachweisgrenze" },
  "abzug.jung": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11b Abs. 2b Satz 1 SGB II", parameter: "absetzbetragJung" },
  "abzug.freiwilligendienst": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11b Abs. 2b Satz 3 SGB II", parameter: "absetzbetragFreiwilligendienst" },
  "abzug.taschengeld": { teilVon: "einkommen.anrechenbar", formel: "min({betrag}, {hoechstens} − {abgesetzt})", norm: [{ ab: "2012-01", norm: "§ 1 Abs. 7 der Verordnung" }, { ab: "2021-01", norm: "§ 11b Abs. 2 Satz 6 SGB II" }], parameter: "absetzbetragTaschengeld" },
  "abzug.aufwand": { teilVon: "einkommen.anrechenbar", formel: "min({hoechstens}, {grundabsetzbetrag} + {betrag})", norm: "§ 11b Abs. 2 Satz 3 SGB II", parameter: "absetzbetragAufwand" },
  "abzug.rest": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11b Abs. 2 Satz 1 SGB II", parameter: "absetzbetragVomGesamten" },
  "abzug.tatsaechlich": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 3 bis 5 SGB II" },
  "abzug.foerderung": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: [{ ab: "2011-01", norm: "§ 11b Abs. 2 Satz 5 SGB II" }, { ab: "2023-07", norm: "§ 11b Abs. 2b Satz 4 und 5 SGB II" }], parameter: "absetzbetragFoerderung" },
  "abzug.versicherungspauschale": { teilVon: "einkommen.anrechenbar", formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 3 SGB II, § 6 Abs. 1 Nr. 1 und 2 der Verordnung", parameter: "versicherungspauschale" },
  "abzug.freibetrag1": { teilVon: "einkommen.anrechenbar", formel: "({bis} − {ab}) × {promille}", norm: "§ 11b Abs. 3 Satz 2 Nr. 1 SGB II", parameter: "freibetrag1Satz" },
  "abzug.freibetrag2": { teilVon: "einkommen.anrechenbar", formel: "({bis} − {ab}) × {promille}", norm: "§ 11b Abs. 3 Satz 2 Nr. 2 SGB II", parameter: "freibetrag2Satz" },
  "abzug.freibetrag3": { teilVon: "einkommen.anrechenbar", formel: "({bis} − {ab}) × {promille}", norm: [{ ab: "2011-01", norm: "§ 11b Abs. 3 Satz 2 Nr. 2 und Satz 3 SGB II" }, { ab: "2023-07", norm: "§ 11b Abs. 3 Satz 2 Nr. 3 und Satz 3 SGB II" }], parameter: "freibetrag3Satz" },
  "abzug.begrenzung": { teilVon: "einkommen.anrechenbar", formel: "−({absetzbetraege} − {einkommen})", norm: "§ 5 der Verordnung" },

  "angerechnet.eigene": { teilVon: "anspruch", formel: "min({mittel}, {bedarf})", norm: "§ 9 Abs. 2 Satz 2, § 11 Abs. 1 Satz 5 SGB II" },
  "angerechnet.andererElternteil": { teilVon: "anspruch", formel: "{betrag}", norm: "§ 9 Abs. 2 Satz 2 SGB II" },
  "angerechnet.gemeinsam": { teilVon: "anspruch", formel: "{offen} − {ungedeckt} × {offen} / {gesamtbedarf}", norm: "§ 9 Abs. 2 Satz 1 bis 3 SGB II" },
  "anspruch.rundung": { teilVon: "anspruch", formel: "{gerundet} − {genau}", norm: "§ 41 Abs. 2 SGB II in der bis 31.3.2011 geltenden Fassung", parameter: "anspruchInVollenEuro" },
  "anspruch.lebensunterhalt": { teilVon: "anspruch", formel: "{anspruch} − {unterkunft}", norm: "§ 19 Abs. 3 Satz 2 SGB II" },
  "anspruch.unterkunft": { teilVon: "anspruch", formel: "min({anspruch}, {unterkunft} + {heizung})", norm: "§ 19 Abs. 3 Satz 2 SGB II" },
  sofortzuschlag: { teilVon: null, formel: "{betrag}", norm: "§ 72 Abs. 1 Satz 1 SGB II", parameter: "sofortzuschlag" },
  "sofortzuschlag.kindergeld": { teilVon: null, formel: "{betrag}", norm: "§ 72 Abs. 1 Satz 2 Nr. 2 SGB II", parameter: "sofortzuschlag" },

  "anspruch.gemindert": { teilVon: null, formel: "{anspruch} − {minderung}", norm: "§ 31b Abs. 1 Satz 1 SGB II" },
  "minderung.pflichtverletzung": {
    teilVon: "anspruch.gemindert", formel: "{regelbedarf} × {promille} × {tage} / 30", parameter: "minderungStufe1",
    norm: [{ ab: "2011-01", norm: `§ 31a Abs. 1 Satz 1, § 31b Abs. 1 ${MINDERUNG_BIS_2022}` }, { ab: "2023-01", norm: `§ 31a Abs. 1 Satz 1, § 31b Abs. 2 Satz 1 Nr. 1 ${MINDERUNG_BIS_JUNI_2026}` }, { ab: "2026-07", norm: "§ 31a Abs. 1 Satz 1, § 31b Abs. 2 SGB II" }],
  },
  "minderung.zweitePflichtverletzung": {
    teilVon: "anspruch.gemindert", formel: "{regelbedarf} × {promille} × {tage} / 30", parameter: "minderungStufe2",
    norm: [{ ab: "2011-01", norm: `§ 31a Abs. 1 Satz 2 und 6, § 31b Abs. 1 ${MINDERUNG_BIS_2022}` }, { ab: "2023-01", norm: `§ 31a Abs. 1 Satz 2, § 31b Abs. 2 Satz 1 Nr. 2 ${MINDERUNG_BIS_JUNI_2026}` }],
  },
  "minderung.weiterePflichtverletzung": {
    teilVon: "anspruch.gemindert", formel: "{regelbedarf} × {promille} × {tage} / 30", parameter: "minderungStufe3",
    norm: [{ ab: "2011-01", norm: `§ 31a Abs. 1 Satz 3, § 31b Abs. 1 ${MINDERUNG_BIS_2022}` }, { ab: "2023-01", norm: `§ 31a Abs. 1 Satz 3, § 31b Abs. 2 Satz 1 Nr. 3 ${MINDERUNG_BIS_JUNI_2026}` }],
  },
  "minderung.meldeversaeumnis": {
    teilVon: "anspruch.gemindert", formel: "{regelbedarf} × {promille} × {tage} / 30", parameter: "meldeversaeumnis",
    norm: [{ ab: "2011-01", norm: "§ 32 Abs. 1 Satz 1 SGB II" }, { ab: "2022-07", norm: "§ 32 Abs. 1 Satz 1, § 84 Abs. 2 SGB II" }, { ab: "2023-01", norm: "§ 32 Abs. 1 Satz 1 SGB II" }, { ab: "2026-07", norm: "§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II" }],
  },
  "minderung.bisherigesRecht": {
    teilVon: "anspruch.gemindert", formel: "{regelbedarf} × {promille} × {tage} / 30",
    norm: [{ ab: "2011-01", norm: `§§ 31a bis 32 ${MINDERUNG_BIS_2022}` }, { ab: "2026-07", norm: `§ 65a Abs. 2 SGB II, §§ 31a bis 32 ${MINDERUNG_BIS_JUNI_2026}` }],
  },
  "minderung.regelbedarf": { teilVon: "anspruch.gemindert", formel: "{regelbedarf} × {tage} / 30", norm: "§ 31a Abs. 7, § 31b Abs. 3 SGB II" },
  "minderung.nichtErreichbar": { teilVon: "anspruch.gemindert", formel: "{regelbedarf} × {tage} / 30", norm: "§ 7b Abs. 4 Satz 4 SGB II" },
  "minderung.wiederErreichbar": { teilVon: "anspruch.gemindert", formel: "{regelbedarf} × {promille} × {tage} / 30", norm: "§ 7b Abs. 4 Satz 5, § 32 Abs. 3 Satz 2 SGB II", parameter: "meldeversaeumnis" },
  "minderung.entfallen": { teilVon: "anspruch.gemindert", formel: "{anspruch} × {tage} / 30", norm: "§ 7b Abs. 4 Satz 2 und 3 SGB II" },
  "minderung.nurUnterkunft": { teilVon: "anspruch.gemindert", formel: "({anspruch} − {unterkunft}) × {tage} / 30", norm: `§ 31a Abs. 2 Satz 1 und 4 ${MINDERUNG_BIS_2022}` },
  "minderung.vollstaendig": { teilVon: "anspruch.gemindert", formel: "{anspruch} × {tage} / 30", norm: `§ 31a Abs. 1 Satz 3, Abs. 2 Satz 2 ${MINDERUNG_BIS_2022}` },
  "minderung.hoechstens": {
    teilVon: "anspruch.gemindert", formel: "−({summe} − {regelbedarf} × {promille})", parameter: "minderungHoechstens",
    norm: [{ ab: "2011-01", norm: "§ 31a Abs. 1 SGB II, BVerfG 5.11.2019, 1 BvL 7/16" }, { ab: "2022-07", norm: "§ 84 Abs. 3 SGB II" }, { ab: "2023-01", norm: "§ 31a Abs. 4 Satz 1 SGB II" }],
  },
  "minderung.begrenzung": { teilVon: "anspruch.gemindert", formel: "−({summe} − {grenze})", norm: [{ ab: "2011-01", norm: `§ 31a Abs. 1 ${MINDERUNG_BIS_2022}` }, { ab: "2023-01", norm: "§ 31a Abs. 4 Satz 2 SGB II" }] },
  "minderung.einEuro": { teilVon: "anspruch.gemindert", formel: "−{betrag}", norm: "§ 31a Abs. 4 Satz 3 SGB II" },

  "sofortzuschlag.bildung": { teilVon: null, formel: "{betrag}", norm: "§ 72 Abs. 1 Satz 2 Nr. 1 SGB II", parameter: "sofortzuschlag" },
  bildung: { teilVon: null, formel: "{bedarfe} − {gedeckt}", norm: "§ 19 Abs. 2 und 3 Satz 3, § 28 Abs. 1 SGB II" },
  "bildung.schulausflug": { teilVon: "bildung", formel: "{betrag} − {gedeckt}", norm: "§ 28 Abs. 2 Satz 1 Nr. 1 SGB II" },
  "bildung.klassenfahrt": { teilVon: "bildung", formel: "{betrag} − {gedeckt}", norm: "§ 28 Abs. 2 Satz 1 Nr. 2 SGB II" },
  "bildung.schulbedarf": { teilVon: "bildung", formel: "{betrag} − {gedeckt}", norm: "§ 28 Abs. 3 SGB II", parameter: "schulbedarfErstes" },
  "bildung.schuelerbefoerderung": { teilVon: "bildung", formel: "{betrag} − {gedeckt}", norm: "§ 28 Abs. 4 SGB II" },
  "bildung.lernfoerderung": { teilVon: "bildung", formel: "{betrag} − {gedeckt}", norm: "§ 28 Abs. 5 SGB II" },
  "bildung.mittagessen": { teilVon: "bildung", formel: "{betrag} − {gedeckt}", norm: [{ ab: "2011-01", norm: "§ 77 Abs. 11 SGB II" }, { ab: "2011-04", norm: "§ 28 Abs. 6 SGB II, § 9 RBEG" }, { ab: "2019-08", norm: "§ 28 Abs. 6 SGB II" }] },
  "bildung.teilhabe": { teilVon: "bildung", formel: "{betrag} − {gedeckt}", norm: "§ 28 Abs. 7 SGB II", parameter: "teilhabe" },
  "einmalbedarf.erstausstattungWohnung": { teilVon: null, formel: "{betrag} − {mittel}", norm: "§ 24 Abs. 3 Satz 1 Nr. 1 SGB II" },
  "einmalbedarf.erstausstattungBekleidung": { teilVon: null, formel: "{betrag} − {mittel}", norm: "§ 24 Abs. 3 Satz 1 Nr. 2 SGB II" },
  "einmalbedarf.schwangerschaftUndGeburt": { teilVon: null, formel: "{betrag} − {mittel}", norm: "§ 24 Abs. 3 Satz 1 Nr. 2 SGB II" },
  "einmalbedarf.orthopaedischesUndTherapeutisches": { teilVon: null, formel: "{betrag} − {mittel}", norm: "§ 24 Abs. 3 Satz 1 Nr. 3 SGB II" },
  darlehen: { teilVon: null, formel: "{betrag} − {vermoegen}", norm: "§ 24 Abs. 1 Satz 1, § 42a Abs. 1 Satz 1 SGB II" },
  auszahlung: { teilVon: null, formel: "{anspruch} − {aufrechnung}", norm: "§ 42a Abs. 2, § 43 SGB II" },
  "aufrechnung.darlehen": { teilVon: "auszahlung", formel: "min({offen}, {regelbedarf} × {promille}, {spielraum})", norm: "§ 42a Abs. 2 Satz 1 SGB II", parameter: "aufrechnungDarlehen" },
  "aufrechnung.klein": { teilVon: "auszahlung", formel: "min({offen}, {regelbedarf} × {promille}, {spielraum})", norm: "§ 43 Abs. 2 Satz 1 SGB II", parameter: "aufrechnungKlein" },
  "aufrechnung.gross": { teilVon: "auszahlung", formel: "min({offen}, {regelbedarf} × {promille}, {spielraum})", norm: "§ 43 Abs. 2 Satz 1 SGB II", parameter: "aufrechnungGross" },

  einmalzahlung: { teilVon: null, formel: "{betrag}", norm: [{ ab: "2021-05", norm: "§ 70 SGB II" }, { ab: "2021-08", norm: "§ 71 Abs. 2 SGB II" }, { ab: "2022-07", norm: "§ 73 SGB II" }] },

  "vermoegen.gegenstand": { teilVon: null, formel: "{wert} − {frei}", norm: [{ ab: "2011-01", norm: "§ 12 Abs. 1 und 4 SGB II in der bis 2022 geltenden Fassung" }, { ab: "2023-01", norm: "§ 12 Abs. 1 Satz 1 und Abs. 5 SGB II in der bis 30.6.2026 geltenden Fassung" }, { ab: "2026-07", norm: "§ 12 Abs. 1 Satz 1 und Abs. 3 SGB II" }] },
  "vermoegen.nichtVerwertbar": { teilVon: null, formel: "{frei}", norm: "§ 12 Abs. 1 Satz 1 SGB II" },
  "vermoegen.hausrat": { teilVon: null, formel: "{frei}", norm: [{ ab: "2011-01", norm: "§ 12 Abs. 3 Satz 1 Nr. 1 SGB II in der bis 2022 geltenden Fassung" }, { ab: "2023-01", norm: "§ 12 Abs. 1 Satz 2 Nr. 1 SGB II" }] },
  "vermoegen.kfz": { teilVon: null, formel: "{frei}", norm: [{ ab: "2011-01", norm: "§ 12 Abs. 3 Satz 1 Nr. 2 SGB II in der bis 2022 geltenden Fassung" }, { ab: "2023-01", norm: "§ 12 Abs. 1 Satz 2 Nr. 2 SGB II" }], parameter: "kfzAngemessen" },
  "vermoegen.altersvorsorge": { teilVon: null, formel: "{frei}", norm: [{ ab: "2011-01", norm: "§ 12 Abs. 2 Satz 1 Nr. 2 und 3 SGB II in der bis 2022 geltenden Fassung" }, { ab: "2023-01", norm: "§ 12 Abs. 1 Satz 2 Nr. 3 SGB II" }] },
  "vermoegen.vorsorgeSelbstaendig": { teilVon: null, formel: "{frei}", norm: "§ 12 Abs. 1 Satz 2 Nr. 4 SGB II", parameter: "vorsorgeSelbstaendigJeJahr" },
  "vermoegen.haus": { teilVon: null, formel: "{frei}", norm: [{ ab: "2011-01", norm: "§ 12 Abs. 3 Satz 1 Nr. 4 SGB II in der bis 2022 geltenden Fassung" }, { ab: "2023-01", norm: "§ 12 Abs. 1 Satz 2 Nr. 5 SGB II" }], parameter: "eigenheimHaus" },
  "vermoegen.eigentumswohnung": { teilVon: null, formel: "{frei}", norm: [{ ab: "2011-01", norm: "§ 12 Abs. 3 Satz 1 Nr. 4 SGB II in der bis 2022 geltenden Fassung" }, { ab: "2023-01", norm: "§ 12 Abs. 1 Satz 2 Nr. 5 SGB II" }], parameter: "eigenheimWohnung" },
  "vermoegen.eigenheimKarenzzeit": { teilVon: null, formel: "{frei}", norm: [{ ab: "2023-01", norm: "§ 12 Abs. 4 Satz 2 SGB II in der bis 30.6.2026 geltenden Fassung" }, { ab: "2026-07", norm: "§ 12 Abs. 1 Satz 3 SGB II" }] },
  "vermoegen.wohnenMitBehinderung": { teilVon: null, formel: "{frei}", norm: [{ ab: "2011-01", norm: "§ 12 Abs. 3 Satz 1 Nr. 5 SGB II in der bis 2022 geltenden Fassung" }, { ab: "2023-01", norm: "§ 12 Abs. 1 Satz 2 Nr. 6 SGB II" }] },
  "vermoegen.berufsausuebung": { teilVon: null, formel: "{frei}", norm: "§ 7 Abs. 1 der Verordnung, § 13 SGB II" },
  "vermoegen.haerte": { teilVon: null, formel: "{frei}", norm: [{ ab: "2011-01", norm: "§ 12 Abs. 3 Satz 1 Nr. 6 SGB II in der bis 2022 geltenden Fassung" }, { ab: "2023-01", norm: "§ 12 Abs. 1 Satz 2 Nr. 7 SGB II" }] },
  "vermoegen.unwirtschaftlich": { teilVon: null, formel: "{frei}", norm: "§ 12 Abs. 3 Satz 1 Nr. 6 SGB II in der bis 2022 geltenden Fassung" },
  "anspruch.darlehen": { teilVon: null, formel: "min({anspruch}, {vermoegen})", norm: "§ 9 Abs. 4, § 24 Abs. 5 SGB II" },
  "vermoegen.freibetrag": { teilVon: null, formel: "{betrag}", norm: "§ 12 Abs. 2 Satz 1 und 2 SGB II", parameter: "vermoegenBis30" },
  "vermoegen.freibetragBisherig": { teilVon: null, formel: "{betrag}", norm: "§ 12 Abs. 2 Satz 1 SGB II in der bis 30.6.2026 geltenden Fassung", parameter: "vermoegenJePerson" },
  "vermoegen.karenzzeit": { teilVon: null, formel: "{betrag}", norm: "§ 12 Abs. 3 und 4 SGB II in der bis 30.6.2026 geltenden Fassung", parameter: "vermoegenKarenzErste" },
  "vermoegen.grundfreibetrag": { teilVon: null, formel: "{grundfreibetrag} + {anschaffungen}", norm: "§ 12 Abs. 2 SGB II in der bis 2022 geltenden Fassung", parameter: "grundfreibetragJeJahr" },
  "vermoegen.corona": { teilVon: null, formel: "{erste} + ({personen} − 1) × {weitere}", norm: "§ 67 Abs. 2 SGB II", parameter: "erheblichErste" },
  "vermoegen.einsatz": { teilVon: null, formel: "{vermoegen} − {frei}", norm: "§ 9 Abs. 1 und 2, § 12 Abs. 2, § 19 Abs. 3 Satz 1 SGB II" },
} as const satisfies Record<string, Eintrag>;

/** The keys of all rules that can appear in an explanation. */
export type Regel = keyof typeof KATALOG;
