import { euro } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Sprache, Tabelle, Zeile } from "../../../foundation/letters/brief.ts";
import { auszahlung } from "../rechnung/zeitraum.ts";
import type { Abschnitt } from "./abschnitte.ts";
import { begruendung } from "./begruendung.ts";
import { messages } from "./messages.ts";
import { spanne } from "./spanne.ts";
import { betrag, type Zeilenart, zeilenFuer } from "./zeilen.ts";

/** More columns than these do not fit on paper. */
const SPALTEN = 3;

type Person = { id: string; name: string; nummer: number };

/** What one person gets, line by line; each stretch of months is a column, and every line opens to its reason. */
export function personentabellen(person: Person, abschnitte: readonly Abschnitt[], sprache: Sprache): Tabelle[] {
  const anzahl = Math.ceil(abschnitte.length / SPALTEN);
  return Array.from({ length: anzahl }, (_, i) => tabelle(person, abschnitte.slice(i * SPALTEN, (i + 1) * SPALTEN), i + 1, sprache));
}

function tabelle({ id, name, nummer }: Person, teile: readonly Abschnitt[], block: number, sprache: Sprache): Tabelle {
  const t = createT(sprache, messages);
  const zeilen = zeilenFuer(id, teile.map((a) => a.ergebnis));
  const zeile = (art: Zeilenart): Zeile => {
    const grund = begruendung(t("soGerechnet", { zeile: t(art) }), art, id, teile, sprache);
    const zellen = teile.map(({ ergebnis }) => euro(betrag(art, ergebnis.personen.find((p) => p.id === id)), sprache));
    return { id: `p${nummer}-${block}-${art}`, zellen: [t(art), ...zellen], ...(grund && { aufklappbar: gedruckt(art, nummer) ? grund : { ...grund, imDruck: "weglassen" } }) };
  };
  const summen = zeilen.filter(istSumme);
  return {
    art: "tabelle", titel: t("jePerson", { name }),
    spalten: [{ titel: t("zeile"), breite: 3 }, ...teile.map((a) => ({ titel: spanne(a.von, a.bis, sprache), ausrichtung: "rechts" as const, breite: 2 }))],
    zeilen: zeilen.filter((z) => !istSumme(z)).map(zeile),
    summen: [...summen.map(zeile), ...(summen.length > 1 ? [{ id: `p${nummer}-${block}-auszahlung`, zellen: [t("auszahlung"), ...teile.map((a) => euro(auszahlung(a.ergebnis, id), sprache))] }] : [])],
  };
}

/** On paper, a sum that stands in the table explains itself, and how the costs of housing are shared is explained once. */
const gedruckt = (art: Zeilenart, nummer: number): boolean => art !== "bedarf" && (nummer === 1 || (art !== "unterkunft" && art !== "heizung"));

const istSumme = (art: Zeilenart): boolean => art === "anspruch" || art === "sofortzuschlag";
