import { describe, expect, expectTypeOf, it } from "vitest";
import { createT, messagesFor } from "./t.ts";

const messages = messagesFor({
  de: {
    gruss: "Guten Tag {name}",
    weiter: "Weiter",
    kinder: (w: { anzahl: number }) => (w.anzahl === 1 ? "ein Kind" : `${w.anzahl} Kinder`),
  },
  en: {
    gruss: "Hello {name}",
    weiter: "Continue",
    kinder: (w: { anzahl: number }) => (w.anzahl === 1 ? "one child" : `${w.anzahl} children`),
  },
});

describe("a text", () => {
  it("comes in the language of the page", () => {
    expect(createT("de", messages)("weiter")).toBe("Weiter");
    expect(createT("en", messages)("weiter")).toBe("Continue");
  });

  it("takes values in its placeholders", () => {
    expect(createT("de", messages)("gruss", { name: "Amira" })).toBe("Guten Tag Amira");
  });

  it("counts as each language does", () => {
    const t = createT("de", messages);
    expect([1, 3].map((anzahl) => t("kinder", { anzahl }))).toEqual(["ein Kind", "3 Kinder"]);
  });

  it("leaves braces that come from a person as they are", () => {
    expect(createT("de", messages)("gruss", { name: "{weiter}" })).toBe("Guten Tag {weiter}");
  });

  it("is longer and right-to-left in the pseudo language, its values untouched", () => {
    const text = createT("ar-XB", messages)("gruss", { name: "Amira" });
    expect(text).toBe("\u202BGuuteen Taag Amira\u202C");
  });

  it("is an error when its key or its value is missing, never an empty place", () => {
    const t = createT("de", messages);
    // @ts-expect-error there is no such text
    expect(() => t("fehlt")).toThrow('No message "fehlt"');
    // @ts-expect-error the name is missing
    expect(() => t("gruss", {})).toThrow("No value for {name}");
  });

  it("is checked by the compiler: keys, values and both languages", () => {
    const t = createT("de", messages);
    expectTypeOf(t<"gruss">).parameters.toEqualTypeOf<["gruss", Readonly<Record<"name", string | number>>]>();
    expectTypeOf(t<"weiter">).parameters.toEqualTypeOf<["weiter"]>();
    // @ts-expect-error English lacks a text
    messagesFor({ de: { a: "A" }, en: {} });
    // @ts-expect-error English has one too many
    messagesFor({ de: { a: "A" }, en: { a: "A", b: "B" } });
  });
});
