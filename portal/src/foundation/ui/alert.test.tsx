import { describe, expect, it } from "vitest";
import { Alert } from "./alert.tsx";
import { html } from "./probe.tsx";

describe("a message that stands out", () => {
  it("says in words what its colour says", () => {
    expect(html(<Alert art="warning" titel="Die Frist läuft." />)).toContain("Wichtig: </span>Die Frist läuft.");
    expect(html(<Alert art="success" titel="Saved." />, "en")).toContain("Done: </span>Saved.");
  });

  it("is read out at once only when something just happened, at once and loudly when it went wrong", () => {
    expect(html(<Alert titel="Hinweis" />)).not.toContain("role=");
    expect(html(<Alert titel="Gespeichert" art="success" live />)).toContain('role="status"');
    expect(html(<Alert titel="Nicht gespeichert" art="danger" live />)).toContain('role="alert"');
  });

  it("has no empty body", () => {
    expect(html(<Alert titel="Kurz" />)).not.toContain("kern-alert__body");
  });
});
