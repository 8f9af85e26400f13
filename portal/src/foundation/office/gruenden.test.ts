import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../database/test-database.ts";
import { withClient } from "../database/pool.ts";
import { type Amt, amtSchema, gruendeAmt, trageKraftEin, verabschiede } from "./gruenden.ts";

const anschrift = { strasse: "Hauptstraße 1", plz: "12345", ort: "Neustadt" };
const amt: Amt = {
  kuerzel: "neustadt", name: "Jobcenter Neustadt", betriebsart: "fachverfahren", anschrift, telefon: "01234 1", email: "post@neustadt.example",
  sprechzeiten: "Mo bis Fr 8 bis 12 Uhr", sozialgericht: { name: "Sozialgericht Neustadt", anschrift }, teams: ["Nord", "Süd"], briefziel: 3,
};
const kraft = { team: "Süd", name: "Erika Beispiel", rolle: "teamleitung" as const, telefon: "01234 2", email: "erika@neustadt.example", sprechzeiten: "Mo bis Do" };

let db: TestDatabase;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.drop());

const zeilen = (sql: string) => withClient(db.adminUrl, "test", async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

describe("founding an office", () => {
  test("makes it with its teams; doing it again changes what is new and doubles nothing", async () => {
    const erstes = await gruendeAmt(db.adminUrl, amt);
    const zweites = await gruendeAmt(db.adminUrl, { ...amt, telefon: "01234 99", teams: ["Süd", "West"] });
    expect(zweites.officeId).toBe(erstes.officeId);
    expect(zweites.teams.map((t) => t.name)).toEqual(["Nord", "Süd", "West"]);
    expect(await zeilen("select kuerzel, telefon from handschlag.office")).toEqual([{ kuerzel: "neustadt", telefon: "01234 99" }]);
  });

  test.each([
    ["kuerzel", { kuerzel: "Neu Stadt" }], ["anschrift", { anschrift: { ...anschrift, plz: "1234" } }], ["teams", { teams: [] }],
    ["betriebsart", { betriebsart: "anders" }], ["email", { email: "keine" }],
  ])("refuses a wrong %s", (feld, falsch) => {
    expect(amtSchema.safeParse({ ...amt, ...falsch }).error?.issues.map((i) => i.path[0])).toContain(feld);
  });
});

describe("entering an employee", () => {
  test("twice changes the entry instead of making a second one", async () => {
    const erste = await trageKraftEin(db.adminUrl, "neustadt", kraft);
    const zweite = await trageKraftEin(db.adminUrl, "neustadt", { ...kraft, team: "Nord", rolle: "eingangszone" });
    expect(zweite.mitarbeiterId).toBe(erste.mitarbeiterId);
    expect(await zeilen("select rolle from handschlag.mitarbeiter")).toEqual([{ rolle: "eingangszone" }]);
  });

  test("names the office or the team that does not exist, and what there is", async () => {
    await expect(trageKraftEin(db.adminUrl, "nirgends", kraft)).rejects.toThrow(/no office nirgends/);
    await expect(trageKraftEin(db.adminUrl, "neustadt", { ...kraft, team: "Ost" })).rejects.toThrow(/no team Ost. It has: Nord, Süd, West/);
  });
});

describe("an employee who leaves", () => {
  /** Two employees with a case; `geschuetzt` says whether only they see it. */
  async function tandem(nummer: string, geschuetzt: boolean): Promise<string[]> {
    const adressen = [`eins${nummer}@neustadt.example`, `zwei${nummer}@neustadt.example`];
    const [eins, zwei] = [await trageKraftEin(db.adminUrl, "neustadt", { ...kraft, email: adressen[0] ?? "" }), await trageKraftEin(db.adminUrl, "neustadt", { ...kraft, email: adressen[1] ?? "" })];
    await withClient(db.adminUrl, "test", (client) => client.query("update handschlag.mitarbeiter set rolle = case id when $1 then 'integrationsfachkraft' else 'leistungssachbearbeitung' end where id in ($1, $2)", [eins.mitarbeiterId, zwei.mitarbeiterId]));
    await withClient(db.adminUrl, "test", (client) => client.query(
      `insert into handschlag.fall (office_id, id, nummer, team_id, geschuetzt, integrationsfachkraft_id, leistungssachbearbeitung_id, angelegt, sichtbar_fuer)
       select office_id, gen_random_uuid(), $1, team_id, $2, $3, $4, now(), '{}' from handschlag.mitarbeiter where id = $3`, [nummer, geschuetzt, eins.mitarbeiterId, zwei.mitarbeiterId]));
    return adressen;
  }
  const aktive = async (email: string) => (await zeilen(`select aktiv from handschlag.mitarbeiter where email = '${email}'`))[0]?.["aktiv"];

  test("is not active any more, and their cases are named", async () => {
    const [eins = ""] = await tandem("1001", false);
    expect(await verabschiede(db.adminUrl, "neustadt", eins)).toEqual({ nummern: ["1001"] });
    expect(await aktive(eins)).toBe(false);
    expect(await verabschiede(db.adminUrl, "neustadt", eins)).toEqual({ nummern: ["1001"] });
  });

  test("does not leave a protected case that nobody else would see", async () => {
    const [eins = "", zwei = ""] = await tandem("1002", true);
    expect(await verabschiede(db.adminUrl, "neustadt", eins)).toEqual({ nummern: ["1002"] });
    await expect(verabschiede(db.adminUrl, "neustadt", zwei)).rejects.toThrow(/case 1002/);
    expect(await aktive(zwei)).toBe(true);
  });

  test("cannot be counted on as the other one in another function, and nobody takes one that cannot see their protected case", async () => {
    const [eins = "", zwei = ""] = await tandem("1003", true);
    await expect(trageKraftEin(db.adminUrl, "neustadt", { ...kraft, email: eins, rolle: "eingangszone" })).rejects.toThrow(/protected case \(1003\)/);
    await withClient(db.adminUrl, "test", (c) => c.query("update handschlag.mitarbeiter set rolle = 'eingangszone' where email = $1", [eins]));
    await expect(verabschiede(db.adminUrl, "neustadt", zwei)).rejects.toThrow(/case 1003/);
  });

  test("does not leave together with the other one, who counts on them", async () => {
    const beide = await tandem("1004", true);
    await withClient(db.adminUrl, "test", (c) => c.query("update handschlag.mitarbeiter set rolle = 'leistungssachbearbeitung' where email = any($1)", [beide]));
    const ergebnisse = await Promise.allSettled(beide.map((email) => verabschiede(db.adminUrl, "neustadt", email)));
    expect(ergebnisse.map((e) => e.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("must be known", () => expect(verabschiede(db.adminUrl, "neustadt", "niemand@neustadt.example")).rejects.toThrow(/nobody has the address/));
});
