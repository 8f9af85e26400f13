import { z } from "zod";

const cents = z.int().min(0).max(100_000_000_00);
const tag = z.iso.date();

/** Kinds of income that are one monthly amount, as `handschlag rechne` knows them. */
export const betragsarten = [
  "kindergeld", "unterhalt", "unterhaltsvorschuss", "arbeitslosengeld", "krankengeld", "elterngeld", "mutterschaftsgeld",
  "rente", "kapital", "miete", "bafoeg", "berufsausbildungsbeihilfe", "wohngeld", "kinderzuschlag",
  "taschengeldFreiwilligendienst", "aufwandsentschaedigung", "sonstiges",
] as const;

const einkommen = z.discriminatedUnion("art", [
  z.strictObject({ art: z.literal("erwerbstaetigkeit"), brutto: cents, steuern: cents, sozialversicherung: cents, absetzbar: cents }),
  z.strictObject({ art: z.literal("selbstaendigkeit"), gewinn: cents, steuern: cents, sozialversicherung: cents }),
  ...betragsarten.map((art) => z.strictObject({ art: z.literal(art), betrag: cents })),
]);

const mehrbedarf = z.discriminatedUnion("art", [
  z.strictObject({ art: z.enum(["behinderung", "merkzeichenG"]) }),
  z.strictObject({ art: z.enum(["ernaehrung", "unabweisbar", "schulbuecher"]), betrag: cents }),
]);

/**
 * What can be known about a person or a household. Money is cents a month, days are YYYY-MM-DD.
 * A fact says nothing about when it holds: its row does.
 */
export const faktSchema = z.discriminatedUnion("art", [
  z.strictObject({ art: z.literal("familie"), partner: z.uuid().optional(), eltern: z.array(z.uuid()).max(2) }),
  z.strictObject({
    art: z.literal("unterkunft"),
    form: z.enum(["miete", "eigentum", "keine"]),
    bruttokaltmiete: cents,
    heizung: cents,
    wohnflaeche: z.number().positive().max(1000).optional(),
    personenImHaushalt: z.int().min(1).max(30),
    warmwasser: z.enum(["zentral", "dezentral"]),
  }),
  z.strictObject({ art: z.literal("einkommen"), einkommen }),
  z.strictObject({ art: z.literal("vermoegen"), betrag: cents }),
  z.strictObject({ art: z.literal("mehrbedarf"), mehrbedarf }),
  z.strictObject({ art: z.literal("erwerbsfaehigkeit"), erwerbsfaehig: z.boolean() }),
  z.strictObject({ art: z.literal("schwangerschaft"), seitWoche13: tag }),
  z.strictObject({ art: z.literal("ausbildung"), ausbildung: z.enum(["schule", "berufsausbildung", "studium", "freiwilligendienst"]) }),
  // From its first day on, somebody is no longer part of the household.
  z.strictObject({ art: z.literal("auszug"), anlass: z.enum(["ausgezogen", "verstorben"]) }),
  z.strictObject({ art: z.literal("leistungsbezug"), seit: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.strictObject({ art: z.literal("kostensenkung"), seit: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
]);

export type Fakt = z.infer<typeof faktSchema>;
export type Faktart = Fakt["art"];
export type Einkommen = z.infer<typeof einkommen>;

/** A fact as it stands in the file. Days are YYYY-MM-DD; `bis` is the last day, or null while it goes on. */
export type DatierterFakt<F extends Fakt = Fakt> = {
  id: string;
  personId: string | null;
  inhalt: F;
  von: string;
  bis: string | null;
  ersetzt: string | null;
};

/**
 * The facts that hold on a day: not corrected by a later entry, begun and not ended.
 * @param tag YYYY-MM-DD
 */
export function geltende(fakten: readonly DatierterFakt[], tag: string): DatierterFakt[] {
  const corrected = new Set(fakten.flatMap((f) => (f.ersetzt === null ? [] : [f.ersetzt])));
  return fakten.filter((f) => !corrected.has(f.id) && f.von <= tag && (f.bis === null || tag <= f.bis));
}
