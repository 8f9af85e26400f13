import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mitErklaerung, ohneErklaerung } from "../test/massenspalten.ts";
import { berechne, type Fall, type Knoten } from "./berechne.ts";
import { KATALOG } from "./regeln/katalog.ts";

type Beispiel = { titel: string; quelle: string; rechnung: string; fall: unknown; erwartet: object };

/** What stands in cents only because its formula does not name it. */
const ohnePlatz = ({ schluessel, werte, kinder }: Knoten): string[] =>
  [...Object.keys(werte).filter((name) => !KATALOG[schluessel].formel.includes(`{${name}}`)).map((name) => `${schluessel}: ${name}`), ...kinder.flatMap(ohnePlatz)];

const ordner = new URL("../faelle/", import.meta.url);

describe.each(readdirSync(ordner))("law since %s", (recht) => {
  const dateien = readdirSync(new URL(`${recht}/`, ordner));

  test.each(dateien)("%s", (datei) => {
    const { fall, erwartet, quelle, rechnung } = JSON.parse(readFileSync(new URL(`${recht}/${datei}`, ordner), "utf8")) as Beispiel;
    const antwort = berechne(fall);
    expect(antwort, `${quelle}: ${rechnung}`).toMatchObject(erwartet);
    if ("anspruch" in antwort) expect(antwort.erklaerung.flatMap(ohnePlatz), "values that no formula names").toEqual([]);
    if (!("fehler" in antwort)) expect(ohneErklaerung(fall as Fall), "without explanation").toEqual("anspruch" in antwort ? mitErklaerung(antwort.personen) : null);
  });
});
