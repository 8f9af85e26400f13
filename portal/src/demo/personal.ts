import type { Rolle } from "../foundation/identity/wer.ts";
import type { Office } from "../foundation/office/schema.ts";
import { kennung } from "./zufall.ts";

/** An employee of the demo. */
export type Kraft = { id: string; teamId: string; name: string; rolle: Rolle; telefon: string; email: string; sprechzeiten: string };

/** An office of the demo with its teams and staff. */
export type Demobuero = { office: Office; teams: { id: string; name: string }[]; kraefte: Kraft[]; richtwert: { personen: number; bruttokaltmiete: number; heizung: number }[] };

const stelle = (ort: string, strasse: string) => ({ name: `Sozialgericht ${ort}`, anschrift: { strasse, plz: "12345", ort } });

const musterstadt: Office = {
  officeId: kennung("office musterstadt"), kuerzel: "musterstadt", name: "Jobcenter Musterstadt", betriebsart: "fachverfahren",
  anschrift: { strasse: "Am Markt 12", plz: "12345", ort: "Musterstadt" }, telefon: "01234 560-0", email: "jobcenter@musterstadt.example",
  sprechzeiten: "Mo, Di, Do 8 bis 16 Uhr, Fr 8 bis 12 Uhr", sozialgericht: stelle("Musterstadt", "Gerichtsweg 3"), briefziel: 3,
};

const beispielkreis: Office = {
  officeId: kennung("office beispielkreis"), kuerzel: "beispielkreis", name: "Jobcenter Beispielkreis", betriebsart: "begleitend",
  anschrift: { strasse: "Kreisstraße 1", plz: "12350", ort: "Beispielstadt" }, telefon: "01235 770-0", email: "jobcenter@beispielkreis.example",
  sprechzeiten: "Mo bis Fr 8 bis 12 Uhr", sozialgericht: stelle("Beispielstadt", "Amtsgasse 7"), briefziel: 3,
};

type Stelle = readonly [name: string, rolle: Rolle];

const besetzung: Record<string, Record<string, readonly Stelle[]>> = {
  musterstadt: {
    "Team Nord": [
      ["Sandra Krüger", "leistungssachbearbeitung"], ["Deniz Aydın", "leistungssachbearbeitung"], ["Martin Vogt", "leistungssachbearbeitung"],
      ["Julia Brandt", "integrationsfachkraft"], ["Ahmed Saleh", "integrationsfachkraft"], ["Birgit Lenz", "integrationsfachkraft"],
      ["Claudia Hoffmann", "teamleitung"], ["Nico Steiner", "eingangszone"], ["Heike Albrecht", "vertrauensperson"],
    ],
    "Team Süd": [
      ["Tobias Winter", "leistungssachbearbeitung"], ["Magda Wójcik", "leistungssachbearbeitung"],
      ["Svenja Arnold", "integrationsfachkraft"], ["Peter Maurer", "integrationsfachkraft"],
      ["Robert Engel", "teamleitung"], ["Lena Pohl", "eingangszone"],
    ],
    Leitung: [["Dr. Annette Seidel", "geschaeftsfuehrung"], ["Wolfgang Busch", "ombudsperson"], ["Timo Franke", "administration"]],
  },
  beispielkreis: {
    "Team 1": [["Eva Sommer", "leistungssachbearbeitung"], ["Jonas Kern", "integrationsfachkraft"], ["Ines Wolf", "teamleitung"], ["Kai Lorenz", "administration"]],
  },
};

function baue(office: Office): Demobuero {
  const teams = Object.keys(besetzung[office.kuerzel] ?? {}).map((name) => ({ id: kennung(`team ${office.kuerzel} ${name}`), name }));
  const kraefte = Object.entries(besetzung[office.kuerzel] ?? {}).flatMap(([team, stellen], t) => stellen.map(([name, rolle], i): Kraft => ({
    id: kennung(`kraft ${office.kuerzel} ${name}`), teamId: kennung(`team ${office.kuerzel} ${team}`), name, rolle,
    telefon: `${office.telefon.replace(/-0$/, "")}-${t + 1}${String(i + 1).padStart(2, "0")}`,
    email: `${adresse(name)}@${office.kuerzel}.example`,
    sprechzeiten: "Mo bis Do 9 bis 15 Uhr, Fr 9 bis 12 Uhr",
  })));
  return { office, teams, kraefte, richtwert: [1, 2, 3, 4, 5, 6, 7, 8].map((personen) => ({ personen, bruttokaltmiete: 37_000 + 11_000 * personen, heizung: 5500 + 2000 * personen })) };
}

const adresse = (name: string): string =>
  name.replace("Dr. ", "").toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss")
    .normalize("NFD").replaceAll(/[^a-z ]/g, "").replaceAll("ı", "i").replaceAll(" ", ".");

/** The two offices of the demo: one that decides itself, one that accompanies the central systems. */
export const bueros: Demobuero[] = [baue(musterstadt), baue(beispielkreis)];
