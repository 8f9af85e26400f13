import type { NeuePerson, NeuerFakt } from "../fall/store.ts";
import { leseBescheide, leseBescheid } from "../modules/leistung/bescheid/store.ts";
import { stellen } from "../modules/leistung/bescheid/anker.ts";
import { antwortet, aendertSich, beantragt, bekommtKind, entscheidet, type Erzaehler, erfaehrt, fragt } from "./ablauf.ts";
import type { Haushalt } from "./haushalte.ts";
import { menschen } from "./vorgestellte.ts";
import { kennung } from "./zufall.ts";

const anschrift = { strasse: "Lindenstraße 14", plz: "12345", ort: "Musterstadt" };

type Angaben = Omit<NeuePerson, "anschrift" | "eltern"> & { eltern?: string[] };

const person = ({ id, vorname, nachname, geburtsdatum, email, telefon, eltern = [] }: Angaben): NeuePerson =>
  ({ id, vorname, nachname, geburtsdatum, anschrift, eltern, ...(email && { email }), ...(telefon && { telefon }) });

const wohnung = (bruttokaltmiete: number, heizung: number, personenImHaushalt: number, von: string): NeuerFakt =>
  ({ personId: null, von, inhalt: { art: "unterkunft", form: "miete", bruttokaltmiete, heizung, personenImHaushalt, warmwasser: "zentral" } });

const kindergeld = (personId: string, von: string): NeuerFakt => ({ personId, von, inhalt: { art: "einkommen", einkommen: { art: "kindergeld", betrag: 259_00 } } });

/** A line of the newest decision that a person sees, by its anchor, such as the rent. */
export async function zeileDesBescheids({ transact, office: { officeId } }: Erzaehler, personId: string, fallId: string, wort: RegExp): Promise<{ bescheidId: string; zeile: string } | undefined> {
  return transact({ art: "person", officeId, personId, kontoId: "demo", bestaetigt: true }, async (tx) => {
    const [neuester] = await leseBescheide(tx, officeId, fallId);
    const brief = neuester && (await leseBescheid(tx, officeId, neuester.id))?.briefe.de;
    const stelle = brief && (stellen(brief).find((s) => wort.test(s.text)) ?? stellen(brief)[0]);
    return neuester && stelle && { bescheidId: neuester.id, zeile: stelle.id };
  });
}

/** Maria, single parent: granted in spring, the rent rises in October, one question answered and one still open. */
async function maria(e: Erzaehler): Promise<void> {
  const { id } = menschen.maria;
  const kind = kennung("mensch maria kind");
  const haushalt: Haushalt = {
    personen: [person({ ...menschen.maria, email: "maria.okafor@demo.example", telefon: "0151 2345678" }), person({ id: kind, vorname: "Noah", nachname: "Okafor", geburtsdatum: "2019-05-05", eltern: [id] })],
    fakten: [
      { personId: kind, von: "2026-03-01", inhalt: { art: "familie", eltern: [id] } }, wohnung(520_00, 85_00, 2, "2026-03-01"), kindergeld(kind, "2026-03-01"),
      { personId: kind, von: "2026-03-01", inhalt: { art: "einkommen", einkommen: { art: "unterhaltsvorschuss", betrag: 299_00 } } },
      { personId: id, von: "2026-03-01", inhalt: { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto: 720_00, steuern: 0, sozialversicherung: 78_00, absetzbar: 0 } } },
      { personId: id, von: "2026-03-01", inhalt: { art: "vermoegen", betrag: 1850_00 } },
    ],
  };
  const fall = await beantragt(e, haushalt, "2026-03-09", kennung("antrag maria"));
  await entscheidet(e, fall, "2026-03-16");
  await fragtNach(e, id, fall.id, "2026-03-24", /rechnen wir an/i, "Warum zählt mein Lohn nicht ganz?", (frageId) =>
    antwortet(e, fall, "2026-03-26", frageId, "Vom Lohn bleiben Ihnen zuerst 100 Euro. Von dem Teil darüber bleiben Ihnen noch einmal 20 Prozent. Deshalb zählen wir nur den Rest. Rufen Sie mich gern an, dann gehen wir es zusammen durch."));
  await aendertSich(e, fall, "2026-09-21", "2026-10-01", { personId: null, inhalt: { art: "unterkunft", form: "miete", bruttokaltmiete: 548_00, heizung: 85_00, personenImHaushalt: 2, warmwasser: "zentral" } }, "Neuer Mietvertrag ab Oktober liegt vor");
  await entscheidet(e, fall, "2026-09-22");
  await fragtNach(e, id, fall.id, "2026-11-16", /Unterkunft|Miete/i, "Die Miete ist gestiegen. Wird sie ganz übernommen?");
}

/** Jonas: applied last week, nobody has decided yet. */
async function jonas(e: Erzaehler): Promise<void> {
  const { id } = menschen.jonas;
  await beantragt(e, {
    personen: [person({ ...menschen.jonas, email: "jonas.petersen@demo.example" })],
    fakten: [wohnung(410_00, 70_00, 1, "2026-11-01"), { personId: id, von: "2026-11-01", inhalt: { art: "vermoegen", betrag: 640_00 } }],
  }, "2026-11-17", kennung("antrag jonas"));
}

/** Olena and Andrij: a family over the change of law in July 2026, with a child born on 16 September. */
async function olena(e: Erzaehler): Promise<void> {
  const { id } = menschen.olena;
  const mann = kennung("mensch andrij");
  const [sofia, danylo, mila] = ["sofia", "danylo", "mila"].map((n) => kennung(`mensch ${n}`)) as [string, string, string];
  const eltern = [id, mann];
  const kind = (kindId: string, vorname: string, geburtsdatum: string) => person({ id: kindId, vorname, nachname: "Tkachenko", geburtsdatum, eltern });
  const ab = "2026-02-01";
  const fall = await beantragt(e, {
    personen: [person({ ...menschen.olena, email: "olena.tkachenko@demo.example" }), person({ id: mann, vorname: "Andrij", nachname: "Tkachenko", geburtsdatum: "1984-04-11" }), kind(sofia, "Sofia", "2013-08-30"), kind(danylo, "Danylo", "2021-02-12")],
    fakten: [
      { personId: id, von: ab, inhalt: { art: "familie", partner: mann, eltern: [] } }, { personId: mann, von: ab, inhalt: { art: "familie", partner: id, eltern: [] } },
      ...[sofia, danylo].flatMap((k): NeuerFakt[] => [{ personId: k, von: ab, inhalt: { art: "familie", eltern } }, kindergeld(k, ab)]),
      wohnung(890_00, 150_00, 4, ab), { personId: id, von: ab, inhalt: { art: "vermoegen", betrag: 31_500_00 } },
      { personId: mann, von: ab, inhalt: { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto: 1150_00, steuern: 0, sozialversicherung: 236_00, absetzbar: 0 } } },
    ],
  }, "2026-02-12", kennung("antrag olena"));
  await entscheidet(e, fall, "2026-02-20");
  await erfaehrt(e, fall, "2026-05-04", [{ personId: id, von: "2026-03-25", inhalt: { art: "schwangerschaft", seitWoche13: "2026-03-25" } }]);
  await entscheidet(e, fall, "2026-05-05");
  await bekommtKind(e, fall, "2026-09-21", kind(mila, "Mila", "2026-09-16"), [kindergeld(mila, "2026-10-01")]);
  await entscheidet(e, fall, "2026-09-23");
}

/** Rainer: too much savings, refused after a call. */
async function rainer(e: Erzaehler): Promise<void> {
  const { id } = menschen.rainer;
  const fall = await beantragt(e, {
    personen: [person({ ...menschen.rainer, email: "rainer.quandt@demo.example" })],
    fakten: [wohnung(455_00, 72_00, 1, "2026-10-01"), { personId: id, von: "2026-10-01", inhalt: { art: "vermoegen", betrag: 72_000_00 } }],
  }, "2026-10-06", kennung("antrag rainer"));
  await entscheidet(e, fall, "2026-10-14");
}

/** Asks at a line of the newest decision, and answers where an answer is given. */
export async function fragtNach(e: Erzaehler, personId: string, fallId: string, tag: string, wort: RegExp, worte: string, antworte?: (frageId: string) => Promise<unknown>): Promise<void> {
  const stelle = await zeileDesBescheids(e, personId, fallId, wort);
  const frageId = stelle && (await fragt(e, personId, tag, stelle.bescheidId, stelle.zeile, worte));
  if (frageId !== undefined) await antworte?.(frageId);
}

/** The people one meets first. */
export const geschichten: readonly { vorgang: string; erzaehle: (e: Erzaehler) => Promise<void> }[] = [
  { vorgang: kennung("antrag maria"), erzaehle: maria },
  { vorgang: kennung("antrag jonas"), erzaehle: jonas },
  { vorgang: kennung("antrag olena"), erzaehle: olena },
  { vorgang: kennung("antrag rainer"), erzaehle: rainer },
];
