import * as fc from "fast-check";
import type { Fall } from "../src/eingabe.ts";
import type { Lage } from "../src/eingabe-lage.ts";
import { zufallsfall } from "./zufallsfall.ts";

/** Days in the month of the case, or around it. */
const tag = fc.integer({ min: 1, max: 28 }).map((zahl) => String(zahl).padStart(2, "0"));

const lage = (monat: string): fc.Arbitrary<Lage> => fc.oneof(
  tag.map((t) => ({ einzug: `${monat}-${t}` })),
  tag.map((t) => ({ auszug: `${monat}-${t}` })),
  tag.map((t) => ({ todestag: `${monat}-${t}` })),
  fc.tuple(tag, fc.constantFrom("krankenhaus" as const, "stationaer" as const), fc.boolean()).map(([t, art, sechsMonate]) => ({ einrichtung: { art, ab: `${monat}-${t}`, sechsMonate } })),
  fc.tuple(tag, tag).map(([a, b]) => ({ nichtErreichbar: [{ ab: `${monat}-${a < b ? a : b}`, bis: `${monat}-${a < b ? b : a}` }] })),
  tag.map((t) => ({ altersrenteSeit: `${monat}-${t}` })),
  fc.constantFrom("befristet" as const, "dauerhaft" as const).map((erwerbsminderung) => ({ erwerbsminderung })),
  fc.constant({ aufenthalt: { recht: "asylbewerberleistungen" as const } }),
  fc.constant({ stundenTaeglich: 2 }),
  fc.tuple(fc.constantFrom("hier" as const, "anderswo" as const, "beide" as const), fc.uniqueArray(tag, { maxLength: 15 }), fc.boolean()).map(([lebensmittelpunkt, tage, andererElternteilHilfebeduerftig]) => ({
    umgang: { lebensmittelpunkt, tage: tage.map((t) => `${monat}-${t}`), andererElternteilHilfebeduerftig },
  })),
);

/** A random case in which the last person comes, goes or visits. */
export const wechselfall: fc.Arbitrary<Fall> = zufallsfall.chain((fall) => lage(fall.monat).map((neu) => {
  const letzte = fall.personen.at(-1);
  if (!letzte || ("umgang" in neu && !letzte.eltern?.length) || (neu.todestag ?? "9999") < letzte.geburtsdatum) return fall;
  return { ...fall, personen: [...fall.personen.slice(0, -1), { ...letzte, lage: neu }] };
}));
