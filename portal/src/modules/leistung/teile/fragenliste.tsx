import type { Ctx } from "../../../foundation/http/ctx.ts";
import { tagVon } from "../../../foundation/http/tag.ts";
import { datum } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { Badge } from "../../../foundation/ui/badge.tsx";
import { TaskList } from "../../../foundation/ui/task-list.tsx";
import type { Frage } from "../frage/store.ts";
import { messages } from "../messages.ts";

/** Questions with where they stand. */
export function Fragenliste({ fragen, ctx: { sprache, link, heute } }: { fragen: readonly Frage[]; ctx: Ctx }) {
  const t = createT(sprache, messages);
  const stand = (f: Frage) => {
    if (f.beantwortet !== null) return <Badge art="success" text={t("beantwortet")} />;
    return f.bis < heute ? <Badge art="danger" text={t("ueberfaellig")} /> : <Badge text={`${t("offen")}, ${datum(f.bis, sprache)}`} />;
  };
  return (
    <TaskList
      label={t("fragen")}
      aufgaben={fragen.map((f) => ({ titel: t("frageVom", { tag: datum(tagVon(new Date(f.gestellt).toISOString()), sprache) }), href: link(`/frage/${f.id}`), hint: f.worte ?? undefined, stand: stand(f) }))}
    />
  );
}
