import { expect, test } from "vitest";
import { kekse, keksWerte, nurKekse } from "./kekse.ts";

const mit = (cookie: string) => new Request("https://portal.test/", { headers: { cookie, "user-agent": "x" } });

test("what is set reads back, under its own name only", () => {
  const { setze, lies } = kekse("https://portal.test");
  expect(setze("adresse", "abc", 60)).toBe("__Host-handschlag.adresse=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure");
  expect(lies(mit("a=1; __Host-handschlag.adresse=abc; b=2"), "adresse")).toBe("abc");
  expect(lies(mit("handschlag.adresse=abc"), "adresse")).toBeUndefined();
});

test("without https cookies carry neither prefix nor Secure, and deleting means no time to live", () => {
  const { loesche } = kekse("http://localhost:8080");
  expect(loesche("geparkt")).toBe("handschlag.geparkt=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
});

test("odd cookie lines break nothing", () => {
  expect([...keksWerte(mit("; =; a; b=1=2;;c=").headers)]).toEqual([["", ""], ["b", "1=2"], ["c", ""]]);
  expect([...keksWerte(new Headers())]).toEqual([]);
});

test("only the named cookies go on, and all other headers do", () => {
  const headers = nurKekse(mit("session_token=s; two_factor=t; x=1").headers, (name) => name.endsWith("two_factor"));
  expect([headers.get("cookie"), headers.get("user-agent")]).toEqual(["two_factor=t", "x"]);
});
