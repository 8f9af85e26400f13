import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { Timeline } from "./timeline.tsx";

describe("what happened", () => {
  const chronik = html(
    <Timeline
      label="Chronik"
      ereignisse={[
        { zeitpunkt: "2026-11-30", wann: "bis 30.11.2026", wer: "Jobcenter", titel: "Zusage", seite: "kuenftig" },
        { zeitpunkt: "2026-11-20T09:12:00+01:00", wann: "20.11.2026, 09:12 Uhr", wer: "Sie", titel: "Nachweise", seite: "person" },
      ]}
    />,
  );

  it("stands in order, with times that machines read too", () => {
    expect(chronik).toMatch(/^<ol class="hs-chronik" aria-label="Chronik">/);
    expect(chronik).toContain('<time datetime="2026-11-20T09:12:00+01:00">');
  });

  it("tells apart who did it and what is still to come, in words as well as in looks", () => {
    expect(chronik).toMatch(/hs-chronik__kuenftig.*Jobcenter.*hs-chronik__person.*Sie/s);
  });
});
