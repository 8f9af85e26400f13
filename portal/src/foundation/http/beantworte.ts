import { randomUUID } from "node:crypto";
import type { AfterCommit, Tx } from "../database/transaction.ts";
import { darfHinein, type Wer } from "../identity/wer.ts";
import type { Sprache } from "../i18n/sprache.ts";
import type { Office } from "../office/schema.ts";
import { zugriff } from "../zugriffe/schema.ts";
import type { Ctx } from "./ctx.ts";
import { ausParametern, leeresFormular } from "./formulardaten.ts";
import type { Hindernis } from "./fehlerseite.tsx";
import { verarbeite } from "./pruefe-formular.ts";
import type { Antwort, Formular, Seite } from "./seite.ts";
import { tagVon } from "./tag.ts";
import type { Umgebung } from "./umgebung.ts";
import { PRUEFKNOPF } from "../schreibhilfe/pruefknopf.ts";

/** A request after it was read, before its transaction begins. */
export type Gelesen = {
  anfrage: Request;
  office: Office;
  sprache: Sprache;
  param: Record<string, string>;
  query: Record<string, string>;
  /** Present on POST. */
  gesendet?: Formular;
};

/** What goes back, before it is made into HTML. */
export type Fertig =
  | { art: "antwort"; antwort: Antwort; ctx: Ctx; status: 200 | 422; name?: string; menue: ReturnType<Umgebung["menue"]> }
  | { art: "hindernis"; was: Hindernis }
  | { art: "anmelden"; cookies: string[] };

/** Answers one request to one page: one identity, one transaction. */
export async function beantworte(umgebung: Umgebung, seite: Seite, gelesen: Gelesen): Promise<Fertig> {
  const wer = await umgebung.wer(gelesen.anfrage, gelesen.office.officeId);
  if (!darfHinein(wer, seite.zugang)) return abweisen(umgebung, seite, gelesen, wer);
  const pfad = new URL(gelesen.anfrage.url).pathname;
  const kontoId = wer.art === "gast" || wer.art === "system" ? undefined : wer.kontoId;
  const geparkt = kontoId !== undefined && !gelesen.gesendet ? await umgebung.parken.hole(gelesen.anfrage, kontoId, pfad) : undefined;
  return umgebung.transact(wer, async (tx, afterCommit) => {
    // What was kept may go only once it has arrived.
    if (kontoId !== undefined && gelesen.gesendet) afterCommit(() => umgebung.parken.vergiss(gelesen.anfrage, kontoId, pfad));
    const ctx = kontext(umgebung, gelesen, wer, tx, afterCommit, geparkt);
    if (seite.fallzugriff && !(await merkeZugriff(umgebung, seite, ctx))) return { art: "hindernis", was: "nichtGefunden" };
    return ausfuehren(umgebung, seite, ctx, gelesen.gesendet !== undefined);
  });
}

async function abweisen(umgebung: Umgebung, seite: Seite, { anfrage, gesendet }: Gelesen, wer: Wer): Promise<Fertig> {
  if (wer.art !== "gast") {
    const unbestaetigt = (seite.zugang === "bestaetigtePerson" || seite.zugang === "bestaetigteBeteiligte") && wer.art === "person";
    return { art: "hindernis", was: unbestaetigt ? "unbestaetigt" : "verboten" };
  }
  const parameter = new URLSearchParams(Object.entries(gesendet?.mehrfach ?? {}).flatMap(([n, ws]) => ws.map((w) => [n, w])));
  const cookies = gesendet ? await umgebung.parken.parke(anfrage, parameter.toString(), new URL(anfrage.url).pathname) : [];
  return { art: "anmelden", cookies };
}

function kontext(umgebung: Umgebung, gelesen: Gelesen, wer: Wer, tx: Tx, afterCommit: AfterCommit, geparkt: string | undefined): Ctx {
  const jetzt = umgebung.uhr();
  const { anfrage, office, sprache, param, query, gesendet } = gelesen;
  return {
    wer, office, sprache, jetzt, heute: tagVon(jetzt), tx, afterCommit, param, query, anfrage, demo: umgebung.demo,
    formular: gesendet ?? (geparkt ? { ...ausParametern(new URLSearchParams(geparkt)), geparkt: true } : leeresFormular()),
    link: (pfad) => `/${office.kuerzel}${pfad === "/" ? "" : pfad}`,
  };
}

async function merkeZugriff(umgebung: Umgebung, { fallzugriff, pfad }: Seite, ctx: Ctx): Promise<boolean> {
  const fallId = await fallzugriff?.fallId(ctx);
  const sichtbarFuer = fallId === undefined ? undefined : await umgebung.fallSichtbarFuer(ctx.tx, ctx.wer.officeId, fallId);
  if (fallId === undefined || sichtbarFuer === undefined) return false;
  if (ctx.wer.art !== "mitarbeiter" || !fallzugriff) return true;
  const { officeId, mitarbeiterId } = ctx.wer;
  await ctx.tx.insert(zugriff).values({ officeId, id: randomUUID(), zeit: ctx.jetzt, mitarbeiterId, fallId, zweck: fallzugriff.zweck, seite: pfad, sichtbarFuer });
  return true;
}

async function ausfuehren(umgebung: Umgebung, seite: Seite, ctx: Ctx, gesendet: boolean): Promise<Fertig> {
  const fertig = async (antwort: Antwort, mit: Ctx, status: 200 | 422): Promise<Fertig> => ({
    art: "antwort", antwort, ctx: mit, status, menue: umgebung.menue(ctx), name: await umgebung.anzeigename(ctx),
  });
  // Whoever only wants a text to be checked gets the page back with what they wrote; nothing is sent on.
  const nurPruefen = PRUEFKNOPF in ctx.formular.werte;
  if (!gesendet || !seite.formular || nurPruefen) return fertig(await seite.zeige(ctx), ctx, 200);
  const ergebnis = await verarbeite(ctx, seite.formular);
  if ("antwort" in ergebnis) return fertig(ergebnis.antwort, ctx, 200);
  if ("weiter" in ergebnis) return fertig({ art: "weiter", nach: ergebnis.weiter, ...(ergebnis.cookies && { cookies: ergebnis.cookies }) }, ctx, 200);
  const nochmal = { ...ctx, formular: { ...ctx.formular, fehler: ergebnis.fehler } };
  return fertig(await seite.zeige(nochmal), nochmal, 422);
}
