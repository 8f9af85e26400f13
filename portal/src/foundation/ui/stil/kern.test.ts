import { parse } from "postcss";
import { describe, expect, it } from "vitest";
import { waehleRegeln } from "./kern.ts";

function gewaehlt(css: string, ...klassen: string[]): string {
  const wurzel = parse(css);
  waehleRegeln(wurzel, (klasse) => klassen.includes(klasse));
  return wurzel.toString().replaceAll(/\s+/g, "");
}

describe("the choice of KERN's rules", () => {
  it("keeps what is used, down to the single selector", () => {
    expect(gewaehlt(".a{x:1}.b{x:2}.a,.b{x:3}", "a")).toBe(".a{x:1}.a{x:3}");
  });

  it("needs every class of a selector", () => {
    expect(gewaehlt(".a .b{x:1}.a:hover{x:2}", "a")).toBe(".a:hover{x:2}");
  });

  it("keeps tokens and drops bare elements, other themes and empty media", () => {
    expect(gewaehlt(":root{--x:1}body{x:1}.kern-dark .a{x:2}@media print{.b{x:3}}", "a", "kern-dark")).toBe(":root{--x:1}");
  });

  it("drops pictures from data addresses, which our policy forbids", () => {
    expect(gewaehlt('.a{mask:url("data:image/svg+xml,x");x:1}', "a")).toBe(".a{x:1}");
  });
});
