import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { Radios } from "./radios.tsx";

const optionen = [
  { value: "ja", text: "Ja" },
  { value: "nein", text: "Nein" },
];

describe("a choice of one", () => {
  it("is one question in a legend, nothing chosen beforehand", () => {
    const feld = html(<Radios name="kinder" label="Leben Kinder bei Ihnen?" required optionen={optionen} />);
    expect(feld).toContain("Leben Kinder bei Ihnen?</legend>");
    expect(feld).not.toContain("checked");
    expect(feld).not.toContain("freiwillig");
  });

  it("keeps the answer given", () => {
    expect(html(<Radios name="kinder" label="Kinder" optionen={optionen} value="nein" />)).toContain('value="nein" checked');
  });

  it("ties its mistake to the question", () => {
    const feld = html(<Radios name="kinder" label="Kinder" optionen={optionen} fehler="Wählen Sie Ja oder Nein." />);
    expect(feld).toContain('aria-describedby="kinder-fehler"');
    expect(feld).toMatch(/id="kinder-fehler".*Wählen Sie Ja oder Nein\./s);
  });
});
