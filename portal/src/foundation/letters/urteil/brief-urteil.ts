import { randomUUID } from "node:crypto";
import { z } from "zod";
import { formular, type Seite } from "../../http/seite.ts";
import { briefUrteil, urteilsfragen } from "./schema.ts";

const eingabe = z.object({
  briefart: z.enum(["bewilligung", "ablehnung", "aenderung"]),
  frage: z.enum(urteilsfragen),
  antwort: z.enum(["ja", "nein"]),
  schwierigkeit: z.coerce.number().min(1).max(7),
  // Only a page of this office, never an address elsewhere.
  zurueck: z.string().regex(/^\/[a-z0-9-]+(\/[a-z0-9-]+)*$/),
});

/** `/brief-urteil`: takes one click about a letter. Who clicked is not kept. */
export const briefUrteilSeite: Seite = {
  pfad: "/brief-urteil",
  zugang: "person",
  zeige: () => Promise.resolve({ art: "nichtGefunden" }),
  formular: formular(eingabe, async ({ tx, wer, heute, link }, { briefart, frage, antwort, schwierigkeit, zurueck }) => {
    await tx.insert(briefUrteil).values({ officeId: wer.officeId, id: randomUUID(), briefart, frage, ja: antwort === "ja", schwierigkeit, monat: heute.slice(0, 7) });
    return { weiter: `${link(zurueck)}?urteil=${frage}` };
  }),
};
