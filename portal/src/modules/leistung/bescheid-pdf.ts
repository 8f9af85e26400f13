import type { Seite } from "../../foundation/http/seite.ts";
import { dateiname, pdfVon } from "./bescheid/pdf.ts";
import { leseBescheid, merkeAbruf } from "./bescheid/store.ts";

/** `/bescheid/:bescheid/pdf`: the German letter as it was stored, or set from the frozen letter where that is still to come. */
export const bescheidPdfSeite: Seite = {
  pfad: "/bescheid/:bescheid/pdf",
  zugang: "bestaetigteBeteiligte",
  fallzugriff: { fallId: async ({ tx, wer, param }) => (await leseBescheid(tx, wer.officeId, param["bescheid"] ?? ""))?.fallId, zweck: "frageBeantworten" },
  async zeige(ctx) {
    const bescheid = await leseBescheid(ctx.tx, ctx.wer.officeId, ctx.param["bescheid"] ?? "");
    if (!bescheid) return { art: "nichtGefunden" };
    await merkeAbruf(ctx, bescheid);
    return { art: "datei", name: dateiname(bescheid), typ: "application/pdf", anzeigen: true, bytes: await pdfVon(ctx.tx, ctx.wer.officeId, bescheid) };
  },
};
