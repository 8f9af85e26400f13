import { parse } from "postcss";
import { describe, expect, it } from "vitest";
import { macheLogisch } from "./logisch.ts";

function logisch(deklarationen: string): string {
  const wurzel = parse(`a{${deklarationen}}`);
  macheLogisch(wurzel);
  return wurzel.toString().replaceAll(/\s*([{};:])\s*/g, "$1").slice(2, -1);
}

describe("left and right", () => {
  it("become start and end, so that Arabic pages are mirrored", () => {
    expect(logisch("padding-left:1px")).toBe("padding-inline-start:1px");
    expect(logisch("border-right-color:red")).toBe("border-inline-end-color:red");
    expect(logisch("text-align:left")).toBe("text-align:start");
    expect(logisch("right:0")).toBe("inset-inline-end:0");
  });

  it("hide in four values too", () => {
    expect(logisch("padding:1px 2px 3px 4px")).toBe("padding-block:1px 3px;padding-inline:4px 2px");
  });

  it("are left alone where both are the same", () => {
    expect(logisch("padding:1px 2px 3px 2px")).toBe("padding:1px 2px 3px 2px");
    expect(logisch("margin:0 auto")).toBe("margin:0 auto");
  });
});
