import type { Ctx } from "../../../foundation/http/ctx.ts";
import { tagVon } from "../../../foundation/http/tag.ts";
import { datum } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Alert } from "../../../foundation/ui/alert.tsx";
import { Card } from "../../../foundation/ui/card.tsx";
import type { Kraft } from "../bescheid/stoff.ts";
import type { Frage } from "../frage/store.ts";
import { messages } from "../messages.ts";

/** What was asked, and who promised to answer by when. */
export function Fragekasten({ frage, zugesagtVon: { name }, ctx: { sprache, heute } }: { frage: Frage; zugesagtVon: Kraft; ctx: Ctx }) {
  const t = createT(sprache, messages);
  const tag = datum(frage.bis, sprache);
  return (
    <>
      <Card titel={t("gefragtAm", { tag: datum(tagVon(new Date(frage.gestellt).toISOString()), sprache) })}>
        <p dir="auto">{frage.worte ?? t("ohneWorte")}</p>
      </Card>
      {frage.beantwortet !== null ? null : frage.bis < heute
        ? <Alert art="warning" titel={t("zugesagtUeberfaellig", { name, tag })} />
        : <Alert titel={t("zugesagt", { name, tag })} />}
    </>
  );
}
