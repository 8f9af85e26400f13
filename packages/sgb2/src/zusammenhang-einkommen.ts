import type { Person } from "./eingabe.ts";
import type { Einkommen } from "./eingabe-einkommen.ts";
import type { Melde } from "./zusammenhang.ts";

/** What no single field of a person's income can show. */
export function pruefeEinkommen(person: Person, pfad: string, melde: Melde): void {
  person.einkommen?.forEach((einkommen, i) => pruefeZufluss(einkommen, `${pfad}.einkommen[${i}]`, melde));
}

function pruefeZufluss({ zufluss, zuflussVon, zuflussBis, fuer, zahlung, bereitsGeleistet }: Einkommen, pfad: string, melde: Melde): void {
  const einmalig = zahlung === "einmalig" || zahlung === "nachzahlung";
  if (zufluss !== undefined && (zuflussVon !== undefined || zuflussBis !== undefined)) melde(`${pfad}.zufluss`, "zuflussDoppelt");
  if (zuflussVon !== undefined && zuflussBis !== undefined && zuflussVon > zuflussBis) melde(`${pfad}.zuflussBis`, "zuflussVerkehrt");
  if (einmalig && zufluss === undefined) melde(`${pfad}.zufluss`, "fehlt");
  if (zahlung === "nachzahlung" && fuer === undefined) melde(`${pfad}.fuer`, "fehlt");
  if (zahlung === "nachzahlung" && fuer !== undefined && zufluss !== undefined && fuer > zufluss) melde(`${pfad}.fuer`, "fuerSpaeter");
  if (!einmalig && bereitsGeleistet === true) melde(`${pfad}.bereitsGeleistet`, "nurEinmalig");
}
