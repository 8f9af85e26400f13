import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { berechne } from "./berechne.ts";

type Beispiel = { titel: string; quelle: string; rechnung: string; fall: unknown; erwartet: object };

const ordner = new URL("../faelle/", import.meta.url);

describe.each(readdirSync(ordner))("law since %s", (recht) => {
  const dateien = readdirSync(new URL(`${recht}/`, ordner));

  test.each(dateien)("%s", (datei) => {
    const { fall, erwartet, quelle, rechnung } = JSON.parse(readFileSync(new URL(`${recht}/${datei}`, ordner), "utf8")) as Beispiel;
    expect(berechne(fall), `${quelle}: ${rechnung}`).toMatchObject(erwartet);
  });
});
