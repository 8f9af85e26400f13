import type { Personen } from "../../foundation/identity/identitaet.ts";
import { person } from "../schema.ts";
import { heutige, leseFall } from "../store.ts";
import { istVolljaehrig } from "./sichtbarkeit.ts";

/** What signing in needs to know of people and cases. */
export const personen: Personen = {
  async anlegen(tx, officeId, neu) {
    await tx.insert(person).values({ officeId, ...neu, sichtbarFuer: [neu.id] });
  },
  async imFall(ctx, fall) {
    const gefunden = await leseFall(ctx.tx, ctx.wer.officeId, fall);
    if (!gefunden) return undefined;
    const erwachsene = heutige(gefunden.mitglieder).filter((m) => istVolljaehrig(m.geburtsdatum, ctx.heute));
    return { fallId: gefunden.fall.id, personen: erwachsene.map((m) => ({ personId: m.id, name: `${m.vorname} ${m.nachname}`, anschrift: m.anschrift })) };
  },
};
