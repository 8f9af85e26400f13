import type { Zeile } from "@handschlag/sgb2/render";
import { datum, euro } from "../../../foundation/i18n/formate.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Details } from "../../../foundation/ui/details.tsx";
import { anspruchMessages } from "../anspruch-messages.ts";

/** One step of the calculation: its amount, and when opened its formula, norm, source and the steps it is made of. */
export function Erklaerung({ zeile, sprache, titel }: { zeile: Zeile; sprache: Sprache; titel?: string }) {
  const t = createT(sprache, anspruchMessages);
  const { label, cents, formula, norm, lawAsOf, source, sourceIsCase, children } = zeile;
  return (
    <Details titel={`${titel === undefined ? "" : `${titel}: `}${label} ${euro(cents, sprache)}`}>
      <p>{t("formel", { formel: formula })}</p>
      <p>{t("norm", { norm, tag: datum(lawAsOf, sprache) })}</p>
      <p>{t("quelle", { quelle: sourceIsCase ? t("ihreAngaben") : source })}</p>
      {children.map((kind, i) => <Erklaerung key={`${kind.key}${i}`} zeile={kind} sprache={sprache} />)}
    </Details>
  );
}
