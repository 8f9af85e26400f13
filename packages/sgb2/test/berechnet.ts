import * as fc from "fast-check";
import { expect } from "vitest";
import { berechne, type Ergebnis, type Fall } from "../src/berechne.ts";

/** The result of a random case that is right; a case the law refuses is left out of the property. */
export function berechnet(fall: Fall): Ergebnis {
  const antwort = berechne(fall);
  expect(antwort).not.toHaveProperty("fehler");
  fc.pre("anspruch" in antwort);
  return antwort;
}
