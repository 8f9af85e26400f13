import { useSprache } from "./sprach-kontext.ts";

/** A page above this one; the last crumb has no address. */
export interface Krume {
  text: string;
  href?: string;
}

/** Where one is. */
export function Breadcrumb({ krumen }: { krumen: readonly Krume[] }) {
  const { t } = useSprache();
  return (
    <nav class="hs-brotkrumen" aria-label={t("brotkrumen")}>
      <ol>
        {krumen.map(({ text, href }) => (
          <li key={text}>{href === undefined ? <span aria-current="page">{text}</span> : <a class="kern-link" href={href}>{text}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}

/** One step back. */
export function BackLink({ href }: { href: string }) {
  const { t } = useSprache();
  return (
    <a class="kern-link hs-zurueck" href={href}>
      {t("zurueck")}
    </a>
  );
}
