import type { Einkommen, Fakt } from "../../fall/fakt/fakt.ts";
import type { NeuePerson, NeuerFakt } from "../../fall/store.ts";

/** Who somebody is inside one set of answers: `ich`, `partner`, `kind1`, `kind2` … */
export type Schluessel = string;

export type Ausbildung = "keine" | Extract<Fakt, { art: "ausbildung" }>["ausbildung"];

/** What one person of the household answered, or what was answered for them. Money is cents a month, days are YYYY-MM-DD. */
export type Angaben = {
  schluessel: Schluessel;
  vorname: string;
  nachname: string;
  geburtsdatum: string;
  partner?: Schluessel;
  eltern: Schluessel[];
  ausbildung: Ausbildung;
  /** Can work three hours a day; undefined where the age alone decides. */
  erwerbsfaehig?: boolean;
  mehrbedarfe: ("behinderung" | "merkzeichenG")[];
  /** First day after the twelfth week of pregnancy. */
  seitWoche13?: string;
  einkommen: Einkommen[];
  /** Cents. */
  vermoegen: number;
};

/** All answers that decide about the amount. The calculator and the application both make this and nothing else. */
export type Haushalt = { personen: Angaben[]; unterkunft: Extract<Fakt, { art: "unterkunft" }> };

/**
 * The answers as the file takes them: persons and facts that hold from a day on.
 * @param id gives every key its uuid
 * @param von YYYY-MM-DD
 */
export function alsAkte({ personen, unterkunft }: Haushalt, id: (s: Schluessel) => string, von: string): { personen: NeuePerson[]; fakten: NeuerFakt[] } {
  return {
    personen: personen.map(({ schluessel, vorname, nachname, geburtsdatum, eltern }) => ({ id: id(schluessel), vorname, nachname, geburtsdatum, eltern: eltern.map(id) })),
    fakten: [
      { personId: null, inhalt: unterkunft, von },
      ...personen.flatMap((p) => inhalte(p, id).map((inhalt) => ({ personId: id(p.schluessel), inhalt, von }))),
    ],
  };
}

function inhalte(p: Angaben, id: (s: Schluessel) => string): Fakt[] {
  return [
    { art: "familie", eltern: p.eltern.map(id), ...(p.partner !== undefined && { partner: id(p.partner) }) },
    { art: "vermoegen", betrag: p.vermoegen },
    ...(p.ausbildung === "keine" ? [] : [{ art: "ausbildung" as const, ausbildung: p.ausbildung }]),
    ...(p.erwerbsfaehig === undefined ? [] : [{ art: "erwerbsfaehigkeit" as const, erwerbsfaehig: p.erwerbsfaehig }]),
    ...(p.seitWoche13 === undefined ? [] : [{ art: "schwangerschaft" as const, seitWoche13: p.seitWoche13 }]),
    ...p.mehrbedarfe.map((art) => ({ art: "mehrbedarf" as const, mehrbedarf: { art } })),
    ...p.einkommen.map((einkommen) => ({ art: "einkommen" as const, einkommen })),
  ];
}

/**
 * The first day after the twelfth week of pregnancy (§ 21 Abs. 2 SGB II), counted back from the expected day of birth:
 * 280 days from the first day of the last period, of which twelve weeks are 84.
 * @param entbindung YYYY-MM-DD
 */
export function woche13(entbindung: string): string {
  const tag = new Date(`${entbindung}T00:00:00Z`);
  tag.setUTCDate(tag.getUTCDate() - (280 - 84));
  return tag.toISOString().slice(0, 10);
}

/** Full years on a day. @param tag YYYY-MM-DD */
export function alter(geburtsdatum: string, tag: string): number {
  const jahre = Number(tag.slice(0, 4)) - Number(geburtsdatum.slice(0, 4));
  return tag.slice(5) < geburtsdatum.slice(5) ? jahre - 1 : jahre;
}
