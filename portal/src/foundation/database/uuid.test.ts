import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { istUuid } from "./uuid.ts";

describe("what can be a key", () => {
  test("every UUID can, in either case", () => expect([randomUUID(), randomUUID().toUpperCase()].map(istUuid)).toEqual([true, true]));
  test.each(["", "neu", "0".repeat(36), `${randomUUID()} `, randomUUID().replaceAll("-", ""), `${randomUUID()}' or '1'='1`])("%j cannot", (text) => expect(istUuid(text)).toBe(false));
});
