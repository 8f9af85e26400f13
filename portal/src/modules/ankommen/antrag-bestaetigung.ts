import type { Seite } from "../../foundation/http/seite.ts";
import { liesDokument } from "../../foundation/dokument/ablage.ts";
import { leseAngaben } from "./store.ts";

/** `/antrag/eingang/:antrag/bestaetigung`: the letter that confirms the receipt, as PDF, for whoever applied. */
export const antragBestaetigung: Seite = {
  pfad: "/antrag/eingang/:antrag/bestaetigung",
  zugang: "person",
  async zeige({ tx, wer, param }) {
    const angaben = await leseAngaben(tx, wer.officeId, param["antrag"] ?? "");
    const dokument = await liesDokument(tx, angaben?.bestaetigungId ?? "");
    if (!dokument) return { art: "nichtGefunden" };
    return { art: "datei", name: dokument.name, typ: dokument.typ, bytes: dokument.inhalt, anzeigen: true };
  },
};
