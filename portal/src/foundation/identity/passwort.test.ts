import { describe, expect, test } from "vitest";
import { PASSWORT_MINDESTENS, passwortMangel } from "./passwort.ts";

describe("a new password", () => {
  test.each(["", "kurz", "Tr0ub4dor&3"])("is too short: %j", (passwort) => expect(passwortMangel(passwort)).toBe("kurz"));

  test.each(["passwordpassword", "123456789012", "qwertzuiopasdf", "aaaaaaaaaaaaaaaa", "Jobcenter2026!", "handschlaghandschlag", "Passwort1234", "password12345"])(
    "is one of those tried first: %s", (passwort) => expect(passwortMangel(passwort)).toBe("erratbar"));

  test("is not the name or the address of its owner", () => {
    expect(passwortMangel("sandrakrueger1", ["Sandra Krueger", "sandra.krueger@musterstadt.example"])).toBe("erratbar");
  });

  test.each(["Der Hund bellt um acht im Garten", "korrekt-pferd-batterie-klammer", "x7#Lq9!vT2mZ", "äöüß sind vier Zeichen"])("is taken when it is hard to guess: %s", (passwort) =>
    expect(passwortMangel(passwort)).toBeUndefined());

  test("is checked however long it is", () => expect(passwortMangel("a".repeat(128))).toBe("erratbar"));

  test("needs as many characters as the page says", () => expect(PASSWORT_MINDESTENS).toBe(12));
});
