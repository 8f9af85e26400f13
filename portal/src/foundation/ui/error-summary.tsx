import { Icon } from "./icon.tsx";
import { useSprache } from "./sprach-kontext.ts";

/** Which field has which problem; without a field it concerns the whole form. */
export interface Eingabefehler {
  feld?: string;
  text: string;
}

/** Everything to put right, at the top of the page, each with a way to its field. */
export function ErrorSummary({ fehler }: { fehler: readonly Eingabefehler[] }) {
  const { t } = useSprache();
  if (fehler.length === 0) return null;
  return (
    <div class="kern-alert kern-alert--danger hs-fehlerliste" role="alert" id="fehler" tabindex={-1} autofocus>
      <div class="kern-alert__header">
        <Icon name="danger" />
        <h2 class="kern-title">{t("fehlerUeberschrift", { anzahl: fehler.length })}</h2>
      </div>
      <ul class="kern-alert__body kern-body">
        {fehler.map(({ feld, text }) => (
          <li key={`${feld ?? ""}${text}`}>{feld === undefined ? text : <a class="kern-link" href={`#${feld}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
