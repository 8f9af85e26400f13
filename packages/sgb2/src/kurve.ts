import { berechne } from "./berechne.ts";
import type { Einkommen, Fall } from "./eingabe.ts";
import type { Ablehnung, Ergebnis, Fehlerantwort } from "./ergebnis.ts";
import { inCent } from "./kern/rechnen.ts";
import { fliesstZu, istEinmalig } from "./kern/zufluss.ts";

/** Taxes and contributions on gross earnings, all in cents a month: the law for them is not at hand, the caller brings it. */
export type Abgaben = (bruttoCent: number) => { steuern: number; sozialversicherung: number };

/** Gross earnings from, to and step, in whole cents. */
export type Bereich = { von: number; bis: number; schritt: number };

/** One point of the curve, in cents. */
export type Kurvenpunkt = {
  brutto: number;
  netto: number;
  anspruch: number;
  sofortzuschlag: number;
  /** Everyone's income after taxes and contributions, with benefits. */
  verfuegbar: number;
  /** Share of the last step's gross that is lost to taxes, contributions and lower benefits: 0 keeps all, 1 nothing. */
  grenzbelastung: number | null;
};

const RECHENSCHRITTE = 5000;

/**
 * Disposable income of the household over gross earnings of one person, whose employment income it replaces.
 * @throws RangeError for an unknown person or a range that has no or more than 5,000 points
 */
export function kurve(fall: Fall, personId: string, bereich: Bereich, abgaben: Abgaben): Kurvenpunkt[] | Fehlerantwort | Ablehnung {
  const { von, bis, schritt } = bereich;
  if (!fall.personen.some(({ id }) => id === personId)) throw new RangeError(`No such person: ${personId}`);
  if (!(schritt > 0 && bis >= von && (bis - von) / schritt <= RECHENSCHRITTE)) throw new RangeError("The range has no or too many points");
  const punkte: Kurvenpunkt[] = [];
  for (let brutto = von; brutto <= bis; brutto += schritt) {
    const verdienst = { brutto, ...abgaben(brutto) };
    const variante = mitVerdienst(fall, personId, verdienst);
    const ergebnis = berechne(variante);
    if (!("anspruch" in ergebnis)) return ergebnis;
    punkte.push(punkt(ergebnis, variante, verdienst, punkte.at(-1)));
  }
  return punkte;
}

type Verdienst = { brutto: number; steuern: number; sozialversicherung: number };

function mitVerdienst(fall: Fall, personId: string, { brutto, steuern, sozialversicherung }: Verdienst): Fall {
  const lohn: Einkommen = { art: "erwerbstaetigkeit", brutto: brutto / 100, steuern: steuern / 100, sozialversicherung: sozialversicherung / 100 };
  const personen = fall.personen.map((person) => {
    if (person.id !== personId) return person;
    const andere = (person.einkommen ?? []).filter(({ art }) => art !== "erwerbstaetigkeit");
    return { ...person, einkommen: brutto === 0 ? andere : [...andere, lohn] };
  });
  return { ...fall, personen };
}

function punkt(ergebnis: Ergebnis, fall: Fall, verdienst: Verdienst, davor: Kurvenpunkt | undefined): Kurvenpunkt {
  const anspruch = Math.round(ergebnis.anspruch * 100);
  const sofortzuschlag = Math.round(ergebnis.sofortzuschlag * 100);
  const einkommen = ergebnis.personen.reduce((summe, person) => summe + Math.round(person.einkommen * 100), 0) - abgabenUndVerluste(fall);
  const verfuegbar = einkommen + anspruch + sofortzuschlag;
  return {
    brutto: verdienst.brutto,
    netto: verdienst.brutto - verdienst.steuern - verdienst.sozialversicherung,
    anspruch,
    sofortzuschlag,
    verfuegbar,
    grenzbelastung: davor ? 1 - (verfuegbar - davor.verfuegbar) / (verdienst.brutto - davor.brutto) : null,
  };
}

/** Taxes and contributions of the month, and losses, which the result counts as nothing. */
function abgabenUndVerluste(fall: Fall): number {
  const einnahmen = fall.personen.flatMap((person) => person.einkommen ?? []).filter((e) => !istEinmalig(e) && fliesstZu(e, fall.monat));
  return einnahmen.reduce((summe, e) => summe + ("sozialversicherung" in e || "steuern" in e ? inCent(e.steuern) + inCent(e.sozialversicherung) : 0) + ("gewinn" in e ? Math.max(0, -inCent(e.gewinn)) : 0), 0);
}
