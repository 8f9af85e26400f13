import { datum } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Ansprechperson, Block, Brief, Sprache } from "../../../foundation/letters/brief.ts";
import { abschnitte } from "./abschnitte.ts";
import type { Briefe } from "./bescheid.ts";
import { warum } from "./gruende.ts";
import { hinweisbloecke } from "./hinweise.ts";
import { entscheidungskasten, leistungsname } from "./kasten.ts";
import { messages } from "./messages.ts";
import { personentabellen } from "./personentabelle.ts";
import { rechte } from "./rechte.ts";
import { spanne } from "./spanne.ts";
import type { Briefstoff, Kraft } from "./stoff.ts";

/** The Bescheid to one adult: German, which binds, and English, which helps reading. */
export const briefe = (stoff: Briefstoff): Briefe => ({ de: brief(stoff, "de"), en: brief(stoff, "en") });

function brief(stoff: Briefstoff, sprache: Sprache): Brief {
  const t = createT(sprache, messages);
  const { office, empfaenger, kontakt, unterzeichner } = stoff;
  const wohnt = empfaenger.anschrift;
  return {
    sprache,
    titel: t("titel", { tag: datum(stoff.datum, sprache), name: empfaenger.name }),
    absender: {
      name: office.name, anschrift: [office.anschrift.strasse, `${office.anschrift.plz} ${office.anschrift.ort}`],
      telefon: office.telefon, email: office.email, sprechzeiten: [office.sprechzeiten],
    },
    empfaenger: [empfaenger.name, ...(wohnt ? [wohnt.strasse, `${wohnt.plz} ${wohnt.ort}`] : [])],
    zeichen: { geschaeftszeichen: `${t("fallnummer")} ${stoff.fallnummer}`, ansprechpersonen: [ansprechperson(kontakt, t("geld"))] },
    datum: stoff.datum,
    betreff: betreff(stoff, sprache),
    anrede: t("anrede", { name: empfaenger.name }),
    bloecke: bloecke(stoff, sprache),
    gruss: { formel: t("gruss"), name: unterzeichner.name, funktion: office.name },
    ...(sprache === "en" && { lesehilfe: true }),
  };
}

const ansprechperson = ({ name, telefon, email, sprechzeiten }: Kraft, funktion: string): Ansprechperson => ({ name, funktion, telefon, email, zeiten: sprechzeiten });

function betreff({ vorhaben }: Briefstoff, sprache: Sprache): string {
  const t = createT(sprache, messages);
  const leistung = leistungsname(vorhaben, sprache);
  const zeit = spanne(vorhaben.von, vorhaben.bis, sprache);
  if (vorhaben.art === "ablehnung") return t("betreffAblehnung", { leistung });
  return vorhaben.art === "aenderung" ? t("betreffAenderung", { leistung, zeit }) : t("betreffBewilligung", { leistung, zeit });
}

function bloecke(stoff: Briefstoff, sprache: Sprache): Block[] {
  const t = createT(sprache, messages);
  const { leser, kontakt } = stoff;
  return [
    entscheidungskasten(stoff, sprache),
    ...warum(stoff, sprache),
    { art: "ueberschrift", ebene: 1, text: t("werWieviel") },
    ...leser.einzelheiten.flatMap((id, i) => person(stoff, id, i + 1, sprache)),
    ...(leser.summen.some((id) => !leser.einzelheiten.includes(id)) ? [{ art: "absatz" as const, text: t("eigenerBescheid") }] : []),
    ...hinweisbloecke(stoff, sprache),
    { art: "ueberschrift", ebene: 1, text: t("fragen") },
    { art: "absatz", text: t("fragenText") },
    { art: "kontakt", titel: t("kontakt"), ansprechperson: ansprechperson(kontakt, t("geld")) },
    ...rechte(stoff, sprache),
  ];
}

function person({ vorhaben, namen }: Briefstoff, id: string, nummer: number, sprache: Sprache): Block[] {
  const name = namen.get(id) ?? createT(sprache, messages)("andere");
  const dabei = vorhaben.monate.filter((m) => m.ergebnis.personen.some((p) => p.id === id && (p.inBedarfsgemeinschaft || p.sofortzuschlag > 0)));
  if (dabei.length === 0) return [{ art: "absatz", id: `p${nummer}-nicht`, text: createT(sprache, messages)("nichtDabei", { name }) }];
  return personentabellen({ id, name, nummer }, abschnitte(dabei, [id]), sprache);
}
