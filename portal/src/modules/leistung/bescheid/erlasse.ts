import { randomUUID } from "node:crypto";
import { geltende } from "../../../fall/fakt/fakt.ts";
import { istVolljaehrig } from "../../../fall/person/sichtbarkeit.ts";
import { heutige, sichtmitglieder } from "../../../fall/store.ts";
import { tagVon } from "../../../foundation/http/tag.ts";
import { einreihen } from "../../../foundation/jobs/einreihen.ts";
import { nacheinander } from "../../../foundation/nacheinander.ts";
import { neueFakten } from "../entscheidung/aenderung.ts";
import { geltung, type Kontakt } from "../entscheidung/entscheidung.ts";
import type { Amtsvorgang } from "../amtsvorgang.ts";
import { type Akte, leseKraft } from "../entscheidung/store.ts";
import type { Entscheidbar } from "../entscheidung/vorhaben.ts";
import { schreibeNeuigkeit } from "../neuigkeit.ts";
import { auszahlung } from "../rechnung/zeitraum.ts";
import { bescheid } from "../schema.ts";
import { briefe } from "./brief.ts";
import { empfaenger, leser } from "./leser.ts";
import { pdfAuftrag } from "./pdf-auftrag.ts";
import type { Briefstoff, Leser } from "./stoff.ts";

/** Around the letters: which decision, who signs, the talk before, and when the PDFs are set. */
export type Erlass = { entscheidungId: string; mitarbeiterId: string; kontakt: Kontakt | null; pdf: "gleich" | "beiAbruf" };

/**
 * Writes the letter to every adult whom a decision concerns, each with their own lines, and tells them by mail that there
 * is something new. Returns the ids of the adults.
 */
export async function erlasseBescheide(v: Amtsvorgang, akte: Akte, was: Entscheidbar, erlass: Erlass): Promise<string[]> {
  const entwuerfe = bescheidentwuerfe(v, akte, was, await leseKraft(v.tx, v.wer.officeId, erlass.mitarbeiterId), erlass.kontakt);
  await nacheinander(entwuerfe, async (stoff) => {
    const id = randomUUID();
    await v.tx.insert(bescheid).values({
      officeId: v.wer.officeId, id, fallId: akte.fall.fall.id, entscheidungId: erlass.entscheidungId, personId: stoff.empfaenger.id, art: was.art,
      von: was.von, bis: was.bis, betraege: betraege(was, stoff.leser), briefe: briefe(stoff), datum: v.heute, sichtbarFuer: [stoff.empfaenger.id],
    });
    if (erlass.pdf === "gleich") await einreihen(v.tx, pdfAuftrag, { bescheidId: id }, { singletonKey: id });
    await schreibeNeuigkeit(v, akte.fall.mitglieder.find((m) => m.id === stoff.empfaenger.id)?.email, "bescheid");
  });
  return entwuerfe.map((stoff) => stoff.empfaenger.id);
}

const betraege = ({ monate }: Entscheidbar, { summen }: Leser) =>
  monate.map(({ monat, ergebnis }) => ({ monat, cents: summen.reduce((s, id) => s + auszahlung(ergebnis, id), 0) }));

/** What the letters would be made of if somebody signed now: one for each adult whom it concerns, whoever applied first. */
export function bescheidentwuerfe(v: Pick<Amtsvorgang, "office" | "heute">, akte: Akte, was: Entscheidbar, unterzeichner: Briefstoff["unterzeichner"], vorher: Kontakt | null): Briefstoff[] {
  const { fall, fakten, antraege, entscheidungen } = akte;
  const antrag = antraege.find((a) => a.id === was.antragId);
  const alle = sichtmitglieder(fall.mitglieder, geltende(fakten, v.heute));
  const da = new Set(heutige(fall.mitglieder).map((m) => m.id));
  const monate = new Set(was.monate.map((m) => m.monat));
  const bisher = geltung(entscheidungen).filter((g) => monate.has(g.monat));
  const ergebnisse = [...bisher, ...was.monate].map((m) => m.ergebnis);
  const antragsteller = vertretung(akte, antrag?.gestelltVon, v.heute);
  const letzte = entscheidungen.findLast((e) => e.art !== "ablehnung");
  // Whoever has left reads about themselves and who left with them, not about those who stay; and the other way round.
  const sicht = (id: string) => alle.filter((m) => da.has(m.personId) === da.has(id));
  return empfaenger(alle, antragsteller, ergebnisse, v.heute).map((id) => ({
    office: v.office, fallnummer: fall.fall.nummer, datum: v.heute, kontakt: fall.leistungssachbearbeitung, unterzeichner, vorhaben: was, vorher,
    fortsetzung: antrag?.stand === "entschieden", antragVom: tagVon(new Date(antrag?.eingegangen ?? v.heute).toISOString()),
    empfaenger: adresse(akte, id), leser: leser(id === antragsteller ? alle : sicht(id), id, antragsteller, ergebnisse, v.heute),
    namen: new Map(fall.mitglieder.filter((m) => m.id === id || m.sichtbarFuer.includes(id)).map((m) => [m.id, `${m.vorname} ${m.nachname}`])),
    bisher,
    neues: letzte ? neueFakten(fakten, letzte.erlassen).filter((f) => fakten.some((g) => g.id === f.id && g.sichtbarFuer.includes(id))) : [],
  }));
}

/** For whom the household's money is paid: who applied, and when they have left, the oldest who stayed (§ 38 Abs. 1 SGB II). */
function vertretung({ fall: { mitglieder } }: Akte, gestelltVon: string | undefined, heute: string): string {
  const da = heutige(mitglieder);
  return (da.find((m) => m.id === gestelltVon) ?? da.find((m) => istVolljaehrig(m.geburtsdatum, heute)) ?? da[0])?.id ?? gestelltVon ?? "";
}

function adresse({ fall: { mitglieder } }: Akte, id: string): Briefstoff["empfaenger"] {
  const person = mitglieder.find((m) => m.id === id);
  if (!person) throw new Error("A Bescheid needs somebody to whom it goes.");
  return { id, name: `${person.vorname} ${person.nachname}`, anschrift: person.anschrift ?? (person.bis === null ? heutige(mitglieder).find((m) => m.anschrift)?.anschrift : undefined) ?? null };
}
