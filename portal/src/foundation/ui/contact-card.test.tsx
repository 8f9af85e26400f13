import { describe, expect, it } from "vitest";
import { ContactCard } from "./contact-card.tsx";
import { html } from "./probe.tsx";

describe("a person to turn to", () => {
  it("has a name, a function and every way to reach them", () => {
    const karte = html(<ContactCard name="Jonas Petersen" funktion="Leistungen" telefon="0345 12 34 56" email="jonas@amt.example" sprechzeiten="8 bis 15 Uhr" />);
    expect(karte).toContain('href="tel:0345123456"');
    expect(karte).toContain('href="mailto:jonas@amt.example"');
    expect(karte).toContain("8 bis 15 Uhr");
  });

  it("shows digits in their order on right-to-left pages", () => {
    expect(html(<ContactCard name="Jonas Petersen" funktion="Leistungen" telefon="0345 12 34 56" />)).toContain('<bdi dir="ltr">0345 12 34 56</bdi>');
  });

  it("keeps the country code of a number", () => {
    expect(html(<ContactCard name="Li" funktion="Leistungen" telefon="+49 345 1234" />)).toContain('href="tel:+493451234"');
  });

  it("has initials that leave out titles", () => {
    const initialen = (name: string): string | undefined => />([^<>]*)<\/span>/.exec(html(<ContactCard name={name} funktion="Beratung" />))?.[1];
    expect(["Jonas Petersen", "Dr. Ayşe von Öz", "Li"].map(initialen)).toEqual(["JP", "AÖ", "L"]);
  });

  it("shows no empty ways", () => {
    expect(html(<ContactCard name="Li" funktion="Beratung" />)).not.toContain("<dt>");
  });
});
