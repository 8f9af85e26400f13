import { Breadcrumb, BackLink } from "./breadcrumb.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import type { Seite } from "./seite.ts";
import { useSprache } from "./sprach-kontext.ts";

/** The body of every page. */
export function Layout(seite: Seite) {
  const { t } = useSprache();
  const { banner, brotkrumen, zurueck, fehler = [], breite = "schmal", inhalt } = seite;
  return (
    <>
      <a class="hs-sprung" href="#inhalt">
        {t("zumInhalt")}
      </a>
      {banner === undefined ? null : <aside class="hs-banner">{banner}</aside>}
      <Header {...seite} />
      <div class={`hs-mitte hs-mitte--${breite}`}>
        {brotkrumen === undefined ? null : <Breadcrumb krumen={brotkrumen} />}
        <main id="inhalt" class="hs-stapel" tabindex={-1}>
          {zurueck === undefined ? null : <BackLink href={zurueck} />}
          <ErrorSummary fehler={fehler} />
          {inhalt}
        </main>
      </div>
      {seite.office.kuerzel === "" ? null : <Footer wurzel={`/${seite.office.kuerzel}`} />}
    </>
  );
}
