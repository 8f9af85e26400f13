import { FREIE_ARTEN, type Einkommen, type FreiesEinkommen } from "../eingabe-einkommen.ts";
import { beginnePosten } from "../kern/besonderes.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import type { Recht } from "../recht/recht.ts";
import { erlaeutereNachweis, setzeAb, setzeAusgabenAb } from "./absetzungen.ts";
import { rechneBetrieb } from "./betrieb.ts";
import { stelleFerienjobFrei } from "./ferienjob.ts";
import { stelleFrei } from "./freies.ts";
import { bewerteGeldeswert } from "./geldeswert.ts";
import { bemissGrundrentenfreibetrag, merkeGrundrente } from "./grundrente.ts";

/** Puts the particular facts about income into numbers: what does not count, what is worth how much, what can be deducted. */
export function beruecksichtigeBesonderes(h: Haushalt, r: Recht): void {
  beginnePosten(h);
  const { einkommen, absetzungen } = h.besonderes;
  for (const { person, einkommen: e } of einkommen) beruecksichtige(h, r, person, e);
  for (let i = 0; i < h.n; i++) bemissGrundrentenfreibetrag(h, r, i);
  for (const { person, absetzung } of absetzungen) setzeAb(h, r, person, absetzung);
  if (h.protokoll !== null) for (let i = 0; i < h.n; i++) erlaeutereNachweis(h, r, i);
}

function beruecksichtige(h: Haushalt, r: Recht, i: number, e: Einkommen): void {
  if (e.art === "erwerbstaetigkeit") {
    if (e.ferienjob === true) stelleFerienjobFrei(h, r, i, e);
    bewerteGeldeswert(h, r, i, e, h.brutto);
  } else if (e.art === "taschengeldFreiwilligendienst") bewerteGeldeswert(h, r, i, e, h.taschengeld);
  else if (e.art === "betrieb") rechneBetrieb(h, r, i, e);
  else if (e.art === "rente") {
    merkeGrundrente(h, r, i, e);
    setzeAusgabenAb(h, i, e.betrag, e.ausgaben);
  } else if ("ausgaben" in e) setzeAusgabenAb(h, i, e.betrag, e.ausgaben);
  else if (istFreies(e)) stelleFrei(h, r, i, e);
}

const istFreies = (e: Einkommen): e is FreiesEinkommen => (FREIE_ARTEN as readonly string[]).includes(e.art);
