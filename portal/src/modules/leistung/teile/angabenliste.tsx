import { datum } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { SummaryList } from "../../../foundation/ui/summary-list.tsx";
import type { Akte } from "../entscheidung/store.ts";
import { fakttext, geltungstext } from "../fakten/text.ts";
import { messages } from "../messages.ts";
import { personennamen } from "../personennamen.ts";
import { unersetzt } from "../fakten/gueltig.ts";

type Props = {
  akte: Pick<Akte, "fall" | "fakten">;
  sprache: Sprache;
  /** Where a fact is changed; left out for those who only read. */
  aendern?: (faktId: string) => string;
};

/** What the file says, the household first, then person by person, each with the days it holds. */
export function Angabenliste({ akte: { fall, fakten }, sprache, aendern }: Props) {
  const t = createT(sprache, messages);
  const namen = personennamen(fall.mitglieder);
  const gueltig = unersetzt(fakten);
  const zeilen = (personId: string | null) => gueltig.filter((f) => f.personId === personId).map((f) => {
    const { name, wert } = fakttext(f.inhalt, namen, sprache);
    return { name, wert: `${wert} (${geltungstext(f, sprache)})`, ...(aendern && { aendern: aendern(f.id) }) };
  });
  return (
    <>
      <section class="hs-stapel">
        <h3 class="kern-heading-small">{t("ganzerHaushalt")}</h3>
        <SummaryList zeilen={zeilen(null)} />
      </section>
      {fall.mitglieder.map((m) => (
        <section class="hs-stapel" key={m.id}>
          <h3 class="kern-heading-small">{t("geboren", { name: namen.get(m.id) ?? "", tag: datum(m.geburtsdatum, sprache) })}</h3>
          <SummaryList zeilen={zeilen(m.id)} />
        </section>
      ))}
    </>
  );
}
