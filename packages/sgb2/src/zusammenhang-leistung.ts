import type { Fall, Person } from "./eingabe.ts";
import type { Melde } from "./zusammenhang.ts";

const NACH_DEM_VERSTOSS = ["festgestelltAm", "erfuelltAb", "arbeitEntfallenAb"] as const;

/** Reductions: no day before the breach, no consequence the law did not know. */
export function pruefeMinderungen(person: Person, pfad: string, melde: Melde): void {
  person.minderungen?.forEach((minderung, i) => {
    const { tag, art } = minderung;
    if (tag <= person.geburtsdatum) melde(`${pfad}[${i}].tag`, "vorGeburt");
    if (art === "nichtErreichbar" && tag < "2026-07-01") melde(`${pfad}[${i}].art`, "erstSeitJuli2026");
    for (const feld of NACH_DEM_VERSTOSS) if ((minderung[feld] ?? tag) < tag) melde(`${pfad}[${i}].${feld}`, "vorVerstoss");
  });
}

/** Set-offs: final before declared is possible, before birth is not. */
export function pruefeAufrechnungen(person: Person, pfad: string, melde: Melde): void {
  person.aufrechnungen?.forEach(({ erklaertAm }, i) => {
    if (erklaertAm <= person.geburtsdatum) melde(`${pfad}[${i}].erklaertAm`, "vorGeburt");
  });
}

/** Until July 2019 one euro a day was saved at home: without days the costs of meals say nothing. */
export function pruefeBildung({ monat }: Fall, person: Person, pfad: string, melde: Melde): void {
  person.bildungUndTeilhabe?.forEach((bedarf, i) => {
    if (bedarf.art === "mittagessen" && bedarf.tage === undefined && monat < "2019-08") melde(`${pfad}[${i}].tage`, "fehlt");
  });
}
