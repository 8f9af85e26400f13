import { pruefe } from "@handschlag/klartext";
import { describe, expect, test } from "vitest";
import { briefAlsText } from "../../foundation/letters/brief-als-text.ts";
import { type Eingang, eingangsbrief } from "./eingangsbrief.ts";
import { unterlagenMessages } from "./unterlagen-messages.ts";

const anschrift = { strasse: "Am Markt 1", plz: "12345", ort: "Musterstadt" };
const kraft = (name: string) => ({ name, telefon: "01234 5671", email: "post@amt.example", sprechzeiten: "Mo bis Do 9 bis 15 Uhr" });
const kind = { id: "k", vorname: "Kim", nachname: "Berger" };
const alleBelege = Object.keys(unterlagenMessages.de);

const eingang = (belege: readonly string[], zugesagt: boolean): Eingang => ({
  amt: { name: "Jobcenter Musterstadt", anschrift, telefon: "01234 5670", email: "post@amt.example", sprechzeiten: "Mo bis Fr 8 bis 12 Uhr", briefziel: 3 } as Eingang["amt"],
  antrag: { eingegangen: "2026-11-23T09:00:00.000Z", wirktAb: "2026-11-01" } as Eingang["antrag"],
  fall: { fall: { nummer: "1042" }, mitglieder: [kind], leistungssachbearbeitung: kraft("Sandra Krüger"), integrationsfachkraft: kraft("Julia Brandt") } as Eingang["fall"],
  person: { vorname: "Alma", nachname: "Berger", anschrift } as Eingang["person"],
  zusage: zugesagt ? { bis: "2026-12-07" } as Eingang["zusage"] : undefined,
  unterlagen: belege.map((art) => ({ art, personId: "k" })) as unknown as Eingang["unterlagen"],
  heute: "2026-11-23",
});

describe("the letter that confirms an application", () => {
  test.each([
    ["without papers", [], true],
    ["without a promise", ["ausweis"], false],
    ["with a promise and one paper", ["ausweis"], true],
    ["with every paper there is", alleBelege, true],
  ] as const)("can be understood %s: it is not harder than the office aims at", (_, belege, zugesagt) => {
    const e = eingang(belege, zugesagt);
    expect(pruefe(briefAlsText(eingangsbrief(e)), { art: "brief" }).schwierigkeit).toBeLessThanOrEqual(e.amt.briefziel);
  });

  test("says by when only what was promised", () => {
    expect(briefAlsText(eingangsbrief(eingang([], true)))).toContain("Bis zum 07.12.2026 ist Ihr Antrag bearbeitet.");
    expect(briefAlsText(eingangsbrief(eingang([], false)))).not.toContain("Wir sagen Ihnen zu");
  });
});
