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
  fc.constant({ haushaltsgemeinschaft: true }),
  fc.tuple(fc.constantFrom("hier" as const, "anderswo" as const, "beide" as const), fc.uniqueArray(tag, { maxLength: 15 }), fc.boolean()).map(([lebensmittelpunkt, tage, andererElternteilHilfebeduerftig]) => ({
    umgang: { lebensmittelpunkt, tage: tage.map((t) => `${monat}-${t}`), andererElternteilHilfebeduerftig },
  })),
);

/** A random case in which the last person comes, goes, visits or has another situation. */
const mitLage: fc.Arbitrary<Fall> = zufallsfall.chain((fall) => lage(fall.monat).map((neu) => {
  const letzte = fall.personen.at(-1);
  if (!letzte || ("umgang" in neu && !letzte.eltern?.length) || (neu.todestag ?? "9999") < letzte.geburtsdatum) return fall;
  return { ...fall, personen: [...fall.personen.slice(0, -1), { ...letzte, lage: neu }] };
}));

/** A random case with a grandchild: the last child, grown up, lives at home with a child of their own. */
const mitEnkel: fc.Arbitrary<Fall> = fc.tuple(zufallsfall, fc.integer({ min: 15, max: 24 }), fc.integer({ min: 0, max: 8 })).map(([fall, alter, enkelalter]) => {
  const letzte = fall.personen.at(-1);
  const jahr = Number(fall.monat.slice(0, 4));
  const geburtsdatum = `${jahr - alter}-01-01`;
  if (!letzte?.eltern?.length || fall.personen.some(({ id, geburtsdatum: vorher }) => letzte.eltern?.includes(id) && vorher >= geburtsdatum) || enkelalter > alter - 14) return fall;
  const { schwangerSeitWoche13: _, ...kind } = letzte;
  return { ...fall, personen: [...fall.personen.slice(0, -1), { ...kind, geburtsdatum }, { id: "enkel", geburtsdatum: `${jahr - enkelalter}-01-01`, eltern: [kind.id], einkommen: [{ art: "kindergeld", betrag: 200 }] }] };
});

export const wechselfall: fc.Arbitrary<Fall> = fc.oneof({ arbitrary: mitLage, weight: 4 }, mitEnkel);
