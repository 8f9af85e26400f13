import { tageImMonat, tagImMonat, alsTag, monatVon } from "./kalender.ts";

/** Days of a month as bits, one a thirtieth (§ 41 Abs. 1 SGB II): all of them. */
export const ALLE_TAGE = 2 ** 30 - 1;

/** How many thirtieths. */
export function anzahlTage(maske: number): number {
  let zahl = 0;
  for (let rest = maske; rest !== 0; rest &= rest - 1) zahl++;
  return zahl;
}

export const enthaeltTag = (maske: number, dreissigstel: number): boolean => ((maske >>> dreissigstel) & 1) === 1;

/** The thirtieths of a month from one day to another, both included (as `alsTag`; −1: open). Calendar days, at most 30. */
export function tageVonBis(monat: number, ab: number, bis: number): number {
  const von = ersterTag(monat, ab);
  const ende = letzterTag(monat, bis);
  return von > ende ? 0 : stueck(monat, von, ende);
}

/** The thirtieths that remain when the days from one to another are taken out: again calendar days, at most 30. */
export function tageAusser(monat: number, ab: number, bis: number): number {
  const von = ersterTag(monat, ab);
  const ende = letzterTag(monat, bis);
  const tage = tageImMonat(monat);
  if (von > ende) return ALLE_TAGE;
  return (von > 1 ? stueck(monat, 1, von - 1) : 0) | (ende < tage ? stueck(monat, ende + 1, tage) : 0);
}

/** Single days of a month; the 31st takes the place of one that is not among them. */
export function einzelneTage(monat: number, tage: readonly number[]): number {
  let maske = 0;
  for (const tag of tage) if (monatVon(tag) === monat && tagImMonat(tag) <= 30) maske |= 1 << (tagImMonat(tag) - 1);
  if (!tage.includes(alsTag(monat, 31)) || maske === ALLE_TAGE) return maske;
  const frei = ALLE_TAGE & ~maske;
  return maske | (1 << (31 - Math.clz32(frei)));
}

const ersterTag = (monat: number, ab: number): number => (ab <= alsTag(monat, 1) ? 1 : monatVon(ab) > monat ? 32 : tagImMonat(ab));
const letzterTag = (monat: number, bis: number): number => (bis < 0 || monatVon(bis) > monat ? tageImMonat(monat) : monatVon(bis) < monat ? 0 : tagImMonat(bis));

/** What reaches the end of the month counts back from it, so that a day in February is not lost. */
function stueck(monat: number, von: number, bis: number): number {
  const tage = tageImMonat(monat);
  if (von === 1 && bis === tage) return ALLE_TAGE;
  if (bis === tage) return bits(Math.max(0, 29 - tage + von), 30);
  return bits(Math.min(von - 1, 29), Math.min(bis, 30));
}

const bits = (ab: number, bis: number): number => (2 ** bis - 1) & ~(2 ** ab - 1);
