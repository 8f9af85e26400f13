import { ANGEBOTENE_SPRACHEN, type Sprache } from "../i18n/sprache.ts";
import { useSprache } from "./sprach-kontext.ts";

const NAME: Readonly<Record<Sprache, string>> = { de: "Deutsch", en: "English", "ar-XB": "Pseudo" };

/** The same page in the other languages, each named in itself. */
export function LanguageSwitch({ pfad }: { pfad: string }) {
  const { sprache, t } = useSprache();
  return (
    <nav class="hs-sprachen" aria-label={t("sprache")}>
      <ul>
        {ANGEBOTENE_SPRACHEN.filter((andere) => andere !== sprache).map((andere) => (
          <li key={andere}>
            <a href={inSprache(pfad, andere)} lang={andere} hreflang={andere}>
              {NAME[andere]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** An address with `?sprache=` set, the rest of its query kept. */
export function inSprache(pfad: string, sprache: Sprache): string {
  const [weg = "", query = ""] = pfad.split("?");
  const parameter = new URLSearchParams(query);
  parameter.set("sprache", sprache);
  return `${weg}?${parameter.toString()}`;
}
