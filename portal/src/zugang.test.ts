import { afterAll, describe, expect, test, vi } from "vitest";
import type { Seite } from "./foundation/http/seite.ts";
import { fallrollen, type Rolle, type Wer, type Zugang } from "./foundation/identity/wer.ts";
import { type Habe, kraefteVon, legeAktenAn, type Objekt, sql } from "./testing/akten.ts";
import { alsGast } from "./testing/buero.ts";
import { ganzesPortal } from "./testing/ganzes-portal.ts";

type Person = Extract<Wer, { art: "person" }>;
type Kraft = Extract<Wer, { art: "mitarbeiter" }>;
type Fragende = Person | Kraft | Extract<Wer, { art: "gast" }>;

// What decides whether somebody sees what is behind a page. A page with values in its path must stand here.
// `eigenes`: the page shows only what belongs to the one who asks or to everybody, whatever stands in the path.
const haengtAn: Record<string, Objekt | "eigenes"> = {
  "/fall/:fall": "fall",
  "/fall/:fall/chronik": "fall",
  "/fall/:fall/zugriffe": "fall",
  "/fall/:fall/konto": "fall",
  "/fall/:fall/schutz": "fall",
  "/fall/:fall/tandem": "fall",
  "/fall/:fall/antrag/:antrag": "angaben",
  "/fall/:fall/unterlagen/:antrag": "fall",
  "/antrag/eingang/:antrag": "antrag",
  "/antrag/eingang/:antrag/bestaetigung": "angaben",
  "/antrag/:schritt": "eigenes",
  "/glossar/:begriff": "eigenes",
  "/fall/:fall/berechnung": "fall",
  "/fall/:fall/fakt/:fakt": "fall",
  "/fall/:fall/fakt/neu/:form": "fall",
  "/fall/:fall/person/neu": "fall",
  "/fall/:fall/wirkung/:fakt": "fall",
  "/fall/:fall/entscheiden": "fall",
  "/bescheid/:bescheid": "bescheid",
  "/bescheid/:bescheid/pdf": "bescheid",
  "/bescheid/:bescheid/frage/:zeile": "bescheid",
  "/frage/:frage": "frage",
};

// Addresses that only take what is sent to them.
const ohneSeite = ["/schreibhilfe", "/brief-urteil"];

// Which staff see a case. A protected one is its tandem's alone (§ 35 Abs. 1 Satz 3 SGB I).
const offen = (_: Kraft, fall: Habe): boolean => !fall.geschuetzt;
const offenOderEigen = (kraft: Kraft, fall: Habe): boolean => !fall.geschuetzt || fall.tandem.includes(kraft.mitarbeiterId);
const nie = (): boolean => false;
const fallsicht: Record<Rolle, (kraft: Kraft, fall: Habe) => boolean> = {
  eingangszone: offen,
  integrationsfachkraft: offenOderEigen,
  leistungssachbearbeitung: offenOderEigen,
  teamleitung: (kraft, fall) => !fall.geschuetzt && fall.teamId === kraft.teamId,
  geschaeftsfuehrung: nie,
  ombudsperson: nie,
  vertrauensperson: nie,
  administration: nie,
};

const istFallkraft = (wer: Fragende): boolean => wer.art === "mitarbeiter" && fallrollen.some((rolle) => rolle === wer.rolle);
const laesstEin = (zugang: Zugang, wer: Fragende): boolean => {
  switch (zugang) {
    case "alle": return true;
    case "person": return wer.art === "person";
    case "bestaetigtePerson": return wer.art === "person" && wer.bestaetigt;
    case "fallbeteiligte": return wer.art === "person" || istFallkraft(wer);
    case "bestaetigteBeteiligte": return (wer.art === "person" && wer.bestaetigt) || istFallkraft(wer);
    default: return wer.art === "mitarbeiter" && zugang.includes(wer.rolle);
  }
};

const sieht = (wer: Fragende, habe: Habe, objekt: Objekt): boolean => {
  if (wer.officeId !== habe.wer.officeId || wer.art === "gast") return false;
  return wer.art === "person" ? habe.sichtbar[objekt].includes(wer.personId) : fallsicht[wer.rolle](wer, habe);
};

const darfLesen = (wer: Fragende, habe: Habe, { sichtbarFuer, nurBestaetigt }: Habe["geheimnisse"][number]): boolean =>
  wer.art === "person" ? sichtbarFuer.includes(wer.personId) && (nurBestaetigt === undefined || wer.bestaetigt) : sieht(wer, habe, "fall");

const p = await ganzesPortal();
const habe = await legeAktenAn(p);
const [ada, fritz] = [habe.at(0), habe.at(-1)];
const kraefte = [...await kraefteVon(p, p.buero), ...await kraefteVon(p, p.fremd)];
const alle: Fragende[] = [alsGast(p.buero) as Fragende, ...habe.map((h) => h.wer), ...kraefte];
for (const wer of alle) await p.meldeAn(wer);
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => p.schliesse());

const name = (wer: Fragende): string => {
  if (wer.art === "person") return `${habe.find((h) => h.wer.personId === wer.personId)?.name ?? ""}${wer.bestaetigt ? "" : " (unbestätigt)"}`;
  return wer.art === "gast" ? "ein Gast" : `${wer.rolle}${wer.officeId === p.fremd.office.officeId ? " anderswo" : wer.teamId === p.buero.teamId ? "" : " in Team 2"}`;
};

/** Somebody asks (`als`) and counts as (`wer`): in another office they are a guest. */
type Besuch = { als: Fragende; wer: Fragende; ziel: Habe; adresse: string };

const adresse = ({ pfad }: Seite, { buero, param }: Habe): string =>
  `/${buero.office.kuerzel}${pfad === "/" ? "" : pfad.replaceAll(/:(\w+)/g, (_, n: string) => encodeURIComponent(param[n] ?? ""))}`;

/** Everybody at this page, with the things of everybody. */
const besuche = (seite: Seite): Besuch[] =>
  (seite.pfad.includes(":") ? habe : habe.filter((h) => h === ada || h === fritz)).flatMap((ziel) => alle.map((als) => ({
    als, ziel, wer: als.officeId === ziel.wer.officeId ? als : alsGast(ziel.buero) as Fragende, adresse: adresse(seite, ziel),
  })));

/** What this visit must be answered with. */
function erwartet(seite: Seite, { wer, ziel }: Besuch): "hinein" | "anmelden" | 403 | 404 {
  // Pages of the demo are there for nobody in a real office.
  if (seite.pfad.startsWith("/demo")) return 404;
  if (!laesstEin(seite.zugang, wer)) return wer.art === "gast" ? "anmelden" : 403;
  if (ohneSeite.includes(seite.pfad)) return 404;
  const objekt = haengtAn[seite.pfad];
  return objekt === undefined || objekt === "eigenes" || sieht(wer, ziel, objekt) ? "hinein" : 404;
}

// What somebody who may read it has read: words that nobody ever sees would prove nothing.
const gelesen = new Set<string>();

/** What is wrong with an answer: it let somebody in or kept them out wrongly, or it holds words that are not for them. */
async function verstoesse(seite: Seite, besuch: Besuch, antwort: Response): Promise<string[]> {
  const soll = erwartet(seite, besuch);
  const zurAnmeldung = antwort.status === 303 && /\/anmelden\?weiter=/.test(antwort.headers.get("location") ?? "");
  const ist = zurAnmeldung && seite.zugang !== "alle" ? "anmelden" : antwort.status === 200 || antwort.status === 303 ? "hinein" : antwort.status;
  const text = `${antwort.headers.get("location") ?? ""} ${await antwort.text()}`;
  for (const h of habe) for (const g of h.geheimnisse) if (darfLesen(besuch.wer, h, g) && g.woerter.some((wort) => enthaelt(text, wort))) gelesen.add(g.was);
  const verraten = habe.flatMap((h) => h.geheimnisse.filter((g) => !darfLesen(besuch.wer, h, g) && g.woerter.some((wort) => enthaelt(text, wort))));
  const wo = `${name(besuch.als)} bei ${besuch.ziel.name} (${seite.pfad})`;
  return [...(ist === soll ? [] : [`${wo}: ${ist} statt ${soll}`]), ...verraten.map((g) => `${wo}: verrät ${g.was}`)];
}

const escape = (wort: string): string => wort.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
// An amount must stand alone: the same digits are part of many keys.
const enthaelt = (text: string, wort: string): boolean => new RegExp(`(?<![\\w.,-])${escape(wort)}(?![\\w-])`).test(text);

/** What is found at these visits, several at a time. */
async function bei(ziele: readonly Besuch[], pruefe: (besuch: Besuch) => Promise<string[]>): Promise<string[]> {
  const gefunden: string[] = [];
  const offene = [...ziele];
  const eins = async (): Promise<void> => {
    for (let b = offene.shift(); b; b = offene.shift()) gefunden.push(...await pruefe(b));
  };
  await Promise.all(Array.from({ length: 8 }, eins));
  return gefunden;
}

/** All rows of all our tables: nobody who is kept out may have changed one. */
async function abdruck(): Promise<Record<string, string>> {
  const tabellen = await sql(p, "select tablename as name from pg_tables where schemaname = 'handschlag' order by 1");
  const zeilen = await Promise.all(tabellen.map(async ({ name: tabelle = "" }) => [tabelle, (await sql(p, `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as a from handschlag.${tabelle} t`))[0]?.["a"]] as const));
  return Object.fromEntries(zeilen) as Record<string, string>;
}

describe("the table of this test", () => {
  test("knows every page with values in its path, and no other", () => {
    const mitWerten = p.seiten.map((s) => s.pfad).filter((pfad) => pfad.includes(":"));
    expect(Object.keys(haengtAn).toSorted()).toEqual(mitWerten.toSorted());
  });

  test("has a value for every part of a path", () => {
    const teile = new Set(p.seiten.flatMap((s) => [...s.pfad.matchAll(/:(\w+)/g)].map((m) => m[1] ?? "")));
    for (const h of habe) expect([...teile].filter((teil) => !h.param[teil])).toEqual([]);
  });

  test("has somebody of every role, in and outside the team and the tandem of a case", () => {
    expect(new Set(kraefte.map((k) => k.rolle)).size).toBe(Object.keys(fallsicht).length);
    expect(new Set(habe.map((h) => h.teamId)).size).toBeGreaterThan(1);
  });
});

describe.each(p.seiten.map((seite) => [seite.pfad, seite] as const))("%s", (_, seite) => {
  test("lets in whom it should, and tells nobody what is not theirs", async () => {
    expect(await bei(besuche(seite), async (besuch) => verstoesse(seite, besuch, await p.oeffne(besuch.als, besuch.adresse)))).toEqual([]);
    expect(p.fehler.splice(0)).toEqual([]);
  });

  if (seite.formular) test("takes nothing from anybody it keeps out, and nothing that comes from another site", async () => {
    const draussen = besuche(seite).filter((b) => erwartet(seite, b) !== "hinein");
    const vorher = await abdruck();
    expect(await bei(draussen, async (besuch) => verstoesse(seite, besuch, await p.sende(besuch.als, besuch.adresse, besuch.ziel.param)))).toEqual([]);
    expect(await bei(besuche(seite), async ({ als, adresse: a, ziel }) => {
      const { status } = await p.sende(als, a, ziel.param, { origin: "https://boese.example" });
      return status === 403 ? [] : [`${name(als)} von einer fremden Seite bei ${ziel.name}: ${status}`];
    })).toEqual([]);
    expect(await abdruck()).toEqual(vorher);
    expect(p.fehler.splice(0)).toEqual([]);
  });
});

describe("what must not be told", () => {
  test("has been read by those who may, so that silence towards others means something", () => {
    expect(habe.flatMap((h) => h.geheimnisse.map((g) => g.was)).filter((was) => !gelesen.has(was))).toEqual([]);
  });
});
