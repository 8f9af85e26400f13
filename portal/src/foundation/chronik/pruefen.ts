import { asc, eq } from "drizzle-orm";
import type { Tx } from "../database/transaction.ts";
import { hashGlied } from "./kette.ts";
import { chronik, chronikKopf } from "./schema.ts";

/** A place where the chain of a case does not hold. */
export type Bruch = { fallId: string; nr: number; art: "fehlt" | "veraendert" };

type Zeile = typeof chronik.$inferSelect;

/** Follows one case's chain. Returns the first break, or undefined when every entry up to the head is as it was written. */
export function pruefeKette(zeilen: readonly Zeile[], kopf: { nr: number; hash: Uint8Array }): Omit<Bruch, "fallId"> | undefined {
  let vorher: Uint8Array = new Uint8Array();
  for (const [i, zeile] of zeilen.entries()) {
    if (zeile.nr !== i + 1) return { nr: i + 1, art: "fehlt" };
    const { salz, hash, ...glied } = zeile;
    const erwartet = hashGlied(vorher, salz, { ...glied, zeit: new Date(zeile.zeit).toISOString() });
    if (!Buffer.from(erwartet).equals(hash)) return { nr: zeile.nr, art: "veraendert" };
    vorher = hash;
  }
  if (zeilen.length < kopf.nr) return { nr: zeilen.length + 1, art: "fehlt" };
  if (zeilen.length > kopf.nr || !Buffer.from(vorher).equals(kopf.hash)) return { nr: kopf.nr, art: "veraendert" };
  return undefined;
}

/** Checks the Chronik of every case of an office. The transaction must carry the identity `system`. */
export async function pruefeChronik(tx: Tx, officeId: string): Promise<{ faelle: number; eintraege: number; brueche: Bruch[] }> {
  const koepfe = await tx.select().from(chronikKopf).where(eq(chronikKopf.officeId, officeId));
  const alle = Map.groupBy(
    await tx.select().from(chronik).where(eq(chronik.officeId, officeId)).orderBy(asc(chronik.fallId), asc(chronik.nr)),
    (z) => z.fallId,
  );
  const kopfVon = new Map(koepfe.map((k) => [k.fallId, k]));
  const brueche = [...new Set([...alle.keys(), ...kopfVon.keys()])].flatMap((fallId) => {
    const bruch = pruefeKette(alle.get(fallId) ?? [], kopfVon.get(fallId) ?? { nr: 0, hash: new Uint8Array() });
    return bruch ? [{ fallId, ...bruch }] : [];
  });
  return { faelle: kopfVon.size, eintraege: [...alle.values()].reduce((n, z) => n + z.length, 0), brueche };
}
