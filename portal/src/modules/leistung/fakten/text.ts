import type { Einkommen, Fakt } from "../../../fall/fakt/fakt.ts";
import { datum, euro, monat, zahl } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { messages } from "./messages.ts";

type Zeile = { name: string; wert: string };

/** A fact in words: what it is about and what it says. Ids of persons become names; who is not known by name is not named. */
export function fakttext(fakt: Fakt, namen: ReadonlyMap<string, string>, sprache: Sprache): Zeile {
  const t = createT(sprache, messages);
  switch (fakt.art) {
    case "familie": return { name: t("familie"), wert: familie(fakt, namen, sprache) };
    case "unterkunft": return { name: t("unterkunft"), wert: unterkunft(fakt, sprache) };
    case "einkommen": return { name: einkommensname(fakt.einkommen.art, sprache), wert: einkommen(fakt.einkommen, sprache) };
    case "vermoegen": return { name: t("vermoegen"), wert: euro(fakt.betrag, sprache) };
    case "mehrbedarf": return { name: t("mehrbedarf"), wert: mehrbedarf(fakt, sprache) };
    case "erwerbsfaehigkeit": return { name: t("erwerbsfaehigkeit"), wert: fakt.erwerbsfaehig ? t("ja") : t("nein") };
    case "schwangerschaft": return { name: t("schwangerschaft"), wert: t("woche13", { tag: datum(fakt.seitWoche13, sprache) }) };
    case "ausbildung": return { name: t("ausbildung"), wert: t(`ausbildung_${fakt.ausbildung}`) };
    case "auszug": return { name: t("auszug"), wert: t(`auszug_${fakt.anlass}`) };
    case "leistungsbezug": return { name: t("leistungsbezug"), wert: monat(fakt.seit, sprache) };
    case "kostensenkung": return { name: t("kostensenkung"), wert: monat(fakt.seit, sprache) };
  }
}

/** What a kind of income is called. */
export const einkommensname = (art: Einkommen["art"], sprache: Sprache): string => createT(sprache, messages)(`einkommen_${art}`);

/** A fact in one line with the days it holds: `Kim · Kindergeld: 259,00 € (ab 01.11.2026)`. */
export function datierterFakttext(f: { inhalt: Fakt; von: string; bis: string | null; personId: string | null }, namen: ReadonlyMap<string, string>, sprache: Sprache): string {
  const { name, wert } = fakttext(f.inhalt, namen, sprache);
  const person = f.personId === null ? undefined : namen.get(f.personId);
  return `${person === undefined ? "" : `${person} · `}${name}: ${wert} (${geltungstext(f, sprache)})`;
}

/** The days a fact holds, in words. */
export function geltungstext({ von, bis }: { von: string; bis: string | null }, sprache: Sprache): string {
  const t = createT(sprache, messages);
  return bis === null ? t("ab", { von: datum(von, sprache) }) : t("vonBis", { von: datum(von, sprache), bis: datum(bis, sprache) });
}

function familie({ partner, eltern }: Extract<Fakt, { art: "familie" }>, namen: ReadonlyMap<string, string>, sprache: Sprache): string {
  const t = createT(sprache, messages);
  const name = (id: string): string => namen.get(id) ?? t("mitglied");
  const teile = [...(partner === undefined ? [] : [t("partnerVon", { name: name(partner) })]), ...(eltern.length === 0 ? [] : [t("kindVon", { namen: eltern.map(name).join(", ") })])];
  return teile.length === 0 ? t("keineAngehoerigen") : teile.join("; ");
}

function unterkunft(f: Extract<Fakt, { art: "unterkunft" }>, sprache: Sprache): string {
  const t = createT(sprache, messages);
  if (f.form === "keine") return t("form_keine");
  return [
    t(`form_${f.form}`), t("kalt", { betrag: euro(f.bruttokaltmiete, sprache) }), t("heizkosten", { betrag: euro(f.heizung, sprache) }),
    ...(f.wohnflaeche === undefined ? [] : [t("flaeche", { zahl: zahl(f.wohnflaeche, sprache, 2) })]),
    t("koepfe", { zahl: f.personenImHaushalt }), t(`warmwasser_${f.warmwasser}`),
  ].join(", ");
}

function einkommen(e: Einkommen, sprache: Sprache): string {
  const t = createT(sprache, messages);
  const betrag = (cents: number): string => euro(cents, sprache);
  switch (e.art) {
    case "erwerbstaetigkeit":
      return t("lohn", { brutto: betrag(e.brutto), steuern: betrag(e.steuern), beitraege: betrag(e.sozialversicherung), ausgaben: betrag(e.absetzbar) });
    case "selbstaendigkeit":
      return t("gewinn", { gewinn: betrag(e.gewinn), steuern: betrag(e.steuern), beitraege: betrag(e.sozialversicherung) });
    default:
      return t("imMonat", { betrag: betrag(e.betrag) });
  }
}

function mehrbedarf({ mehrbedarf: m }: Extract<Fakt, { art: "mehrbedarf" }>, sprache: Sprache): string {
  const name = createT(sprache, messages)(`mehrbedarf_${m.art}`);
  return "betrag" in m ? `${name}, ${euro(m.betrag, sprache)}` : name;
}
