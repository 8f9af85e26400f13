import { useSprache } from "./sprach-kontext.ts";

interface Props {
  /** From 1. */
  seite: number;
  anzahl: number;
  href: (seite: number) => string;
}

/** Previous and next page of a long list. */
export function Pagination({ seite, anzahl, href }: Props) {
  const { t } = useSprache();
  if (anzahl <= 1) return null;
  return (
    <nav class="hs-seiten" aria-label={t("seiten")}>
      {seite > 1 ? <a class="kern-link" rel="prev" href={href(seite - 1)}>{t("vorherige")}</a> : null}
      <span aria-current="page">{t("seiteVon", { seite, anzahl })}</span>
      {seite < anzahl ? <a class="kern-link" rel="next" href={href(seite + 1)}>{t("naechste")}</a> : null}
    </nav>
  );
}
