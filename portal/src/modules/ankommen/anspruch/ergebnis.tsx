import type { Ergebnis, PersonErgebnis } from "@handschlag/sgb2";
import { erklaere, hinweisText } from "@handschlag/sgb2/render";
import type { Kurvenpunkt } from "@handschlag/sgb2/kurve";
import type { Schwelle } from "@handschlag/sgb2/schwellen";
import { schwellenText } from "@handschlag/sgb2/schwellentext";
import type { Ctx } from "../../../foundation/http/ctx.ts";
import { euro, monat } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Table } from "../../../foundation/ui/table.tsx";
import { Erklaerung } from "./erklaerung.tsx";
import { anrede } from "./formular.tsx";
import { anspruchMessages } from "../anspruch-messages.ts";
import { Zuverdienst } from "./zuverdienst.tsx";

type Props = { ctx: Ctx; ergebnis: Ergebnis };

const cents = (betrag: number): number => Math.round(betrag * 100);

/** The amount in large, what it is made of down to the paragraph, what would change it, what earning more would, and the limits. */
export function Ergebnisansicht({ ctx, ergebnis, schwellen, kurve }: Props & { schwellen: readonly Schwelle[]; kurve: Kurvenpunkt[] | undefined }) {
  // Nobody for whom this law is meant: no calculation says why, and no wage changes it.
  if (ergebnis.personen.every((p) => !p.inBedarfsgemeinschaft)) return <><Ausserhalb ctx={ctx} ergebnis={ergebnis} /><Grenzen ctx={ctx} ergebnis={ergebnis} /></>;
  return (
    <>
      <Betrag ctx={ctx} ergebnis={ergebnis} />
      <Zusammensetzung ctx={ctx} ergebnis={ergebnis} />
      <Schritte ctx={ctx} ergebnis={ergebnis} />
      <Schwellen ctx={ctx} schwellen={schwellen} />
      {kurve ? <Zuverdienst punkte={kurve} sprache={ctx.sprache} /> : null}
      <Grenzen ctx={ctx} ergebnis={ergebnis} />
    </>
  );
}

function Betrag({ ctx: { sprache }, ergebnis }: Props) {
  const t = createT(sprache, anspruchMessages);
  const { anspruch, sofortzuschlag, leistung } = ergebnis;
  const zeit = monat(ergebnis.monat, sprache);
  if (anspruch + sofortzuschlag === 0) {
    return <><h1 class="kern-heading-large">{t("nichtsTitel", { monat: zeit, leistung })}</h1><p class="kern-body">{t("nichtsText")}</p></>;
  }
  return (
    <>
      <h1 class="kern-heading-large">{t("ergebnisTitel", { monat: zeit })}</h1>
      <p class="kern-heading-x-large" id="betrag">{euro(cents(anspruch) + cents(sofortzuschlag), sprache)}</p>
      <p class="kern-body">{t("proMonat", { leistung })}</p>
      {sofortzuschlag > 0 ? <p class="kern-body">{t("sofortzuschlag", { betrag: euro(cents(sofortzuschlag), sprache) })}</p> : null}
    </>
  );
}

function Ausserhalb({ ctx: { sprache }, ergebnis: { monat: m, leistung } }: Props) {
  const t = createT(sprache, anspruchMessages);
  return <><h1 class="kern-heading-large">{t("nichtsTitel", { monat: monat(m, sprache), leistung })}</h1><p class="kern-body">{t("ausserhalbText")}</p></>;
}

function Zusammensetzung({ ctx: { sprache }, ergebnis: { personen } }: Props) {
  const t = createT(sprache, anspruchMessages);
  const alle = personen.filter((p) => p.inBedarfsgemeinschaft);
  const spalte = (titel: Parameters<typeof t>[0], wert: (p: PersonErgebnis) => number) => ({ titel: t(titel), wert });
  const spalten = [
    spalte("regelbedarf", (p) => p.regelbedarf), spalte("mehrbedarfe", (p) => p.mehrbedarfe), spalte("unterkunft", (p) => p.unterkunft), spalte("heizung", (p) => p.heizung),
    spalte("anrechnung", (p) => -p.angerechnet), spalte("bleibt", (p) => p.anspruch),
  ].filter(({ wert }) => alle.some((p) => wert(p) !== 0));
  const betrag = (wert: number): string => euro(cents(wert) + 0, sprache);
  return (
    <section class="hs-stapel">
      <h2 class="kern-heading-medium">{t("zusammensetzung")}</h2>
      <Table
        titel={t("zusammensetzung")} titelVerborgen zeilen={alle}
        spalten={[
          { titel: t("person"), art: "kopf", zelle: (p: PersonErgebnis) => anrede(p.id, sprache) },
          ...spalten.map(({ titel, wert }) => ({ titel, art: "zahl" as const, zelle: (p: PersonErgebnis) => betrag(wert(p)) })),
        ]}
        summe={[t("summe"), ...spalten.map(({ wert }) => betrag(alle.reduce((summe, p) => summe + cents(wert(p)), 0) / 100))]}
      />
    </section>
  );
}

function Schritte({ ctx: { sprache }, ergebnis }: Props) {
  const t = createT(sprache, anspruchMessages);
  return (
    <section class="hs-stapel">
      <h2 class="kern-heading-medium">{t("schritte")}</h2>
      <p class="kern-body">{t("schritteText")}</p>
      <div>
        {erklaere(ergebnis, sprache === "en" ? "en" : "de").map((zeile, i) => (
          <Erklaerung key={`${zeile.key}${i}`} zeile={zeile} sprache={sprache} titel={zeile.person === undefined ? t("alle") : anrede(zeile.person, sprache)} />
        ))}
      </div>
    </section>
  );
}

function Schwellen({ ctx: { sprache }, schwellen }: { ctx: Ctx; schwellen: readonly Schwelle[] }) {
  if (schwellen.length === 0) return null;
  const saetze = schwellen.map((schwelle) => schwellenText(schwelle, sprache === "en" ? "en" : "de", (id) => anrede(id, sprache), (m) => monat(m, sprache)));
  return (
    <section class="hs-stapel">
      <h2 class="kern-heading-medium">{createT(sprache, anspruchMessages)("schwellenTitel")}</h2>
      <ul>{saetze.map((satz) => <li key={satz}>{satz}</li>)}</ul>
    </section>
  );
}

function Grenzen({ ctx: { sprache }, ergebnis: { hinweise } }: Props) {
  const t = createT(sprache, anspruchMessages);
  const texte = new Set(hinweise.map((h) => `${hinweisText(h.schluessel, sprache === "en" ? "en" : "de")} (${h.norm})`));
  return (
    <section class="hs-stapel">
      <h2 class="kern-heading-medium">{t("grenzenTitel")}</h2>
      <p class="kern-body">{t("grenzenText")}</p>
      <ul>
        {(["grenzeAufenthalt", "grenzeEltern", "grenzeKinder", "grenzeEinmal", "grenzeSchaetzung"] as const).map((grenze) => <li key={grenze}>{t(grenze)}</li>)}
      </ul>
      {texte.size === 0 ? null : (
        <>
          <h3 class="kern-heading-small">{t("hinweise")}</h3>
          <ul>{[...texte].map((text) => <li key={text}>{text}</li>)}</ul>
        </>
      )}
    </section>
  );
}
