import type { Menuepunkt, Seite } from "./seite.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { useSprache } from "./sprach-kontext.ts";

type Props = Pick<Seite, "office" | "pfad" | "abmelden" | "menue">;

/** Office, language, signing out and the main menu. */
export function Header({ office, pfad, abmelden, menue }: Props) {
  return (
    <header class="hs-kopf">
      <div class="hs-kopf__zeile">
        <a class="hs-kopf__amt" href={`/${office.kuerzel}`}>
          <Zeichen />
          {office.name}
        </a>
        <div class="hs-kopf__rechts">
          <LanguageSwitch pfad={pfad} />
          {abmelden === undefined ? null : <SignOut {...abmelden} />}
        </div>
      </div>
      {menue === undefined ? null : <Menue punkte={menue} />}
    </header>
  );
}

/** Two hands that meet. */
function Zeichen() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <path d="M3 12h7l9 9a2.6 2.6 0 0 1-4 3.4L9 18.5M33 12h-7l-5-2.5-5.500 5.500a2.600 2.600 0 0 0 3.700 3.700L22 16l7.500 7M3 24h5l7 6 3-1.500" />
    </svg>
  );
}

function SignOut({ name, action }: NonNullable<Seite["abmelden"]>) {
  const { t } = useSprache();
  return (
    <form method="post" action={action} class="hs-abmelden">
      <span>{name}</span>
      <button type="submit">{t("abmelden")}</button>
    </form>
  );
}

function Menue({ punkte }: { punkte: readonly Menuepunkt[] }) {
  const { t } = useSprache();
  return (
    <nav class="hs-menue" aria-label={t("hauptmenue")}>
      <ul>
        {punkte.map(({ text, href, aktiv = false }) => (
          <li key={href}>
            <a href={href} aria-current={aktiv ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
