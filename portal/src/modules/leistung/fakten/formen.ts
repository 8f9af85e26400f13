import { type Fakt, type Faktart, betragsarten } from "../../../fall/fakt/fakt.ts";

/** A form for a kind of fact; income has three, because the law asks different things. Also a part of the address. */
export const faktformen = [
  "unterkunft", "erwerbstaetigkeit", "selbstaendigkeit", "einkommen", "vermoegen", "mehrbedarf", "erwerbsfaehigkeit", "schwangerschaft",
  "ausbildung", "familie", "auszug", "leistungsbezug", "kostensenkung",
] as const;
export type Faktform = (typeof faktformen)[number];

/** A field of such a form. `person` and `personen` choose among the members of the household. */
export type Feld = { name: string; art: "euro" | "zahl" | "ganz" | "tag" | "monat" | "person" | "personen"; pflicht: boolean } | { name: string; art: "wahl"; optionen: readonly string[]; pflicht: boolean };

const feld = (art: Exclude<Feld["art"], "wahl">, name: string, pflicht = true): Feld => ({ name, art, pflicht });
const wahl = (name: string, optionen: readonly string[]): Feld => ({ name, art: "wahl", optionen, pflicht: true });

export const mehrbedarfsarten = ["behinderung", "merkzeichenG", "ernaehrung", "unabweisbar", "schulbuecher"] as const;
export const ausbildungen = ["schule", "berufsausbildung", "studium", "freiwilligendienst"] as const;

const auszugsanlaesse = ["ausgezogen", "verstorben"] as const;

export const felder: Record<Faktform, readonly Feld[]> = {
  unterkunft: [wahl("form", ["miete", "eigentum", "keine"]), feld("euro", "bruttokaltmiete"), feld("euro", "heizung"), feld("zahl", "wohnflaeche", false), feld("ganz", "personenImHaushalt"), wahl("warmwasser", ["zentral", "dezentral"])],
  erwerbstaetigkeit: [feld("euro", "brutto"), feld("euro", "steuern"), feld("euro", "sozialversicherung"), feld("euro", "absetzbar", false)],
  selbstaendigkeit: [feld("euro", "gewinn"), feld("euro", "steuern", false), feld("euro", "sozialversicherung", false)],
  einkommen: [wahl("einkommensart", betragsarten), feld("euro", "betrag")],
  vermoegen: [feld("euro", "betrag")],
  mehrbedarf: [wahl("mehrbedarfsart", mehrbedarfsarten), feld("euro", "betrag", false)],
  erwerbsfaehigkeit: [wahl("erwerbsfaehig", ["ja", "nein"])],
  schwangerschaft: [feld("tag", "seitWoche13")],
  ausbildung: [wahl("ausbildungsart", ausbildungen)],
  familie: [feld("person", "partner", false), feld("personen", "eltern", false)],
  auszug: [wahl("anlass", auszugsanlaesse)],
  leistungsbezug: [feld("monat", "seit")],
  kostensenkung: [feld("monat", "seit")],
};

/** Kinds of facts about the whole household. */
export const istHaushaltsform = (form: Faktform): boolean => form === "unterkunft" || form === "leistungsbezug" || form === "kostensenkung";

/** Kinds of which several can hold at the same time. */
export const istMehrfach = (art: Faktart): boolean => art === "einkommen" || art === "mehrbedarf";

/** The form in which a fact is changed. */
export function formVon(fakt: Fakt): Faktform {
  if (fakt.art !== "einkommen") return fakt.art;
  const { art } = fakt.einkommen;
  return art === "erwerbstaetigkeit" || art === "selbstaendigkeit" ? art : "einkommen";
}

/** The kind of fact that a form makes. */
export const artVon = (form: Faktform): Faktart => (form === "erwerbstaetigkeit" || form === "selbstaendigkeit" ? "einkommen" : form);
