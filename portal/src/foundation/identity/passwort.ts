import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Characters a password has at least. */
export const PASSWORT_MINDESTENS = 12;

/** On zxcvbn's scale from 0 to 4: 10⁸ guesses and more. */
const STARK_GENUG = 3;

// What the office and its product are called is guessed first.
const NAHELIEGEND = ["handschlag", "jobcenter", "buergergeld", "bürgergeld", "grundsicherung", "passwort", "sommer", "winter", "musterstadt"];

// The lists take some megabytes: read when the first password is set, not at every start.
let pruefer: ZxcvbnFactory | undefined;

/**
 * Why a new password must not be taken, or undefined where it may (OWASP ASVS 6.2.1, 6.2.4): too short, or found among
 * the most used passwords, or made of them, of keyboard rows, dates, repetitions and what is known of the account.
 * @param bekannt words an attacker would try first, such as name and mail address
 */
export function passwortMangel(passwort: string, bekannt: readonly string[] = []): "kurz" | "erratbar" | undefined {
  if (passwort.length < PASSWORT_MINDESTENS) return "kurz";
  pruefer ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const woerter = bekannt.flatMap((wort) => [wort, wort.replaceAll(/[^\p{L}\p{N}]/gu, ""), ...wort.split(/[^\p{L}\p{N}]+/u)]).filter((wort) => wort.length > 2);
  return pruefer.check(passwort, [...NAHELIEGEND, ...woerter]).score < STARK_GENUG ? "erratbar" : undefined;
}
