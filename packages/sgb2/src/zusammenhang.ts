import type { Fall, Person } from "./eingabe.ts";
import type { Fehler } from "./ergebnis.ts";

type Melde = (pfad: string, text: string) => void;

/** What no single field can show: references between persons, dates that exclude each other, costs without a dwelling. */
export function pruefeZusammenhang(fall: Fall): Fehler[] {
  const fehler: Fehler[] = [];
  const melde: Melde = (pfad, text) => void fehler.push({ pfad, text });
  const nachId = new Map<string, Person>();
  fall.personen.forEach((person, i) => {
    if (nachId.has(person.id)) melde(`personen[${i}].id`, "Diese id kommt schon bei einer anderen Person vor.");
    else nachId.set(person.id, person);
  });
  pruefeZeiten(fall, melde);
  pruefeUnterkunft(fall, melde);
  fall.personen.forEach((person, i) => {
    pruefePartner(person, `personen[${i}]`, nachId, melde);
    pruefeEltern(person, `personen[${i}]`, nachId, melde);
    pruefeTage(fall, person, `personen[${i}]`, melde);
  });
  return fehler;
}

const nachMonat = (datum: string, monat: string): boolean => datum.slice(0, 7) > monat;

function pruefeZeiten(fall: Fall, melde: Melde): void {
  const { bewilligungszeitraumBeginn, monat, unterkunft } = fall;
  if (bewilligungszeitraumBeginn && nachMonat(bewilligungszeitraumBeginn, monat)) melde("bewilligungszeitraumBeginn", "Der Bewilligungszeitraum beginnt erst nach dem Monat.");
  if (unterkunft.leistungsbezugSeit && unterkunft.leistungsbezugSeit > monat) melde("unterkunft.leistungsbezugSeit", "Der Leistungsbezug beginnt erst nach dem Monat.");
}

function pruefeUnterkunft({ unterkunft, personen }: Fall, melde: Melde): void {
  const { art, bruttokaltmiete, heizung, personenImHaushalt } = unterkunft;
  if (art === "keine") {
    if (bruttokaltmiete) melde("unterkunft.bruttokaltmiete", "Ohne Unterkunft gibt es keine Kosten.");
    if (heizung) melde("unterkunft.heizung", "Ohne Unterkunft gibt es keine Kosten.");
  } else {
    if (bruttokaltmiete === undefined) melde("unterkunft.bruttokaltmiete", "Diese Angabe fehlt.");
    if (heizung === undefined) melde("unterkunft.heizung", "Diese Angabe fehlt.");
  }
  if (personenImHaushalt !== undefined && personenImHaushalt < personen.length) melde("unterkunft.personenImHaushalt", "Im Haushalt leben mindestens die Personen dieses Falls.");
}

function pruefePartner(person: Person, pfad: string, nachId: Map<string, Person>, melde: Melde): void {
  if (person.partner === undefined) return;
  const partner = nachId.get(person.partner);
  if (person.partner === person.id) melde(`${pfad}.partner`, "Niemand ist Partner von sich selbst.");
  else if (!partner) melde(`${pfad}.partner`, "Diese Person gibt es in diesem Fall nicht.");
  else if (partner.partner !== person.id) melde(`${pfad}.partner`, "Die Partnerschaft muss bei beiden angegeben sein.");
  else if (person.eltern?.includes(partner.id)) melde(`${pfad}.partner`, "Ein Elternteil kann nicht Partner sein.");
}

/** A parent is born before the child, which also rules out circles. */
function pruefeEltern(person: Person, pfad: string, nachId: Map<string, Person>, melde: Melde): void {
  const gesehen = new Set<string>();
  person.eltern?.forEach((id, i) => {
    const elternteil = nachId.get(id);
    const stelle = `${pfad}.eltern[${i}]`;
    if (id === person.id) melde(stelle, "Niemand ist das eigene Elternteil.");
    else if (!elternteil) melde(stelle, "Diese Person gibt es in diesem Fall nicht.");
    else if (gesehen.has(id)) melde(stelle, "Dieses Elternteil ist schon genannt.");
    else if (elternteil.geburtsdatum >= person.geburtsdatum) melde(stelle, "Ein Elternteil ist vor dem Kind geboren.");
    gesehen.add(id);
  });
}

function pruefeTage(fall: Fall, person: Person, pfad: string, melde: Melde): void {
  if (nachMonat(person.geburtsdatum, fall.monat)) melde(`${pfad}.geburtsdatum`, "Die Person ist in diesem Monat noch nicht geboren.");
  if (person.schwangerSeitWoche13 && person.schwangerSeitWoche13 <= person.geburtsdatum) melde(`${pfad}.schwangerSeitWoche13`, "Das Datum liegt vor der Geburt der Person.");
}
