import * as fc from "fast-check";
import type { Absetzung, Einkommen, Fall } from "../src/berechne.ts";
import { FREIE_ARTEN } from "../src/eingabe-einkommen.ts";
import { euro, zufallsfall } from "./zufallsfall.ts";

const EINFACHE = FREIE_ARTEN.filter((art) => !["entschaedigungBeg", "verletztenrenteNva", "zweckbestimmt", "freieWohlfahrtspflege", "zuwendung", "betreuerpauschale", "pflegegeldErziehung", "grundrenteBvg", "coronaHilfe", "sterbevierteljahr"].includes(art));
const tage = fc.integer({ min: 0, max: 31 });
const betriebsmonat = (monat: string): fc.Arbitrary<{ monat: string; einnahmen: number; ausgaben: number; betriebsfahrten: number; privatfahrten: number }> =>
  fc.record({ monat: fc.constant(monat), einnahmen: euro(3000), ausgaben: euro(2000), betriebsfahrten: fc.integer({ min: 0, max: 900 }), privatfahrten: fc.integer({ min: 0, max: 900 }) });

const einkommen: fc.Arbitrary<Einkommen> = fc.oneof(
  fc.record({ art: fc.constantFrom(...EINFACHE), betrag: euro(900) }),
  fc.record({ art: fc.constantFrom("entschaedigungBeg" as const, "verletztenrenteNva" as const), betrag: euro(900), vergleichsbetrag: euro(500) }),
  fc.record({ art: fc.constantFrom("zweckbestimmt" as const, "freieWohlfahrtspflege" as const, "zuwendung" as const), betrag: euro(900), anzurechnen: euro(1000) }),
  fc.record({ art: fc.constant("betreuerpauschale" as const), betrag: euro(900), bisherImJahr: euro(4000) }),
  fc.record({ art: fc.constant("pflegegeldErziehung" as const), betrag: euro(500), pflegekind: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ art: fc.constant("betrieb" as const), monate: fc.tuple(betriebsmonat("2025-05"), betriebsmonat("2025-06")), steuern: euro(300), sozialversicherung: euro(300) }),
  fc.record({ art: fc.constant("rente" as const), betrag: euro(1500), grundrentenmonate: fc.constantFrom(0, 396), ausgaben: euro(50) }),
  fc.record({ art: fc.constant("erwerbstaetigkeit" as const), brutto: euro(1500), steuern: euro(100), ferienjob: fc.boolean(), verpflegung: fc.record({ fruehstueck: tage, mittagessen: tage, abendessen: tage }), sachbezuege: euro(100) }),
  fc.record({ art: fc.constantFrom("miete" as const, "bafoeg" as const, "kapital" as const), betrag: euro(600), ausgaben: euro(700) }),
);

const absetzung: fc.Arbitrary<Absetzung> = fc.oneof(
  fc.record({ art: fc.constant("pflichtversicherung" as const), jahresbeitrag: euro(900) }),
  fc.record({ art: fc.constantFrom("vorsorge" as const, "erwerbsausgaben" as const, "ausbildungsfoerderung" as const), betrag: euro(200) }),
  fc.record({ art: fc.constant("riester" as const), zulageberechtigteKinder: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ art: fc.constant("fahrt" as const), kilometer: fc.integer({ min: 0, max: 80 }), tage, oeffentlicherVerkehr: euro(200), nachgewiesen: euro(300) }),
  fc.record({ art: fc.constant("verpflegungsmehraufwand" as const), tage }),
  fc.record({ art: fc.constant("unterhalt" as const), betrag: euro(400), titel: euro(400) }),
);

const imMai = (fall: Fall): Fall => ({
  ...fall,
  monat: "2025-05",
  bewilligungszeitraumBeginn: "2025-05-01",
  unterkunft: { ...fall.unterkunft, leistungsbezugSeit: "2025-01" },
  personen: fall.personen.filter(({ geburtsdatum }) => geburtsdatum < "2025-05").map((p) => ({ ...p, einkommen: (p.einkommen ?? []).map((e) => (e.art === "erwerbstaetigkeit" ? { ...e, absetzbar: 0 } : e)) })),
});

const jeErste = (fall: Fall, einnahmen: Einkommen[], absetzungen: Absetzung[]): Fall => ({
  ...fall,
  personen: fall.personen.map((p, i) => (i === 0 || i === fall.personen.length - 1 ? { ...p, einkommen: [...(p.einkommen ?? []), ...einnahmen], absetzungen } : p)),
});

/** At most one business a person. */
const einnahmen = fc.array(einkommen, { maxLength: 3 }).map((liste) => liste.filter((e, i) => e.art !== "betrieb" || liste.findIndex(({ art }) => art === "betrieb") === i));

/** A random case in May 2025 with particular income and deductions at its first and last person. */
export const mitBesonderem: fc.Arbitrary<Fall> = fc
  .tuple(zufallsfall, einnahmen, fc.array(absetzung, { maxLength: 4 }))
  .map(([fall, mehr, absetzungen]) => jeErste(imMai(fall), mehr, absetzungen));

/** The same case without and with a further deduction. */
export const mitPosten: fc.Arbitrary<{ fall: Fall; mit: Fall }> = fc
  .tuple(zufallsfall, einnahmen, fc.array(absetzung, { maxLength: 3 }), absetzung)
  .map(([fall, mehr, absetzungen, weitere]) => ({ fall: jeErste(imMai(fall), mehr, absetzungen), mit: jeErste(imMai(fall), mehr, [...absetzungen, weitere]) }));
