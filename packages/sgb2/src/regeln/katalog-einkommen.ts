import type { Eintrag } from "./katalog.ts";

const TEIL = "einkommen.anrechenbar";
const OHNE_ANGERECHNETES = "{betrag} − {angerechnet}";
const BIS_GRENZE = "min({betrag}, {grenze})";

/** The steps of particular income: not counted, in kind, from a business; and of deductions item by item. */
export const EINKOMMENSKATALOG = {
  "einkommen.betrieb": { teilVon: TEIL, formel: "({einnahmen} − {ausgaben}) / {monate}", norm: "§ 3 Abs. 1, 2 und 4 der Verordnung" },
  "einkommen.verpflegung": { teilVon: TEIL, formel: "{regelbedarf} × 1 % × {verpflegungstage}", norm: [{ ab: "2011-01", norm: "§ 11 Abs. 1 Satz 1 SGB II, § 2 Abs. 5 der Verordnung" }, { ab: "2016-08", norm: "§ 11 Abs. 1 Satz 2 SGB II, § 2 Abs. 5 der Verordnung" }] },
  "frei.leistungSgb2": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 1 Nr. 1 SGB II" },
  "frei.grundrenteBvg": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 1 Nr. 2 SGB II in der bis 2024 geltenden Fassung" },
  "frei.soldatenentschaedigung": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 1 Nr. 2 SGB II" },
  "frei.entschaedigungBeg": { teilVon: TEIL, formel: BIS_GRENZE, norm: "§ 11a Abs. 1 Nr. 3 SGB II" },
  "frei.betreuerpauschale": { teilVon: TEIL, formel: BIS_GRENZE, norm: "§ 11a Abs. 1 Nr. 4 SGB II", parameter: "betreuerpauschaleFrei" },
  "frei.erbschaft": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 1 Nr. 7 SGB II" },
  "frei.vermaechtnis": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 1 Nr. 7 SGB II" },
  "frei.schmerzensgeld": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 2 SGB II" },
  "frei.zweckbestimmt": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 3 Satz 1 SGB II" },
  "frei.pflegegeldErziehung": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 3 Satz 2 Nr. 1 SGB II" },
  "frei.freieWohlfahrtspflege": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 4 SGB II" },
  "frei.zuwendung": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 5 SGB II" },
  "frei.ueberbrueckungsgeld": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11a Abs. 6 SGB II" },
  "frei.ferienjob": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: [{ ab: "2012-01", norm: "§ 1 Abs. 4 der Verordnung, Stand 19.12.2011" }, { ab: "2021-01", norm: "§ 1 Abs. 4 der Verordnung in der bis 30.6.2023 geltenden Fassung" }, { ab: "2023-07", norm: "§ 11a Abs. 7 SGB II" }], parameter: "ferienjobFrei" },
  "frei.pflegeperson": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 1 Abs. 1 Nr. 4 der Verordnung" },
  "frei.auslandsverwendungszuschlag": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 1 Abs. 1 Nr. 5 der Verordnung" },
  "frei.natoUeberbrueckungsbeihilfe": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 1 Abs. 1 Nr. 6 der Verordnung" },
  "frei.preisausgleich": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 1 Abs. 1 Nr. 7 der Verordnung" },
  "frei.coronaHilfe": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 1 Abs. 1 Nr. 10, 13 und 14 der Verordnung in der bis 2022 geltenden Fassung" },
  "frei.kindergeldWeitergeleitet": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 1 Abs. 1 Nr. 8 der Verordnung" },
  "frei.sterbevierteljahr": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 1 Abs. 1 Nr. 10 der Verordnung" },
  "frei.verpflegung": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 1 Abs. 1 Nr. 11 der Verordnung" },
  "frei.religioesesFest": { teilVon: TEIL, formel: BIS_GRENZE, norm: "§ 1 Abs. 1 Nr. 12 der Verordnung", parameter: "religioesesFestFrei" },
  "frei.hygienehilfe": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: [{ ab: "2021-01", norm: "§ 1 Abs. 1 Nr. 15 der Verordnung" }, { ab: "2023-01", norm: "§ 1 Abs. 1 Nr. 13 der Verordnung" }] },
  "frei.verletztenrenteNva": { teilVon: TEIL, formel: BIS_GRENZE, norm: [{ ab: "2011-01", norm: "§ 1 Abs. 6 der Verordnung" }, { ab: "2016-08", norm: "§ 1 Abs. 3 der Verordnung" }] },
  "frei.bundesrechtFrei": { teilVon: TEIL, formel: OHNE_ANGERECHNETES, norm: "§ 11 Abs. 1 Satz 1 SGB II" },

  nachweis: { teilVon: TEIL, formel: "{pauschale} + {weitere} + {ausgaben}", norm: "§ 11b Abs. 1 Satz 1 Nr. 3 bis 5 SGB II, § 6 der Verordnung", parameter: "versicherungspauschale" },
  "nachweis.pflichtversicherung": { teilVon: "nachweis", formel: "{jahresbeitrag} / 12", norm: "§ 11b Abs. 1 Satz 1 Nr. 3 SGB II, § 6 Abs. 1 Nr. 3 der Verordnung" },
  "nachweis.vorsorge": { teilVon: "nachweis", formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 3 SGB II" },
  "nachweis.riester": { teilVon: "nachweis", formel: "max({mindestens}, {einkommen} × {promille})", norm: "§ 11b Abs. 1 Satz 1 Nr. 4 SGB II, § 6 Abs. 1 Nr. 4 der Verordnung", parameter: "riesterSatz" },
  "nachweis.fahrt": { teilVon: "nachweis", formel: "{satz} × {kilometer} × {tage}", norm: [{ ab: "2011-01", norm: "§ 11b Abs. 1 Satz 1 Nr. 5 SGB II, § 6 Abs. 1 Nr. 3 Buchst. b und Abs. 2 der Verordnung" }, { ab: "2016-08", norm: "§ 11b Abs. 1 Satz 1 Nr. 5 SGB II, § 6 Abs. 1 Nr. 5 und Abs. 2 der Verordnung" }], parameter: "kilometerArbeitsweg" },
  "nachweis.fahrtBegrenzt": { teilVon: "nachweis", formel: "max(min({pauschal}, {oeffentlicherVerkehr}), {nachgewiesen})", norm: [{ ab: "2011-01", norm: "§ 11b Abs. 1 Satz 1 Nr. 5 SGB II, § 6 Abs. 1 Nr. 3 Buchst. b und Abs. 2 der Verordnung" }, { ab: "2016-08", norm: "§ 11b Abs. 1 Satz 1 Nr. 5 SGB II, § 6 Abs. 1 Nr. 5 und Abs. 2 der Verordnung" }], parameter: "kilometerArbeitsweg" },
  "nachweis.verpflegungsmehraufwand": { teilVon: "nachweis", formel: "{satz} × {tage}", norm: "§ 11b Abs. 1 Satz 1 Nr. 5 SGB II, § 6 Abs. 3 der Verordnung", parameter: "verpflegungsmehraufwand" },
  "nachweis.erwerbsausgaben": { teilVon: "nachweis", formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 5 SGB II" },
  "nachweis.ausgaben": { teilVon: "nachweis", formel: "min({betrag}, {ausgaben})", norm: "§ 11b Abs. 1 Satz 1 Nr. 5 SGB II, § 5 Satz 1 der Verordnung" },
  "grundrente.freibetrag": { teilVon: TEIL, formel: "min({sockel} + ({rente} − {sockel}) × {promille}, {hoechstens})", norm: "§ 11b Abs. 2a SGB II, § 82a Abs. 1 SGB XII", parameter: "grundrenteSockel" },
  "unterhalt.bisTitel": { teilVon: TEIL, formel: "min({betrag}, {titel})", norm: "§ 11b Abs. 1 Satz 1 Nr. 7 SGB II" },
  "abzug.aufwandFest": { teilVon: TEIL, formel: "{betrag}", norm: "§ 11b Abs. 2 Satz 3 SGB II", parameter: "absetzbetragAufwand" },
  "abzug.einzeln": { teilVon: TEIL, formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 3 bis 5 SGB II" },
  "abzug.grundrente": { teilVon: TEIL, formel: "{betrag}", norm: "§ 11b Abs. 2a SGB II, § 82a SGB XII", parameter: "grundrenteSockel" },
  "abzug.unterhalt": { teilVon: TEIL, formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 7 SGB II" },
  "abzug.ausbildungsfoerderung": { teilVon: TEIL, formel: "{betrag}", norm: "§ 11b Abs. 1 Satz 1 Nr. 8 SGB II" },
} as const satisfies Record<string, Eintrag>;
