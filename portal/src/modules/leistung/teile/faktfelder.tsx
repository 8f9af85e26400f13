import type { Ctx } from "../../../foundation/http/ctx.ts";
import { datum } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Checkboxes } from "../../../foundation/ui/checkboxes.tsx";
import { DateField } from "../../../foundation/ui/date-field.tsx";
import { MoneyField } from "../../../foundation/ui/money-field.tsx";
import { Select } from "../../../foundation/ui/select.tsx";
import { TextField } from "../../../foundation/ui/text-field.tsx";
import type { Person } from "../../../fall/store.ts";
import type { Eingegeben } from "../fakten/eingabe.ts";
import { type Faktform, type Feld, felder } from "../fakten/formen.ts";
import { formMessages } from "../form-messages.ts";
import { messages as faktMessages } from "../fakten/messages.ts";
import { einkommensname } from "../fakten/text.ts";

type Props = { form: Faktform; eingabe: Eingegeben; mitglieder: readonly Person[]; ctx: Pick<Ctx, "sprache" | "formular"> };

/** The fields of a fact's form, filled with what was typed. */
export function Faktfelder({ form, eingabe, mitglieder, ctx }: Props) {
  return <>{felder[form].map((f) => <Eingabefeld key={f.name} feld={f} eingabe={eingabe} mitglieder={mitglieder} ctx={ctx} />)}</>;
}

function Eingabefeld({ feld: f, eingabe: { werte, mehrfach }, mitglieder, ctx: { sprache, formular } }: Omit<Props, "form"> & { feld: Feld }) {
  const t = createT(sprache, formMessages);
  const gemeinsam = { name: f.name, label: beschriftung(f.name, sprache), required: f.pflicht, fehler: formular.fehler.find((e) => e.feld === f.name)?.text, value: werte[f.name] };
  const personen = mitglieder.map((m) => ({ value: m.id, text: `${m.vorname} ${m.nachname}, ${datum(m.geburtsdatum, sprache)}` }));
  switch (f.art) {
    case "euro": return <MoneyField {...gemeinsam} />;
    case "zahl":
    case "ganz":
    case "monat": return <TextField {...gemeinsam} breite="kurz" inputmode="decimal" />;
    case "tag": return <DateField {...gemeinsam} value={datumswert(f.name, werte)} />;
    case "wahl": return <Select {...gemeinsam} optionen={f.optionen.map((value) => ({ value, text: optionstext(f.name, value, sprache) }))} />;
    case "person": return <Select {...gemeinsam} optionen={personen} hint={t("niemand")} />;
    case "personen": return <Checkboxes {...gemeinsam} name={`${f.name}[]`} values={mehrfach[`${f.name}[]`] ?? []} optionen={personen} />;
  }
}

/** What was typed into the three inputs of a date. */
export const datumswert = (name: string, werte: Record<string, string>) =>
  ({ tag: werte[`${name}-tag`] ?? "", monat: werte[`${name}-monat`] ?? "", jahr: werte[`${name}-jahr`] ?? "" });

function beschriftung(name: string, sprache: Sprache): string {
  const namen = {
    form: "form", bruttokaltmiete: "bruttokaltmiete", heizung: "heizung", wohnflaeche: "wohnflaeche", personenImHaushalt: "personenImHaushalt", warmwasser: "warmwasser",
    brutto: "brutto", steuern: "steuern", sozialversicherung: "sozialversicherung", absetzbar: "absetzbar", gewinn: "gewinn", einkommensart: "einkommensart", betrag: "betrag",
    mehrbedarfsart: "mehrbedarfsart", erwerbsfaehig: "erwerbsfaehig", seitWoche13: "seitWoche13", ausbildungsart: "ausbildungsart", partner: "partner", eltern: "eltern", seit: "seit", anlass: "anlass",
  } as const;
  return name in namen ? createT(sprache, formMessages)(namen[name as keyof typeof namen]) : name;
}

function optionstext(feld: string, wert: string, sprache: Sprache): string {
  const t = createT(sprache, faktMessages);
  switch (feld) {
    case "form": return t(`form_${wert as "miete" | "eigentum" | "keine"}`);
    case "warmwasser": return t(`warmwasser_${wert as "zentral" | "dezentral"}`);
    case "mehrbedarfsart": return t(`mehrbedarf_${wert as "behinderung"}`);
    case "ausbildungsart": return t(`ausbildung_${wert as "schule"}`);
    case "anlass": return t(`auszug_${wert as "ausgezogen"}`);
    case "einkommensart": return einkommensname(wert as "sonstiges", sprache);
    default: return t(wert as "ja" | "nein");
  }
}
