import type { FallMitMitgliedern, Person } from "../../fall/store.ts";
import type { Zusage } from "../../fall/zusage/store.ts";
import { tagVon } from "../../foundation/http/tag.ts";
import { datum, uhrzeit } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import type { Block, Brief } from "../../foundation/letters/brief.ts";
import type { Office } from "../../foundation/office/schema.ts";
import type { Antragszeile, Unterlagenzeile } from "./store.ts";
import { unterlagenMessages } from "./unterlagen-messages.ts";

/** Everything the letter tells. `heute` is the day of the letter, YYYY-MM-DD. */
export type Eingang = {
  amt: Office; antrag: Antragszeile; fall: FallMitMitgliedern; person: Person; zusage: Zusage | undefined; unterlagen: readonly Unterlagenzeile[]; heute: string;
};

// German binds (§ 19 Abs. 1 SGB X): the letter is written in German, the page says the same in the reader's language.
const SPRACHE = "de";

/** The letter that confirms the receipt of an application: the legally relevant day first, then who works on it by when. */
export function eingangsbrief(e: Eingang): Brief {
  const { amt, antrag, fall, person, heute } = e;
  const { leistungssachbearbeitung: l, integrationsfachkraft: i } = fall;
  const kraft = ({ name, telefon, email, sprechzeiten }: typeof l, funktion: string) => ({ name, telefon, email, zeiten: sprechzeiten, funktion });
  const eingang = datum(tagVon(antrag.eingegangen), SPRACHE);
  return {
    sprache: SPRACHE,
    titel: `Eingangsbestätigung vom ${datum(heute, SPRACHE)}`,
    absender: { name: amt.name, anschrift: zeilen(amt.anschrift), telefon: amt.telefon, email: amt.email, sprechzeiten: [amt.sprechzeiten] },
    empfaenger: [`${person.vorname} ${person.nachname}`, ...(person.anschrift ? zeilen(person.anschrift) : [])],
    zeichen: { geschaeftszeichen: fall.fall.nummer, ansprechpersonen: [kraft(l, "Ihr Geld"), kraft(i, "Arbeit und Beratung")] },
    datum: heute,
    betreff: `Ihr Antrag ist am ${eingang} bei uns eingegangen`,
    anrede: `Guten Tag ${person.vorname} ${person.nachname},`,
    bloecke: [...stand(e), ...naechstes(e), ...belege(e)],
    gruss: { formel: "Freundliche Grüße", name: l.name, funktion: amt.name },
  };
}

const zeilen = ({ strasse, plz, ort }: { strasse: string; plz: string; ort: string }): string[] => [strasse, `${plz} ${ort}`];

function stand({ antrag: { eingegangen, wirktAb } }: Eingang): Block[] {
  const tag = datum(tagVon(eingegangen), SPRACHE);
  return [{
    art: "kasten", ton: "hinweis", titel: `Es zählt der ${tag}`,
    bloecke: [
      { art: "absatz", text: `Ihr Antrag auf Grundsicherungsgeld ist am ${tag} um ${uhrzeit(new Date(eingegangen), SPRACHE)} eingegangen.` },
      { art: "absatz", text: ["Er wirkt auf den ", { stark: datum(wirktAb, SPRACHE) }, " zurück (§ 37 Abs. 2 Satz 2 SGB II). Wenn Sie Anspruch haben, bekommen Sie ab diesem Tag Geld."] },
    ],
  }];
}

function naechstes({ zusage, fall: { leistungssachbearbeitung: l } }: Eingang): Block[] {
  const bis = zusage ? `Wir sagen Ihnen zu: Bis zum ${datum(zusage.bis, SPRACHE)} ist Ihr Antrag bearbeitet.` : "Wir bearbeiten Ihren Antrag.";
  return [
    { art: "ueberschrift", ebene: 1, text: "So geht es weiter" },
    { art: "absatz", text: `${bis} ${l.name} prüft Ihre Angaben, rechnet und entscheidet. Wenn etwas unklar ist, rufen wir Sie an.` },
    { art: "absatz", text: "Ändert sich etwas, zum Beispiel Ihre Arbeit, Ihre Wohnung oder Ihr Haushalt, sagen Sie uns bitte gleich Bescheid (§ 60 Abs. 1 Satz 1 Nr. 2 SGB I)." },
  ];
}

function belege({ unterlagen, fall }: Eingang): Block[] {
  if (unterlagen.length === 0) return [];
  const t = createT(SPRACHE, unterlagenMessages);
  const wessen = (personId: string | null): string => {
    const person = fall.mitglieder.find((m) => m.id === personId);
    return person ? ` (${person.vorname} ${person.nachname})` : "";
  };
  return [
    { art: "ueberschrift", ebene: 1, text: "Diese Belege helfen uns" },
    { art: "absatz", text: "Bringen Sie mit, was Sie haben, oder schicken Sie Kopien. Fehlt etwas, sprechen wir darüber: Ihr Antrag bleibt gültig." },
    { art: "liste", punkte: unterlagen.map((u) => `${t(u.art)}${wessen(u.personId)}`) },
  ];
}
