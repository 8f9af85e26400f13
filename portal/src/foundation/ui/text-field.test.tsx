import { describe, expect, it } from "vitest";
import { html } from "./probe.tsx";
import { TextField } from "./text-field.tsx";

describe("a line of text", () => {
  it("belongs to its label and marks itself as voluntary", () => {
    const feld = html(<TextField name="telefon" label="Telefon" />);
    expect(feld).toContain('for="telefon">Telefon<span class="kern-label__optional"> (freiwillig)</span>');
    expect(feld).toContain('id="telefon" name="telefon"');
  });

  it("says to assistive technology when it is required, without the browser's own messages", () => {
    const feld = html(<TextField name="name" label="Name" required />);
    expect(feld).toContain('aria-required="true"');
    expect(feld).not.toContain(" required");
    expect(feld).not.toContain("freiwillig");
  });

  it("is described by hint and mistake, in this order, and keeps what was typed", () => {
    const feld = html(<TextField name="mail" label="E-Mail" type="email" hint="Für Nachrichten" fehler="Da fehlt das @." value="amira" />);
    expect(feld).toContain('aria-invalid="true" aria-describedby="mail-hinweis mail-fehler"');
    expect(feld).toContain('value="amira"');
    expect(feld).toContain("Fehler: </span>Da fehlt das @.");
  });

  it("is not marked when all is well", () => {
    expect(html(<TextField name="name" label="Name" />)).not.toMatch(/aria-invalid|aria-describedby|--error/);
  });

  it("shows what a person typed as text, never as markup", () => {
    expect(html(<TextField name="name" label="Name" value={'"><script>alert(1)</script>'} />)).not.toContain("<script>");
  });

  it("keeps numbers and addresses left-to-right, words in the direction of their script", () => {
    expect(html(<TextField name="tel" label="Telefon" type="tel" />)).toContain('dir="ltr"');
    expect(html(<TextField name="name" label="Name" />)).toContain('dir="auto"');
  });
});
