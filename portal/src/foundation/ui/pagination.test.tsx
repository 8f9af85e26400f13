import { describe, expect, it } from "vitest";
import { Pagination } from "./pagination.tsx";
import { html } from "./probe.tsx";

const seiten = (seite: number, anzahl: number): string => html(<Pagination seite={seite} anzahl={anzahl} href={(s) => `/liste?seite=${s}`} />);

describe("the pages of a list", () => {
  it("lead to the one before and the one after", () => {
    expect(seiten(2, 9)).toMatch(/rel="prev" href="\/liste\?seite=1".*Seite 2 von 9.*rel="next" href="\/liste\?seite=3"/s);
  });

  it("end at both ends", () => {
    expect(seiten(1, 9)).not.toContain("prev");
    expect(seiten(9, 9)).not.toContain("next");
  });

  it("are not mentioned when there is only one", () => {
    expect(seiten(1, 1)).toBe("");
  });
});
