import type { Fall, Person } from "../eingabe.ts";
import { AUSSERHALB, HAUPT, type Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { gibHinweiseZurLage } from "./hinweise-lage.ts";
import { NEUES_RECHT_AB, OHNE_TEXT, type Recht } from "../recht/recht.ts";
import { gibEinkommenshinweise } from "./einkommenshinweise.ts";

const nenntEigenheim = ({ personen }: Fall): boolean => personen.some(({ vermoegensgegenstaende }) => vermoegensgegenstaende?.some(({ art }) => art === "eigenheim"));

/** What follows from the input alone: not checked, assumed, left to someone's discretion. */
export function gibHinweise(h: Haushalt, fall: Fall, recht: Recht): void {
  const p = h.protokoll;
  if (p === null) return;
  p.hinweis("voraussetzungen", HAUSHALT);
  if (fall.unterkunft.art === "eigentum" && !nenntEigenheim(fall)) p.hinweis("eigentum", HAUSHALT);
  if (recht.monat >= NEUES_RECHT_AB && h.bewilligungAb < monatsIndex(NEUES_RECHT_AB)) p.hinweis("uebergangsrechtVermoegen", HAUSHALT);
  if (OHNE_TEXT.some(({ von, bis }) => recht.monat >= von && recht.monat <= bis)) p.hinweis("rechtsstandUnbelegt", HAUSHALT);
  if (h.geteilt) p.hinweis("wechselImMonat", HAUSHALT);
  fall.personen.forEach((person, i) => {
    const partner = h.partner[i] as number;
    if (partner >= 0 && person.eltern?.length && (h.alterAnfang[i] as number) < 25) p.hinweis("kindMitPartner", i);
    if (person.partner === undefined && partner > i) p.hinweis("einstandVermutet", i);
    if (person.lage) gibHinweiseZurLage(h, person.lage, i);
    if (h.stellung[i] !== AUSSERHALB) gibHinweiseZurPerson(h, fall, recht, person, i);
    else if (h.anwesend[i] !== 0 && hatBedarfsgemeinschaft(h)) p.hinweis(h.haushaltsgemeinschaft[i] === 1 ? "ausserhalbMitHilfe" : "eigeneBedarfsgemeinschaft", i);
  });
}

function hatBedarfsgemeinschaft(h: Haushalt): boolean {
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === HAUPT) return true;
  return false;
}

function gibHinweiseZurPerson(h: Haushalt, fall: Fall, recht: Recht, person: Person, i: number): void {
  const p = h.protokoll;
  if (p === null) return;
  if (person.erwerbsfaehig === false && (h.alterEnde[i] as number) >= 18) p.hinweis("erwerbsminderung", i);
  if (person.ausbildung === "studium" && h.ausgeschlossen[i] === 0 && h.ausschlussDerAusbildung[i] === 0) p.hinweis("studiumBeiEltern", i);
  if (person.ausbildung === "berufsausbildung" && person.lage?.ausbildungsfoerderung?.internat === undefined) p.hinweis("internat", i);
  if (person.mehrbedarfe?.some((bedarf) => "uebergang" in bedarf && bedarf.uebergang === true)) p.hinweis("behinderungUebergang", i);
  if (person.mehrbedarfe?.some((bedarf) => "betrag" in bedarf)) p.hinweis("mehrbedarfErmessen", i);
  gibEinkommenshinweise(h, fall, recht, person, i);
}
