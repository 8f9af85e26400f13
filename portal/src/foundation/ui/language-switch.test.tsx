import { describe, expect, it } from "vitest";
import { inSprache, LanguageSwitch } from "./language-switch.tsx";
import { html } from "./probe.tsx";

describe("the way to another language", () => {
  it("is named in that language and leads to the same page", () => {
    expect(html(<LanguageSwitch pfad="/amt/geld?monat=2026-11" />)).toContain('href="/amt/geld?monat=2026-11&amp;sprache=en" lang="en" hreflang="en">English</a>');
  });

  it("does not lead to the language one already reads", () => {
    expect(html(<LanguageSwitch pfad="/" />, "en")).not.toContain("English");
  });

  it("replaces an earlier choice", () => {
    expect(inSprache("/a?sprache=de&x=1", "en")).toBe("/a?sprache=en&x=1");
  });

  it("does not offer the pseudo language", () => {
    expect(html(<LanguageSwitch pfad="/" />)).not.toContain("ar-XB");
  });
});
