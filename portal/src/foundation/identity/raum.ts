import type { Ctx } from "../http/ctx.ts";
import type { Feldfehler } from "../http/seite.ts";
import type { Anmeldedb } from "./anmeldedb.ts";
import type { Auth } from "./auth.ts";
import type { Bremse } from "./bremse.ts";
import type { Briefcodes } from "./briefcode.ts";
import type { IdentitaetDeps } from "./identitaet.ts";
import type { Kekse } from "./kekse.ts";
import type { Konten } from "./konten.ts";
import type { Sitzungen } from "./sitzung.ts";

/** What the pages of this room work with. */
export type Raum = Pick<IdentitaetDeps, "transact" | "personen" | "uhr" | "adresse" | "protokoll"> & {
  auth: Auth;
  db: Anmeldedb;
  sitzungen: Sitzungen;
  konten: Konten;
  codes: Briefcodes;
  bremse: Bremse;
  kekse: Kekse;
  /** Seals what travels in cookies. */
  keksSchluessel: Uint8Array;
  baseUrl: string;
};

/** What a field shows: what was typed into it and what is wrong with it. */
export function feld({ formular: { werte, fehler } }: Ctx, name: string): { name: string; value: string | undefined; fehler: string | undefined } {
  return { name, value: werte[name], fehler: fehler.find((f) => f.feld === name)?.text };
}

/** A form's outcome with one mistake at one field. */
export const falsch = (name: string, text: string): { fehler: Feldfehler[] } => ({ fehler: [{ feld: name, text }] });

/** The cookies that better-auth sets in its answer. */
export const keksZeilen = (antwort: Response): string[] => antwort.headers.getSetCookie();
