import type { Angemessenheit, Fall as Rechenfall, Einkommen as RechenEinkommen, Mehrbedarf as RechenMehrbedarf, Person as Rechenperson } from "@handschlag/sgb2/eingabe";
import { type DatierterFakt, type Einkommen, type Fakt, type Faktart, geltende } from "./fakt/fakt.ts";

/** The local limits of an office for housing, in cents a month. */
export type Richtwert = { giltAb: string; werte: readonly { personen: number; bruttokaltmiete: number; heizung: number }[]; quelle: string };

/** A household as the file knows it. */
export type Haushalt = {
  /** `von`: first day in the household, where it is not the day of birth. */
  personen: readonly { id: string; geburtsdatum: string; von?: string }[];
  fakten: readonly DatierterFakt[];
  richtwerte: readonly Richtwert[];
  /** YYYY-MM-DD */
  bewilligungszeitraumBeginn: string;
};

const euro = (cents: number): number => cents / 100;

/** The last day of a month. @param monat YYYY-MM @returns YYYY-MM-DD */
export function letzterTag(monat: string): string {
  const [jahr = 0, m = 0] = monat.split("-").map(Number);
  return `${monat}-${String(new Date(Date.UTC(jahr, m, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** The day before. @param tag YYYY-MM-DD */
export const tagDavor = (tag: string): string => new Date(Date.parse(tag) - 86_400_000).toISOString().slice(0, 10);

/**
 * The facts of a month as the law's engine takes them: what holds on the last day of the month counts for the month
 * (income is counted in the month in which it comes, § 11 Abs. 2 SGB II).
 * @param monat YYYY-MM
 */
export function rechenfall(haushalt: Haushalt, monat: string): Rechenfall {
  const tag = letzterTag(monat);
  const gilt = geltende(haushalt.fakten, tag);
  const zuPerson = (personId: string | null) => gilt.filter((f) => f.personId === personId).map((f) => f.inhalt);
  const auszug = (id: string) => gilt.find((f) => f.inhalt.art === "auszug" && f.personId === id);
  // Who is not yet born or here, or has left before this month, is not part of the calculation.
  const personen = haushalt.personen.filter((p) => (p.von ?? p.geburtsdatum) <= tag && (auszug(p.id)?.von ?? tag) > `${monat}-01`);
  const dabei = new Set(personen.map((p) => p.id));
  return {
    monat,
    bewilligungszeitraumBeginn: haushalt.bewilligungszeitraumBeginn,
    unterkunft: unterkunft(zuPerson(null), personen.length, richtwertAm(haushalt.richtwerte, tag)),
    personen: personen.map((p) => ({ ...rechenperson(p, zuPerson(p.id), dabei), ...lage(monat, p, auszug(p.id)) })),
  };
}

const finde = <A extends Faktart>(fakten: readonly Fakt[], art: A): Extract<Fakt, { art: A }> | undefined =>
  fakten.find((f): f is Extract<Fakt, { art: A }> => f.art === art);

const alle = <A extends Faktart>(fakten: readonly Fakt[], art: A): Extract<Fakt, { art: A }>[] =>
  fakten.filter((f): f is Extract<Fakt, { art: A }> => f.art === art);

function unterkunft(fakten: readonly Fakt[], koepfe: number, richtwert: Richtwert | undefined): Rechenfall["unterkunft"] {
  const fakt = finde(fakten, "unterkunft");
  const bezug = finde(fakten, "leistungsbezug");
  const senkung = finde(fakten, "kostensenkung");
  const zeiten = { ...(bezug && { leistungsbezugSeit: bezug.seit }), ...(senkung && { kostensenkungSeit: senkung.seit }) };
  if (!fakt || fakt.form === "keine") return { art: "keine", ...zeiten };
  const personenImHaushalt = Math.max(fakt.personenImHaushalt, koepfe);
  const angemessen = richtwert && grenzen(richtwert, personenImHaushalt);
  return {
    art: fakt.form, bruttokaltmiete: euro(fakt.bruttokaltmiete), heizung: euro(fakt.heizung), personenImHaushalt, warmwasser: fakt.warmwasser,
    ...(fakt.wohnflaeche !== undefined && { wohnflaeche: fakt.wohnflaeche }), ...(angemessen && { angemessen }), ...zeiten,
  };
}

const richtwertAm = (richtwerte: readonly Richtwert[], tag: string): Richtwert | undefined =>
  richtwerte.filter((r) => r.giltAb <= tag).sort((a, b) => (a.giltAb < b.giltAb ? 1 : -1))[0];

function grenzen({ werte, quelle }: Richtwert, personen: number): Angemessenheit | undefined {
  const wert = werte.find((w) => w.personen === personen);
  return wert && { bruttokaltmiete: euro(wert.bruttokaltmiete), heizung: euro(wert.heizung), quelle };
}

function rechenperson({ id, geburtsdatum }: { id: string; geburtsdatum: string }, fakten: readonly Fakt[], dabei: ReadonlySet<string>): Rechenperson {
  const familie = finde(fakten, "familie");
  const partner = familie?.partner !== undefined && dabei.has(familie.partner) ? familie.partner : undefined;
  const faehig = finde(fakten, "erwerbsfaehigkeit");
  const schwanger = finde(fakten, "schwangerschaft");
  const ausbildung = finde(fakten, "ausbildung");
  const vermoegen = finde(fakten, "vermoegen");
  return {
    id, geburtsdatum,
    ...(partner !== undefined && { partner }),
    eltern: (familie?.eltern ?? []).filter((e) => dabei.has(e)),
    ...(faehig && { erwerbsfaehig: faehig.erwerbsfaehig }),
    ...(schwanger && { schwangerSeitWoche13: schwanger.seitWoche13 }),
    ...(ausbildung && { ausbildung: ausbildung.ausbildung }),
    mehrbedarfe: alle(fakten, "mehrbedarf").map((f) => rechenmehrbedarf(f.mehrbedarf)),
    einkommen: alle(fakten, "einkommen").map((f) => recheneinkommen(f.einkommen)),
    ...(vermoegen && { vermoegen: euro(vermoegen.betrag) }),
  };
}

/** Who comes or goes in the middle of a month counts for its days (§ 41 Abs. 1 SGB II). A birth says so by itself. */
function lage(monat: string, { geburtsdatum, von = geburtsdatum }: Haushalt["personen"][number], auszug: DatierterFakt | undefined): Pick<Rechenperson, "lage"> {
  const einzug = von > `${monat}-01` && von !== geburtsdatum ? { einzug: von } : {};
  const letzter = auszug && tagDavor(auszug.von);
  const ende = letzter === undefined ? {} : auszug?.inhalt.art === "auszug" && auszug.inhalt.anlass === "verstorben" ? { todestag: letzter } : { auszug: letzter };
  const beides = { ...einzug, ...ende };
  return Object.keys(beides).length === 0 ? {} : { lage: beides };
}

function rechenmehrbedarf(mehrbedarf: Extract<Fakt, { art: "mehrbedarf" }>["mehrbedarf"]): RechenMehrbedarf {
  return "betrag" in mehrbedarf ? { art: mehrbedarf.art, betrag: euro(mehrbedarf.betrag) } : { art: mehrbedarf.art };
}

function recheneinkommen(e: Einkommen): RechenEinkommen {
  switch (e.art) {
    case "erwerbstaetigkeit":
      return { art: e.art, brutto: euro(e.brutto), steuern: euro(e.steuern), sozialversicherung: euro(e.sozialversicherung), absetzbar: euro(e.absetzbar) };
    case "selbstaendigkeit":
      return { art: e.art, gewinn: euro(e.gewinn), steuern: euro(e.steuern), sozialversicherung: euro(e.sozialversicherung) };
    default:
      return { art: e.art, betrag: euro(e.betrag) };
  }
}
