import { describe, expect, test } from "vitest";
import type { Rolle, Wer } from "../../foundation/identity/wer.ts";
import type { Fall } from "../store.ts";
import { plaetze, weiterzugeben } from "./platz.ts";

const fall = (geschuetzt = false) => ({ teamId: "nord", geschuetzt, leistungssachbearbeitungId: "lea", integrationsfachkraftId: "ina" }) as Fall;
const kraft = (mitarbeiterId: string, rolle: Rolle, teamId = "nord"): Wer => ({ art: "mitarbeiter", officeId: "amt", mitarbeiterId, teamId, rolle, kontoId: "" });

describe("passing on a place of a tandem", () => {
  test("is for the tandem and for the lead of its team", () => {
    expect(weiterzugeben(kraft("lea", "leistungssachbearbeitung"), fall())).toEqual(plaetze);
    expect(weiterzugeben(kraft("ina", "integrationsfachkraft"), fall())).toEqual(plaetze);
    expect(weiterzugeben(kraft("chefin", "teamleitung"), fall())).toEqual(plaetze);
  });

  test("is for nobody else", () => {
    expect(weiterzugeben(kraft("chefin", "teamleitung", "sued"), fall())).toEqual([]);
    expect(weiterzugeben(kraft("andere", "leistungssachbearbeitung"), fall())).toEqual([]);
    expect(weiterzugeben({ art: "person", officeId: "amt", personId: "lea", kontoId: "", bestaetigt: true }, fall())).toEqual([]);
  });

  test("of a protected case is done by the other of the two, who still sees it afterwards", () => {
    expect(weiterzugeben(kraft("lea", "leistungssachbearbeitung"), fall(true))).toEqual(["integrationsfachkraft"]);
    expect(weiterzugeben(kraft("ina", "integrationsfachkraft"), fall(true))).toEqual(["leistungssachbearbeitung"]);
  });
});
