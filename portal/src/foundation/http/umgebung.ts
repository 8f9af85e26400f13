import type { Transact, Tx } from "../database/transaction.ts";
import type { Identitaet } from "../identity/identitaet.ts";
import type { Wer } from "../identity/wer.ts";
import type { Office } from "../office/schema.ts";
import type { Menuepunkt } from "../ui/seite.ts";
import type { Ctx } from "./ctx.ts";

/** What the pages stand on. Everything outside the process, the clock included, is handed in here. */
export type Umgebung = {
  transact: Transact;
  office: (kuerzel: string) => Promise<Office | undefined>;
  offices: () => Promise<Pick<Office, "kuerzel" | "name">[]>;
  wer: (anfrage: Request, officeId: string) => Promise<Wer>;
  /** Keeps a form that was sent after the session had ended, for the same account only. */
  parken: Pick<Identitaet, "parke" | "hole" | "vergiss">;
  /** The adults who see a case, or undefined when the asking identity does not see it. */
  fallSichtbarFuer: (tx: Tx, officeId: string, fallId: string) => Promise<string[] | undefined>;
  menue: (ctx: Ctx) => Menuepunkt[];
  anzeigename: (ctx: Ctx) => Promise<string | undefined>;
  /** The present moment, as an ISO instant. */
  uhr: () => string;
  /** The origin people reach the portal under. */
  baseUrl: string;
  demo: boolean;
  /** Takes an unexpected error; only its kind and place may be written down. */
  melde: (fehler: unknown, nummer: string, seite: string) => void;
};
