import { berechne } from "@handschlag/sgb2";
import { describe, expect, test } from "vitest";
import { faktSchema } from "../fall/fakt/fakt.ts";
import { rechenfall } from "../fall/rechenfall.ts";
import { erfinde } from "./haushalte.ts";
import { jahr } from "./jahr.ts";
import { zufall } from "./zufall.ts";

const viele = Array.from({ length: 300 }, (_, i) => erfinde(zufall(i), i, "2026-01-01"));

describe("the demo's households", () => {
  test("are the same at every start", () => {
    expect(erfinde(zufall(7), 7, "2026-01-01")).toEqual(erfinde(zufall(7), 7, "2026-01-01"));
    expect(jahr()).toEqual(jahr());
  });

  test("have only facts that the file accepts, about people who belong to them", () => {
    for (const { personen, fakten } of viele) {
      const ids = new Set(personen.map((p) => p.id));
      for (const f of fakten) {
        expect(faktSchema.safeParse(f.inhalt).error).toBeUndefined();
        expect(f.personId === null || ids.has(f.personId)).toBe(true);
      }
    }
  });

  test("are people of their own: no key stands twice", () => {
    const ids = viele.flatMap((h) => h.personen.map((p) => p.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("can all be calculated by the law, and most are entitled to something", () => {
    const antworten = viele.map((h) => berechne(rechenfall({
      personen: h.personen, richtwerte: [], bewilligungszeitraumBeginn: "2026-08-01",
      fakten: h.fakten.map((f, i) => ({ ...f, id: String(i), bis: f.bis ?? null, ersetzt: null })),
    }, "2026-08")));
    expect(antworten.filter((a) => "fehler" in a)).toEqual([]);
    const betraege = antworten.flatMap((a) => ("anspruch" in a ? [a.anspruch] : []));
    expect(betraege.filter((b) => b > 0).length / viele.length).toBeGreaterThan(0.8);
  });

  test("come in every form: alone, as a couple, single parents, families", () => {
    const formen = new Set(viele.map(({ personen }) => `${personen.filter((p) => p.eltern.length === 0).length} ${personen.some((p) => p.eltern.length > 0)}`));
    expect([...formen].toSorted((a, b) => a.localeCompare(b))).toEqual(["1 false", "1 true", "2 false", "2 true"]);
  });
});

describe("the demo's year", () => {
  const plaene = jahr();

  test("goes forward: nobody is decided on before they apply, and nothing happens after today", () => {
    for (const p of plaene) {
      const tage = [p.beantragt, p.entscheidet, p.fragt, p.antwortet].filter((t) => t !== undefined);
      expect(tage).toEqual(tage.toSorted((a, b) => a.localeCompare(b)));
      expect(tage.every((t) => t >= "2025-12-01" && t <= "2026-11-23")).toBe(true);
    }
  });

  test("leaves some applications undecided and some questions unanswered", () => {
    expect(plaene.filter((p) => p.entscheidet === undefined).length).toBeGreaterThan(2);
    expect(plaene.filter((p) => p.fragt !== undefined && p.antwortet === undefined).length).toBeGreaterThan(1);
    expect(plaene.filter((p) => p.arbeit !== undefined).length).toBeGreaterThan(15);
  });
});
