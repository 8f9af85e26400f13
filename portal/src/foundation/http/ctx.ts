import type { AfterCommit, Tx } from "../database/transaction.ts";
import type { Wer } from "../identity/wer.ts";
import type { Sprache } from "../i18n/sprache.ts";
import type { Office } from "../office/schema.ts";
import type { Formular } from "./seite.ts";

/** Everything a page gets: who asks, in which office and language, at which moment, in which transaction. */
export type Ctx = {
  wer: Wer;
  office: Office;
  sprache: Sprache;
  /** ISO instant. */
  jetzt: string;
  /** The office's local day, YYYY-MM-DD. */
  heute: string;
  tx: Tx;
  afterCommit: AfterCommit;
  /** Path parameters. */
  param: Record<string, string>;
  query: Record<string, string>;
  formular: Formular;
  /** An address inside this office: `/antrag` becomes `/musterstadt/antrag`. */
  link: (pfad: string) => string;
  demo: boolean;
  /** The request itself, for the few pages that read headers or cookies. Its body has been read. */
  anfrage: Request;
};
