import type { Fakt } from "../fall/fakt/fakt.ts";
import type { NeuePerson, NeuerFakt } from "../fall/store.ts";
import { nachnamen, strassen, vornamenFrauen, vornamenKinder, vornamenMaenner } from "./namen.ts";
import { kennung, type Zufall } from "./zufall.ts";

/** A household that applies. The first person is the one who does. */
export type Haushalt = { personen: [NeuePerson, ...NeuePerson[]]; fakten: NeuerFakt[] };

type Form = "allein" | "paar" | "alleinerziehend" | "familie";

// About as many of each kind as live on basic income support: more than half live alone.
const formen = ["allein", "allein", "allein", "allein", "allein", "allein", "paar", "alleinerziehend", "alleinerziehend", "familie"] as const satisfies readonly Form[];

const KINDERGELD_2025 = 255_00;
const KINDERGELD_2026 = 259_00;

/** One household of the demo. @param ab first of the month from which its facts hold, YYYY-MM-DD */
export function erfinde(z: Zufall, nr: number, ab: string): Haushalt {
  const form = z.aus(formen);
  const nachname = z.aus(nachnamen);
  const anschrift = { strasse: `${z.aus(strassen)} ${z.von(1, 98)}`, plz: "12345", ort: "Musterstadt" };
  const id = (wer: string) => kennung(`person ${nr} ${wer}`);
  const erwachsen = (wer: string): NeuePerson => ({
    id: id(wer), vorname: z.aus(z.mit(0.5) ? vornamenFrauen : vornamenMaenner), nachname, anschrift, eltern: [],
    geburtsdatum: tag(z, z.von(1965, 2003)), telefon: `0123 45${z.von(100, 999)}`,
  });
  const haupt = erwachsen("a");
  const partner = form === "paar" || form === "familie" ? [erwachsen("b")] : [];
  const eltern = [haupt, ...partner].map((p) => p.id);
  const kinderzahl = form === "alleinerziehend" ? z.von(1, 2) : form === "familie" ? z.von(1, 4) : 0;
  const kinder = Array.from({ length: kinderzahl }, (_, i): NeuePerson => ({
    id: id(`k${i}`), vorname: z.aus(vornamenKinder), nachname, anschrift, eltern, geburtsdatum: tag(z, z.von(2010, 2024)),
  }));
  const personen: Haushalt["personen"] = [haupt, ...partner, ...kinder];
  const angaben = [...familie(haupt, partner[0], kinder), ...wohnen(z, personen.length), ...geld(z, form, haupt, partner[0], kinder)];
  return { personen, fakten: angaben.filter((f) => f.bis === undefined || f.bis === null || f.bis >= ab).map((f) => ({ ...f, von: f.von !== undefined && f.von > ab ? f.von : ab })) };
}

// What holds from the beginning needs no day of its own.
type Angabe = Omit<NeuerFakt, "von"> & { von?: string };

const tag = (z: Zufall, jahr: number): string => `${jahr}-${String(z.von(1, 12)).padStart(2, "0")}-${String(z.von(1, 28)).padStart(2, "0")}`;

const ueber = (person: NeuePerson | undefined, inhalt: Fakt): Angabe[] => (person ? [{ personId: person.id, inhalt }] : []);

function familie(haupt: NeuePerson, partner: NeuePerson | undefined, kinder: readonly NeuePerson[]): Angabe[] {
  return [
    ...(partner ? [...ueber(haupt, { art: "familie", partner: partner.id, eltern: [] }), ...ueber(partner, { art: "familie", partner: haupt.id, eltern: [] })] : []),
    ...kinder.flatMap((k) => ueber(k, { art: "familie", eltern: k.eltern })),
  ];
}

function wohnen(z: Zufall, koepfe: number): Angabe[] {
  const flaeche = 35 + 13 * koepfe + z.von(-6, 12);
  const teuer = z.mit(0.12) ? 1.6 : 1;
  return [{
    personId: null,
    inhalt: {
      art: "unterkunft", form: "miete", wohnflaeche: flaeche, personenImHaushalt: koepfe, warmwasser: z.mit(0.2) ? "dezentral" : "zentral",
      bruttokaltmiete: Math.round(flaeche * z.von(720, 960) * teuer), heizung: flaeche * z.von(110, 165),
    },
  }];
}

function geld(z: Zufall, form: Form, haupt: NeuePerson, partner: NeuePerson | undefined, kinder: readonly NeuePerson[]): Angabe[] {
  return [
    ...verdienst(z, haupt, z.mit(0.28)),
    ...verdienst(z, partner, z.mit(0.35)),
    ...ueber(haupt, { art: "vermoegen", betrag: z.mit(0.04) ? 68_000_00 : z.von(0, 9000) * 100 }),
    ...kinder.flatMap(kindergeld),
    ...(form === "alleinerziehend" && z.mit(0.6) ? kinder.flatMap(unterhaltsvorschuss) : []),
    ...(z.mit(0.06) ? ueber(haupt, { art: "mehrbedarf", mehrbedarf: { art: "behinderung" } }) : []),
  ];
}

// Child benefit rose in January 2026: two facts, each for its time.
const kindergeld = (k: NeuePerson): Angabe[] => [
  { personId: k.id, inhalt: { art: "einkommen", einkommen: { art: "kindergeld", betrag: KINDERGELD_2025 } }, bis: "2025-12-31" },
  { personId: k.id, inhalt: { art: "einkommen", einkommen: { art: "kindergeld", betrag: KINDERGELD_2026 } }, von: "2026-01-01" },
];

// The minimum maintenance of the child's age less child benefit (§ 2 UhVorschG); the same in 2025 and 2026.
function unterhaltsvorschuss(k: NeuePerson): Angabe[] {
  const alter = 2026 - Number(k.geburtsdatum.slice(0, 4));
  return ueber(k, { art: "einkommen", einkommen: { art: "unterhaltsvorschuss", betrag: alter < 6 ? 227_00 : alter < 12 ? 299_00 : 394_00 } });
}

function verdienst(z: Zufall, person: NeuePerson | undefined, arbeitet: boolean): Angabe[] {
  if (!arbeitet) return z.mit(0.1) ? ueber(person, { art: "einkommen", einkommen: { art: "arbeitslosengeld", betrag: z.von(380, 760) * 100 } }) : [];
  const brutto = z.mit(0.5) ? z.von(150, 556) * 100 : z.von(700, 1900) * 100;
  const beitraege = brutto <= 556_00 ? 0 : Math.round(brutto * 0.205);
  const steuern = brutto <= 1400_00 ? 0 : Math.round((brutto - 1400_00) * 0.12);
  return ueber(person, { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto, steuern, sozialversicherung: beitraege, absetzbar: 0 } });
}
