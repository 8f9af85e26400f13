import { gehoertDazu, leseFaelle, lesePerson, type Person } from "../../fall/store.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { eingabeDatum } from "../../foundation/ui/parse-datum.ts";
import type { Felder } from "./fragen/eingabe.ts";
import { type Antworten, type Grundlage, type Schritt, schritte } from "./schritte.ts";
import { type Entwurf, leseEntwurf } from "./store.ts";

/** A person's application on its way: the draft and the steps it calls for. */
export type Reise = { entwurf: Entwurf; grundlage: Grundlage; antworten: Antworten; alle: Schritt[] };

/** Who applies. Pages of the application let nobody else in. @throws Error for any other identity */
export function antragsteller({ wer }: Pick<Ctx, "wer">): Extract<Ctx["wer"], { art: "person" }> {
  if (wer.art !== "person") throw new Error("Only a person can apply.");
  return wer;
}

/** The journey of the person who asks, or undefined while there is no draft. */
export async function leseReise(ctx: Ctx, optionen: { sperren?: boolean } = {}): Promise<Reise | undefined> {
  const { officeId, personId } = antragsteller(ctx);
  const entwurf = await leseEntwurf(ctx.tx, officeId, personId, optionen);
  return entwurf && reiseAus(entwurf, await grundlage(ctx));
}

/** The journey out of a draft. */
export function reiseAus(entwurf: Entwurf, g: Omit<Grundlage, "antworten">): Reise {
  const antworten = Object.fromEntries(Object.entries(entwurf.antworten).map(([id, { felder }]) => [id, felder]));
  return { entwurf, antworten, grundlage: { ...g, antworten }, alle: schritte({ ...g, antworten }) };
}

async function grundlage(ctx: Ctx): Promise<Omit<Grundlage, "antworten">> {
  const { bestaetigt } = antragsteller(ctx);
  const faelle = await leseFaelle(ctx.tx, ctx.wer.officeId);
  return { sprache: ctx.sprache, heute: ctx.heute, weiter: faelle.some((f) => gehoertDazu(f, ctx.wer)), bekannt: bestaetigt };
}

/** What we know of the person already, as answers they only have to look through. */
export async function bekannteAntworten(ctx: Ctx): Promise<Record<string, Felder>> {
  const person = await lesePerson(ctx.tx, ctx.wer);
  return person ? vorausgefuellt(person) : {};
}

function vorausgefuellt({ vorname, nachname, geburtsdatum, anschrift, telefon }: Person): Record<string, Felder> {
  const { tag, monat, jahr } = eingabeDatum(geburtsdatum);
  return {
    ich: { vorname, nachname, "geburtsdatum-tag": tag, "geburtsdatum-monat": monat, "geburtsdatum-jahr": jahr },
    ...(anschrift && { anschrift: { strasse: anschrift.strasse, plz: anschrift.plz, ort: anschrift.ort, telefon: telefon ?? "" } }),
  };
}
