import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { berechne, type Knoten } from "./berechne.ts";
import { HINWEISE } from "./regeln/hinweise.ts";
import { KATALOG } from "./regeln/katalog.ts";
import { erklaere, type Zeile } from "./render/erklaere.ts";
import { HINWEISE_DE, REGELN_DE } from "./render/texte.de.ts";
import { HINWEISE_EN, REGELN_EN } from "./render/texte.en.ts";

const ordner = new URL("../faelle/", import.meta.url);
const faelle = readdirSync(ordner).flatMap((recht) =>
  readdirSync(new URL(`${recht}/`, ordner)).map((datei) => (JSON.parse(readFileSync(new URL(`${recht}/${datei}`, ordner), "utf8")) as { fall: unknown }).fall),
);
const ergebnisse = faelle.map(berechne).filter((antwort) => "anspruch" in antwort);

describe.each([["German", REGELN_DE, HINWEISE_DE], ["English", REGELN_EN, HINWEISE_EN]])("every message in %s", (_, regeln, hinweise) => {
  test("exists for each rule and note, and for nothing else", () => {
    expect(Object.keys(regeln).toSorted()).toEqual(Object.keys(KATALOG).toSorted());
    expect(Object.keys(hinweise).toSorted()).toEqual(Object.keys(HINWEISE).toSorted());
  });

  test("is one to four short sentences", () => {
    for (const text of [...Object.values(regeln), ...Object.values(hinweise)]) {
      expect(text).toMatch(/[.]$/);
      for (const satz of text.split(/(?<=[.:])\s/)) expect(satz.split(" ").length, satz).toBeLessThanOrEqual(24);
    }
  });
});

test("every rule and every note appears in one of the named cases", () => {
  const regeln = new Set<string>();
  const sammle = (knoten: Knoten): void => {
    regeln.add(knoten.schluessel);
    knoten.kinder.forEach(sammle);
  };
  for (const { erklaerung } of ergebnisse) erklaerung.forEach(sammle);
  expect(Object.keys(KATALOG).filter((regel) => !regeln.has(regel))).toEqual([]);
  const hinweise = new Set(ergebnisse.flatMap((ergebnis) => ergebnis.hinweise.map(({ schluessel }) => schluessel)));
  expect(Object.keys(HINWEISE).filter((hinweis) => !hinweise.has(hinweis as keyof typeof HINWEISE))).toEqual([]);
});

test("the renderer keeps keys, cents and norms and speaks each language", () => {
  const [ergebnis] = ergebnisse;
  expect(ergebnis).toBeDefined();
  if (!ergebnis) return;
  const gerippe = ({ key, cents, norm, children }: Zeile): unknown => ({ key, cents, norm, children: children.map(gerippe) });
  const deutsch = erklaere(ergebnis, "de");
  const englisch = erklaere(ergebnis, "en");
  expect(deutsch.map(gerippe)).toEqual(englisch.map(gerippe));
  expect(deutsch[0]?.label).not.toBe(englisch[0]?.label);
});
