import type { Modul } from "../../foundation/http/modul.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { aufgaben } from "./aufgaben.tsx";
import { chronikseite } from "./chronik.tsx";
import { faelle } from "./faelle.tsx";
import { fallseite } from "./fall.tsx";
import { meineDaten } from "./meine-daten.tsx";
import { rechtliches } from "./rechtliches.tsx";
import { schutz } from "./schutz.tsx";
import { start } from "./start.tsx";
import { tandem } from "./tandem.tsx";
import { zugriffeseite } from "./zugriffe.tsx";

/** The pages to which every module contributes. */
export const gemeinsameSeiten = (module: readonly Modul[]): Seite[] => [
  start(module), aufgaben(module), faelle, fallseite(module), chronikseite(module), zugriffeseite, schutz, tandem(module), meineDaten(module), ...rechtliches,
];
