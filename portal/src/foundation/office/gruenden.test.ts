import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../database/test-database.ts";
import { withClient } from "../database/pool.ts";
import { type Amt, amtSchema, gruendeAmt, trageKraftEin } from "./gruenden.ts";

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
