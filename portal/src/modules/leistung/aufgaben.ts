import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Aufgabe } from "../../foundation/http/modul.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { leseOffeneAntraege, zaehleUeberfaellige } from "./aufgaben-store.ts";
import { leseUngelesene } from "./bescheid/store.ts";
import { leseBeantwortete, leseOffeneFragen } from "./frage/store.ts";
import { messages } from "./messages.ts";

/** What there is to do about benefits, for whoever asks. */
export async function aufgaben(ctx: Ctx): Promise<Aufgabe[]> {
  const { wer } = ctx;
  if (wer.art === "person") return fuerPerson(ctx, wer.personId, wer.bestaetigt);
  if (wer.art !== "mitarbeiter") return [];
  if (wer.rolle === "leistungssachbearbeitung") return fuerSachbearbeitung(ctx, wer.mitarbeiterId);
  return wer.rolle === "teamleitung" ? fuerTeam(ctx, wer.teamId) : [];
}

async function fuerPerson({ tx, wer: { officeId }, sprache, link }: Ctx, personId: string, bestaetigt: boolean): Promise<Aufgabe[]> {
  const t = createT(sprache, messages);
  const bescheide = await leseUngelesene(tx, officeId, personId);
  const ohneFrist = { bis: null, ueberfaellig: false };
  if (!bestaetigt) return bescheide.length === 0 ? [] : [{ titel: t("aufgabeBescheidUnbestaetigt"), wozu: t("aufgabeUnbestaetigtWozu"), link: link("/konto"), ...ohneFrist }];
  const antworten = await leseBeantwortete(tx, officeId, personId);
  return [
    ...bescheide.map((b) => ({ titel: t("aufgabeBescheid", { tag: datum(b.datum, sprache) }), wozu: t("aufgabeBescheidWozu"), link: link(`/bescheid/${b.id}`), ...ohneFrist })),
    ...antworten.map((f) => ({ titel: t("aufgabeAntwort"), wozu: t("aufgabeAntwortWozu"), link: link(`/frage/${f.id}`), ...ohneFrist })),
  ];
}

async function fuerSachbearbeitung({ tx, wer: { officeId }, sprache, link, heute }: Ctx, mitarbeiterId: string): Promise<Aufgabe[]> {
  const t = createT(sprache, messages);
  const fall = (nummer: string): string => t("fall", { nummer });
  const antraege = await leseOffeneAntraege(tx, officeId, mitarbeiterId);
  const fragen = await leseOffeneFragen(tx, officeId, mitarbeiterId);
  return [
    ...antraege.map((a) => ({ titel: t("aufgabeAntrag"), wozu: fall(a.nummer), link: link(`/fall/${a.fallId}/berechnung`), bis: a.bis, ueberfaellig: a.bis !== null && a.bis < heute })),
    ...fragen.map((f) => ({
      titel: f.beantwortet === null ? t("aufgabeFrage") : t("aufgabeAnruf"), wozu: fall(f.nummer), link: link(`/frage/${f.id}`),
      bis: f.beantwortet === null ? f.bis : heute, ueberfaellig: f.beantwortet === null && f.bis < heute,
    })),
  ];
}

async function fuerTeam({ tx, wer: { officeId }, sprache, link, heute }: Ctx, teamId: string): Promise<Aufgabe[]> {
  const t = createT(sprache, messages);
  const anzahl = await zaehleUeberfaellige(tx, officeId, teamId, heute);
  return anzahl === 0 ? [] : [{ titel: t("aufgabeTeam", { anzahl }), wozu: t("aufgabeTeamWozu"), link: link("/faelle"), bis: heute, ueberfaellig: true }];
}
