import type { Eintrag } from "@handschlag/klartext/eintrag";
import type { Sprache } from "../../foundation/i18n/sprache.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { SummaryList } from "../../foundation/ui/summary-list.tsx";
import { messages } from "./messages.ts";

/** A term, explained three ways, and where the law says it. */
export function Begriff({ eintrag: { deutsch, leicht, english, norm, formen }, sprache }: { eintrag: Eintrag; sprache: Sprache }) {
  const t = createT(sprache, messages);
  return (
    <SummaryList
      zeilen={[
        { name: t("einfach"), wert: <span lang="de">{deutsch}</span> },
        { name: t("leicht"), wert: <span lang="de">{leicht}</span> },
        { name: t("englisch"), wert: <span lang="en">{english}</span> },
        { name: t("norm"), wert: <bdi lang="de">{norm}</bdi> },
        ...(formen.length > 0 ? [{ name: t("andereFormen"), wert: <span lang="de">{formen.join(", ")}</span> }] : []),
      ]}
    />
  );
}
