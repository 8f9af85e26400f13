import type { Ctx } from "../http/ctx.ts";
import { createT } from "../i18n/t.ts";
import { TextArea } from "../ui/text-area.tsx";
import type { FeldProps } from "../ui/feld.tsx";
import { Befundliste } from "./befundliste.tsx";
import { messages } from "./messages.ts";
import { HOECHSTENS, PRUEFKNOPF } from "./pruefknopf.ts";

type Props = FeldProps & { ctx: Ctx; fuer: "amt" | "akte"; zeilen?: number; maxlength?: number };

/**
 * Free text of staff with help: while somebody writes, and without JavaScript by a button that sends the form, checks the text and
 * brings it back unchanged. It never keeps a text from being sent.
 */
export function Schreibfeld({ ctx, fuer, ...feld }: Props) {
  const t = createT(ctx.sprache, messages);
  const { werte } = ctx.formular;
  const text = (feld.value ?? "").slice(0, HOECHSTENS);
  const gefragt = werte[PRUEFKNOPF] === feld.name && text.trim() !== "";
  return (
    <div data-insel="schreibhilfe" data-fuer={fuer} class="hs-schreibhilfe">
      <TextArea {...feld} />
      <p><button type="submit" name={PRUEFKNOPF} value={feld.name} class="kern-btn kern-btn--tertiary" formnovalidate><span class="kern-label">{t("pruefen")}</span></button></p>
      <div class="hs-schreibhilfe__befunde" aria-live="polite">
        {gefragt ? <Befundliste text={text} fuer={fuer} sprache={ctx.sprache} /> : null}
      </div>
    </div>
  );
}
