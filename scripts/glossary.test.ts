import { globSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Eintrag = { wort: string; deutsch: string; englisch: string; norm: string };

const eintraege: Eintrag[] = [...readFileSync("docs/glossary.md", "utf8").matchAll(/^\| \*\*(.+?)\*\* \| (.*) \| (.*) \| (.*) \|$/gm)]
  .map(([, wort = "", deutsch = "", englisch = "", norm = ""]) => ({ wort, deutsch, englisch, norm }));

/** Everything a pattern captures in the source files of the portal that match a glob. */
const inQuellen = (glob: string, muster: RegExp): string[] =>
  globSync(glob).flatMap((datei) => [...readFileSync(datei, "utf8").matchAll(muster)].map(([, name = ""]) => name));

const typen = inQuellen("portal/src/fall/**/*.{ts,tsx}", /^export (?:type|interface) (\w+)/gm);
// A module's table begins with its name: `ankommen_entwurf` is an Entwurf.
const module = new RegExp(`^(${readdirSync("portal/src/modules").join("|")})_`);
const tabellen = inQuellen("portal/src/**/schema.ts", /\bhandschlag\.table\("(\w+)"/g).map((name) => name.replace(module, ""));

// Technical words that German and English share.
const TECHNISCH = ["pdf", "mail"];

const einfach = (text: string): string => text.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
const erklaert = (name: string): boolean => TECHNISCH.includes(name) || eintraege.some(({ wort }) => einfach(name).includes(einfach(wort)));

describe("the glossary", () => {
  it("explains every noun that the case and the tables use", () => {
    expect(typen.length).toBeGreaterThan(15);
    expect(tabellen.length).toBeGreaterThan(15);
    expect([...typen, ...tabellen].filter((name) => !erklaert(name))).toEqual([]);
  });

  it("explains each word once, in both languages, and says where the law does", () => {
    const worte = eintraege.map(({ wort }) => wort);
    expect(worte.filter((wort, i) => worte.indexOf(wort) !== i)).toEqual([]);
    expect(eintraege.filter((e) => [e.deutsch, e.englisch, e.norm].includes(""))).toEqual([]);
  });

  it("cites norms by their statute", () => {
    const normen = eintraege.map(({ norm }) => norm).filter((norm) => norm.includes("§"));
    expect(normen.length).toBeGreaterThan(40);
    expect(normen.filter((norm) => !/§§? \d+.*(SGB (I|II|X|XII)|SGG)\b/.test(norm))).toEqual([]);
  });
});
