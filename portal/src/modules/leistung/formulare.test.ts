import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leseFakten } from "../../fall/store.ts";
import type { Wer } from "../../foundation/identity/wer.ts";
import { alsKraft } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { leseBescheide } from "./bescheid/store.ts";
import { faktformen } from "./fakten/formen.ts";
import { leistung } from "./modul.ts";
import { entscheideProbe, familie, stelleProbeantrag } from "./probefall.ts";

/** How many bodies each run sends; a longer run sets it higher. */
const KOERPER = Number(process.env["HANDSCHLAG_KOERPER"] ?? 300);

let portal: TestPortal;
let ziele: { wer: Wer; pfad: string }[];
beforeAll(async () => {
  portal = await testPortal(leistung.seiten);
  const kraft = alsKraft(portal.buero, "leistungssachbearbeitung");
  const offen = await stelleProbeantrag(portal, portal.buero, familie());
  const entschieden = await stelleProbeantrag(portal, portal.buero, familie());
  await entscheideProbe(portal, portal.buero, entschieden.fallId);
  const [bescheid] = await portal.transact(entschieden.wer, (tx) => leseBescheide(tx, kraft.officeId, entschieden.fallId));
  const fakten = await portal.transact(kraft, (tx) => leseFakten(tx, kraft.officeId, offen.fallId));
  const frage = await portal.sende(entschieden.wer, `/musterstadt/bescheid/${bescheid?.id}/frage/entscheidung`, {});
  const fragepfad = (frage.headers.get("location") ?? "").replace("/musterstadt", "");
  ziele = [
    ...faktformen.map((f) => ({ wer: kraft, pfad: `/fall/${offen.fallId}/fakt/neu/${f}` })),
    ...fakten.map((f) => ({ wer: kraft, pfad: `/fall/${offen.fallId}/fakt/${f.id}` })),
    { wer: kraft, pfad: `/fall/${offen.fallId}/person/neu` }, { wer: kraft, pfad: `/fall/${offen.fallId}/entscheiden` },
    { wer: entschieden.wer, pfad: `/bescheid/${bescheid?.id}/frage/entscheidung` }, { wer: entschieden.wer, pfad: fragepfad }, { wer: kraft, pfad: fragepfad },
  ];
});
afterAll(() => portal.schliesse());

const NAMEN = [
  "wie", "grund", "person", "ab-tag", "ab-monat", "ab-jahr", "form", "bruttokaltmiete", "heizung", "wohnflaeche", "personenImHaushalt", "warmwasser", "brutto", "steuern", "sozialversicherung",
  "absetzbar", "gewinn", "einkommensart", "betrag", "mehrbedarfsart", "erwerbsfaehig", "seitWoche13-tag", "seitWoche13-monat", "seitWoche13-jahr", "ausbildungsart", "partner", "eltern[]", "seit",
  "vorname", "nachname", "geburtsdatum-tag", "geburtsdatum-monat", "geburtsdatum-jahr", "dabeiAb-tag", "dabeiAb-monat", "dabeiAb-jahr", "vorgang", "stand", "geprueft", "kontakt", "kontaktAm-tag",
  "worte", "antwort", "verstanden", "constructor", "__proto__",
];
const wert = fc.oneof(
  fc.constantFrom("", "ja", "nein", "berichtigen", "aendern", "beenden", "miete", "keine", "zentral", "31", "2", "2026", "0", "-1", "1e9", "99999999999999999999", "1,005", "\u0000", "\ud800", "'; drop table x; --", "<script>", "angerufen", "05.2026"),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const koerper = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMEN), fc.string({ maxLength: 10 })), wert), { maxLength: 25 });

describe("every form", () => {
  test(`answers ${KOERPER} random bodies without an unexplained error`, async () => {
    await fc.assert(fc.asyncProperty(fc.nat(), koerper, async (n, felder) => {
      const ziel = ziele[n % ziele.length];
      if (!ziel) throw new Error("no form");
      const antwort = await portal.sende(ziel.wer, `/musterstadt${ziel.pfad}`, new URLSearchParams(felder.map(([name, w]) => [name, w.toWellFormed()])));
      expect([200, 303, 403, 404, 422], `${ziel.pfad} ${JSON.stringify(felder)}`).toContain(antwort.status);
    }), { numRuns: KOERPER });
    expect(portal.fehler).toEqual([]);
  }, 120_000);
});
