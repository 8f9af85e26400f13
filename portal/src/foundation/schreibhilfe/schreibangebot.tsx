import { createT } from "../i18n/t.ts";
import { Details } from "../ui/details.tsx";
import type { FeldProps } from "../ui/feld.tsx";
import { useSprache } from "../ui/sprach-kontext.ts";
import { TextArea } from "../ui/text-area.tsx";
import { Befundliste } from "./befundliste.tsx";
import { messages } from "./messages.ts";
import { HOECHSTENS, PRUEFKNOPF } from "./pruefknopf.ts";

type Props = FeldProps & { zeilen?: number; maxlength?: number;
  /** What came under the name of the button: which field somebody wants to have checked. */
  gefragt: string | undefined };

/**
 * Free text of people, with a closed offer under it: only who opens it and asks is told where their text is easily misunderstood.
 * No figure, nothing about style, and the text is always taken as it is.
 */
export function Schreibangebot({ gefragt, ...feld }: Props) {
  const { sprache } = useSprache();
  const t = createT(sprache, messages);
  const text = (feld.value ?? "").slice(0, HOECHSTENS);
  const geprueft = gefragt === feld.name && text.trim() !== "";
  return (
    <div data-insel="schreibhilfe" data-fuer="mensch" class="hs-schreibhilfe">
      <TextArea {...feld} />
      <Details titel={t("angebot")} offen={geprueft}>
        <p>{t("angebotText")}</p>
        <p><button type="submit" name={PRUEFKNOPF} value={feld.name} class="kern-btn kern-btn--secondary" formnovalidate><span class="kern-label">{t("pruefen")}</span></button></p>
        <div class="hs-schreibhilfe__befunde" aria-live="polite">
          {geprueft ? <Befundliste text={text} fuer="mensch" sprache={sprache} /> : null}
        </div>
      </Details>
    </div>
  );
}
