import { nacheinander } from "../../foundation/nacheinander.ts";
import type { Modul } from "../../foundation/http/modul.ts";
import type { Seite } from "../../foundation/http/seite.ts";
import { rollen } from "../../foundation/identity/wer.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { fallaufgaben, sortiereAufgaben } from "../aufgaben.ts";
import { messages } from "../messages.ts";
import { Aufgabenliste } from "./aufgabenliste.tsx";

/** `/aufgaben`: what an employee has to do, overdue first. */
export const aufgaben = (module: readonly Modul[]): Seite => ({
  pfad: "/aufgaben",
  zugang: rollen,
  async zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const alle = sortiereAufgaben([...await fallaufgaben(ctx), ...(await nacheinander(module, (m) => m.aufgaben(ctx))).flat()]);
    return {
      art: "seite", titel: t("aufgaben"), breit: true,
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t("aufgaben")}</h1>
          <Aufgabenliste aufgaben={alle} sprache={ctx.sprache} />
        </>
      ),
    };
  },
});
