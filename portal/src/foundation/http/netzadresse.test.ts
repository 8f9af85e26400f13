import { describe, expect, test } from "vitest";
import { netzadresse, vertraue } from "./netzadresse.ts";

const von = (remoteAddress: string | undefined, weiter?: string, proxies: string[] = []) =>
  netzadresse({ socket: { remoteAddress }, headers: weiter === undefined ? {} : { "x-forwarded-for": weiter } }, vertraue(proxies));

describe("where a request came from", () => {
  test("is the other end of the connection", () => expect(von("203.0.113.7")).toBe("203.0.113.7"));
  test("is what the proxy on this machine saw, whatever the sender had put before it", () =>
    expect(von("127.0.0.1", "198.51.100.1, 203.0.113.7")).toBe("203.0.113.7"));
  test("is what the first of our own proxies saw, however many stand in a row", () => {
    expect(von("10.1.2.3", "198.51.100.1, 203.0.113.7, fd00::5", ["10.1.0.0/16", "fd00::/8"])).toBe("203.0.113.7");
    expect(von("::ffff:10.1.2.3", "203.0.113.7", ["10.1.2.3"])).toBe("203.0.113.7");
  });
  test("is a proxy that nobody named, not whom it speaks for", () => expect(von("10.2.0.1", "203.0.113.7", ["10.1.0.0/16"])).toBe("10.2.0.1"));
  test("is a machine of our own that asks for itself", () => expect(von("127.0.0.1", "10.1.2.3", ["10.1.0.0/16"])).toBe("10.1.2.3"));
  test("is not decided by what is no address at all", () => expect(von("127.0.0.1", "unknown")).toBe("unknown"));
  test("is never what a foreign sender claims", () => expect(von("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7"));
  test("is this machine where no proxy stands in between", () => expect(von("::1")).toBe("::1"));
  test("is the connection of a household, whatever it puts into the second half of its IPv6 address", () => {
    for (const a of ["2001:db8:0:7::1", "2001:0DB8::7:ffff:1:2:3", "2001:db8:0:7:a:b:c:d"]) expect(von(a)).toBe("2001:db8:0:7::");
    expect(von("2001:db8:0:8::1")).toBe("2001:db8:0:8::");
    expect([von("fe80::"), von("::"), von("127.0.0.1", "::ffff:203.0.113.7")]).toEqual(["fe80:0:0:0::", "0:0:0:0::", "203.0.113.7"]);
  });
  test("is empty once the connection is gone", () => expect(von(undefined)).toBe(""));
});
