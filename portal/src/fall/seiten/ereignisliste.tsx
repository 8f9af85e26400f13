import type { Ereignis } from "../../foundation/chronik/ereignis.ts";
import type { Eintrag } from "../../foundation/chronik/lesen.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Modul } from "../../foundation/http/modul.ts";
import { tagUndZeit } from "../../foundation/i18n/formate.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Timeline } from "../../foundation/ui/timeline.tsx";
import { messages } from "../messages.ts";
import type { FallMitMitgliedern } from "../store.ts";
import { fallereignisse } from "../ereignisse.ts";

type Props = { eintraege: readonly Eintrag[]; module: readonly Modul[]; fall: FallMitMitgliedern; begleitung: readonly { id: string; name: string }[]; ctx: Ctx };

/** Entries of the Chronik as sentences in the reader's language. */
export function Ereignisliste({ eintraege, module, fall, begleitung, ctx }: Props) {
  const t = createT(ctx.sprache, messages);
  if (eintraege.length === 0) return <p class="kern-body">{t("chronikLeer")}</p>;
  const arten = new Map<string, Ereignis>([...fallereignisse, ...module.flatMap((m) => m.ereignisse)].map((e) => [e.art, e]));
  return (
    <Timeline
      label={t("chronik")}
      ereignisse={eintraege.map((e) => ({
        zeitpunkt: new Date(e.zeit).toISOString(),
        wann: tagUndZeit(new Date(e.zeit), ctx.sprache),
        wer: akteur(e, fall, begleitung, ctx),
        titel: satz(arten.get(e.art), e, ctx),
        seite: e.akteur.art === "person" ? "person" : "amt",
      }))}
    />
  );
}

// Every kind of event is registered by its module; an entry without one means that a module was taken out.
function satz(ereignis: Ereignis | undefined, { art, werte }: Eintrag, { sprache }: Ctx): string {
  return ereignis ? ereignis.satz(ereignis.schema.parse(werte), sprache) : art;
}

function akteur({ akteur: a }: Eintrag, fall: FallMitMitgliedern, begleitung: Props["begleitung"], { sprache, wer, office }: Ctx): string {
  const t = createT(sprache, messages);
  if (a.art === "system") return t("durchSystem");
  if (a.art === "person") {
    if (wer.art === "person") return wer.personId === a.id ? t("durchSie") : t("durchAndere");
    const person = fall.mitglieder.find((m) => m.id === a.id);
    return person ? `${person.vorname} ${person.nachname}` : t("durchPerson");
  }
  return begleitung.find((k) => k.id === a.id)?.name ?? office.name;
}
