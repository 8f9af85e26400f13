import { nacheinander } from "../foundation/nacheinander.ts";
import { randomUUID } from "node:crypto";
import type { Transact, Tx } from "../foundation/database/transaction.ts";
import { rollen, type Rolle, type Wer } from "../foundation/identity/wer.ts";
import { mitarbeiter, type Office, team } from "../foundation/office/schema.ts";
import { withClient } from "../foundation/database/pool.ts";

/** An office for tests: one team, one employee of every role. */
export type Buero = { office: Office; teamId: string; kraefte: Record<Rolle, typeof mitarbeiter.$inferSelect> };

const anschrift = { strasse: "Am Markt 1", plz: "12345", ort: "Musterstadt" };

/** Founds an office. Offices are made by the migrator: no request may. */
export async function gruendeBuero(adminUrl: string, transact: Transact, kuerzel: string, betriebsart: Office["betriebsart"] = "fachverfahren"): Promise<Buero> {
  const neu: Office = {
    officeId: randomUUID(), kuerzel, name: `Jobcenter ${kuerzel}`, betriebsart, anschrift, telefon: "01234 5670", email: `post@${kuerzel}.example`,
    sprechzeiten: "Mo bis Fr 8 bis 12 Uhr", sozialgericht: { name: "Sozialgericht Musterstadt", anschrift }, briefziel: 3,
  };
  await withClient(adminUrl, "tests", async (client) => {
    await client.query(
      "insert into handschlag.office (office_id, kuerzel, name, betriebsart, anschrift, telefon, email, sprechzeiten, sozialgericht) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      [neu.officeId, neu.kuerzel, neu.name, neu.betriebsart, neu.anschrift, neu.telefon, neu.email, neu.sprechzeiten, neu.sozialgericht],
    );
  });
  const teamId = randomUUID();
  return transact({ art: "system", officeId: neu.officeId }, async (tx) => {
    await tx.insert(team).values({ officeId: neu.officeId, id: teamId, name: "Team 1" });
    const kraefte = await nacheinander(rollen, async (rolle) => [rolle, await stelleEin(tx, neu, teamId, rolle)] as const);
    return { office: neu, teamId, kraefte: Object.fromEntries(kraefte) as Buero["kraefte"] };
  });
}

/** Takes on an employee. The name tells office and role, so that a leak is seen in a page. */
export async function stelleEin(tx: Tx, { officeId, kuerzel }: Office, teamId: string, rolle: Rolle): Promise<typeof mitarbeiter.$inferSelect> {
  const neu = {
    officeId, id: randomUUID(), teamId, name: `${rolle} von ${kuerzel}`, rolle, telefon: "01234 5671", email: `${rolle}@${kuerzel}.example`,
    sprechzeiten: "Mo bis Do 9 bis 15 Uhr", aktiv: true,
  };
  await tx.insert(mitarbeiter).values(neu);
  return neu;
}

/** The identity of the office's employee with this role. */
export function alsKraft({ office: { officeId }, teamId, kraefte }: Buero, rolle: Rolle): Wer {
  return { art: "mitarbeiter", officeId, mitarbeiterId: kraefte[rolle].id, teamId, rolle, kontoId: `konto-${rolle}` };
}

/** The identity of a person. */
export const alsPerson = ({ office: { officeId } }: Buero, personId: string, bestaetigt = true): Wer =>
  ({ art: "person", officeId, personId, kontoId: `konto-${personId}`, bestaetigt });

/** Somebody who is not signed in. */
export const alsGast = ({ office: { officeId } }: Buero): Wer => ({ art: "gast", officeId });
