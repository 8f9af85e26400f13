import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { formular, type Seite } from "../../foundation/http/seite.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { Button } from "../../foundation/ui/button.tsx";
import { Form } from "../../foundation/ui/form.tsx";
import { Radios } from "../../foundation/ui/radios.tsx";
import { schutzGeaendert } from "../ereignisse.ts";
import { messages } from "../messages.ts";
import { fall } from "../schema.ts";
import { leseFall } from "../store.ts";

/** `/fall/:fall/schutz`: the tandem hides the case of an employee, or of somebody close to one, from everybody else (§ 35 Abs. 1 Satz 3 SGB I). */
export const schutz: Seite = {
  pfad: "/fall/:fall/schutz",
  zugang: ["integrationsfachkraft", "leistungssachbearbeitung"],
  fallzugriff: { fallId: (ctx) => Promise.resolve(ctx.param["fall"]), zweck: "uebersicht" },
  async zeige(ctx) {
    const t = createT(ctx.sprache, messages);
    const gefunden = await leseFall(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!gefunden) return { art: "nichtGefunden" };
    const { id, nummer, geschuetzt } = gefunden.fall;
    return {
      art: "seite", titel: t("schutz"), brotkrumen: [{ text: t("fall", { nummer }), href: ctx.link(`/fall/${id}`) }, { text: t("schutz") }],
      inhalt: (
        <>
          <h1>{t("schutz")}</h1>
          <p>{t("schutzText")}</p>
          <p><strong>{geschuetzt ? t("geschuetzt") : t("nichtGeschuetzt")}</strong></p>
          <Form>
            <Radios
              name="geschuetzt" label={t("nurTandem")} required horizontal value={ctx.formular.werte["geschuetzt"] ?? (geschuetzt ? "ja" : "nein")} fehler={ctx.formular.fehler[0]?.text}
              optionen={[{ value: "ja", text: t("ja") }, { value: "nein", text: t("nein") }]}
            />
            <Button>{t("speichern")}</Button>
          </Form>
        </>
      ),
    };
  },
  formular: formular((ctx: Ctx) => z.object({ geschuetzt: z.enum(["ja", "nein"], createT(ctx.sprache, messages)("schutzWaehlen")) }), async (ctx, { geschuetzt }) => {
    const gefunden = await leseFall(ctx.tx, ctx.wer.officeId, ctx.param["fall"] ?? "");
    if (!gefunden || ctx.wer.art !== "mitarbeiter") return { antwort: { art: "nichtGefunden" } };
    const { id, integrationsfachkraftId, leistungssachbearbeitungId } = gefunden.fall;
    // Whoever is not of the tandem would shut themselves out, and must not decide who else sees it.
    if (![integrationsfachkraftId, leistungssachbearbeitungId].includes(ctx.wer.mitarbeiterId)) return { antwort: { art: "verboten" } };
    await ctx.tx.update(fall).set({ geschuetzt: geschuetzt === "ja" }).where(and(eq(fall.officeId, ctx.wer.officeId), eq(fall.id, id)));
    await eintragen(ctx, id, schutzGeaendert, { geschuetzt: geschuetzt === "ja" }, gefunden.fall.sichtbarFuer);
    return { weiter: ctx.link(`/fall/${id}`) };
  }),
};
