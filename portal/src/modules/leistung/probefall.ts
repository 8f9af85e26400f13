import { randomUUID } from "node:crypto";
import { stelleAntrag } from "../../fall/antrag/store.ts";
import { legeFallAn, type NeuePerson, type NeuerFakt } from "../../fall/store.ts";
import { gibZusage } from "../../fall/zusage/store.ts";
import { tagVon } from "../../foundation/http/tag.ts";
import type { Rolle, Wer } from "../../foundation/identity/wer.ts";
import { alsKraft, alsPerson, type Buero } from "../../testing/buero.ts";
import type { TestPortal } from "../../testing/portal.ts";
import { type Ausgang, entscheide } from "./entscheidung/entscheide.ts";
import { stand } from "./entscheidung/lage.ts";
import { lageAus, leseAkte } from "./entscheidung/store.ts";

/** A household that applied, in an office of a test. */
export type Probefall = { fallId: string; antragId: string; wer: Wer };

type Neu = { personen: readonly (Omit<NeuePerson, "eltern"> & { eltern?: string[] })[]; fakten: NeuerFakt[]; von?: string };

/** The first person applies for everybody. `von` is the day from which persons and facts hold; the clock of the portal is used. */
export async function stelleProbeantrag({ transact, uhr }: TestPortal, buero: Buero, { personen, fakten, von }: Neu): Promise<Probefall> {
  const wer = alsPerson(buero, personen[0]?.id ?? "");
  return transact(wer, async (tx) => {
    const v = { tx, wer, jetzt: uhr.jetzt, heute: tagVon(uhr.jetzt) };
    const seit = von ?? `${v.heute.slice(0, 7)}-01`;
    const fall = await legeFallAn(v, personen.map((p) => ({ ...p, eltern: p.eltern ?? [] })), fakten.map((f) => ({ ...f, von: f.von || seit })), seit);
    const antrag = await stelleAntrag(v, { fallId: fall.id, gestelltVon: personen[0]?.id ?? "", vorgang: randomUUID(), sichtbarFuer: fall.sichtbarFuer });
    await gibZusage(v, {
      fallId: fall.id, richtung: "jobcenterAnPerson", personId: personen[0]?.id ?? "", mitarbeiterId: fall.leistungssachbearbeitungId,
      inhalt: { art: "antragBearbeiten", antragId: antrag.id }, bis: "2099-12-31", sichtbarFuer: fall.sichtbarFuer,
    });
    return { fallId: fall.id, antragId: antrag.id, wer };
  });
}

/** Lets a clerk sign what can be decided, after a call where one is needed. */
export async function entscheideProbe({ transact, uhr }: TestPortal, buero: Buero, fallId: string, mehr: { vorgang?: string; rolle?: Rolle; kontakt?: null } = {}): Promise<Ausgang> {
  const wer = alsKraft(buero, mehr.rolle ?? "leistungssachbearbeitung");
  return transact(wer, async (tx) => {
    const akte = await leseAkte(tx, wer.officeId, fallId);
    if (!akte) return { art: "nichtGefunden" };
    return entscheide({ tx, wer, office: buero.office, jetzt: uhr.jetzt, heute: tagVon(uhr.jetzt) }, {
      fallId, vorgang: mehr.vorgang ?? randomUUID(), stand: stand(lageAus(akte)), kontakt: mehr.kontakt === null ? null : { art: "angerufen", am: tagVon(uhr.jetzt) }, pdf: "beiAbruf",
    });
  });
}

/** A single person in a rented flat, by default without income. */
export function alleinstehend(id: string = randomUUID(), mehr: Partial<NeuePerson> = {}): Neu["personen"][number] {
  return { id, vorname: "Alma", nachname: "Berger", geburtsdatum: "1990-03-14", anschrift: { strasse: "Lange Straße 7", plz: "12345", ort: "Musterstadt" }, email: "alma@example.org", ...mehr };
}

/** Rent and heating in cents from a day on; the day may be left to `stelleProbeantrag`. */
export const wohnung = (bruttokaltmiete: number, heizung: number, personenImHaushalt: number, von = ""): NeuerFakt =>
  ({ personId: null, inhalt: { art: "unterkunft", form: "miete", bruttokaltmiete, heizung, personenImHaushalt, warmwasser: "zentral" }, von });

/** Alma earns 1,600 € gross, Paul nothing; Kim is their child. Every name and amount occurs once, so that a leak is seen. */
export function familie() {
  const [mutter, vater, kind] = [randomUUID(), randomUUID(), randomUUID()];
  const personen = [
    alleinstehend(mutter), alleinstehend(vater, { vorname: "Paul", geburtsdatum: "1988-01-02", email: "paul@example.org" }),
    alleinstehend(kind, { vorname: "Kim", geburtsdatum: "2019-05-05", eltern: [mutter, vater], email: null }),
  ] as const;
  const fakten: NeuerFakt[] = [
    wohnung(52_000, 8000, 3),
    { personId: mutter, inhalt: { art: "familie", partner: vater, eltern: [] }, von: "" }, { personId: vater, inhalt: { art: "familie", partner: mutter, eltern: [] }, von: "" },
    { personId: kind, inhalt: { art: "familie", eltern: [mutter, vater] }, von: "" },
    { personId: mutter, inhalt: { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto: 160_000, steuern: 2400, sozialversicherung: 32_000, absetzbar: 0 } }, von: "" },
    { personId: kind, inhalt: { art: "einkommen", einkommen: { art: "kindergeld", betrag: 25_900 } }, von: "" },
  ];
  return { personen, fakten };
}
