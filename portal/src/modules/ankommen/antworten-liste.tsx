import type { Sprache } from "../../foundation/i18n/sprache.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { SummaryList } from "../../foundation/ui/summary-list.tsx";
import { antragMessages } from "./antrag-messages.ts";
import { abschnitte } from "./fragen/frage.ts";
import { antwortAn, type Antworten, type Schritt } from "./schritte.ts";

type Props = {
  alle: readonly Schritt[];
  antworten: Antworten;
  sprache: Sprache;
  /** Whoever applied is called by name: for everybody but themselves. */
  mitNamen?: boolean;
  /** Where one answer is changed; left out, nothing can be changed. */
  aendern?: (id: string) => string;
};

/** All answers of an application by part and person: the same list before it is sent and afterwards. */
export function Antwortenliste({ alle, antworten, sprache, mitNamen = false, aendern }: Props) {
  const t = createT(sprache, antragMessages);
  return abschnitte.map((abschnitt) => {
    const dazu = alle.filter((s) => s.frage.abschnitt === abschnitt);
    if (dazu.length === 0) return null;
    return (
      <section class="hs-stapel" key={abschnitt}>
        <h2 class="kern-heading-medium">{t(abschnitt)}</h2>
        {[...Map.groupBy(dazu, (s) => s.person ?? "")].map(([person, seine]) => (
          <section class="hs-stapel" key={person}>
            {person === "" ? null : <h3 class="kern-heading-small">{name(person, seine, mitNamen ? undefined : t("sie"))}</h3>}
            <SummaryList zeilen={seine.flatMap((s) => zeilen(s, antworten, aendern))} />
          </section>
        ))}
      </section>
    );
  });
}

function name(person: string, [erster]: readonly Schritt[], sie: string | undefined): string {
  const mitglied = erster?.k.lage.mitglieder.find((m) => m.schluessel === person);
  return person === "ich" && sie !== undefined ? sie : `${mitglied?.vorname ?? ""} ${mitglied?.nachname ?? ""}`;
}

function zeilen(schritt: Schritt, antworten: Antworten, aendern: Props["aendern"]) {
  const antwort = antwortAn(schritt, antworten);
  if (antwort === undefined) return [];
  return schritt.frage.zeilen(schritt.k, antwort).map((z) => ({ ...z, ...(aendern && { aendern: aendern(schritt.id) }) }));
}
