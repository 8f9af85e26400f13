import type { Werte } from "./kern/protokoll.ts";

/** Values that are no money: they go into the explanation as they are. */
const KEIN_GELD = new Set(["tage", "tageHier", "promille", "prozent", "koepfe", "personen", "monate", "kilometer", "verpflegungstage", "jahre"]);

const istGeld = (name: string): boolean => !KEIN_GELD.has(name);

/**
 * A value in a formula and the text up to the next one; for money that text behind each number of cents, such as `.05 × `,
 * and whether the same value comes again.
 */
type Glied = { readonly name: string; readonly danach: string; readonly nachkomma: readonly string[] | null; readonly kommtWieder: boolean };

/** A formula taken apart once, also without the share of days, which is left out where the whole month counts. */
export type Formel = { readonly anfang: string; readonly glieder: readonly Glied[]; readonly ganzerMonat: Formel | null };

const JE_TAG = " × {tage} / 30";

/** Takes `{name}` for a value. */
export function zerlege(formel: string): Formel {
  const [anfang = "", ...teile] = formel.split(/\{(\w+)\}/);
  const namen = teile.filter((_, i) => i % 2 === 0);
  const glieder = namen.map((name, i): Glied => {
    const danach = teile[2 * i + 1] ?? "";
    return { name, danach, nachkomma: istGeld(name) ? nachkommaUnd(danach) : null, kommtWieder: namen.includes(name, i + 1) };
  });
  return { anfang, glieder, ganzerMonat: formel.includes(JE_TAG) ? zerlege(formel.replace(JE_TAG, "")) : null };
}

const bekannt = new Map<string, readonly string[]>();

/** The two decimals of an amount with what follows: made once for all formulas, as most time of an explanation goes into texts. */
function nachkommaUnd(danach: string): readonly string[] {
  const fertig = bekannt.get(danach) ?? Array.from({ length: 100 }, (_, cent) => `.${String(cent).padStart(2, "0")}${danach}`);
  bekannt.set(danach, fertig);
  return fertig;
}

/**
 * The formula with its values, free of language: `563.00 × 36 %`. Money comes in cents and is euros afterwards, in place:
 * a formula names every value of its step.
 */
export function setzeEin(formel: Formel, werte: Werte): string {
  const { anfang, glieder } = formel.ganzerMonat !== null && werte["tage"] === 30 ? formel.ganzerMonat : formel;
  let text = anfang;
  for (const { name, danach, nachkomma, kommtWieder } of glieder) {
    const wert = werte[name] as number;
    if (nachkomma === null) text += alsZahl(name, wert) + danach;
    else {
      text = wert < 0 ? text + inKlammern(wert) + danach : text + Math.floor(wert / 100) + nachkomma[wert % 100];
      if (!kommtWieder) werte[name] = wert / 100;
    }
  }
  return text;
}

const inKlammern = (wert: number): string => `(−${Math.floor(-wert / 100)}${nachkommaUnd(")")[-wert % 100]}`;

function alsZahl(name: string, wert: number): string {
  if (name === "promille") return `${wert / 10} %`;
  return name === "prozent" ? `${wert} %` : String(wert);
}
