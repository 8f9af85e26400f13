import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mitErklaerung, ohneErklaerung } from "../test/massenspalten.ts";
import { berechne, type Fall } from "./berechne.ts";

type Beispiel = { titel: string; quelle: string; rechnung: string; fall: unknown; erwartet: object };

const ordner = new URL("../faelle/", import.meta.url);

describe.each(readdirSync(ordner))("law since %s", (recht) => {
  const dateien = readdirSync(new URL(`${recht}/`, ordner));

  test.each(dateien)("%s", (datei) => {
    const { fall, erwartet, quelle, rechnung } = JSON.parse(readFileSync(new URL(`${recht}/${datei}`, ordner), "utf8")) as Beispiel;
    const antwort = berechne(fall);
    expect(antwort, `${quelle}: ${rechnung}`).toMatchObject(erwartet);
    if (!("fehler" in antwort)) expect(ohneErklaerung(fall as Fall), "without explanation").toEqual("anspruch" in antwort ? mitErklaerung(antwort.personen) : null);
  });
});
