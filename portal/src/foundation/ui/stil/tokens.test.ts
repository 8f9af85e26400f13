import { parse } from "postcss";
import { describe, expect, it } from "vitest";
import { loeseTokensAuf } from "./tokens.ts";

function aufgeloest(css: string): string {
  const wurzel = parse(css);
  loeseTokensAuf(wurzel);
  return wurzel.toString().replaceAll(/\s+/g, " ").replace(/^:root\{\}@media [^}]*\}\}@media [^}]*\}\}/, "");
}

describe("tokens", () => {
  it("give way to their value, through other tokens too", () => {
    expect(aufgeloest(":root{--a:var(--b);--b:4px}.x{width:var(--a)}")).toBe(".x{width:4px}");
  });

  it("give way to the fallback when nobody defines them", () => {
    expect(aufgeloest(".x{width:var(--fehlt, 8px)}")).toBe(".x{width:8px}");
    expect(aufgeloest(".x{width:calc(var(--fehlt, calc(1px + 2px)) * 2)}")).toBe(".x{width:calc(calc(1px + 2px) * 2)}");
  });

  it("stay as one property where the dark or a wide screen changes them", () => {
    const css = aufgeloest(":root{--a:#fff}@media (prefers-color-scheme: dark){:root{--a:#000}}.x{color:var(--a)}");
    expect(css).toContain(":root{--a:#fff}");
    expect(css).toContain("@media screen and (prefers-color-scheme: dark){:root{--a:#000}}");
    expect(css).toContain(".x{color:var(--a)}");
  });

  it("change through what they are made of", () => {
    const css = aufgeloest(":root{--a:var(--b);--b:1px}@media (min-width: 768px){:root{--b:2px}}.x{width:var(--a)}");
    expect(css).toContain("@media screen and (min-width: 768px){:root{--a:2px}}");
  });

  it("are colours that old phones know", () => {
    expect(aufgeloest(".x{border:1px solid oklch(42.84% 0.1689 265.02)}")).toBe(".x{border:1px solid #2044aa}");
  });
});
