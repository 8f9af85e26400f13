import { randomUUID } from "node:crypto";
import { wirktAb } from "../../fall/antrag/antrag.ts";
import { type Antrag, stelleAntrag } from "../../fall/antrag/store.ts";
import { schutzGeaendert } from "../../fall/ereignisse.ts";
import { type Fall, gehoertDazu, leseFaelle, leseFall, legeFallAn, lesePerson, type Vorgang } from "../../fall/store.ts";
import { gibZusage } from "../../fall/zusage/store.ts";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { einreihen } from "../../foundation/jobs/einreihen.ts";
import { schreibeMail } from "../../foundation/mail/mail.ts";
import { anschriftAus, arbeitetHier, haushaltAus } from "./antworten.ts";
import { eingangsbestaetigung } from "./eingangsbestaetigung.ts";
import { eingangsmail } from "./eingangsmail.ts";
import { antragGestellt } from "./ereignisse.ts";
import { alsAkte, type Haushalt, type Schluessel } from "./haushalt.ts";
import { antragsteller, type Reise } from "./reise.ts";
import { zugesagtBis } from "./rules.ts";
import { erreichbare } from "./schritte.ts";
import { aenderePerson, legeAngabenAb, legeUnterlagenAn, loescheEntwurf } from "./store.ts";
import { noetigeUnterlagen } from "./unterlagen.ts";

type IdVon = (schluessel: Schluessel) => string;

/**
 * Makes an application of a complete draft, all in the request's transaction: case, application (§ 37 SGB II), answers,
 * list of papers, promise of the office, entry in the Chronik, mail, and the job that writes the letter. The draft goes.
 */
export async function reicheEin(ctx: Ctx, reise: Reise): Promise<Antrag> {
  const { personId } = antragsteller(ctx);
  const haushalt = reise.grundlage.weiter ? undefined : haushaltAus(reise.grundlage);
  const idVon = idsFuer(haushalt, personId);
  const fall = await fallFuer(ctx, reise, haushalt, idVon);
  const antrag = await stelleAntrag(ctx, { fallId: fall.id, gestelltVon: personId, vorgang: reise.entwurf.vorgang, sichtbarFuer: fall.sichtbarFuer });
  await merkeAngaben(ctx, reise, antrag, haushalt, idVon);
  await sageZu(ctx, fall, antrag, reise.grundlage.weiter);
  await benachrichtige(ctx, reise, antrag);
  await loescheEntwurf(ctx.tx, ctx.wer.officeId, personId);
  return antrag;
}

function idsFuer(haushalt: Haushalt | undefined, personId: string): IdVon {
  const ids = new Map((haushalt?.personen ?? []).map(({ schluessel }) => [schluessel, schluessel === "ich" ? personId : randomUUID()]));
  return (schluessel) => ids.get(schluessel) ?? personId;
}

async function fallFuer(ctx: Ctx, { grundlage }: Reise, haushalt: Haushalt | undefined, idVon: IdVon): Promise<Fall> {
  const bekannter = (await leseFaelle(ctx.tx, ctx.wer.officeId)).find((f) => gehoertDazu(f, ctx.wer));
  if (bekannter) return bekannter;
  if (!haushalt) throw new Error("Neither a case nor a household to open one for.");
  const ab = wirktAb(ctx.heute);
  const { personen, fakten } = alsAkte(haushalt, idVon, ab);
  const fall = await legeFallAn(ctx, personen, fakten, ab, { geschuetzt: arbeitetHier(grundlage) });
  if (fall.geschuetzt) await eintragen(ctx, fall.id, schutzGeaendert, { geschuetzt: true }, fall.sichtbarFuer);
  return fall;
}

async function merkeAngaben(ctx: Ctx, { alle, antworten, grundlage }: Reise, { id: antragId, fallId }: Antrag, haushalt: Haushalt | undefined, idVon: IdVon): Promise<void> {
  const { officeId, personId, bestaetigt } = antragsteller(ctx);
  await legeAngabenAb(ctx.tx, {
    // Who they are belongs to it, even where we did not have to ask.
    officeId, antragId, fallId, personId, antworten: { ...(antworten["ich"] && { ich: antworten["ich"] }), ...erreichbare(alle, antworten) }, weiter: grundlage.weiter, gesendet: ctx.jetzt, sichtbarFuer: [personId],
  });
  if (!haushalt) return;
  const { telefon = null, ...anschrift } = anschriftAus(grundlage) ?? {};
  const [selbst] = haushalt.personen;
  const name = bestaetigt || !selbst ? {} : { vorname: selbst.vorname, nachname: selbst.nachname, geburtsdatum: selbst.geburtsdatum };
  await aenderePerson(ctx, personId, { ...name, telefon, ...("strasse" in anschrift && { anschrift }) });
  await legeUnterlagenAn(ctx, antragId, fallId, noetigeUnterlagen(haushalt, ctx.heute).map(({ art, schluessel }) => ({
    art, personId: schluessel === undefined ? null : idVon(schluessel), sichtbarFuer: [personId],
  })));
}

/** The office promises by when it works on an application, and both sides see that it came. */
export async function sageZu(ctx: Vorgang, { id: fallId, leistungssachbearbeitungId, sichtbarFuer }: Fall, antrag: Antrag, weiter: boolean): Promise<void> {
  const bis = zugesagtBis(ctx.heute);
  await gibZusage(ctx, {
    fallId, richtung: "jobcenterAnPerson", personId: antrag.gestelltVon, mitarbeiterId: leistungssachbearbeitungId,
    inhalt: { art: "antragBearbeiten", antragId: antrag.id }, bis, sichtbarFuer,
  });
  await eintragen(ctx, fallId, antragGestellt, { antragId: antrag.id, eingang: ctx.heute, wirktAb: antrag.wirktAb, zugesagtBis: bis, weiter }, sichtbarFuer);
}

async function benachrichtige(ctx: Ctx, { grundlage: { sprache } }: Reise, antrag: Antrag): Promise<void> {
  await einreihen(ctx.tx, eingangsbestaetigung, { antragId: antrag.id }, { singletonKey: antrag.id });
  const person = await lesePerson(ctx.tx, ctx.wer);
  const fall = await leseFall(ctx.tx, ctx.wer.officeId, antrag.fallId);
  if (!person || person.email === null || !fall) return;
  await schreibeMail(ctx.tx, { an: person.email, jetzt: ctx.jetzt, ...eingangsmail({ office: ctx.office, eingang: ctx.heute, wirktAb: antrag.wirktAb, fall, sprache }) });
}
