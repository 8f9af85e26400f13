import { useSprache } from "./sprach-kontext.ts";

/** What the law asks every office to say about itself. */
export function Footer({ wurzel }: { wurzel: string }) {
  const { t } = useSprache();
  return (
    <footer class="hs-fuss">
      <nav aria-label={t("fusszeile")}>
        <ul>
          {(["impressum", "datenschutz", "barrierefreiheit"] as const).map((seite) => (
            <li key={seite}>
              <a class="kern-link" href={`${wurzel}/${seite}`}>
                {t(seite)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
