import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import { teilsaetze, type Teilsatz } from "../sprache/teilsaetze.ts";

/** A clause put into another one from this many words on makes the reader lose the thread. */
const LANGER_EINSCHUB = 6;

/** Nested sentences: two or more subordinate clauses, or a long one pushed into the middle. */
export const schachtelsatz: Regel = {
  name: "schachtelsatz",
  nutzen: 8,
  finde: ({ saetze }) => saetze.flatMap((satz) => befund(satz)),
};

function befund(satz: Satz): Fund[] {
  const alle = teilsaetze(satz);
  const neben = alle.filter((teil) => teil.neben);
  const einschub = neben.find((teil) => istEinschub(teil, alle));
  if (neben.length < 2 && !einschub) return [];
  const stelle = einschub ?? neben[1];
  const anfang = stelle ? satz.teile.slice(stelle.von, stelle.von + 3).map((teil) => teil.text).join(" ") : "";
  return [{
    start: satz.start,
    ende: satz.ende,
    grund: {
      de: "Hier stecken mehrere Gedanken ineinander. Man vergisst den Anfang, bis das Ende kommt.",
      en: "Several thoughts are nested here. The beginning is forgotten before the end comes.",
    },
    vorschlag: { de: `Nehmen Sie „${anfang} …“ heraus und machen Sie einen eigenen Satz daraus.`, en: `Take out “${anfang} …” and make it a sentence of its own.` },
  }];
}

function istEinschub(teil: Teilsatz, alle: readonly Teilsatz[]): boolean {
  const i = alle.indexOf(teil);
  const danach = alle[i + 1];
  return i > 0 && danach !== undefined && !danach.neben && danach.bis - danach.von >= 2 && teil.bis - teil.von >= LANGER_EINSCHUB;
}
