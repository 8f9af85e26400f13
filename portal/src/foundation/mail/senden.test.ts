import { randomUUID } from "node:crypto";
import { type AddressInfo, createServer, type Server } from "node:net";
import { Client, type Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPool } from "../database/pool.ts";
import { type TestDatabase, testDatabase } from "../database/test-database.ts";
import { type Transact, transactions } from "../database/transaction.ts";
import type { Wer } from "../identity/wer.ts";
import { mailAuftrag } from "./auftrag.ts";
import { schreibeMail } from "./mail.ts";
import { mailJobs, smtpVersand, type Versand } from "./senden.ts";

const AMT = randomUUID();
const jetzt = "2026-11-23T08:00:00.000Z";
const zeit = { jetzt, heute: "2026-11-23" };

let db: TestDatabase;
let pool: Pool;
let transact: Transact;

beforeAll(async () => {
  db = await testDatabase();
  const admin = new Client({ connectionString: db.adminUrl });
  await admin.connect();
  await admin.query(
    `insert into handschlag.office (office_id, kuerzel, name, betriebsart, anschrift, telefon, email, sprechzeiten, sozialgericht)
     values ($1, 'musterstadt', 'Jobcenter Musterstadt', 'fachverfahren', '{}', '1', 'post@amt.example', 'immer', '{}')`, [AMT]);
  await admin.end();
  pool = createPool(db.appUrl, { name: "test", onError: () => undefined });
  transact = transactions(pool, (error) => { throw error; });
});
afterAll(async () => {
  await pool.end();
  await db.drop();
});

const system = { art: "system", officeId: AMT } as const;
const gast = { art: "gast", officeId: AMT } as const;
const neu = (mehr: { an?: string; anhaenge?: string[] } = {}) => ({ an: "ada@example.org", betreff: "Neues für Sie", text: "Bitte melden Sie sich an.", jetzt, ...mehr });

/** Writes a mail as a guest's request does and returns its id. */
async function geschrieben(mehr = {}, wer: Wer = gast): Promise<string> {
  await transact(wer, (tx) => schreibeMail(tx, neu(mehr)));
  const { rows } = await transact(system, (tx) => tx.execute("select id from handschlag.mail order by xmin::text::bigint desc limit 1"));
  return String(rows[0]?.["id"]);
}

async function laufe(name: string, versand: Versand | undefined, daten: unknown): Promise<void> {
  const job = mailJobs({ versand, transact }).find((j) => j.name === name);
  if (!job) throw new Error("no such job");
  await transact(system, (tx, afterCommit) => job.lauf({ officeId: AMT, tx, afterCommit, ...zeit }, daten));
}

const zeile = async (id: string) => {
  const { rows } = await transact(system, (tx) => tx.execute(`select gesendet is not null as gesendet, versuche, fehler from handschlag.mail where id = '${id}'`));
  return rows[0];
};

describe("schreibeMail", () => {
  test("a mail of a request that fails was never written and never queued", async () => {
    await expect(transact(gast, async (tx) => {
      await schreibeMail(tx, neu({ an: "nie@example.org" }));
      throw new Error("refused");
    })).rejects.toThrow("refused");
    const { rows } = await transact(system, (tx) => tx.execute("select (select count(*)::int from handschlag.mail where an = 'nie@example.org') as mails, (select count(*)::int from pgboss.job) as jobs"));
    expect(rows).toEqual([{ mails: 0, jobs: 0 }]);
  });

  test("a guest and a person read no mail, not even the one they caused", async () => {
    await geschrieben();
    const person = { art: "person", officeId: AMT, personId: randomUUID(), kontoId: "k", bestaetigt: true } as const;
    for (const wer of [gast, person]) {
      expect((await transact(wer, (tx) => tx.execute("select * from handschlag.mail"))).rows).toEqual([]);
    }
  });

  test("another office's system reads none of it, and cannot write into this office", async () => {
    await geschrieben();
    const fremd = { art: "system", officeId: randomUUID() } as const;
    expect((await transact(fremd, (tx) => tx.execute("select * from handschlag.mail"))).rows).toEqual([]);
  });
});

describe("mail.senden", () => {
  test("sends once, in the office's name, and a second run does nothing", async () => {
    const gesendet: unknown[] = [];
    const versand: Versand = async (nachricht) => void gesendet.push(nachricht);
    const id = await geschrieben();
    await laufe(mailAuftrag.name, versand, { mailId: id });
    await laufe(mailAuftrag.name, versand, { mailId: id });
    expect(gesendet).toEqual([expect.objectContaining({ from: "Jobcenter Musterstadt", replyTo: "post@amt.example", subject: "Neues für Sie", messageId: `<${id}@handschlag.invalid>` })]);
    expect(await zeile(id)).toEqual({ gesendet: true, versuche: 1, fehler: null });
  });

  test("a refused mail stays, says why, fails the job so that it is tried again, and goes out then", async () => {
    const id = await geschrieben();
    const kaputt: Versand = async () => { throw new Error("550 mailbox full"); };
    await expect(laufe(mailAuftrag.name, kaputt, { mailId: id })).rejects.toThrow("550");
    expect(await zeile(id)).toEqual({ gesendet: false, versuche: 1, fehler: "550 mailbox full" });
    await laufe(mailAuftrag.name, async () => undefined, { mailId: id });
    expect(await zeile(id)).toEqual({ gesendet: true, versuche: 2, fehler: null });
  });

  test("does not go out without a document that belongs to it", async () => {
    const id = await geschrieben({ anhaenge: [randomUUID()] }, system);
    await expect(laufe(mailAuftrag.name, async () => undefined, { mailId: id })).rejects.toThrow("document");
    expect(await zeile(id)).toMatchObject({ gesendet: false });
  });

  test("without a mail server the mail stays in the outbox", async () => {
    const id = await geschrieben();
    await laufe(mailAuftrag.name, undefined, { mailId: id });
    expect(await zeile(id)).toEqual({ gesendet: false, versuche: 0, fehler: null });
  });
});

test("mails older than 30 days go", async () => {
  const alt = await geschrieben();
  await transact(system, (tx) => tx.execute(`update handschlag.mail set erstellt = '2026-10-01T00:00:00Z' where id = '${alt}'`));
  const frisch = await geschrieben();
  await laufe("mail.aufraeumen", undefined, {});
  expect([await zeile(alt), (await zeile(frisch))?.["gesendet"]]).toEqual([undefined, false]);
});

describe("smtpVersand", () => {
  let smtp: Server;
  const gehoert: string[] = [];
  beforeAll(async () => {
    smtp = createServer((socket) => {
      let daten = false;
      socket.write("220 test\r\n");
      socket.setEncoding("utf8").on("data", (text: string) => {
        gehoert.push(text);
        if (daten && !text.endsWith("\r\n.\r\n")) return;
        socket.write(daten ? "250 taken\r\n" : text.startsWith("DATA") ? "354 go\r\n" : text.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
        daten = text.startsWith("DATA");
      });
    });
    await new Promise<void>((bereit) => { smtp.listen(0, "127.0.0.1", bereit); });
  });
  afterAll(() => { smtp.close(); });

  test("speaks to a mail server, and a comma in an address makes no second recipient", async () => {
    const { port } = smtp.address() as AddressInfo;
    const versand = smtpVersand({ smtpUrl: `smtp://127.0.0.1:${port}`, from: "amt@example.org" });
    await versand({ from: "Jobcenter Musterstadt", to: { name: "", address: "ada@example.org" }, subject: "Grüße", text: "Hallo" });
    const text = gehoert.join("");
    expect(text).toContain("MAIL FROM:<amt@example.org>");
    expect(text.match(/RCPT TO/g)).toHaveLength(1);
    expect(text).toContain("From: Jobcenter Musterstadt <amt@example.org>");
  });
});
