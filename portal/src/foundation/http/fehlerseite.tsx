import { ButtonLink } from "../ui/button.tsx";
import type { Sprache } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import { messages } from "./messages.ts";

/** Why a page cannot be shown. */
export type Hindernis = "nichtGefunden" | "verboten" | "unbestaetigt" | "fehler" | "pause" | "fremd" | "zuGross";

/** The status code of each. */
export const status: Record<Hindernis, number> = {
  nichtGefunden: 404, verboten: 403, unbestaetigt: 403, fehler: 500, pause: 503, fremd: 403, zuGross: 413,
};

/** Says in plain words what does not work and what to do now; `grund` stands in place of the general sentence. */
export function fehlerseite(was: Hindernis, sprache: Sprache, wurzel: string, nummer: string, grund?: string) {
  const t = createT(sprache, messages);
  const titel = t(`${was}Titel`);
  return {
    titel,
    inhalt: (
      <>
        <h1 class="kern-heading-large">{titel}</h1>
        <p class="kern-body">{grund ?? (was === "fehler" ? t("fehler", { nummer }) : t(was))}</p>
        <p>
          {was === "unbestaetigt"
            ? <ButtonLink href={`${wurzel}/konto`}>{t("zumKonto")}</ButtonLink>
            : <ButtonLink href={wurzel}>{t("zurStartseite")}</ButtonLink>}
        </p>
      </>
    ),
  };
}
