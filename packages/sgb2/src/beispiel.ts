import type { Einkommen, Fall, Person } from "./eingabe.ts";

/** Draws in turn: numbers from 0 to 1, the same for the same seed (mulberry32). */
type Wuerfel = () => number;

export function wuerfel(samen: number): Wuerfel {
  let stand = samen >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let wert = Math.imul(stand ^ (stand >>> 15), stand | 1);
    wert ^= wert + Math.imul(wert ^ (wert >>> 7), wert | 61);
    return ((wert ^ (wert >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ganz = (w: Wuerfel, von: number, bis: number): number => von + Math.floor(w() * (bis - von + 1));
const cent = (w: Wuerfel, von: number, bis: number): number => ganz(w, von * 100, bis * 100) / 100;

/**
 * Invented households of a month, the same for the same seed: to try and to measure with, not a picture of anyone.
 * More than half live alone, a fifth alone with children, a third of the adults earn, one in seven has another income.
 */
export function* beispielfaelle(anzahl: number, samen: number, monat: string): Generator<Fall, void, undefined> {
  const w = wuerfel(samen);
  for (let k = 1; k <= anzahl; k++) yield beispielfall(w, `h${k}`, monat);
}

function beispielfall(w: Wuerfel, id: string, monat: string): Fall {
  const jahr = Number(monat.slice(0, 4));
  const lebensform = w();
  const paar = lebensform >= 0.75;
  const kinder = lebensform < 0.55 || (paar && w() < 0.35) ? 0 : 1 + Math.floor(w() * w() * 4);
  const erwachsene = ["a", "b"].slice(0, paar ? 2 : 1);
  const personen: Person[] = erwachsene.map((name) => ({
    ...erwachsener(w, name, ganz(w, jahr - 64, jahr - (kinder > 0 ? 36 : 19))),
    ...(paar ? { partner: name === "a" ? "b" : "a" } : {}),
  }));
  for (let i = 1; i <= kinder; i++) personen.push(kind(w, `k${i}`, jahr, erwachsene));
  return { id, monat, unterkunft: unterkunft(w, personen.length), personen };
}

const geburt = (w: Wuerfel, jahr: number): string =>
  `${jahr}-${String(ganz(w, 1, 12)).padStart(2, "0")}-${String(ganz(w, 1, 28)).padStart(2, "0")}`;

function erwachsener(w: Wuerfel, id: string, jahrgang: number): Person {
  const einkommen: Einkommen[] = [];
  if (w() < 0.33) {
    const brutto = cent(w, 100, w() < 0.5 ? 603 : 2400);
    const netto = brutto <= 603 ? 1 : 0.79;
    einkommen.push({ art: "erwerbstaetigkeit", brutto, steuern: 0, sozialversicherung: Math.round(brutto * (1 - netto) * 100) / 100 });
  }
  if (w() < 0.14) einkommen.push({ art: w() < 0.5 ? "arbeitslosengeld" : "rente", betrag: cent(w, 100, 1100) });
  return { id, geburtsdatum: geburt(w, jahrgang), einkommen, vermoegen: w() < 0.6 ? 0 : cent(w, 0, w() < 0.9 ? 6000 : 40_000) };
}

function kind(w: Wuerfel, id: string, jahr: number, eltern: string[]): Person {
  const einkommen: Einkommen[] = [{ art: "kindergeld", betrag: 259 }];
  if (eltern.length === 1 && w() < 0.6) einkommen.push({ art: "unterhaltsvorschuss", betrag: cent(w, 227, 394) });
  return { id, geburtsdatum: geburt(w, ganz(w, jahr - 17, jahr - 1)), eltern, einkommen };
}

function unterkunft(w: Wuerfel, personen: number): Fall["unterkunft"] {
  const grenze = 330 + personen * 110;
  return {
    art: "miete",
    bruttokaltmiete: cent(w, Math.round(grenze * 0.6), Math.round(grenze * 1.2)),
    heizung: cent(w, 35, 55 + personen * 25),
    warmwasser: w() < 0.2 ? "dezentral" : "zentral",
    angemessen: { bruttokaltmiete: grenze },
  };
}
