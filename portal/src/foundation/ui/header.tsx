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

/** Two sides, equally large, on the same level, with something in common. */
function Zeichen() {
  return (
    <svg viewBox="0 0 36 24" aria-hidden="true" focusable="false">
      <path class="hs-gemeinsam" d="M18 3.65a10 10 0 0 1 0 16.7 10 10 0 0 1 0-16.7Z" />
      <circle cx="12.5" cy="12" r="10" />
      <circle cx="23.5" cy="12" r="10" />
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
