import { describe, expect, it } from "vitest";
import { PasswordField } from "./password-field.tsx";
import { html } from "./probe.tsx";

describe("a secret", () => {
  it("works with password managers and is never sent back to the page", () => {
    const feld = html(<PasswordField name="kennwort" label="Kennwort" required autocomplete="current-password" fehler="Das stimmt nicht." />);
    expect(feld).toContain('autocomplete="current-password"');
    expect(feld).toContain('type="password"');
    expect(feld).not.toContain("value=");
  });
});
