import type { Aufgabe } from "../../foundation/http/modul.ts";
import { datum } from "../../foundation/i18n/formate.ts";
import type { Sprache } from "../../foundation/i18n/sprache.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Badge } from "../../foundation/ui/badge.tsx";
import { TaskList } from "../../foundation/ui/task-list.tsx";
import { messages } from "../messages.ts";

/** Things to do, each with its day and a word when it has passed. */
export function Aufgabenliste({ aufgaben, sprache }: { aufgaben: readonly Aufgabe[]; sprache: Sprache }) {
  const t = createT(sprache, messages);
  if (aufgaben.length === 0) return <p class="kern-body">{t("nichtsZuTun")}</p>;
  return (
    <TaskList
      label={t("aufgaben")}
      aufgaben={aufgaben.map(({ titel, wozu, link, bis, ueberfaellig }) => ({
        titel, href: link, hint: wozu,
        stand: ueberfaellig
          ? <Badge art="danger" text={t("ueberfaellig")} />
          : bis === null ? undefined : <Badge text={t("bisTag", { tag: datum(bis, sprache) })} />,
      }))}
    />
  );
}
