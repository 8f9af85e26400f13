import { z } from "zod";
import { euro } from "../../../foundation/i18n/formate.ts";
import { createT, messagesFor } from "../../../foundation/i18n/t.ts";
import { MoneyField } from "../../../foundation/ui/money-field.tsx";
import { betrag } from "./eingabe.ts";
import { frage, type Kontext } from "./frage.ts";

const messages = messagesFor({
  de: {
    titel: "Was haben Sie gespart?",
    einleitung: "Zählen Sie zusammen: Geld auf Konten, Bargeld, Aktien, Gold. Nicht dazu gehören: ein Auto, Möbel, Ihr eigenes Zuhause und die Altersvorsorge. Wenn nichts da ist, geben Sie 0 ein.",
    ich: "Ihr Erspartes",
    andere: "Erspartes von {name}",
    fehlt: "Bitte geben Sie einen Betrag an. Wenn nichts da ist, geben Sie 0 ein.",
    falsch: "Bitte geben Sie einen Betrag in Euro an, zum Beispiel 1.500.",
    warum: "Ein Teil Ihres Ersparten bleibt frei, je nach Alter. Nur was darüber liegt, müssen Sie zuerst ausgeben. Über das Auto und das Zuhause sprechen wir, falls sie besonders viel wert sind.",
  },
  en: {
    titel: "What have you saved?",
    einleitung: "Add up: money in accounts, cash, shares, gold. Leave out: a car, furniture, your own home and provisions for old age. If there is nothing, enter 0.",
    ich: "Your savings",
    andere: "Savings of {name}",
    fehlt: "Please enter an amount. If there is nothing, enter 0.",
    falsch: "Please enter an amount in euros, for example 1,500.",
    warum: "Part of your savings stays with you, depending on age. Only what lies above has to be spent first. We talk about car and home only if they are worth particularly much.",
  },
});

const feldname = (schluessel: string): string => `vermoegen-${schluessel}`;

function beschriftung({ sprache }: Kontext, { schluessel, vorname }: { schluessel: string; vorname: string }): string {
  const t = createT(sprache, messages);
  return schluessel === "ich" ? t("ich") : t("andere", { name: vorname });
}

/** What everybody owns, without what the law exempts from the start (§ 12 Abs. 1 Satz 2 SGB II). Cents. */
export const vermoegen = frage({
  id: "vermoegen",
  abschnitt: "vermoegen",
  namen: ({ lage }) => lage.mitglieder.map((m) => feldname(m.schluessel)),
  schema: ({ sprache, lage }) => {
    const t = createT(sprache, messages);
    return z.object(Object.fromEntries(lage.mitglieder.map((m) => [feldname(m.schluessel), betrag(t("fehlt"), t("falsch"))])));
  },
  titel: ({ sprache }) => createT(sprache, messages)("titel"),
  felder: (k, e) => (
    <>
      <p class="kern-body">{createT(k.sprache, messages)("einleitung")}</p>
      {k.lage.mitglieder.map((m) => {
        const name = feldname(m.schluessel);
        return <MoneyField key={name} name={name} label={beschriftung(k, m)} value={e.wert(name)} fehler={e.fehler(name)} required />;
      })}
    </>
  ),
  zeilen: (k, a) => k.lage.mitglieder.map((m) => ({ name: beschriftung(k, m), wert: euro(a[feldname(m.schluessel)] ?? 0, k.sprache) })),
  warum: ({ sprache }) => ({ text: createT(sprache, messages)("warum"), norm: "§ 12 SGB II" }),
});

/** The savings of one person out of the answer. */
export const vermoegenVon = (antwort: Readonly<Record<string, number>>, schluessel: string): number => antwort[feldname(schluessel)] ?? 0;
