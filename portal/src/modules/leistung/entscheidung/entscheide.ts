import { randomUUID } from "node:crypto";
import { ENGINE_VERSION } from "@handschlag/sgb2/version";
import { setzeStand } from "../../../fall/antrag/store.ts";
import { erfasseFakten, heutige, sichtmitglieder } from "../../../fall/store.ts";
import { geltende } from "../../../fall/fakt/fakt.ts";
import { leseZusagen, schliesseZusagen } from "../../../fall/zusage/store.ts";
import { eintragen } from "../../../foundation/chronik/eintragen.ts";
import { tagVon } from "../../../foundation/http/tag.ts";
import type { Amtsvorgang } from "../amtsvorgang.ts";
import { erlasseBescheide } from "../bescheid/erlasse.ts";
import { bescheidErlassen, vorherAngerufen } from "../ereignisse.ts";
import { ausgang } from "../frage/frage.ts";
import { miss } from "../messen.ts";
import { entscheidung } from "../schema.ts";
import type { Kontakt } from "./entscheidung.ts";
import { stand } from "./lage.ts";
import { type Akte, lageAus, leseAkte, leseEntscheidungZuVorgang, sperreFall } from "./store.ts";
import { type Entscheidbar, istBelastend, type Vorhaben, vorhaben } from "./vorhaben.ts";

/** What the clerk sends when signing. */
export type Entschluss = {
  fallId: string;
  /** Made by the form: sent twice, it is one decision. */
  vorgang: string;
  /** Fingerprint of the situation that was looked at. */
  stand: string;
  /** The call before a decision that gives less than was hoped for. */
  kontakt: Kontakt | null;
  /** PDFs are set at once by a job, or when somebody first wants them. */
  pdf?: "gleich" | "beiAbruf";
};

/** What came of signing. */
export type Ausgang =
  | { art: "erlassen"; entscheidungId: string }
  | { art: "nichtGefunden" | "begleitend" | "nichtZustaendig" | "veraltet" | "anrufFehlt" | "anhoerungFehlt" }
  | { art: "nichtEntscheidbar"; vorhaben: Vorhaben };

/**
 * Signs what can be decided in a case: freezes inputs, results and letters, closes the application and its promise, enters
 * it in the Chronik, queues PDFs and mails. All in the caller's transaction; nothing is written unless it comes back `erlassen`.
 */
export async function entscheide(v: Amtsvorgang, entschluss: Entschluss): Promise<Ausgang> {
  const { tx, wer } = v;
  if (wer.art !== "mitarbeiter" || wer.rolle !== "leistungssachbearbeitung") return { art: "nichtZustaendig" };
  if (v.office.betriebsart !== "fachverfahren") return { art: "begleitend" };
  await sperreFall(tx, wer.officeId, entschluss.fallId);
  const schon = await leseEntscheidungZuVorgang(tx, wer.officeId, entschluss.vorgang);
  if (schon) return { art: "erlassen", entscheidungId: schon.id };
  const akte = await leseAkte(tx, wer.officeId, entschluss.fallId);
  if (!akte) return { art: "nichtGefunden" };
  const lage = lageAus(akte);
  if (stand(lage) !== entschluss.stand) return { art: "veraltet" };
  const was = vorhaben(lage, v.heute);
  if (!("monate" in was)) return { art: "nichtEntscheidbar", vorhaben: was };
  const fehlt = gespraechFehlt(was, entschluss.kontakt);
  return fehlt ? { art: fehlt } : unterzeichne(v, wer.mitarbeiterId, akte, was, entschluss);
}

/** Whether a talk must come first. Less than before also needs that the person could answer (§ 24 SGB X). */
export function gespraechFehlt(was: Entscheidbar, kontakt: Kontakt | null): "anrufFehlt" | "anhoerungFehlt" | undefined {
  if (!istBelastend(was)) return undefined;
  if (!kontakt) return "anrufFehlt";
  return was.art === "aenderung" && kontakt.art === "nichtErreicht" && !was.ohneAnhoerung ? "anhoerungFehlt" : undefined;
}

async function unterzeichne(v: Amtsvorgang, mitarbeiterId: string, akte: Akte, was: Entscheidbar, entschluss: Entschluss): Promise<Ausgang> {
  const id = randomUUID();
  const { fallId, vorgang, stand: gesehen } = entschluss;
  const kontakt = istBelastend(was) ? entschluss.kontakt : null;
  const { art, antragId, von, bis, planBis, beginn, vorlaeufig, monate } = was;
  await v.tx.insert(entscheidung).values({
    officeId: v.wer.officeId, id, fallId, vorgang, art, antragId, von, bis, planBis, beginn, vorlaeufig, monate, engine: ENGINE_VERSION,
    stand: gesehen, kontakt, unterzeichnetVon: mitarbeiterId, erlassen: v.jetzt, sichtbarFuer: [],
  });
  const empfaenger = await erlasseBescheide(v, akte, was, { entscheidungId: id, mitarbeiterId, kontakt, pdf: entschluss.pdf ?? "gleich" });
  if (kontakt) await eintragen(v, fallId, vorherAngerufen, kontakt, empfaenger);
  await eintragen(v, fallId, bescheidErlassen, { art, von, bis }, empfaenger);
  await merkeLeistungsbezug(v, akte, was);
  await schliesseAntrag(v, akte, antragId);
  return { art: "erlassen", entscheidungId: id };
}

/** The Karenzzeit counts from the first month of benefits (§ 22 Abs. 1 Satz 2 SGB II): it is noted once. */
async function merkeLeistungsbezug(v: Amtsvorgang, { fall, fakten }: Akte, { art, von }: Entscheidbar): Promise<void> {
  if (art !== "bewilligung" || fakten.some((f) => f.inhalt.art === "leistungsbezug")) return;
  const sicht = sichtmitglieder(heutige(fall.mitglieder), geltende(fakten, v.heute));
  await erfasseFakten(v, fall.fall.id, sicht, [{ personId: null, inhalt: { art: "leistungsbezug", seit: von }, von: `${von}-01` }]);
}

async function schliesseAntrag(v: Amtsvorgang, { fall, antraege }: Akte, antragId: string): Promise<void> {
  const antrag = antraege.find((a) => a.id === antragId);
  if (antrag?.stand !== "eingegangen") return;
  await setzeStand(v, antragId, "entschieden");
  const offen = (await leseZusagen(v.tx, v.wer.officeId, fall.fall.id)).find((z) => z.ausgang === "offen" && z.inhalt.art === "antragBearbeiten" && z.inhalt.antragId === antragId);
  if (offen) await schliesseZusagen(v, fall.fall.id, (i) => i.art === "antragBearbeiten" && i.antragId === antragId, ausgang(offen.bis, v.heute));
  const tage = Math.round((Date.parse(v.heute) - Date.parse(tagVon(new Date(antrag.eingegangen).toISOString()))) / 86_400_000);
  await miss(v, "bearbeitungstage", fall.fall.teamId, tage);
}
