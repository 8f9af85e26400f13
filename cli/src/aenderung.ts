import { abgewandelt, rechtFuer, type Recht } from "@handschlag/sgb2/recht";
import { PARAMETER, type Parameter } from "@handschlag/sgb2/recht/parameter";
import { Aufruffehler } from "./io.ts";

/** One change of the law: a parameter gets a value, or so much more or less. In the parameter's own unit: cents, per mille. */
export type Aenderung = { parameter: Parameter; art: "=" | "+" | "-"; wert: number };

/** Cents for euros, per mille for percent, everything else as it is. */
const genau = (parameter: Parameter): number => ({ cent: 100, promille: 10 })[PARAMETER[parameter].einheit as string] ?? 1;

const istParameter = (name: string): name is Parameter => Object.hasOwn(PARAMETER, name);

/** Reads `regelbedarf1+10`, `sofortzuschlag=30` or `regelbedarf*-5` (all names that begin so). */
export function liesAenderungen(texte: readonly string[]): Aenderung[] {
  return texte.flatMap((text) => {
    const [, name = "", stern = "", art = "", zahl = ""] = /^([A-Za-z]\w*)(\*?)([=+-])(\d+(?:\.\d{1,2})?)$/.exec(text) ?? [];
    if (name === "") throw new Aufruffehler(`Eine Änderung sieht aus wie regelbedarf1+10 oder sofortzuschlag=30, nicht wie ${text}.`);
    const namen = stern === "*" ? Object.keys(PARAMETER).filter((parameter) => parameter.startsWith(name)) : [name];
    if (namen.length === 0 || !namen.every(istParameter)) throw new Aufruffehler(`Diesen Wert kennt das Recht hier nicht: ${name}${stern}. Es gibt: ${Object.keys(PARAMETER).join(", ")}.`);
    return namen.filter(istParameter).map((parameter) => ({ parameter, art: art as Aenderung["art"], wert: Math.round(Number(zahl) * genau(parameter)) }));
  });
}

/** The law of a month, and the same with the changes that hold from `ab` on. */
export function beideRechte(monat: string, aenderungen: readonly Aenderung[], ab: string): [heute: Recht, danach: Recht] {
  const heute = rechtFuer(monat);
  if (heute === undefined) throw new Aufruffehler(`Für ${monat} ist das Recht hier nicht hinterlegt.`);
  const werte = { ...heute.werte };
  if (monat >= ab) for (const { parameter, art, wert } of aenderungen) werte[parameter] = art === "=" ? wert : Math.max(0, werte[parameter] + (art === "+" ? wert : -wert));
  return [heute, abgewandelt(heute, werte)];
}
