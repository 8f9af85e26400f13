import { describe, expect, test } from "vitest";
import { netzadresse } from "./netzadresse.ts";

const von = (remoteAddress: string | undefined, weiter?: string) =>
  netzadresse({ socket: { remoteAddress }, headers: weiter === undefined ? {} : { "x-forwarded-for": weiter } });

describe("where a request came from", () => {
  test("is the other end of the connection", () => expect(von("203.0.113.7")).toBe("203.0.113.7"));
  test("is what the proxy on this machine saw, whatever the sender had put before it", () =>
    expect(von("127.0.0.1", "198.51.100.1, 203.0.113.7")).toBe("203.0.113.7"));
  test("is never what a foreign sender claims", () => expect(von("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7"));
  test("is this machine where no proxy stands in between", () => expect(von("::1")).toBe("::1"));
  test("is empty once the connection is gone", () => expect(von(undefined)).toBe(""));
});
