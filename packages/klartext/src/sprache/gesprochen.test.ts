import { expect, it } from "vitest";
import { wirdGesprochen } from "./gesprochen.ts";

it.each([["geld", true], ["fahren", true], ["glaziologe", false], ["massenbilanz", false], ["geld-fahren", true], ["geld-glaziologe", false], ["", false]])("%j is said often: %s", (wort, oft) => {
  expect(wirdGesprochen(wort)).toBe(oft);
});
