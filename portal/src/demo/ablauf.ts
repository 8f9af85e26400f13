import { randomUUID } from "node:crypto";
import type { Transact, Tx } from "../foundation/database/transaction.ts";
import type { Wer } from "../foundation/identity/wer.ts";
import type { Office } from "../foundation/office/schema.ts";
import { stelleAntrag } from "../fall/antrag/store.ts";
import { type Fall, legeFallAn, leseFakten, type NeuePerson, type NeuerFakt, erfasseFakten, heutige, leseFall, sichtmitglieder } from "../fall/store.ts";
import { geltende } from "../fall/fakt/fakt.ts";
import { nimmAuf } from "../fall/person/aufnehmen.ts";
import { sageZu } from "../modules/ankommen/einreichen.ts";
import { entscheide } from "../modules/leistung/entscheidung/entscheide.ts";
import { stand } from "../modules/leistung/entscheidung/lage.ts";
import { lageAus, leseAkte } from "../modules/leistung/entscheidung/store.ts";
import { beantworteFrage } from "../modules/leistung/frage/beantworte.ts";
import { stelleFrage } from "../modules/leistung/frage/stelle.ts";
import type { Haushalt } from "./haushalte.ts";

/** A story of the demo is told through the same doors that requests use, at moments of its own. */
export type Erzaehler = { transact: Transact; office: Office };

type Vorgang = { tx: Tx; wer: Wer; jetzt: string; heute: string; office: Office };

const um = (tag: string, uhrzeit: string): string => `${tag}T${uhrzeit}:00.000Z`;

function handle<A>({ transact, office }: Erzaehler, wer: Wer, tag: string, uhrzeit: string, tu: (v: Vorgang) => Promise<A>): Promise<A> {
  return transact(wer, (tx) => tu({ tx, wer, office, jetzt: um(tag, uhrzeit), heute: tag }));
}

const alsPerson = ({ office: { officeId } }: Erzaehler, personId: string): Wer => ({ art: "person", officeId, personId, kontoId: "demo", bestaetigt: true });

const alsSachbearbeitung = ({ office: { officeId } }: Erzaehler, { teamId, leistungssachbearbeitungId }: Fall): Wer =>
  ({ art: "mitarbeiter", officeId, mitarbeiterId: leistungssachbearbeitungId, teamId, rolle: "leistungssachbearbeitung", kontoId: "demo" });

/** A household applies on a day. @param vorgang the same gives the same application */
export function beantragt(e: Erzaehler, { personen, fakten }: Haushalt, tag: string, vorgang: string): Promise<Fall> {
  const [haupt] = personen;
  return handle(e, alsPerson(e, haupt.id), tag, "08:14", async (v) => {
    const fall = await legeFallAn(v, personen, fakten, `${tag.slice(0, 7)}-01`);
    const antrag = await stelleAntrag(v, { fallId: fall.id, gestelltVon: haupt.id, vorgang, sichtbarFuer: fall.sichtbarFuer });
    await sageZu(v, fall, antrag, false);
    return fall;
  });
}

/** The clerk of the tandem decides what can be decided, after a call where one is needed. @returns what came of it */
export function entscheidet(e: Erzaehler, fall: Fall, tag: string): Promise<string> {
  return handle(e, alsSachbearbeitung(e, fall), tag, "10:32", async (v) => {
    const akte = await leseAkte(v.tx, v.wer.officeId, fall.id);
    if (!akte) throw new Error("The clerk does not see the case.");
    const { art } = await entscheide(v, { fallId: fall.id, vorgang: randomUUID(), stand: stand(lageAus(akte)), kontakt: { art: "angerufen", am: tag }, pdf: "beiAbruf" });
    return art;
  });
}

/** The clerk enters facts that hold from a day on. */
export function erfaehrt(e: Erzaehler, fall: Fall, tag: string, fakten: NeuerFakt[]): Promise<void> {
  return handle(e, alsSachbearbeitung(e, fall), tag, "09:45", async (v) => {
    const gefunden = await leseFall(v.tx, v.wer.officeId, fall.id);
    const alle = await leseFakten(v.tx, v.wer.officeId, fall.id);
    await erfasseFakten(v, fall.id, sichtmitglieder(heutige(gefunden?.mitglieder ?? []), geltende(alle, tag)), fakten);
  });
}

/** A fact gets another content from a day on: the old one ends the day before. */
export async function aendertSich(e: Erzaehler, fall: Fall, tag: string, ab: string, neu: Omit<NeuerFakt, "von">, grund: string): Promise<void> {
  const alle = await handle(e, alsSachbearbeitung(e, fall), tag, "09:40", (v) => leseFakten(v.tx, v.wer.officeId, fall.id));
  const alt = geltende(alle, ab).find((f) => f.personId === neu.personId && f.inhalt.art === neu.inhalt.art);
  const vortag = new Date(Date.parse(`${ab}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  await erfaehrt(e, fall, tag, [
    ...(alt ? [{ personId: alt.personId, inhalt: alt.inhalt, von: alt.von, bis: vortag, ersetzt: alt.id, grund }] : []),
    { ...neu, von: ab },
  ]);
}

/** A child is born into the case. */
export function bekommtKind(e: Erzaehler, fall: Fall, tag: string, kind: NeuePerson, fakten: NeuerFakt[]): Promise<void> {
  return handle(e, alsSachbearbeitung(e, fall), tag, "11:20", (v) => nimmAuf(v, fall.id, kind, fakten, kind.geburtsdatum));
}

/** The person asks about a line of their latest decision. @returns the question's id, or undefined where there is no such line */
export function fragt(e: Erzaehler, personId: string, tag: string, bescheidId: string, zeile: string, worte: string): Promise<string | undefined> {
  return handle(e, alsPerson(e, personId), tag, "18:05", async (v) => (await stelleFrage(v, { bescheidId, zeile, worte, vorgang: randomUUID() }))?.id);
}

/** The clerk answers. */
export function antwortet(e: Erzaehler, fall: Fall, tag: string, frageId: string, antwort: string): Promise<unknown> {
  return handle(e, alsSachbearbeitung(e, fall), tag, "13:10", (v) => beantworteFrage(v, { frageId, antwort }));
}
