import type { Ergebnis, Knoten, PersonErgebnis } from "@handschlag/sgb2";
import { cents } from "../rechnung/zeitraum.ts";

/** A line of a person's table, in the order of the calculation. */
export const zeilenarten = ["regelbedarf", "mehrbedarfe", "unterkunft", "heizung", "bedarf", "angerechnet", "anspruch", "sofortzuschlag"] as const;
export type Zeilenart = (typeof zeilenarten)[number];

/** Lines that are shown even when they are zero. */
const IMMER: readonly Zeilenart[] = ["regelbedarf", "bedarf", "angerechnet", "anspruch"];

/** The amount of a line in cents; what is taken off is negative. */
export function betrag(zeile: Zeilenart, person: PersonErgebnis | undefined): number {
  const wert = cents(person?.[zeile] ?? 0);
  return zeile === "angerechnet" && wert !== 0 ? -wert : wert;
}

/** The lines that say something in at least one of the results. */
export const zeilenFuer = (personId: string, ergebnisse: readonly Ergebnis[]): Zeilenart[] =>
  zeilenarten.filter((zeile) => IMMER.includes(zeile) || ergebnisse.some((e) => betrag(zeile, e.personen.find((p) => p.id === personId)) !== 0));

// Which steps of the calculation stand behind a line, by the beginning of their keys. Steps of the whole household first.
const SCHRITTE: Record<Zeilenart, { haushalt: readonly string[]; person: readonly string[] }> = {
  regelbedarf: { haushalt: [], person: ["regelbedarf."] },
  mehrbedarfe: { haushalt: [], person: ["mehrbedarf."] },
  unterkunft: { haushalt: ["unterkunft."], person: ["unterkunft.anteil"] },
  heizung: { haushalt: ["heizung."], person: ["heizung.anteil"] },
  bedarf: { haushalt: [], person: ["bedarf"] },
  angerechnet: { haushalt: ["vermoegen.einsatz"], person: ["einkommen.", "frei.", "abzug.", "kindergeld.", "angerechnet."] },
  anspruch: { haushalt: [], person: ["anspruch"] },
  sofortzuschlag: { haushalt: [], person: ["sofortzuschlag"] },
};

/** The steps of the calculation that lead to a person's line. Nothing of another person is among them. */
export function schritte(zeile: Zeilenart, personId: string, { erklaerung }: Ergebnis): Knoten[] {
  const alle = erklaerung.flatMap(flach);
  const passt = (k: Knoten, anfaenge: readonly string[]): boolean => anfaenge.some((a) => k.schluessel === a || k.schluessel.startsWith(a.endsWith(".") ? a : `${a}.`));
  return [
    ...alle.filter((k) => k.person === undefined && passt(k, SCHRITTE[zeile].haushalt)),
    ...alle.filter((k) => k.person === personId && passt(k, SCHRITTE[zeile].person)),
  ];
}

const flach = (k: Knoten): Knoten[] => [k, ...k.kinder.flatMap(flach)];
