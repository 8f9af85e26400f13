import { nacheinander } from "../../foundation/nacheinander.ts";
import { z } from "zod";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import { leseChronik } from "../../foundation/chronik/lesen.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import type { Auskunft, Modul } from "../../foundation/http/modul.ts";
import { formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { Details } from "../../foundation/ui/details.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { leseZugriffe } from "../../foundation/zugriffe/lesen.ts";
import type { Tx } from "../../foundation/database/transaction.ts";
import { leseAntraege } from "../antrag/store.ts";
import { auskunftGeholt } from "../ereignisse.ts";
import { messages } from "../messages.ts";
import { leseFaelle, leseFakten, leseFall, lesePerson } from "../store.ts";
import { leseZusagen } from "../zusage/store.ts";

/** `/meine-daten`: all that is stored about the person who asks (Art. 15 and 20 DSGVO), to read and to take along. */
export const meineDaten = (module: readonly Modul[]): Seite => ({
  pfad: "/meine-daten",
  zugang: "bestaetigtePerson",
  async zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const daten = await sammle(ctx, module);
    return {
      art: "seite", titel: t("meineDaten"),
      inhalt: (
        <>
          <h1 class="kern-heading-large">{t("meineDaten")}</h1>
          <p class="kern-body">{t("meineDatenText")}</p>
          <Form><Button>{t("herunterladen")}</Button></Form>
          {daten.map((d) => <Details key={d.titel} titel={d.titel}><pre class="hs-daten">{JSON.stringify(d.daten, null, 2)}</pre></Details>)}
        </>
      ),
    };
  },
  formular: formular(z.object({}), async (ctx) => {
    const daten = await sammle(ctx, module);
    if (ctx.wer.art === "person") {
      for (const fall of await leseFaelle(ctx.tx, ctx.wer.officeId)) await eintragen(ctx, fall.id, auskunftGeholt, {}, [ctx.wer.personId]);
    }
    const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(daten.map((d) => [d.titel, d.daten])), null, 2));
    return { antwort: { art: "datei", name: `meine-daten-${ctx.heute}.json`, typ: "application/json", bytes } };
  }),
});

async function sammle(ctx: Ctx, module: readonly Modul[]): Promise<Auskunft[]> {
  const t = createT(ctx.sprache, messages);
  const { tx, wer } = ctx;
  if (wer.art !== "person") return [];
  const faelle = await leseFaelle(tx, wer.officeId);
  const jeFall = await nacheinander(faelle, async ({ id, nummer }) => ({ titel: t("fall", { nummer }), daten: await sammleFall(tx, wer.officeId, id) }));
  const beigetragen = await nacheinander(module, (m) => m.auskunft(ctx, wer.personId));
  return [{ titel: t("personAngaben"), daten: await lesePerson(tx, wer) }, ...jeFall, ...beigetragen.flat()];
}

/** What the asking person sees of a case, from its first day on. Staff stand in it by function; names come on request. */
async function sammleFall(tx: Tx, officeId: string, id: string) {
  return {
    haushalt: (await leseFall(tx, officeId, id))?.mitglieder,
    antraege: await leseAntraege(tx, officeId, id),
    fakten: await leseFakten(tx, officeId, id),
    zusagen: await leseZusagen(tx, officeId, id),
    chronik: await leseChronik(tx, officeId, id, ALLE),
    zugriffe: (await leseZugriffe(tx, officeId, id, ALLE)).map(({ name: _, ...z }) => z),
  };
}

// More than any case ever has.
const ALLE = 1_000_000;
