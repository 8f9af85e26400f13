import type { Lage, Zeitspanne } from "./eingabe-lage.ts";
import type { Person } from "./eingabe.ts";
import type { Melde } from "./zusammenhang.ts";

/** Days that exclude each other, and facts that contradict each other or need another person. */
export function pruefeLage(person: Person, lage: Lage, pfad: string, melde: Melde): void {
  const { einzug, auszug, todestag, umgang, einrichtung, nichtErreichbar } = lage;
  if (einzug && auszug && auszug < einzug) melde(`${pfad}.auszug`, "auszugVorEinzug");
  if (todestag && todestag < person.geburtsdatum) melde(`${pfad}.todestag`, "vorGeburt");
  if (umgang && !person.eltern?.length) melde(`${pfad}.umgang`, "umgangOhneElternteil");
  if (lage.entbindung && !(person.schwangerSeitWoche13 && person.schwangerSeitWoche13 <= lage.entbindung)) melde(`${pfad}.entbindung`, "entbindungOhneSchwangerschaft");
  if (einrichtung) pruefeZeitspanne(einrichtung, `${pfad}.einrichtung`, melde);
  nichtErreichbar?.forEach((zeit, i) => pruefeZeitspanne(zeit, `${pfad}.nichtErreichbar[${i}]`, melde));
  if (person.erwerbsfaehig === true) pruefeErwerbsfaehigkeit(lage, pfad, melde);
}

function pruefeZeitspanne({ ab, bis }: Zeitspanne, pfad: string, melde: Melde): void {
  if (bis && bis < ab) melde(`${pfad}.bis`, "endeVorBeginn");
}

function pruefeErwerbsfaehigkeit({ erwerbsminderung, stundenTaeglich, arbeitserlaubnis }: Lage, pfad: string, melde: Melde): void {
  if (erwerbsminderung) melde(`${pfad}.erwerbsminderung`, "erwerbsfaehigWiderspruch");
  if (stundenTaeglich !== undefined && stundenTaeglich < 3) melde(`${pfad}.stundenTaeglich`, "erwerbsfaehigWiderspruch");
  if (arbeitserlaubnis === false) melde(`${pfad}.arbeitserlaubnis`, "erwerbsfaehigWiderspruch");
}
