import type { Fall, Person } from "./eingabe.ts";
import type { Fehler } from "./ergebnis.ts";
import { pruefeAufrechnungen, pruefeBildung, pruefeMinderungen } from "./zusammenhang-leistung.ts";
import { alsFehler } from "./fehler.ts";
import { pfadZu } from "./kern/protokoll.ts";
import type { FehlerSchluessel } from "./render/fehler.ts";
import { pruefeEinkommen } from "./zusammenhang-einkommen.ts";
import { pruefeLage } from "./zusammenhang-lage.ts";
import { pruefeUnterkunft } from "./zusammenhang-unterkunft.ts";

export type Melde = (pfad: string, schluessel: FehlerSchluessel, werte?: Record<string, string>) => void;

/** What no single field can show: references between persons, dates that exclude each other, costs without a dwelling. */
export function pruefeZusammenhang(fall: Fall): Fehler[] {
  const fehler: Fehler[] = [];
  const melde: Melde = (pfad, schluessel, werte) => void fehler.push(alsFehler(pfad, schluessel, werte));
  const nachId = new Map<string, Person>();
  fall.personen.forEach((person, i) => {
    if (nachId.has(person.id)) melde(`personen[${i}].id`, "idDoppelt");
    else nachId.set(person.id, person);
  });
  pruefeZeiten(fall, melde);
  pruefeUnterkunft(fall, melde);
  fall.personen.forEach((person, i) => {
    const pfad = `personen[${i}]`;
    pruefePartner(person, pfad, nachId, melde);
    pruefeEltern(person, pfad, nachId, melde);
    pruefeTage(fall, person, pfad, melde);
    pruefeEinkommen(fall, person, pfad, melde);
    pruefeMinderungen(person, pfadZu(i, "minderungen"), melde);
    pruefeAufrechnungen(person, pfadZu(i, "aufrechnungen"), melde);
    pruefeBildung(fall, person, pfadZu(i, "bildungUndTeilhabe"), melde);
    if (person.lage) pruefeLage(person, person.lage, pfadZu(i, "lage"), melde);
  });
  return fehler;
}

const nachMonat = (datum: string, monat: string): boolean => datum.slice(0, 7) > monat;

function pruefeZeiten(fall: Fall, melde: Melde): void {
  const { bewilligungszeitraumBeginn, monat } = fall;
  if (bewilligungszeitraumBeginn && nachMonat(bewilligungszeitraumBeginn, monat)) melde("bewilligungszeitraumBeginn", "bewilligungSpaeter", { monat });
}

function pruefePartner(person: Person, pfad: string, nachId: Map<string, Person>, melde: Melde): void {
  if (person.partner === undefined) return;
  const partner = nachId.get(person.partner);
  if (person.partner === person.id) melde(`${pfad}.partner`, "partnerSelbst");
  else if (!partner) melde(`${pfad}.partner`, "unbekanntePerson");
  else if (partner.partner !== person.id) melde(`${pfad}.partner`, "partnerEinseitig");
  else if (person.eltern?.includes(partner.id)) melde(`${pfad}.partner`, "partnerElternteil");
}

/** A parent is born before the child, which also rules out circles. */
function pruefeEltern(person: Person, pfad: string, nachId: Map<string, Person>, melde: Melde): void {
  const gesehen = new Set<string>();
  person.eltern?.forEach((id, i) => {
    const elternteil = nachId.get(id);
    const stelle = `${pfad}.eltern[${i}]`;
    if (id === person.id) melde(stelle, "elternSelbst");
    else if (!elternteil) melde(stelle, "unbekanntePerson");
    else if (gesehen.has(id)) melde(stelle, "elternDoppelt");
    else if (elternteil.geburtsdatum >= person.geburtsdatum) melde(stelle, "elternJuenger");
    gesehen.add(id);
  });
}

function pruefeTage(fall: Fall, person: Person, pfad: string, melde: Melde): void {
  if (nachMonat(person.geburtsdatum, fall.monat)) melde(`${pfad}.geburtsdatum`, "nichtGeboren");
  if (person.schwangerSeitWoche13 && person.schwangerSeitWoche13 <= person.geburtsdatum) melde(`${pfad}.schwangerSeitWoche13`, "vorGeburt");
}
