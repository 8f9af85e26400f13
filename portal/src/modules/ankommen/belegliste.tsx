import type { Person } from "../../fall/store.ts";
import type { Sprache } from "../../foundation/i18n/sprache.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Badge } from "../../foundation/ui/badge.tsx";
import { TaskList } from "../../foundation/ui/task-list.tsx";
import { eingangMessages } from "./eingang-messages.ts";
import type { Unterlagenzeile } from "./store.ts";
import { unterlagenMessages } from "./unterlagen-messages.ts";

/** A paper's name with the person it is about, where it is about one. */
export function belegname({ art, personId }: Unterlagenzeile, mitglieder: readonly Person[], sprache: Sprache): string {
  const person = mitglieder.find((m) => m.id === personId);
  const name = createT(sprache, unterlagenMessages)(art);
  return person ? `${name}: ${person.vorname} ${person.nachname}` : name;
}

/** Which papers help, and which of them we have. */
export function Belegliste({ unterlagen, mitglieder, sprache }: { unterlagen: readonly Unterlagenzeile[]; mitglieder: readonly Person[]; sprache: Sprache }) {
  const t = createT(sprache, eingangMessages);
  if (unterlagen.length === 0) return <p class="kern-body">{t("keineBelege")}</p>;
  return (
    <TaskList
      label={t("belegeTitel")}
      aufgaben={unterlagen.map((u) => ({
        titel: belegname(u, mitglieder, sprache),
        stand: u.erhalten === null ? <Badge text={t("belegOffen")} /> : <Badge art="success" text={t("belegDa")} />,
      }))}
    />
  );
}
