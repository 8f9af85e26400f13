import { randomBytes } from "node:crypto";
import { kraftSchema, type NeueKraft, trageKraftEin, verabschiede } from "@handschlag/portal/src/foundation/office/gruenden.ts";
import { identityPool } from "@handschlag/portal/src/foundation/identity/pool.ts";
import { baueAuth } from "@handschlag/portal/src/foundation/identity/auth.ts";
import { anmeldedb } from "@handschlag/portal/src/foundation/identity/anmeldedb.ts";
import { konten } from "@handschlag/portal/src/foundation/identity/konten.ts";
import { roleUrls } from "@handschlag/portal/src/foundation/database/roles.ts";
import type { ReachedServer } from "@handschlag/portal/src/foundation/database/open.ts";
import { parseArgs } from "node:util";
import { onDatabase } from "./database-command.ts";
import type { Command } from "./handschlag.ts";

const USAGE = `Usage: handschlag kraft OFFICE --team NAME --name NAME --rolle ROLE --email ADDRESS --telefon NUMBER --sprechzeiten TEXT
Enters an employee and gives them a first password, shown once. They set up the second factor when they sign in.
Called again for the same address it changes the entry and makes a new password.

       handschlag kraft OFFICE --email ADDRESS --ausgeschieden
Somebody has left: they are signed out at once and get no new cases. Says which cases wait for a successor.`;

/** `handschlag kraft OFFICE …`: enters an employee, or makes everything new for one who lost password or second factor. */
export const run: Command = async (args) => {
  const gelesen = lese(args);
  if ("fehler" in gelesen) {
    console.error(`${gelesen.fehler.join("\n")}\n\n${USAGE}`);
    return 2;
  }
  return onDatabase(async (server) => {
    if ("gegangen" in gelesen) return melde(gelesen.gegangen, await verabschiede(server.adminUrl, gelesen.kuerzel, gelesen.gegangen));
    const passwort = randomBytes(12).toString("base64url");
    await richteEin(server, gelesen.kuerzel, gelesen.kraft, passwort);
    console.log(`${gelesen.kraft.name} can sign in with ${gelesen.kraft.email} and this password, which is shown only now: ${passwort}`);
  });
};

function melde(email: string, { nummern }: { nummern: string[] }): void {
  console.log(`${email} can no longer sign in.`);
  if (nummern.length > 0) console.log(`Waiting for a successor (among the tasks of the other of each tandem, and of the team's lead where a case is not protected): case ${nummern.join(", ")}`);
}

type Gelesen = { kuerzel: string; kraft: NeueKraft } | { kuerzel: string; gegangen: string } | { fehler: string[] };

function lese(args: string[]): Gelesen {
  const namen = ["team", "name", "rolle", "email", "telefon", "sprechzeiten"] as const;
  const texte = Object.fromEntries(namen.map((n) => [n, { type: "string" as const }]));
  try {
    const { values: { ausgeschieden, ...values }, positionals } = parseArgs({ args, allowPositionals: true, options: { ...texte, ausgeschieden: { type: "boolean" } } });
    const [kuerzel, ...mehr] = positionals;
    if (kuerzel === undefined || mehr.length > 0) return { fehler: ["Name one office."] };
    if (ausgeschieden === true) return gegangen(kuerzel, values);
    const ergebnis = kraftSchema.safeParse({ ...values });
    return ergebnis.success ? { kuerzel, kraft: ergebnis.data } : { fehler: ergebnis.error.issues.map((i) => `--${i.path.join(".")}: ${i.message}`) };
  } catch (error) {
    return { fehler: [(error as Error).message] };
  }
}

function gegangen(kuerzel: string, { email, ...mehr }: Record<string, unknown>): Gelesen {
  if (typeof email !== "string") return { fehler: ["--email: say who has left."] };
  const zuViel = Object.keys(mehr).map((name) => `--${name} does not go with --ausgeschieden.`);
  return zuViel.length > 0 ? { fehler: zuViel } : { kuerzel, gegangen: email };
}

async function richteEin({ adminUrl, secret }: ReachedServer, kuerzel: string, kraft: NeueKraft, passwort: string): Promise<void> {
  const { officeId, mitarbeiterId } = await trageKraftEin(adminUrl, kuerzel, kraft);
  const pool = identityPool(roleUrls(adminUrl, secret).identity, { max: 1, onError: () => undefined });
  try {
    const k = konten(baueAuth(pool, { baseUrl: "http://localhost", secret }), anmeldedb(pool));
    const neu = await k.setzeZurueck(officeId, mitarbeiterId, passwort);
    if (!neu) await k.mitarbeiter({ officeId, mitarbeiterId, name: kraft.name, email: kraft.email, passwort });
  } finally {
    await pool.end();
  }
}
